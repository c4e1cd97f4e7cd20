// Exim's main log (specification, chapter "Log files"): "date time [pid] id flag address fields: text". Flags: => -> >> delivered, == put off,
// ** failed; *> is a delivery that -N suppressed. Text of several lines has "\n" between them.
import type { ReportFields } from "../../reports/report-fields.ts";
import { bareAddress } from "../../vocabulary/address.ts";
import { parseDate } from "../../vocabulary/date.ts";
import { logFields, readDelay } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const DATE = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:\.\d{1,6})?( [+-]\d{4})? /u;
/** Six, six and two base-62 digits; since 4.97 six, eleven and four. */
const ID = /^(?:\[\d{1,10}\] )?([\dA-Za-z]{6}-[\dA-Za-z]{6}(?:[\dA-Za-z]{5})?-[\dA-Za-z]{2}(?:[\dA-Za-z]{2})?) (=>|->|>>|==|\*\*) /u;
const FIELD = / ([A-Z][A-Za-z]{0,9})=("(?:[^"\\]|\\.){0,4000}"|<[^>]{0,1000}>|\S{1,1000})/uy;
/** Behind the host name: its HELO and address. */
const HOST_TAIL = / (?:\([^)]{0,300}\) )?\[([\da-f.:]{2,45})\](?::\d{1,5})?(:)?/iuy;
const DEFER = / (?:routing )?defer \((-?\d{1,5})\)(:)?/uy;
const ADDRESS_END = / (?:[A-Z][A-Za-z]{0,9}=|(?:routing )?defer \()|: | \(/u;
const REMOTE = /\bfrom remote mail server\b|\bLMTP error (?:from|after)\b|\bhost \S{1,300} \[[\da-f.:]{2,45}\]: [245]\d\d/iu;
const GAVE_UP = /\bretry timeout exceeded\b|\bfailing for a long time\b|\blong time \(and retry/iu;
const ESCAPED_LINE_END = /\\n/gu;
const TRAILING_COLON = /:$/u;
const BEFORE_TEXT = /^:? ?/u;
/** "jan <jan@example.com>": what became of the address, and the address that came in. */
const PAIR = /^(.{0,500}?) <([^<>]{1,400})>$/u;
const NO_ADDRESS = /[\s|/]/u;
const INTERFACE = /^\[([\da-f.:]{2,45})\]/iu;
const BRACKETS = /[[\]]/gu;

interface Read {
  fields: ReadonlyMap<string, string>;
  ip?: string;
  text: string;
}

/** The fields behind the address, and the text behind the colon that ends them. */
function readFields(rest: string): Read {
  const fields = new Map<string, string>();
  let ip: string | undefined;
  let at = 0;
  for (let tries = 0; tries < 40; tries++) {
    FIELD.lastIndex = at;
    const field = FIELD.exec(rest);
    DEFER.lastIndex = at;
    const defer = field === null ? DEFER.exec(rest) : null;
    if (defer !== null) {
      at += defer[0].length;
      if (defer[2] !== undefined) break;
      continue;
    }
    if (field === null) break;
    at += field[0].length;
    const [, name = "", value = ""] = field;
    let last = value.endsWith(":");
    if (name === "H" && !last) {
      HOST_TAIL.lastIndex = at;
      const tail = HOST_TAIL.exec(rest);
      if (tail !== null) {
        ip = tail[1];
        at += tail[0].length;
        last = tail[2] !== undefined;
      }
    }
    if (!fields.has(name)) fields.set(name, value.replace(TRAILING_COLON, ""));
    if (last) break;
  }
  const text = rest.slice(at).replace(BEFORE_TEXT, "").replace(ESCAPED_LINE_END, "\n");
  return { fields, ...(ip === undefined ? {} : { ip }), text };
}

/** A delivery line of Exim's main log; undefined for arrivals, completions and all other lines. */
export function exim(line: LogLine): ReportFields | undefined {
  let { message } = line;
  const dated = DATE.exec(message);
  if (dated) message = message.slice(dated[0].length);
  const id = ID.exec(message);
  if (id === null) return undefined;
  const behind = message.slice(id[0].length);
  const end = behind.search(ADDRESS_END);
  const addresses = end < 0 ? behind : behind.slice(0, end);
  const { fields, ip, text } = readFields(end < 0 ? "" : behind.slice(end));
  const flag = id[2];
  const pair = PAIR.exec(addresses.trim());
  const [address, originalAddress] =
    pair === null
      ? [addresses.trim(), undefined]
      : (pair[1] ?? "").includes("@") && !NO_ADDRESS.test(pair[1] ?? "")
        ? [pair[1] ?? "", pair[2]]
        : [pair[2] ?? "", undefined];
  const host = fields.get("H");
  const refused = flag === "**" || flag === "==";
  const sender = fields.get("F") ?? fields.get("P");
  const date = dated === null ? undefined : parseDate(`${dated[1] ?? ""}${dated[2] ?? ""}`);
  return logFields({
    software: "exim",
    line,
    date,
    delay: readDelay(fields.get("QT")),
    queueId: id[1],
    sender: sender?.startsWith("<") ? bareAddress(sender) : undefined,
    sendingIp: INTERFACE.exec(fields.get("I") ?? "")?.[1],
    recipients: [
      {
        address,
        originalAddress,
        action: flag === "**" ? "failed" : flag === "==" ? "delayed" : host === undefined ? "delivered" : "relayed",
        diagnostic: refused ? text : undefined,
        saidBy: refused ? (REMOTE.test(text) ? "remote" : "local") : undefined,
        gaveUp: flag === "**" && GAVE_UP.test(text),
        remoteHost: host?.startsWith("[") ? undefined : host,
        remoteIp: ip ?? (host?.startsWith("[") ? host.replace(BRACKETS, "") : undefined),
      },
    ],
  });
}
