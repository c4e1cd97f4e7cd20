// Stalwart (crates/smtp/src/queue/dsn.rs), human part of its DSN: "<address> (what went wrong)". What no server replied, a failed lookup, a
// connection or a certificate, stands only here: the status part then has Status 5.0.0 and no Diagnostic-Code.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "stalwart";
const INTROS = [
  "Your message could not be delivered to the following recipients:",
  "There was a temporary problem delivering your message to the following recipients:",
  "Your message has been partially delivered:",
  "Your message could not be delivered to some recipients:",
];
const DELAYED = /^There was a temporary problem/u;
const SECTION = /^\s{4}----- (.{10,80}) -----$/u;
const ENTRY = /^<([^<>\s]{1,400})> \((.{3,4000})\)$/u;
const REPLIED = /^host '([^']{1,255})' rejected (?:command '([^']{1,500})'|transaction) with code (\d{3}) \((\d)\.(\d{1,3})\.(\d{1,3})\) '(.{0,3000})'$/u;
const CONNECTION = /^(?:connection to|TLS error from|DANE failed to authenticate|MTA-STS failed to authenticate) '([^']{1,255})'/u;
const RCPT = /^RCPT TO/iu;
const MAIL = /^MAIL FROM/iu;

function readEntry(address: string, words: string, action: "failed" | "delayed"): RecipientFields {
  const replied = REPLIED.exec(words);
  if (replied === null) {
    const host = hostName(CONNECTION.exec(words)?.[1] ?? "");
    return recipientOf({ address, format: ID, matched: `<${address}>`, action, words, by: "local", host: host === undefined ? undefined : { host } });
  }
  const [, name = "", command = "", code = "", ...rest] = replied;
  const status = rest[0] === "0" ? "" : ` ${rest.slice(0, 3).join(".")}`;
  const host = hostName(name);
  const stage = RCPT.test(command) ? "rcpt" : MAIL.test(command) ? "mail" : undefined;
  const reply = `${code}${status} ${rest[3] ?? ""}`;
  return recipientOf({
    address,
    format: ID,
    matched: `<${address}>`,
    action,
    words: reply,
    by: "remote",
    stage,
    host: host === undefined ? undefined : { host },
  });
}

export const stalwart: TextFormat = {
  id: ID,
  signs: INTROS.map((intro) => intro.toLowerCase()),
  recognises: (mail) => mail.text.split("\n", 400).some((line) => ENTRY.test(line)) && INTROS.some((intro) => mail.text.trimStart().startsWith(intro)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    let action: "failed" | "delayed" | "delivered" = DELAYED.test(split.human.trimStart()) ? "delayed" : "failed";
    for (const line of split.human.split("\n")) {
      const section = SECTION.exec(line)?.[1];
      if (section !== undefined) action = section.includes("successful") ? "delivered" : DELAYED.test(section) ? "delayed" : "failed";
      const entry = action === "delivered" ? null : ENTRY.exec(line);
      if (entry !== null && action !== "delivered") recipients.push(readEntry(entry[1] ?? "", entry[2] ?? "", action));
    }
    return bounceOf(recipients, split);
  },
};
