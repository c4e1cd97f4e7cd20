// OpenSMTPD (usr.sbin/smtpd/mta.c mta_log, mda.c mda_log): `session mta delivery evpid=... from=<> to=<> rcpt=<> source="ip" relay="ip (host)"
// delay=1s result="Ok" stat="text"`; before 6.0 `mta event=delivery ...`; queue.c of 5.x: "relay: TempFail for evpid: ..., stat=text".
import type { ReportFields } from "../../reports/report-fields.ts";
import { logFields, readDelay } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const START = /^[\da-f]{16} (mta|mda) (?:event=)?delivery evpid=([\da-f]{16}) /u;
const OLD_START = /^(relay|delivery): (\w{2,12}) for ([\da-f]{16}): /u;
const NAME = /^[ ,]{0,2}([a-z]{2,10})=/u;
const WORD = /^[^\s,]{1,300}/u;
const IN_BRACKETS = /^ \([^()]{0,255}\)/u;
const STAT = "stat=";
const REPLY = /^[245]\d\d[ -]/u;
/** "192.0.2.1 (mx.example.com)" */
const RELAY = /^\[?([\da-f.:]{2,45})\]?(?: \(([^()]{1,255})\))?/iu;
const QUOTES = /^["<]|[">]$/gu;
const RESULTS: ReadonlyMap<string, "failed" | "delayed" | "sent"> = new Map([
  ["Ok", "sent"],
  ["TempFail", "delayed"],
  ["PermFail", "failed"],
  ["Loop", "failed"],
  ["Expire", "failed"],
]);

function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let rest = text;
  for (let name = NAME.exec(rest); name !== null; name = NAME.exec(rest)) {
    rest = rest.slice(name[0].length);
    const close = rest.startsWith('"') ? rest.indexOf('"', 1) : rest.startsWith("<") ? rest.indexOf(">") : -1;
    const word = close > 0 ? rest.slice(0, close + 1) : (WORD.exec(rest)?.[0] ?? "");
    rest = rest.slice(word.length);
    const host = close > 0 ? "" : (IN_BRACKETS.exec(rest)?.[0] ?? "");
    rest = rest.slice(host.length);
    if (!fields.has(name[1] ?? "")) fields.set(name[1] ?? "", `${word.replace(QUOTES, "")}${host}`);
  }
  return fields;
}

/** A delivery line of OpenSMTPD; undefined for sessions, envelopes and all other lines. */
export function opensmtpd(line: LogLine): ReportFields | undefined {
  const { message } = line;
  const start = START.exec(message);
  const old = start === null ? OLD_START.exec(message) : null;
  const found = start ?? old;
  if (found === null) return undefined;
  const rest = message.slice(found[0].length - 1);
  const statAt = rest.indexOf(STAT);
  const fields = fieldsOf(rest.slice(1, statAt < 0 ? undefined : statAt));
  const result = RESULTS.get(old === null ? (fields.get("result") ?? "") : (old[2] ?? ""));
  if (result === undefined) return undefined;
  const local = found[1] === "mda" || found[1] === "delivery";
  const words = (statAt < 0 ? "" : rest.slice(statAt + STAT.length)).replace(QUOTES, "");
  const [, ip, host] = RELAY.exec(fields.get("relay") ?? "") ?? [];
  const rcpt = fields.get("rcpt");
  return logFields({
    software: "opensmtpd",
    line,
    delay: readDelay(fields.get("delay")),
    queueId: old === null ? found[2] : old[3],
    sender: fields.get("from"),
    sendingIp: fields.get("source"),
    recipients: [
      {
        address: fields.get("to") ?? "",
        originalAddress: rcpt === "-" ? undefined : rcpt,
        action: result === "sent" ? (local ? "delivered" : "relayed") : result,
        diagnostic: result === "sent" ? undefined : words,
        saidBy: result === "sent" ? undefined : REPLY.test(words) ? "remote" : "local",
        gaveUp: old?.[2] === "Expire",
        remoteHost: host,
        remoteIp: ip,
      },
    ],
  });
}
