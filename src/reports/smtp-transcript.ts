// A transcript of an SMTP session without a known author: what a client sent and what came back, line by line, marked with ">>>" and
// "<<<", "C:" and "S:", "Out:" and "In:", or not at all. The refusal is the last 4yz or 5yz reply; the recipient stands in RCPT TO.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { looksLikeBounce } from "./generic-text.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "smtp-transcript";
const MARK = /^\s{0,8}(?:>>>|<<<|<--|-->|->|<-|>|<|C:|S:|Out:|In:|Client:|Server:|SENT:|RECEIVED:|Sent:|Received:|\[[\d:. -]{4,30}\])?\s{0,4}/u;
const COMMAND = /^(EHLO|HELO|MAIL FROM|RCPT TO|DATA|STARTTLS|AUTH|QUIT|RSET)\b:? ?(.{0,400})$/iu;
const ANSWER = /^([2-5]\d\d)([ -])(.{0,1000})$/u;
const RECIPIENT = /<([^<>\s]{1,400})>|(?:^|\s)([^\s<>@]{1,128}@[^\s<>@]{1,255})/u;
const SEQUENCE = /^503[ -]/u;
const TALKING = /\b(?:talking to|connected to|connection to|connecting to) \[?([\w.-]{1,255})/iu;
const STAGES: readonly (readonly [command: string, stage: Stage])[] = [
  ["EHLO", "helo"],
  ["HELO", "helo"],
  ["MAIL FROM", "mail"],
  ["RCPT TO", "rcpt"],
  ["DATA", "data"],
  ["STARTTLS", "starttls"],
  ["AUTH", "auth"],
];

interface Session {
  recipients: { address: string; refusal?: string[]; stage?: Stage }[];
  refusal?: string[];
  stage?: Stage;
  commands: number;
  answers: number;
}

function readSession(lines: readonly string[]): Session {
  const session: Session = { recipients: [], commands: 0, answers: 0 };
  let stage: Stage = "connect";
  let open: { address: string; refusal?: string[]; stage?: Stage } | undefined;
  let more: string[] | undefined;
  for (const raw of lines) {
    const line = raw.replace(MARK, "").trim();
    const command = COMMAND.exec(line);
    const answer = ANSWER.exec(line);
    if (command) {
      session.commands += 1;
      const name = (command[1] ?? "").toUpperCase();
      stage = STAGES.find(([known]) => known === name)?.[1] ?? stage;
      more = undefined;
      open = undefined;
      if (name === "RCPT TO") {
        const found = RECIPIENT.exec(command[2] ?? "");
        open = { address: found?.[1] ?? found?.[2] ?? "" };
        session.recipients.push(open);
      }
    } else if (answer) {
      session.answers += 1;
      const code = answer[1] ?? "";
      // After 354 the client sends the message: what follows answers it.
      if (code === "354") stage = "message";
      if (more !== undefined) more.push(line);
      else if (code >= "400" && !SEQUENCE.test(line)) {
        more = [line];
        if (open !== undefined) {
          open.refusal = more;
          open.stage = stage;
        } else {
          session.refusal = more;
          session.stage = stage;
        }
      }
      if (answer[2] === " ") more = undefined;
    }
  }
  return session;
}

export const smtpTranscript: TextFormat = {
  id: ID,
  signs: [],
  recognises(mail) {
    if (!looksLikeBounce(mail, true)) return false;
    const { human } = splitOriginal(mail.text);
    const session = readSession(human.split("\n", 2000));
    return session.commands >= 2 && session.answers >= 2 && session.recipients.length > 0;
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const session = readSession(split.human.split("\n", 2000));
    const refused = session.recipients.filter((recipient) => recipient.refusal !== undefined);
    const concerned = refused.length > 0 ? refused : session.refusal === undefined ? [] : session.recipients;
    const host = readHost(TALKING.exec(split.human)?.[1] ?? "");
    const recipients: RecipientFields[] = concerned
      .filter((recipient) => recipient.address !== "")
      .map((recipient) =>
        recipientOf({
          address: recipient.address,
          format: ID,
          matched: (recipient.refusal ?? session.refusal ?? [])[0],
          words: (recipient.refusal ?? session.refusal ?? []).join("\n"),
          by: "remote",
          stage: recipient.stage ?? session.stage,
          host,
        }),
      );
    return bounceOf(recipients, split);
  },
};
