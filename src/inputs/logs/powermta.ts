// PowerMTA's accounting file (User's Guide, "Accounting records", "Encoding"): RFC 4180 CSV, the type of the record first, the columns named by
// the file's first line. Without that line the default columns of d and b records are taken.
import type { ReportFields } from "../../reports/report-fields.ts";
import { bareAddress } from "../../vocabulary/address.ts";
import { parseDate } from "../../vocabulary/date.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { logFields } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const DEFAULT_COLUMNS =
  "type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId,queue,vmtaPool";
const START = /^"?(?:d|b|t|rb|rs|delivery|bounce|transient)"?,/u;
const UNIX_TIME = /^\d{9,11}$/u;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?= |$)/u;
/** "mx.example.com (192.0.2.1)" */
const MTA = /^([^\s()]{1,255})(?: \(([\da-f.:]{2,45})\))?/iu;
const TYPED = /^(?:rfc822|utf-8);\s{0,5}/iu;
const SMTP = /^smtp;/iu;
const MOST_FIELDS = 500;

/** PowerMTA's own category in our words; the reply comes first. */
const CATEGORIES: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["bad-mailbox", "unknown-recipient"],
  ["bad-domain", "unknown-domain"],
  ["inactive-mailbox", "mailbox-disabled"],
  ["quota-issues", "mailbox-full"],
  ["message-expired", "expired"],
  ["no-answer-from-host", "network-failure"],
  ["bad-connection", "network-failure"],
  ["spam-related", "spam"],
  ["virus-related", "malware"],
  ["content-related", "content-refused"],
  ["policy-related", "policy"],
  ["relaying-issues", "relaying-denied"],
  ["protocol-errors", "protocol-error"],
]);

/** The fields of one CSV record. */
function split(record: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= record.length && fields.length < MOST_FIELDS; ) {
    if (record[at] === '"') {
      let value = "";
      at += 1;
      for (;;) {
        const quote = record.indexOf('"', at);
        if (quote < 0) return [...fields, value + record.slice(at)];
        value += record.slice(at, quote);
        at = quote + 1;
        if (record[at] !== '"') break;
        value += '"';
        at += 1;
      }
      const comma = record.indexOf(",", at);
      fields.push(value);
      if (comma < 0) return fields;
      at = comma + 1;
    } else {
      const comma = record.indexOf(",", at);
      fields.push(comma < 0 ? record.slice(at) : record.slice(at, comma));
      if (comma < 0) return fields;
      at = comma + 1;
    }
  }
  return fields;
}

function timeOf(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  return UNIX_TIME.test(text) ? new Date(Number(text) * 1000).toISOString().replace(".000Z", "Z") : parseDate(text);
}

/** A record of PowerMTA's accounting file; `columns` is the file's first line. Undefined for that line and all others. */
export function powermta(line: LogLine, columns: string = DEFAULT_COLUMNS): ReportFields | undefined {
  if (!START.test(line.message)) return undefined;
  const names = split(columns.trim());
  const fields = new Map<string, string>();
  for (const [at, value] of split(line.message).entries()) {
    const name = names[at];
    if (name !== undefined && !fields.has(name)) fields.set(name, value);
  }
  const date = timeOf(fields.get("timeLogged"));
  const address = bareAddress(fields.get("rcpt") ?? "");
  if (date === undefined || !address.includes("@")) return undefined;
  const type = fields.get("type") ?? "";
  const stated = fields.get("dsnAction");
  const sent = type === "d" || type === "delivery";
  const action = sent
    ? stated === "delivered" || stated === "expanded"
      ? stated
      : "relayed"
    : stated === "delayed" || type.startsWith("t")
      ? "delayed"
      : "failed";
  const [, host, ip] = MTA.exec(fields.get("dsnMta") ?? "") ?? [];
  const words = fields.get("dsnDiag") ?? "";
  const queued = timeOf(fields.get("timeQueued"));
  return logFields({
    software: "powermta",
    line,
    date,
    delay: queued === undefined ? undefined : Math.max(0, (Date.parse(date) - Date.parse(queued)) / 1000),
    sender: fields.get("orig"),
    envelopeId: fields.get("envId"),
    jobId: fields.get("jobId"),
    messageId: fields.get("header_Message-Id") ?? fields.get("header_Message-ID"),
    subject: fields.get("header_Subject"),
    sendingIp: fields.get("dlvSourceIp"),
    recipients: [
      {
        address,
        originalAddress: fields.get("orcpt")?.replace(TYPED, ""),
        action,
        status: STATUS.exec(fields.get("dsnStatus") ?? "")?.[0],
        diagnostic: sent ? undefined : words.replace(SMTP, "").trim(),
        saidBy: sent ? undefined : SMTP.test(words) ? "remote" : "local",
        gaveUp: fields.get("bounceCat") === "message-expired",
        remoteHost: host,
        remoteIp: ip ?? fields.get("dlvDestinationIp"),
        statedReason: sent ? undefined : CATEGORIES.get(fields.get("bounceCat") ?? ""),
      },
    ],
  });
}
