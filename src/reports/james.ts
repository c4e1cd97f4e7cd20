// Apache James' bounces: RemoteDelivery's and DSNBounce's "Hi. This is the James mail server at ..." with "Failed recipient(s):" and
// "Error message:", and the Bounce/NotifySender mailets' "Error message below:" with "Message details:".
import { bareAddress } from "../vocabulary/address.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName, isAddress, startsReply } from "./mta-text.ts";
import { blockAt, bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "james";
const INTRO = /^Hi\. This is the James mail server at (\S{1,255}?)\.\s{0,3}$/mu;
const FAILED = /^Failed recipients?(?:\(s\))?:/u;
const MESSAGE = /^Error message(?: below)?:\s{0,3}$/u;
const DETAIL_RCPT = /^\s{0,8}RCPT TO: (.{1,400})$/mu;
const REMOTE = /^Remote mail server told me: /u;
/** "550 - Requested action not taken": some James versions set a dash between. */
const DASHED = /^([245]\d\d) - /u;

function addressesAt(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => FAILED.test(line));
  const from = at >= 0 ? at + 1 : lines.findIndex((line) => line.trim() === "your message.") + 1;
  if (from === 0) return [];
  return blockAt(lines, from)
    .lines.map((line) => bareAddress(line))
    .filter(isAddress);
}

export const james: TextFormat = {
  id: ID,
  signs: ["this is the james mail server", "error message below:"],
  recognises: (mail) => INTRO.test(mail.text) || (mail.text.includes("Error message below:") && mail.text.includes("Message details:")),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    let addresses = addressesAt(lines);
    if (addresses.length === 0) addresses = (DETAIL_RCPT.exec(split.human)?.[1] ?? "").split(",").map(bareAddress).filter(isAddress);
    const at = lines.findIndex((line) => MESSAGE.test(line));
    const said = at >= 0 ? blockAt(lines, at + 1).lines : behindAddresses(lines);
    const remote = REMOTE.test(said[0] ?? "");
    const words = joinReply(said).replace(REMOTE, "").replace(DASHED, "$1 ");
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: address, words, by: remote || startsReply(words) ? "remote" : undefined })),
      split,
      host === undefined ? {} : { reportingMta: { host } },
    );
  },
};

/** Without a heading the reason stands under the addresses. */
function behindAddresses(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() === "your message.");
  return start < 0 ? [] : blockAt(lines, start + 1).lines.filter((line) => !isAddress(bareAddress(line)));
}
