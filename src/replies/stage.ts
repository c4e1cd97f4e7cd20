import type { Stage } from "../vocabulary/smtp-reply.ts";

/** What every pattern below needs, in lower case: most replies hold none of it, and one look saves eleven. */
const SIGN = /end[ -]of|\bdot|\s\.|\bdata closing|text command|\s(?:rcpt|mail|data|ehlo|helo|starttls|auth)\b|talk to me|greeting|initial|after connect/u;
/** How reporting servers say to which command a reply came, behind a word it holds; the first that fits wins, the narrower ones stand first. */
const STAGES: readonly (readonly [needs: readonly string[], RegExp, Stage])[] = [
  [
    ["end of", "end-of", "dot", " .", "\n.", "\t."],
    /\b(?:in reply to|after|response to|to|for)\s+(?:the\s+)?(?:end[ -]of[ -](?:data|message|mail)|\.|final dot|dot\b)/iu,
    "message",
  ],
  [["data closing"], /\bDATA closing\b/u, "message"],
  [["text command"], /\bfor\s+TEXT command\b/iu, "message"],
  [["end of "], /\bend of (?:DATA|message)\b/iu, "message"],
  [["rcpt"], /\b(?:in reply to|after|response to|for|did not like our|at|on)\s+(?:the\s+)?(?:pipelined\s+)?RCPT\b/iu, "rcpt"],
  [["mail"], /\b(?:in reply to|after|response to|for|did not like our|at|on)\s+(?:the\s+)?(?:pipelined\s+)?MAIL\b/iu, "mail"],
  [["data"], /\b(?:in reply to|after|response to|for|did not like our|at)\s+(?:the\s+)?(?:pipelined\s+)?DATA\b/iu, "data"],
  [["ehlo", "helo"], /\b(?:in reply to|after|response to|for)\s+(?:the\s+)?(?:EHLO|HELO)\b/iu, "helo"],
  [["starttls"], /\b(?:in reply to|after|response to|for)\s+(?:the\s+)?STARTTLS\b/iu, "starttls"],
  [["auth"], /\b(?:in reply to|after|response to|for)\s+(?:the\s+)?AUTH\b/iu, "auth"],
  [
    ["talk to me", "greeting", "initial", "after connect"],
    /\brefused to talk to me\b|\bin greeting\b|\binitial connection\b|\bwhile performing the initial\b|\bin the greeting\b|\bafter connect\b/iu,
    "connect",
  ],
];

/** The stage that a text names, or undefined. */
export function findStage(text: string): Stage | undefined {
  const head = text.slice(0, 4000);
  const folded = head.toLowerCase();
  if (!SIGN.test(folded)) return undefined;
  for (const [needs, pattern, stage] of STAGES) {
    for (const word of needs) {
      if (!folded.includes(word)) continue;
      if (pattern.test(head)) return stage;
      break;
    }
  }
  return undefined;
}
