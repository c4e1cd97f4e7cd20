// Verizon Wireless' mail-to-phone gateways: vtext.com, "Error: ... / RCPT TO: 5551234567@vtext.com", and vzwpix.com, "Message could not
// be delivered to mobile. / Error: No valid recipients for this MM", with the recipient in "RCPT TO: " or in the quoted header.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "verizon";

const VTEXT_VZWPIX_COM = /@(?:vtext|vzwpix)\.com$/u;
const ERROR_COULD_NOT = /Error:|could not be delivered/iu;
const ERROR = /^\s{0,8}Error:\s{0,4}([^\n]{3,300})/imu;
/** What the gateway behind answered: "Error message below: / 550 - Requested action not taken: no such user here". */
const REPLY = /^\s{0,8}Error message below:\s{1,20}([45]\d\d)[ -]{1,3}(\S[^\n]{0,400})/imu;
const RECIPIENT = /^[ \t]{0,8}(?:RCPT TO|To|Recipient):[ \t]{0,4}<?([\w.+-]{1,128}@(?:vtext|vzwpix|vzwtext)\.com)>?/imu;

/** The reader of Verizon's gateways. */
export const verizon: TextFormat = {
  id: ID,
  signs: ["@vtext.com", "@vzwpix.com"],
  recognises: (mail: TextMail) => VTEXT_VZWPIX_COM.test(mail.fromAddress) && ERROR_COULD_NOT.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const address = (RECIPIENT.exec(split.human) ?? RECIPIENT.exec(mail.text))?.[1];
    if (address === undefined) return undefined;
    const below = REPLY.exec(split.human);
    const reply = below === null ? undefined : `${below[1]} ${below[2]}`;
    const words = reply ?? ERROR.exec(split.human)?.[1] ?? "Message could not be delivered to mobile.";
    return bounceOf([recipientOf({ address, format: ID, matched: "Error:", words, by: reply === undefined ? "local" : "remote" })], split);
  },
};
