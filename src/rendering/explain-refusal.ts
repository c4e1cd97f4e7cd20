import { domainOf } from "../vocabulary/address.ts";
import type { Party } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { WontHelp } from "../vocabulary/step.ts";
import { codesOf, stepLines } from "./explain-steps.ts";
import type { CauseWords, LanguageSentences } from "./language.ts";
import { ownOperator, partyForms, type Reader } from "./parties.ts";
import { plain } from "./plain.ts";
import { technicalSection } from "./technical.ts";
import { actionOf, advisingSections, MOST_DATE, MOST_NAME, type Refusal, type Surroundings, type Telling } from "./telling.ts";

/** Reasons where no server said no. */
const NO_REFUSER: ReadonlySet<Reason> = new Set<Reason>(["network-failure", "expired", "unknown-domain", "mail-loop"]);

/** The text says as it is that the cause is not known. */
const SAYS_NOTHING: ReadonlySet<Reason> = new Set<Reason>(["unclassified", "expired"]);

/** One refusal in sentences: what happened, why, whether the address is fine, who acts, what does not help, what is good to know. */
export function explainRefusal(refused: Refusal, about: Surroundings, telling: Telling): string {
  const { sentences, audience } = telling;
  const reader = readerOf(refused, about, telling);
  const words = causeWords(refused, about, reader);
  const recipient = words.recipient;
  const named = refused.blockedBy !== undefined && !NO_REFUSER.has(refused.reason);
  const head = sentences.outcome(actionOf(refused), {
    ...(recipient === undefined ? {} : { recipient }),
    ...(named ? { who: words.who } : {}),
    gaveUp: actionOf(refused) === "failed" && refused.permanence === "transient",
    ...(refused.willRetryUntil === undefined ? {} : { until: sentences.date(plain(refused.willRetryUntil, MOST_DATE)) }),
    ...(refused.reason === "suppressed" ? { neverTried: true } : {}),
    audience,
  });
  const guess = refused.confidence === "guess" && !SAYS_NOTHING.has(refused.reason) && refused.reply !== undefined ? [sentences.guess] : [];
  const address = addressSentence(refused, words, sentences);
  const what = [head, sentences.why[refused.reason](words), ...guess, ...(address === "" ? [] : [address])].join(" ");
  const steps = stepLines(refused.escalation, refused, reader);
  // Who refused did not merely pass the reply on.
  const refuser = ({ contact, because }: WontHelp): boolean =>
    because === "only-relays-the-answer" && refused.blockedBy !== undefined && contact.id !== undefined && contact.id === refused.blockedBy.id;
  const vain = refused.wontHelp.filter((one) => !refuser(one));
  const notes = telling.notesOf(refused).filter((code) => code !== "address-is-fine");
  return [what, ...advisingSections(steps, vain, notes, words, reader), ...(audience === "sender" ? [] : technicalSection(refused, telling))].join("\n\n");
}

function readerOf(refused: Refusal, about: Surroundings, { sentences, audience }: Telling): Reader {
  const senderDomain = domainOf(about.from) ?? refused.escalation.find(({ actor }) => actor.role === "sender")?.actor.domain;
  const own = ownOperator(refused.escalation, refused.sendingMta);
  return { sentences, audience, ...(senderDomain === undefined ? {} : { senderDomain }), ...(own === undefined ? {} : { ownOperator: own }) };
}

const USELESS: ReadonlySet<Reason> = new Set<Reason>(["unknown-recipient", "unknown-domain", "no-mail-service", "recipient-moved"]);
const FINE_FAULTS: ReadonlySet<string> = new Set([
  "sending-server",
  "sender-identity",
  "sender-account",
  "message",
  "recipient-server",
  "recipient-policy",
  "nobody",
]);
/** The mailbox is there, and takes nothing just now. */
const CLOSED: ReadonlySet<Reason> = new Set<Reason>(["mailbox-full", "recipient-rate-limited"]);

