// PMDF and its descendants: Sun Java System / Oracle Communications Messaging Server, and Apple's iCloud, which runs it. The human
// part repeats the machine part as labelled lines: "Recipient address:", "Original address:", "Reason:", "Diagnostic code:",
// "Remote system:". Delays: "Your message has been enqueued and undeliverable for 1 day to the following recipients:".

import { parseIp } from "../vocabulary/ip.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import type { SplitText } from "./returned-copy.ts";

const ID = "messaging-server";

const DNS_TCP_SMTP = /^(?:dns|tcp|smtp);\s{0,4}([\w.-]{1,255})/iu;
const TCP = /\(TCP\|[^|()]{0,60}\|\d{0,6}\|([^|()]{1,60})\|\d{0,6}\)/u;
const MAILBOX_PATTERN = /^@[^\s:]{1,255}:/u;
const TYPE_PATTERN = /^([\w-]{1,20});\s{0,4}/u;
const ENQUEUED_DELAYED = /enqueued|delayed/iu;
const RELAYED = /relayed/iu;
const DELIVERED_TO = /delivered to/iu;
const CANNOT = /cannot/iu;
const FIELDS_PATTERN = /^ {2}[A-Za-z][\w-]{1,40}: /u;
const RECIPIENT_ADDRESS = /^\s{0,8}Recipient address:\s/imu;
const THIS_REPORT_RELATES = /^This report relates to a message you sent with the following header fields:/imu;
const YOUR_MESSAGE_CANNOT = /^Your message (?:cannot|has been|is being)/imu;
const INDENTED = /^\s{6,}\S/u;
/** VMS prints its messages so: "-SYSTEM-F-EXDISKQUOTA, disk quota exceeded" (facility, severity, identification). */
const UNLABELLED = /^\s{0,8}[%-][A-Z0-9$_]{1,40}-[SIWEF]-[A-Z0-9$_]{1,40}, /u;
const READ_PATTERN_2 = /^\s+[245]\d\d[ -]/u;
const HEADING =
  /^Your message (cannot be delivered to|has been enqueued and undeliver(?:able|ed) for [\w ()]{1,30}\s{1,4}to|is being delayed to|has been (?:successfully )?(?:delivered|relayed) to)[\s\w]{0,30}? ?the following recipients?:\s*$/imu;
const LABEL = /^\s{0,8}(Recipient address|Original address|Reason|Diagnostic code|Remote system|Delivery attempt history for your mail):\s{0,4}(.{0,1000})$/iu;

/** "dns;mx.example (TCP|192.0.2.1|48044|198.51.100.2|25) (mx.example ESMTP)": the fourth field is the far end's address. */
function remoteSystem(text: string): { host?: string; ip?: string } | undefined {
  const name = DNS_TCP_SMTP.exec(text)?.[1];
  const far = TCP.exec(text)?.[1];
  const ip = far === undefined ? undefined : parseIp(far);
  const host = name?.includes(".") === true && parseIp(name) === undefined ? name.toLowerCase() : undefined;
  return host === undefined && ip === undefined ? undefined : { ...(host === undefined ? {} : { host }), ...(ip === undefined ? {} : { ip }) };
}

interface Entry {
  address: string;
  original?: string;
  reason?: string;
  code?: string;
  /** What the program that was to deliver printed, where no label stands in front of it. */
  said?: readonly string[];
  remote?: { host?: string; ip?: string };
}

/** "@smtp.example:user@server" is a source route (RFC 822): the mailbox stands behind the colon. */
function mailbox(text: string): string {
  return text.trim().replace(MAILBOX_PATTERN, "");
}

function fieldsOf(entry: Entry, heading: string): RecipientFields {
  const type = TYPE_PATTERN.exec(entry.code ?? "");
  const reply = type ? (entry.code ?? "").slice(type[0].length) : (entry.code ?? "");
  const remote = reply !== "" && (type?.[1] ?? "smtp").toLowerCase() === "smtp";
  const action = ENQUEUED_DELAYED.test(heading)
    ? "delayed"
    : RELAYED.test(heading)
      ? "relayed"
      : DELIVERED_TO.test(heading) && !CANNOT.test(heading)
        ? "delivered"
        : "failed";
  return recipientOf({
    address: entry.address,
    format: ID,
    matched: "Recipient address",
    action,
    words: reply === "" ? (entry.reason ?? entry.said?.join(" ")) : reply,
    by: remote ? "remote" : action === "failed" || action === "delayed" ? "local" : undefined,
    ...(entry.original === undefined || entry.original === entry.address ? {} : { originalAddress: entry.original }),
    ...(entry.remote === undefined ? {} : { host: entry.remote }),
  });
}

function quoted(text: string, from: number): SplitText {
  const fields = text
    .slice(0, from)
    .split("\n")
    .filter((line) => FIELDS_PATTERN.test(line))
    .map((line) => line.trim());
  return { human: text.slice(from), ...(fields.length === 0 ? {} : { original: fields.join("\n") }) };
}

/** The reader of PMDF's and Messaging Server's bounces. */
export const messagingServer: TextFormat = {
  id: ID,
  signs: ["recipient address:"],
  recognises: (mail: TextMail) => RECIPIENT_ADDRESS.test(mail.text) && (HEADING.test(mail.text) || THIS_REPORT_RELATES.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    // The text quotes a few header fields of the sent mail in front of its statements; they serve as the original where none came back.
    const from = mail.text.search(YOUR_MESSAGE_CANNOT);
    const split: SplitText = from < 0 ? { human: mail.text } : quoted(mail.text, from);
    const heading = HEADING.exec(split.human)?.[0] ?? "";
    const entries: Entry[] = [];
    let last: "reason" | "code" | undefined;
    for (const line of split.human.split("\n")) {
      const match = LABEL.exec(line);
      const entry = entries.at(-1);
      if (!match) {
        // A long value runs on in a deeper indent.
        if (entry !== undefined && entry.reason === undefined && entry.code === undefined && UNLABELLED.test(line))
          entry.said = [...(entry.said ?? []), line.trim()];
        else if (entry !== undefined && last !== undefined && INDENTED.test(line))
          entry[last] = `${entry[last] ?? ""}${last === "code" && READ_PATTERN_2.test(line) ? "\n" : " "}${line.trim()}`;
        else last = undefined;
        continue;
      }
      const label = (match[1] ?? "").toLowerCase();
      const value = (match[2] ?? "").trim();
      last = undefined;
      if (label === "recipient address") entries.push({ address: mailbox(value) });
      else if (entry === undefined) continue;
      else if (label === "original address") entry.original = mailbox(value);
      else if (label === "reason") {
        entry.reason = value;
        last = "reason";
      } else if (label === "diagnostic code") {
        entry.code = value;
        last = "code";
      } else if (label === "remote system") {
        const remote = remoteSystem(value);
        if (remote !== undefined) entry.remote = remote;
      }
    }
    return bounceOf(
      entries.filter((entry) => entry.address !== "").map((entry) => fieldsOf(entry, heading)),
      split,
    );
  },
};
