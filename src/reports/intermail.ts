// Openwave (Software.com) InterMail and Netscape Messaging Server, the servers of many access providers (Bluewin, Road Runner, ODN, au):
// "This Message was undeliverable due to the following reason:", a sentence about all, then "Recipient: <a@b.example>" with "Reason: ..."
// or the commands ">>> RCPT TO:<...>" / "<<< 550 ...", and "Please reply to <Postmaster@b.example> if you feel this message to be in error."
// au (ezweb.ne.jp, au.com) puts Japanese sentences in front: "The user(s) account is disabled." and "<a@b.example>: 550 user unknown (in
// reply to RCPT TO command)".

import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { blockAt, bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "intermail";

const POSTMASTER = /^\s{0,8}<Postmaster@/iu;
const IN_REPLY_TO = /\s{0,4}\(in reply to ([\w ]{4,30}?)(?: command)?\)\s*$/u;
const REPLY_START = /^[245]\d\d/u;
const PLEASE_REPLY_TO = /^Please reply to/iu;
const MAIL_SYSTEM_ERROR = /^Mail System Error/iu;
const BLANKS = /\s+/gu;
const WITHIN = /Your message was not delivered within [^\n]{1,80}(?:\n[^\n]{3,200}){0,1}/iu;
const FINAL_DOT = /\.$/u;
const HOST_HOST_NAME = /(?:Host|host name is)\s{1,4}([\w.-]{3,255})/u;
const ACCOUNT_IS = /account is/iu;
const OPENING = /^This Message was undeliverable due to the following reasons?:/imu;
const EZWEB = /^postmaster@(?:[\w-]{1,40}\.){0,2}(?:ezweb\.ne\.jp|au\.com|dion\.ne\.jp|auone-net\.jp)$/u;
/** Sentences about every recipient below them. */
const SENTENCE =
  /^(?:The user\(s\) account is [^\n]{3,80}|Your message was not delivered (?:because|within) [^\n]{3,200}(?:\n[^\n]{3,200}){0,3}|The following recipients did not receive this message:?|Each of the following recipients was rejected by a remote\s{1,4}mail server\.|The following destination addresses were unknown[^\n]{0,120}|User quota exceeded[^\n]{0,80})/imu;
const RECIPIENT = /^\s{0,8}Recipient:\s{0,4}<?([^\s<>]{1,320}?)>?\s*$/iu;
const ADDRESS = /^[ \t]{0,8}(?:SMTP )?<([^<>\s]{1,320})>(?:[ \t]{0,8}|:(.{0,1000}))$/u;
/** A sentence about one address, as AT&T's text message gateway writes it: "<a@b.example> has restricted SMS e-mail". */
const ABOUT_ONE = /^[ \t]{0,8}<([^<>\s]{1,320})> (has .{3,300})$/u;
const COMMAND = /^\s{0,8}>>> (.{2,400})$/u;
const ANSWER = /^\s{0,8}<<< (.{1,1000})$/u;
const REASON = /^\s{0,8}Reason:\s{0,4}(.{0,1000})$/iu;

interface Entry {
  address: string;
  words: string[];
  command?: string;
  remote: boolean;
}

function readEntries(human: string): Entry[] {
  const entries: Entry[] = [];
  let open = false;
  for (const line of human.split("\n")) {
    const recipient = RECIPIENT.exec(line) ?? ADDRESS.exec(line) ?? ABOUT_ONE.exec(line);
    const entry = entries.at(-1);
    if (recipient && (recipient[1] ?? "").includes("@") && !POSTMASTER.test(line)) {
      const rest = (recipient[2] ?? "").trim();
      const inReply = IN_REPLY_TO.exec(rest);
      const words = inReply ? rest.slice(0, inReply.index) : rest;
      entries.push({
        address: recipient[1] ?? "",
        words: words === "" ? [] : [words],
        remote: REPLY_START.test(words),
        ...(inReply ? { command: inReply[1] ?? "" } : {}),
      });
      open = words !== "";
      continue;
    }
    if (entry === undefined) continue;
    const command = COMMAND.exec(line);
    const answer = ANSWER.exec(line);
    const reason = REASON.exec(line);
    if (command) entry.command = command[1] ?? "";
    else if (answer) {
      entry.words.push(answer[1] ?? "");
      entry.remote = true;
    } else if (reason) {
      entry.words.push(reason[1] ?? "");
      entry.remote = true;
      open = true;
    } else if (line.trim() === "") {
      open = false;
    } else if (open && !PLEASE_REPLY_TO.test(line.trim())) entry.words.push(line.trim());
  }
  return entries;
}

const OTHER_LINE = /^(?:Recipient:|SMTP <|<|>>>|Please reply)/iu;
const REMOTE_SAID = /^Remote host said: {0,4}/iu;

/** The paragraph behind "due to the following reason:", where it is none of the known sentences. */
function openingParagraph(human: string): string {
  const opening = OPENING.exec(human);
  if (opening === null) return "";
  const { lines } = blockAt(human.slice(opening.index + opening[0].length).split("\n", 60), 0);
  return lines.some((line) => OTHER_LINE.test(line)) ? "" : joinReply(lines).replace(REMOTE_SAID, "");
}

/** The reader of InterMail's bounces. */
export const intermail: TextFormat = {
  id: ID,
  signs: ["this message was undeliverable due to the following reason", "mail system error"],
  recognises: (mail: TextMail) => OPENING.test(mail.text) || (EZWEB.test(mail.fromAddress) && MAIL_SYSTEM_ERROR.test(mail.subject)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const first = SENTENCE.exec(split.human)?.[0].replace(BLANKS, " ").trim() ?? openingParagraph(split.human);
    // The notice of expiry begins with general advice; what happened stands further down.
    const within = WITHIN.exec(split.human)?.[0].replace(BLANKS, " ").trim();
    const general = within ?? first;
    const expired = within !== undefined;
    const address = HOST_HOST_NAME.exec(general)?.[1]?.replace(FINAL_DOT, "");
    const host = address === undefined ? undefined : readHost(address);
    const recipients: RecipientFields[] = readEntries(split.human).map((entry) => {
      const said = joinReply(entry.words);
      const specific = said !== "" && entry.remote;
      // "The user(s) account is disabled." tells more than the "550 user unknown" below it: both are kept.
      const words = specific ? (ACCOUNT_IS.test(general) ? `${said}\n${general}` : said) : general === "" ? said : general;
      return recipientOf({
        address: entry.address,
        format: ID,
        matched: general,
        words,
        by: specific || REPLY_START.test(words) ? "remote" : words === "" ? undefined : "local",
        stage: specific && entry.command !== undefined ? stageIn(entry.command) : undefined,
        gaveUp: expired,
        ...(host === undefined ? {} : { host }),
      });
    });
    return bounceOf(recipients, split);
  },
};
