// Postfix' delivery agents (src/global/log_adhoc.c, https://www.postfix.org/): "queueid: to=<...>, orig_to=<...>, relay=host[ip]:port,
// delay=..., delays=a/b/c/d, dsn=x.y.z, status=sent (text)". Newer versions may put further fields between.
import type { ReportFields } from "../../reports/report-fields.ts";
import { logFields, readDelay, readRelay } from "./log-fields.ts";
import type { LogLine } from "./log-line.ts";

const START = /^([\dA-Za-z]{5,30}): to=</u;
const NEXT_FIELD = /, (?=[a-z_]{2,20}=)/u;
const STATUS = /^(\w{2,20})(?: \((.*))?/u;
const CLOSING = /\)$/u;
const REMOTE = /\bhost \S{1,300} (?:said|refused to talk to me): /u;
const GAVE_UP = /\bmessage (?:expired|is too old)|\bqueue lifetime/iu;
/** Agents that hand the mail to its mailbox, by relay= or program name. */
const FINAL = /^(?:local|virtual|maildrop|dovecot|procmail|cyrus|lmtp)\b/u;

const unquote = (text: string | undefined): string | undefined => text?.replace(/^<|>$/gu, "");

/** A delivery line of Postfix; undefined for address probes, rejected clients and all other lines. */
export function postfix(line: LogLine): ReportFields | undefined {
  const { message, tag } = line;
  const start = START.exec(message);
  if (start === null || (tag !== undefined && !tag.includes("/"))) return undefined;
  const statusAt = message.indexOf(", status=");
  const found = statusAt < 0 ? null : STATUS.exec(message.slice(statusAt + ", status=".length));
  if (found === null) return undefined;
  const fields = new Map<string, string>();
  for (const field of message.slice(start[0].length - "to=<".length, statusAt).split(NEXT_FIELD)) {
    const equals = field.indexOf("=");
    const name = field.slice(0, equals);
    if (!fields.has(name)) fields.set(name, field.slice(equals + 1));
  }
  const relay = fields.get("relay");
  // sendmail's lines begin alike but end in stat=; a Postfix line always names the relay.
  if (relay === undefined) return undefined;
  const agent = tag?.slice(tag.lastIndexOf("/") + 1) ?? "";
  const status = found[1]?.toLowerCase();
  const action =
    status === "bounced"
      ? "failed"
      : status === "deferred" || status === "softbounce"
        ? "delayed"
        : status === "sent"
          ? FINAL.test(relay) || FINAL.test(agent)
            ? "delivered"
            : "relayed"
          : undefined;
  if (action === undefined) return undefined;
  const words = found[2]?.replace(CLOSING, "");
  return logFields({
    software: "postfix",
    line,
    delay: readDelay(fields.get("delay")),
    queueId: start[1],
    recipients: [
      {
        address: unquote(fields.get("to")) ?? "",
        originalAddress: unquote(fields.get("orig_to")),
        action,
        status: fields.get("dsn"),
        diagnostic: words,
        saidBy: words === undefined ? undefined : REMOTE.test(words) ? "remote" : "local",
        gaveUp: words !== undefined && GAVE_UP.test(words),
        ...readRelay(relay),
      },
    ],
  });
}
