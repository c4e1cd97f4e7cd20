import { diagnose } from "./diagnosis/diagnose.ts";
import type { RefusalFacts } from "./diagnosis/diagnosed.ts";
import { directoryOf } from "./directory/index.ts";
import type { ChainFacts } from "./escalation/chain.ts";
import { escalate } from "./escalation/escalate.ts";
import { readReply } from "./replies/read-reply.ts";
import type { Diagnosis, Options } from "./report.ts";
import { parseIp } from "./vocabulary/ip.ts";
import { LIMITS } from "./vocabulary/limits.ts";
import type { SmtpReply } from "./vocabulary/smtp-reply.ts";

const LIMITED = { limit: LIMITS.replyLength };

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
  const read = readReply(text, context.stage === undefined ? LIMITED : { ...LIMITED, stage: context.stage });
  const host = context.remoteHost ?? read?.remote?.host;
  const remoteIp = read?.remote?.ip;
  const ip = context.sendingIp === undefined ? undefined : parseIp(context.sendingIp);
  const transient = read?.reply.code !== undefined ? read.reply.code < 500 : read?.reply.status?.startsWith("4") === true;
  // Assigned one by one: spreading an object per optional field costs more than the diagnosis.
  const facts: RefusalFacts = { action: transient ? "delayed" : "failed" };
  if (read !== undefined) facts.reply = read.reply;
  if (read?.inner !== undefined) facts.inner = read.inner;
  if (context.stage !== undefined) facts.stage = context.stage;
  if (host !== undefined || remoteIp !== undefined) {
    facts.remoteMta = {};
    if (host !== undefined) facts.remoteMta.host = host;
    if (remoteIp !== undefined) facts.remoteMta.ip = remoteIp;
  }
  if (context.recipient !== undefined) {
    facts.recipient = context.recipient;
    facts.finalRecipient = context.recipient;
  }
  if (context.sender !== undefined) facts.from = context.sender;
  if (context.sendingHost !== undefined || ip !== undefined) {
    facts.sending = {};
    if (context.sendingHost !== undefined) facts.sending.host = context.sendingHost;
    if (ip !== undefined) {
      facts.sending.ip = ip;
      facts.sending.ipFrom = "event";
    }
  }
  if (context.options?.own !== undefined) facts.own = context.options.own;
  const diagnosed = diagnose(facts, directory);
  // Ours alone: what the chain needs to know besides is added to it.
  const chainFacts = diagnosed as ChainFacts;
  chainFacts.action = facts.action;
  if (context.recipient !== undefined) chainFacts.recipient = context.recipient;
  if (context.sender !== undefined) chainFacts.from = context.sender;
  const { escalation, wontHelp } = escalate(chainFacts, directory, "steps");
  const { reason, fault, permanence, scope, confidence, blockedBy, blocked, reply, sendingMta } = diagnosed;
  const diagnosis = { reason, fault, permanence, scope, confidence } as Diagnosis;
  if (blockedBy !== undefined) diagnosis.blockedBy = blockedBy;
  if (blocked !== undefined) diagnosis.blocked = blocked;
  if (reply !== undefined) diagnosis.reply = reply;
  if (sendingMta !== undefined) diagnosis.sendingMta = sendingMta;
  diagnosis.conflicts = diagnosed.conflicts;
  diagnosis.evidence = diagnosed.evidence;
  diagnosis.escalation = escalation;
  diagnosis.wontHelp = wontHelp;
  return diagnosis;
}
