import type { FoundRule } from "../directory/rules.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { SmtpReply, Stage } from "../vocabulary/smtp-reply.ts";

const DENIES = /\b(?:access denied|denied|rejected|refused|blocked|not allowed|not welcome|not accepted|go away|abgelehnt|abgewiesen|verweigert|policy)\b/iu;

/**
 * True for a bare refusal ("550 Rejected") in the greeting or in answer to EHLO. All that a server knows there is who connects
 * (RFC 5321 section 3.1): whatever it does not say, it is the connecting address that it blocks.
 */
export function refusedAtTheDoor(reason: Reason, rule: FoundRule | undefined, reply: SmtpReply | undefined, stage: Stage | undefined, words: string): boolean {
  if ((stage !== "connect" && stage !== "helo") || reply?.code === undefined || reply.code < 500) return false;
  const bare = rule === undefined || rule.by === "reply-code" || (rule.by === "status" && rule.entry === undefined) || rule.rule.frame === true;
  return bare && (reason === "unclassified" || reason === "policy") && DENIES.test(words);
}
