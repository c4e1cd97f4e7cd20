import type { Stage } from "../vocabulary/smtp-reply.ts";

/** How reporting servers say to which command a reply came; the first that fits wins, the narrower ones stand first. */
const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:in reply to|after|response to|to|for)\s+(?:the\s+)?(?:end[ -]of[ -](?:data|message|mail)|\.|final dot|dot\b)/iu, "message"],
  [/\bDATA closing\b/u, "message"],
  [/\bfor\s+TEXT command\b/iu, "message"],
  [/\bend of (?:DATA|message)\b/iu, "message"],
  [/\b(?:in reply to|after|response to|for|did not like our|at|on)\s+(?:the\s+)?(?:pipelined\s+)?RCPT\b/iu, "rcpt"],
  [/\b(?:in reply to|after|response to|for|did not like our|at|on)\s+(?:the\s+)?(?:pipelined\s+)?MAIL\b/iu, "mail"],
  [/\b(?:in reply to|after|response to|for|did not like our|at)\s+(?:the\s+)?(?:pipelined\s+)?DATA\b/iu, "data"],
  [/\b(?:in reply to|after|response to|for)\s+(?:the\s+)?(?:EHLO|HELO)\b/iu, "helo"],
  [/\b(?:in reply to|after|response to|for)\s+(?:the\s+)?STARTTLS\b/iu, "starttls"],
  [/\b(?:in reply to|after|response to|for)\s+(?:the\s+)?AUTH\b/iu, "auth"],
  [/\brefused to talk to me\b|\bin greeting\b|\binitial connection\b|\bwhile performing the initial\b|\bin the greeting\b|\bafter connect\b/iu, "connect"],
];

/** The stage that a text names, or undefined. */
export function findStage(text: string): Stage | undefined {
  const head = text.slice(0, 4000);
  return STAGES.find(([pattern]) => pattern.test(head))?.[1];
}
