// sendmail's delivery lines (deliver.c, logdelivery; Operations Guide section 2.1.1): "qid: to=<...>,<...>, ctladdr=..., delay=..., xdelay=...,
// mailer=..., pri=..., relay=host. [ip], dsn=x.y.z, reply=..., stat=text".
import type { ReportFields } from "../../reports/report-fields.ts";
import { bareAddress } from "../../vocabulary/address.ts";
import { logFields, readDelay, readRelay } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const START = /^([\dA-Za-z]{8,20}): to=/u;
const NEXT_FIELD = /, (?=[a-z]{2,12}=)/u;
const DEFERRED = /^Deferred(?:: ?)?/u;
const SENT = /^Sent\b/u;
const REPLY = /^[245]\d\d[ -]/u;
/** Mailers that hand the mail to its mailbox. */
const FINAL = /^(?:local|prog|cyrus|procmail|\*file\*)/u;
const GAVE_UP = /\bmessage timed out\b|\bcould not send message for past\b/iu;

/** A delivery line of sendmail; undefined for arrivals, queued mail and all other lines. */
export function sendmail(line: LogLine): ReportFields | undefined {
  const { message } = line;
  const start = START.exec(message);
  const statAt = message.indexOf(", stat=");
  if (start === null || statAt < 0) return undefined;
  const fields = new Map<string, string>();
  for (const field of message.slice((start[1] ?? "").length + 2, statAt).split(NEXT_FIELD)) {
    const equals = field.indexOf("=");
    if (equals > 0) fields.set(field.slice(0, equals), field.slice(equals + 1));
  }
  const stat = message.slice(statAt + ", stat=".length).trim();
  const dsn = fields.get("dsn");
  const action = SENT.test(stat)
    ? FINAL.test(fields.get("mailer") ?? "")
      ? "delivered"
      : "relayed"
    : DEFERRED.test(stat) || dsn?.startsWith("4") === true
      ? "delayed"
      : dsn?.startsWith("5") === true || (dsn === undefined && stat !== "queued")
        ? "failed"
        : undefined;
  if (action === undefined) return undefined;
  const refused = action === "failed" || action === "delayed";
  const diagnostic = fields.get("reply") ?? stat.replace(DEFERRED, "");
  const relay = readRelay(fields.get("relay"));
  return logFields({
    software: "sendmail",
    line,
    delay: readDelay(fields.get("delay")),
    queueId: start[1],
    recipients: (fields.get("to") ?? "")
      .split(",")
      .filter((one) => one !== "")
      .slice(0, 1000)
      .map((one) => ({
        address: bareAddress(one),
        action,
        status: dsn,
        diagnostic: refused ? diagnostic : undefined,
        saidBy: refused && REPLY.test(diagnostic) ? ("remote" as const) : undefined,
        gaveUp: action === "failed" && GAVE_UP.test(stat),
        ...relay,
      })),
  });
}
