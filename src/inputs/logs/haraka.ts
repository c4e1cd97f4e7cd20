// Haraka (outbound/hmail.js, logger.js of 3.3): "[NOTICE] [uuid.1.1] [outbound] recipient <...> rejected: 550 ...", "... deferred: 450 ...",
// "bouncing mail: ...", "Temp failing <file> for N seconds: ...", "delivered file=... host=... response=\"...\""; the same as logfmt or JSON.
// Only the recipient lines name the recipient.
import type { ReportFields } from "../../reports/report-fields.ts";
import { bareAddress } from "../../vocabulary/address.ts";
import { parseDate } from "../../vocabulary/date.ts";
import { logFields } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const ISO_DATE = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{1,9}Z?) {1,3}/u;
const START = /^\[[A-Z]{3,8}\] \[([\dA-F-]{8,60}(?:\.\d{1,9}){0,3}|-)\] \[outbound\] {1,3}(.*)$/u;
const PAIR = /(?:^| )(?:"([^"]{1,40})"|([\w.-]{1,40}))=("(?:[^"\\]|\\.){0,8000}"|[^\s"]{0,1000})/gu;
const RECIPIENT = /^recipient (<[^>]{1,400}>) (rejected|deferred): (.{1,10000})$/u;
const BOUNCING = /^bouncing mail: (.{1,10000})$/u;
const TEMP_FAILING = /^Temp failing (\S{1,300}) for [\d.]{1,20} seconds: (.{1,10000})$/u;
/** A recipient line came before with the reply itself. */
const SUMMARY = /^Some recipients (?:failed|temp failed): /u;
const UPSTREAM = /^(?:Too many failures \()?Upstream error: /u;
const TOO_MANY = /^Too many failures \((.{0,10000})\)$/u;
const LEVEL = /^level=/u;
const ESCAPED = /\\(.)/gu;

interface Event {
  uuid: string;
  message: string;
  fields: ReadonlyMap<string, string>;
}

const unquoted = (value: string): string => (value.startsWith('"') ? value.slice(1, -1).replace(ESCAPED, "$1") : value);

function pairs(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [, quoted, plain, value = ""] of text.matchAll(PAIR)) fields.set(quoted ?? plain ?? "", unquoted(value));
  return fields;
}

function fromJson(text: string): Map<string, string> {
  try {
    const read: unknown = JSON.parse(text);
    return new Map(read !== null && typeof read === "object" && !Array.isArray(read) ? Object.entries(read).map(([name, value]) => [name, String(value)]) : []);
  } catch {
    return new Map();
  }
}

function readEvent(text: string): Event | undefined {
  const start = START.exec(text);
  if (start !== null) {
    const message = start[2] ?? "";
    return {
      uuid: start[1] ?? "",
      message,
      fields: message.startsWith("delivered file=") ? pairs(message.replace("delivered file=", '"delivered file"=')) : new Map(),
    };
  }
  const fields = text.startsWith("{") ? fromJson(text) : LEVEL.test(text) ? pairs(text) : undefined;
  if (fields === undefined || fields.get("origin") !== "outbound") return undefined;
  return { uuid: fields.get("uuid") ?? "", message: (fields.get("message") ?? "").trim(), fields };
}

/** A delivery line of Haraka; undefined for connections and all other lines. */
export function haraka(line: LogLine): ReportFields | undefined {
  const stamp = ISO_DATE.exec(line.message);
  const event = readEvent(stamp === null ? line.message : line.message.slice(stamp[0].length));
  if (event === undefined) return undefined;
  const date = stamp === null ? undefined : parseDate(stamp[1] ?? "");
  const common = { software: "haraka", line, date, queueId: event.uuid === "-" || event.uuid === "" ? undefined : event.uuid };
  const recipient = RECIPIENT.exec(event.message);
  if (recipient !== null)
    return logFields({
      ...common,
      recipients: [
        { address: bareAddress(recipient[1] ?? ""), action: recipient[2] === "rejected" ? "failed" : "delayed", diagnostic: recipient[3], saidBy: "remote" },
      ],
    });
  const file = event.fields.get("delivered file");
  if (file !== undefined) {
    const delay = Number(event.fields.get("delay"));
    return logFields({
      ...common,
      delay: Number.isFinite(delay) ? delay : undefined,
      recipients: [
        {
          address: "",
          action: event.fields.get("mode") === "LMTP" ? "delivered" : "relayed",
          remoteHost: event.fields.get("host"),
          remoteIp: event.fields.get("ip"),
        },
      ],
    });
  }
  const bouncing = BOUNCING.exec(event.message)?.[1];
  const words = bouncing ?? TEMP_FAILING.exec(event.message)?.[2];
  if (words === undefined || SUMMARY.test(words.replace("Too many failures (", ""))) return undefined;
  const upstream = UPSTREAM.test(words);
  const inner = TOO_MANY.exec(words)?.[1] ?? words;
  return logFields({
    ...common,
    recipients: [
      {
        address: "",
        action: bouncing === undefined ? "delayed" : "failed",
        diagnostic: inner.replace(UPSTREAM, ""),
        saidBy: upstream ? "remote" : "local",
        gaveUp: bouncing !== undefined && TOO_MANY.test(words),
      },
    ],
  });
}
