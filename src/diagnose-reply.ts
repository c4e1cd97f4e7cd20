import { diagnose } from "./diagnosis/diagnose.ts";
import type { RefusalFacts } from "./diagnosis/diagnosed.ts";
import { directoryOf } from "./directory/index.ts";
import { escalate } from "./escalation/escalate.ts";
import { readReply } from "./replies/read-reply.ts";
import type { Diagnosis, Options } from "./report.ts";
import { parseIp } from "./vocabulary/ip.ts";
import { LIMITS } from "./vocabulary/limits.ts";
import type { SmtpReply } from "./vocabulary/smtp-reply.ts";

/** What is known beside the reply. */
export interface ReplyContext {
  /** The server that answered. */
  remoteHost?: string;
  recipient?: string;
  /** Envelope sender or From address. */
  sender?: string;
  sendingHost?: string;
  sendingIp?: string;
  stage?: SmtpReply["stage"];
  options?: Options;
}

/**
 * Judges one SMTP reply or log excerpt ("host mx.example[192.0.2.1] said: 550 ...") and says who needs to contact whom.
 * Throws a TypeError when `text` is no string; never because of what it holds.
 */
export function diagnoseReply(text: string, context: ReplyContext = {}): Diagnosis {
  if (typeof text !== "string") throw new TypeError("diagnoseReply: text must be a string");
  const directory = directoryOf(context.options?.catalogue);
  const read = readReply(text, { limit: LIMITS.replyLength, ...(context.stage === undefined ? {} : { stage: context.stage }) });
  const host = context.remoteHost ?? read?.remote?.host;
  const remote = { ...(host === undefined ? {} : { host }), ...(read?.remote?.ip === undefined ? {} : { ip: read.remote.ip }) };
  const ip = context.sendingIp === undefined ? undefined : parseIp(context.sendingIp);
  const sending = {
    ...(context.sendingHost === undefined ? {} : { host: context.sendingHost }),
    ...(ip === undefined ? {} : { ip, ipFrom: "event" as const }),
  };
  const transient = read?.reply.code !== undefined ? read.reply.code < 500 : read?.reply.status?.startsWith("4") === true;
  const facts: RefusalFacts = {
    action: transient ? "delayed" : "failed",
    ...(read === undefined ? {} : { reply: read.reply }),
    ...(read?.inner === undefined ? {} : { inner: read.inner }),
    ...(context.stage === undefined ? {} : { stage: context.stage }),
    ...(Object.keys(remote).length === 0 ? {} : { remoteMta: remote }),
    ...(context.recipient === undefined ? {} : { recipient: context.recipient, finalRecipient: context.recipient }),
    ...(context.sender === undefined ? {} : { from: context.sender }),
    ...(Object.keys(sending).length === 0 ? {} : { sending }),
    ...(context.options?.own === undefined ? {} : { own: context.options.own }),
  };
  const diagnosed = diagnose(facts, directory);
  const chain = escalate(
    {
      ...diagnosed,
      action: facts.action,
      ...(context.recipient === undefined ? {} : { recipient: context.recipient }),
      ...(context.sender === undefined ? {} : { from: context.sender }),
    },
    directory,
  );
  const { rule: _rule, failedAuthentication: _failed, remoteMta: _remote, ...verdict } = diagnosed;
  return { ...verdict, escalation: chain.escalation, wontHelp: chain.wontHelp };
}
