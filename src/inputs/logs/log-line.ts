import { parseDate } from "../../vocabulary/date.ts";

/** One line of a log, its syslog prefix taken off. */
export interface LogLine {
  /** The message behind the prefix; the whole line where there is none. */
  message: string;
  /** Program as logged: "postfix/smtp", "sm-mta", "exim". */
  tag?: string;
  host?: string;
  /** RFC 3339. Absent where the line has no year: a traditional syslog line (RFC 3164) does not say which it was. */
  date?: string;
}

/** No line of a mail server is longer; what is behind is cut off. */
const LONGEST_LINE = 20_000;
const PRIORITY = /^<\d{1,3}>/u;
/** RFC 5424: version, time, host, program, process, message id, structured data. */
const MODERN = /^1 (\S{1,40}) (\S{1,255}) (\S{1,48}) \S{1,128} \S{1,32} (?:-|\[(?:[^\]\\]|\\.){0,2000}\]) ?/u;
/** RFC 3164: "Nov 19 10:15:30 host "; some writers put the year in front or behind the day, Cisco a "." or ":" behind. */
const TRADITIONAL = /^(?:\d{4} )?[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?:? /u;
const WITH_YEAR = /^(?:(\d{4}) )?([A-Z][a-z]{2}) ([ \d]\d) (?:(\d{4}) )?(\d\d:\d\d:\d\d)/u;
/** rsyslog's own and systemd's: "2026-11-19T10:15:30.123456+01:00 host ". */
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)) /u;
const HOST = /^(\[?[A-Za-z\d][\w.:-]{0,254}\]?) (?=[^\s[\]:]{1,80}(?:\[\d{1,10}\])?: )/u;
const TAG = /^([^\s[\]:]{1,80})(?:\[\d{1,10}\])?: /u;
const BOM = /^\uFEFF/u;
/** Solaris: "[ID 197553 mail.info] ". */
const MESSAGE_ID = /^\[ID \d{1,10} [\w.]{1,40}\] /u;

/** Takes the syslog prefix off in its variants; a line without one is its own message. */
export function readLogLine(line: string): LogLine {
  let rest = line.slice(0, LONGEST_LINE).trim().replace(PRIORITY, "");
  const modern = MODERN.exec(rest);
  if (modern) {
    const date = parseDate(modern[1] ?? "");
    return {
      message: rest
        .slice(modern[0].length)
        .replace(BOM, "")
        .replace(TAG, (whole, tag: string) => (tag === modern[3] ? "" : whole)),
      tag: modern[3] ?? "",
      ...(modern[2] === "-" ? {} : { host: modern[2] ?? "" }),
      ...(date === undefined ? {} : { date }),
    };
  }
  let date: string | undefined;
  const iso = ISO.exec(rest);
  const traditional = iso === null ? TRADITIONAL.exec(rest) : null;
  if (iso) date = parseDate((iso[1] ?? "").replace(",", "."));
  else if (traditional) {
    const [, before, month, day, behind, time] = WITH_YEAR.exec(rest) ?? [];
    const year = before ?? behind;
    if (year !== undefined) date = parseDate(`${day} ${month} ${year} ${time}`);
  }
  const prefix = iso ?? traditional;
  if (prefix) rest = rest.slice(prefix[0].length);
  const host = prefix === null ? undefined : HOST.exec(rest)?.[1];
  if (host !== undefined) rest = rest.slice(host.length + 1);
  const tag = TAG.exec(rest);
  // A queue id looks like a tag ("4XyZ12: to=<...>"): without a prefix in front there is none.
  const tagged = tag !== null && prefix !== null;
  if (tagged) rest = rest.slice(tag[0].length).replace(MESSAGE_ID, "");
  return { message: rest, ...(tagged ? { tag: tag[1] ?? "" } : {}), ...(host === undefined ? {} : { host }), ...(date === undefined ? {} : { date }) };
}
