// What Dovecot and Cyrus say when a Sieve "reject" (RFC 5429) or a full mailbox turns a mail away after it was accepted. Usually the
// human part of a disposition notification; some servers cut the machine part off.
import { bareAddress } from "../vocabulary/address.ts";
import { headerValue } from "../vocabulary/header.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { startsReply } from "./mta-text.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "sieve-reject";
/** Dovecot (lib-lda, rejection_reason): "Your message to <a@b> was automatically rejected:" and the reason on the next line. */
const TO_ADDRESS = /^Your message to <?([^<>\s@]{1,128}@[^<>\s@]{1,255})>? was automatically rejected:\s{0,3}$/mu;
/** Old Dovecot deliver and Cyrus (imap/lmtp_sieve.c): the reason under a heading; the address stands in the machine part or nowhere. */
const BY_SOFTWARE = /^Your message was automatically rejected by (?:Sieve|Dovecot Mail Delivery)/mu;
const GIVEN = /^The following reason was given:\s{0,3}$/mu;

export const sieveReject: TextFormat = {
  id: ID,
  signs: ["was automatically rejected"],
  recognises: (mail) => TO_ADDRESS.test(mail.text) || BY_SOFTWARE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const heading = TO_ADDRESS.exec(split.human) ?? GIVEN.exec(split.human);
    if (heading === null) return undefined;
    const lines = split.human
      .slice(heading.index + heading[0].length)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const words = joinReply(lines.slice(0, 12));
    // Dovecot sends the notice from the postmaster; the address it rejected for is in the sentence alone.
    const address = heading[1] ?? bareAddress(headerValue(mail.header, "x-failed-recipients") ?? "");
    return bounceOf([recipientOf({ address, format: ID, matched: heading[0], words, by: startsReply(words) ? undefined : "local" })], split);
  },
};