function addressSentence(refused: Refusal, words: CauseWords, sentences: LanguageSentences): string {
  const { address } = sentences;
  if (USELESS.has(refused.reason)) return refused.permanence === "permanent" ? address.wrong(words) : address.unsure(words);
  if (CLOSED.has(refused.reason)) return address.closed(words);
  // The reason says it: it is the platform's own list that keeps the mail back.
  if (refused.reason === "suppressed") return "";
  // "Not our domain": a typing error does that as well.
  if (refused.reason === "relaying-denied" && refused.fault !== "sender-account") return address.unsure(words);
  return FINE_FAULTS.has(refused.fault) ? address.fine(words) : address.unsure(words);
}

function causeWords(refused: Refusal, about: Surroundings, reader: Reader): CauseWords {
  const { blockedBy, blocked, sendingMta } = refused;
  // A list refuses nobody: the server that relies on it does.
  const listAlone = blockedBy?.role === "blocklist-operator";
  const who: Party = blockedBy === undefined || listAlone ? { role: "recipient-admin", name: "recipient admin" } : blockedBy;
  const via = listAlone ? blockedBy : blockedBy?.via;
  const operator = sendingMta?.operator;
  const ownServer =
    sendingMta?.ours === true ||
    (reader.ownOperator !== undefined && (operator === undefined || operator.id === undefined)) ||
    operatorIsSender(operator, reader.senderDomain);
  const recipient = refused.sentTo ?? refused.address ?? refused.escalation.find(({ bring }) => bring?.recipient !== undefined)?.bring?.recipient;
  const recipientDomain = domainOf(recipient);
  const domain = blocked?.kind === "domain" ? blocked.value : undefined;
  const ip = blocked?.kind === "ip" ? (blocked.value ?? sendingMta?.ip) : sendingMta?.ip;
  return {
    who: partyForms(who, reader),
    fault: refused.fault,
    ...(via === undefined ? {} : { via: plain(via.name, MOST_NAME) }),
    ...(operator === undefined ? {} : { operator: partyForms(operator, reader) }),
    ownServer,
    delayed: actionOf(refused) === "delayed",
    ...(recipient === undefined || recipient === "" ? {} : { recipient: plain(recipient, MOST_NAME) }),
    ...(recipientDomain === undefined ? {} : { recipientDomain: plain(recipientDomain, MOST_NAME) }),
    ...(domain === undefined ? {} : { domain: plain(domain, MOST_NAME) }),
    ...(reader.senderDomain === undefined ? {} : { senderDomain: plain(reader.senderDomain, MOST_NAME) }),
    ...(ip === undefined ? {} : { ip: plain(ip, 60) }),
    ...(sendingMta?.host === undefined ? {} : { host: plain(sendingMta.host, MOST_NAME) }),
    ...(blocked?.kind === "url" && blocked.value !== undefined ? { url: plain(blocked.value, MOST_NAME) } : {}),
    mechanisms: mechanismsOf(refused),
    codes: codesOf(refused.escalation),
    ...(about.software === undefined ? {} : { software: plain(about.software, 80) }),
    audience: reader.audience,
  };
}

function operatorIsSender(operator: Party | undefined, senderDomain: string | undefined): boolean {
  const domain = operator?.id === undefined ? operator?.domain : undefined;
  return domain !== undefined && senderDomain !== undefined && (domain === senderDomain || senderDomain.endsWith(`.${domain}`));
}

const MECHANISMS = [
  ["SPF", /\bspf/iu],
  ["DKIM", /\bdkim/iu],
  ["DMARC", /\bdmarc/iu],
] as const;

/** Which mechanisms the reply names. */
function mechanismsOf(refused: Refusal): readonly string[] {
  if (refused.fault !== "sender-identity") return [];
  const text = refused.reply?.lines.join(" ") ?? "";
  return MECHANISMS.flatMap(([name, words]) => (words.test(text) ? [name] : []));
}
