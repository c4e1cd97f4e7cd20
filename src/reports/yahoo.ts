// Yahoo's bounces: "Sorry, we were unable to deliver your message to the following address.", then "<a@b.example>:" and below it
// "Remote host said: 550 ... [RCPT_TO]" (until about 2016) or "550: 5.1.1 ..." (since). Before 2005, also for the domains it hosted:
// "Message from yahoo.com. Unable to deliver message to the following address(es)." AOL has used the same since 2018.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "yahoo";

const REPLY_START = /^[245]\d\d[- :]/u;
const GIVING_UP_NOT = /giving up|not going to try again|too long|multiple retries/iu;
const REMOTE_HOST_SAID = /^Remote host said:\s{0,4}/iu;
const FIELDS_OF_PATTERN = /^([245]\d\d):\s{0,4}(?::\s{0,4})?/u;
const REPLY_START_2 = /^[245]\d\d(?:[ -]|$)/u;
const REMOTE_SERVER = /remote server \[([\da-fA-F:.]{3,45}?)(?::\d{1,5})?\]/u;
const OPENING =
  /^(?:Sorry, we were unable to deliver your message to the following address(?:es)?\.|Unable to deliver message to the following address\(es\)\.)/imu;
const ADDRESS = /^<([^<>\s]{1,320})>:\s{0,4}(.{0,800})$/u;
const COMMAND = /\s{0,4}\[(RCPT_TO|MAIL_FROM|DATA|BODY|HELO|EHLO|CONNECT|GREETING|DATA_END|EOM)\]\s*$/u;
const STAGES: ReadonlyMap<string, Stage> = new Map([
  ["RCPT_TO", "rcpt"],
  ["MAIL_FROM", "mail"],
  ["DATA", "data"],
  ["BODY", "message"],
  ["DATA_END", "message"],
  ["EOM", "message"],
  ["HELO", "helo"],
  ["EHLO", "helo"],
  ["CONNECT", "connect"],
  ["GREETING", "connect"],
]);

function fieldsOf(address: string, below: readonly string[]): RecipientFields {
  const joined = below
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce<string[]>((out, line) => {
      if (out.length === 0 || REPLY_START.test(line)) out.push(line);
      else out[out.length - 1] = `${out.at(-1) ?? ""} ${line}`;
      return out;
    }, []);
  const gaveUp = joined.some((line) => GIVING_UP_NOT.test(line));
  let words = joined.join("\n").replace(REMOTE_HOST_SAID, "");
  const command = COMMAND.exec(words);
  if (command) words = words.slice(0, command.index);
  // "550: 5.1.1 <a@b.example>... User Unknown" is the code of the reply with a colon behind it.
  words = words.replace(FIELDS_OF_PATTERN, "$1 ").trim();
  const remote = REPLY_START_2.test(words);
  const server = REMOTE_SERVER.exec(words);
  const host = server ? readHost(server[1] ?? "") : undefined;
  return recipientOf({
    address,
    format: ID,
    matched: below[0],
    words,
    by: remote ? "remote" : "local",
    stage: command ? STAGES.get(command[1] ?? "") : undefined,
    gaveUp,
    ...(host === undefined ? {} : { host }),
  });
}

/** The reader of Yahoo's and, since 2018, AOL's bounces. */
export const yahoo: TextFormat = {
  id: ID,
  signs: ["unable to deliver your message to the following address", "unable to deliver message to the following address(es)."],
  recognises: (mail: TextMail) => OPENING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["below this line is a copy of the message", "original message follows"]);
    const recipients: RecipientFields[] = [];
    let address: string | undefined;
    let below: string[] = [];
    const finish = (): void => {
      if (address !== undefined) recipients.push(fieldsOf(address, below));
      address = undefined;
      below = [];
    };
    for (const line of split.human.split("\n")) {
      const start = ADDRESS.exec(line);
      // A reply may begin with the address too ("<a@b.example>: Recipient rejected"); a new recipient comes after a blank line only.
      if (start !== null && (address === undefined || below.at(-1)?.trim() === "")) {
        finish();
        address = start[1] ?? "";
        if ((start[2] ?? "") !== "") below.push(start[2] ?? "");
      } else if (address !== undefined) below.push(line);
    }
    finish();
    return bounceOf(recipients, split);
  },
};
