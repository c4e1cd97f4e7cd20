import type { Properties } from "./properties.ts";

const REPORT = /^report\.[\w.-]{1,100}?\.(?:(delayed|relayed|expanded)\.)?(ndr|dr|ipnrn|ipnnrn)$/iu;
const CONTROLS = /[\p{Cc}\u2028\u2029]{1,2000}/gu;
/** "<mx.example.com #5.1.1 smtp;550 5.1.1 ...>" ([MS-OXCMAIL] 2.2.3.7.1.2); the host may be missing. */
const SUPPLEMENT = /^\s{0,9}<?\s{0,9}([^\s#<>]{0,255})\s{0,9}#(\d\.\d{1,3}\.\d{1,3})(?!\d)/u;
/** Other writers put the reply there as it is. */
const BARE_REPLY = /^(?:smtp; {0,3})?[245]\d\d[ -]/iu;
const CLOSING = />\s{0,9}$/u;
const HOST = /^[\w.-]{1,255}$/u;
/** Characters of the text of one recipient: the reply and what stands around it. */
const MOST_SUPPLEMENT = 10_000;

/** What kind of report Outlook says a mail is. */
export type OutlookReport = "failed" | "delayed" | "relayed" | "expanded" | "delivered" | "displayed" | "deleted";

/** Reads the message class ([MS-OXOMSG] 2.2.2.1, [MS-OXCMAIL] 2.2.3.7.1.1); undefined for all that is no report. */
export function reportOf(messageClass: string | undefined): OutlookReport | undefined {
  const [, how, what] = REPORT.exec(messageClass ?? "") ?? [];
  const kind = what?.toLowerCase();
  if (kind === "ndr") return "failed";
  if (kind === "dr") return (how?.toLowerCase() as OutlookReport | undefined) ?? "delivered";
  return kind === "ipnrn" ? "displayed" : kind === "ipnnrn" ? "deleted" : undefined;
}

/** One line: what a mail wrote must not make further fields. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, " ").trim();
}

/** The internet address of a recipient or sender; X.500 names of Exchange's own are none. */
export function addressOf(of: Properties, smtp: number, plain: number, name: number): string | undefined {
  for (const id of [smtp, plain, name]) {
    const text = of.text(id);
    if (text?.includes("@") === true) return oneLine(text);
  }
  return undefined;
}

function recipientAddress(recipient: Properties): string | undefined {
  return addressOf(recipient, 0x39fe, 0x3003, 0x3001);
}

/** "5.1.1" of 511 ([MS-OXCMAIL] 2.2.3.7.1.3). A 0 may stand for what had no room. */
function statusOf(code: number | undefined): string | undefined {
  if (code === undefined || code < 200 || code > 599 || (code > 299 && code < 400)) return undefined;
  return `${Math.floor(code / 100)}.${Math.floor(code / 10) % 10}.${code % 10}`;
}

/** What the reply said: behind host and status, or the whole. */
function diagnosticOf(given: string, from: number | undefined): string {
  if (from !== undefined) return oneLine(given.slice(from).replace(CLOSING, ""));
  const line = oneLine(given);
  return BARE_REPLY.test(line) ? line : "";
}

/** The fields of one recipient: PidTagSupplementaryInfo holds what the reply said, the other properties an excerpt of it. */
function recipientFields(recipient: Properties, action: string): string[] {
  const address = recipientAddress(recipient);
  const given = recipient.text(0x0c1b, MOST_SUPPLEMENT);
  const supplement = given === undefined ? undefined : SUPPLEMENT.exec(given);
  const diagnostic = diagnosticOf(given ?? "", supplement?.[0].length);
  const status = supplement?.[2] ?? statusOf(recipient.integer(0x0c20));
  const remote = oneLine(recipient.text(0x0c21) ?? supplement?.[1] ?? "");
  return [
    `Final-Recipient: rfc822;${address ?? ""}`,
    `Action: ${action}`,
    ...(status === undefined ? [] : [`Status: ${status}`]),
    ...(HOST.test(remote) ? [`Remote-MTA: dns;${remote}`] : []),
    ...(diagnostic === "" ? [] : [`Diagnostic-Code: ${diagnostic}`]),
    ...(given === undefined ? [] : [`X-Supplementary-Info: ${oneLine(given)}`]),
  ];
}

/**
 * The machine-readable part of a report, made again of what Outlook keeps of it ([MS-OXCMAIL] 2.1.3.6.1 and 2.1.3.6.2). Nothing is added: what
 * Outlook did not keep has no field. undefined where it kept no recipient.
 */
export function statusPart(report: OutlookReport, message: Properties, recipients: readonly Properties[]): { type: string; text: string } | undefined {
  if (report === "displayed" || report === "deleted") {
    const reader = addressOf(message, 0x5d01, 0x0c1f, 0x0c1a) ?? addressOf(message, 0x5d02, 0x0065, 0x0042);
    const original = message.text(0x1046);
    const lines = [
      ...(reader === undefined ? [] : [`Final-Recipient: rfc822;${reader}`]),
      ...(original === undefined ? [] : [`Original-Message-ID: ${oneLine(original)}`]),
      `Disposition: manual-action/MDN-sent-manually; ${report}`,
    ];
    return { type: "message/disposition-notification", text: lines.join("\n") };
  }
  if (recipients.length === 0) return undefined;
  const reporting = oneLine(message.text(0x6820) ?? "");
  const top = HOST.test(reporting) ? `Reporting-MTA: dns;${reporting}\n\n` : "";
  return { type: "message/delivery-status", text: top + recipients.map((one) => recipientFields(one, report).join("\n")).join("\n\n") };
}
