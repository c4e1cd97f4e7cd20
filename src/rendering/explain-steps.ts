import type { Party } from "../vocabulary/party.ts";
import type { ContactStep, Facts, Step } from "../vocabulary/step.ts";
import type { LanguageSentences, PartyForms, Purpose, StepWords } from "./language.ts";
import { partyForms, type Reader } from "./parties.ts";
import { plain } from "./plain.ts";
import { actionOf, MOST_DATE, MOST_NAME, type Refusal } from "./telling.ts";

/** Codes that providers print in their replies and that decide which way is right: facts/providers-global.md, providers-de.md. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ["outlook", ["S3140", "S3150"]],
  ["apple", ["[CS01]", "[HM08]"]],
  ["t-online", ["(BL)", "(NOWL)", "(DIAL)"]],
  ["microsoft-365", ["5.1.8", "5.7.705"]],
  ["yahoo", ["[TSS04]"]],
]);

export function codesOf(steps: readonly Step[]): readonly string[] {
  const ids = steps.flatMap((step) => (step.action === "contact" && step.ask !== "forward-report" && step.contact.id !== undefined ? [step.contact.id] : []));
  return [...new Set(ids)].flatMap((id) => CODES.get(id) ?? []);
}

/** The steps, numbered, alternatives below the one that they stand for, each with the ways to reach its party and what to bring. */
export function stepLines(steps: readonly Step[], refused: Partial<Refusal>, reader: Reader): string[] {
  const lines: string[] = [];
  let number = 0;
  steps.forEach((step, at) => {
    if (step.relation !== "or") number++;
    const sentence = stepSentence(step, steps[at + 1], refused, reader);
    lines.push(step.relation === "or" ? `   ${reader.sentences.or} ${sentence}` : `${number}. ${sentence}`);
    for (const line of stepDetails(step, reader)) lines.push(`   ${line}`);
  });
  return lines;
}

const isSame = (one: Party, other: Party): boolean => (one.id === undefined ? one.name === other.name && one.role === other.role : one.id === other.id);

/** One step as a sentence. */
function stepSentence(step: Step, following: Step | undefined, refused: Partial<Refusal>, reader: Reader): string {
  const { sentences, audience } = reader;
  const forms = (party: Party): PartyForms => partyForms(party, reader);
  const contact = step.action === "contact" ? step.contact : undefined;
  const blocker = step.about ?? refused.blockedBy;
  const about = blocker !== undefined && (contact === undefined || !isSame(blocker, contact)) ? blocker : undefined;
  const until = step.action === "contact" ? undefined : (step.until ?? (step.ask === "retry-later" ? refused.willRetryUntil : undefined));
  const ownServer = reader.ownOperator !== undefined && (step.actor.role === "sender" || isSame(step.actor, reader.ownOperator));
  const purpose = contact !== undefined && step.ask === "forward-report" ? purposeOf(step, contact, following, refused) : undefined;
  const words: StepWords = {
    you: audience === "sender" && (step.actor.role === "sender" || ownServer),
    ownServer,
    audience,
    actor: forms(step.actor),
    ...(refused.reason === undefined ? {} : { reason: refused.reason }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(purpose === "asks" && following?.action === "contact" ? { next: forms(following.contact) } : {}),
    person: contact?.role === "recipient",
    allowlist: step.bring?.allowlist !== undefined,
    delayed:
      refused.permanence !== undefined &&
      actionOf({ permanence: refused.permanence, ...(refused.action === undefined ? {} : { action: refused.action }) }) === "delayed",
    ...(contact === undefined ? {} : { contact: forms(contact) }),
    ...(about === undefined ? {} : { about: forms(about) }),
    ...pick(step.bring, "ip"),
    ...pick(step.bring, "host"),
    ...pick(step.bring, "domain"),
    ...(refused.sentTo === undefined || refused.sentTo === "" ? pick(step.bring, "recipient") : { recipient: plain(refused.sentTo, MOST_NAME) }),
    ...(until === undefined ? {} : { until: sentences.date(plain(until, MOST_DATE)) }),
    alone: contact === undefined,
  };
  return sentences.steps[step.ask](words);
}

/** What the party that is given the report is to do with it: the step behind it says so. */
function purposeOf(step: Step, contact: Party, following: Step | undefined, refused: Partial<Refusal>): Purpose {
  if (following !== undefined && isSame(following.actor, contact)) return following.action === "contact" ? "asks" : "mends";
  const refuser = refused.blockedBy !== undefined && isSame(refused.blockedBy, contact);
  if (refuser) return step.actor.role === "sender" ? "lifts" : "shows";
  return "looks";
}

function pick<K extends "ip" | "host" | "domain" | "recipient">(facts: Facts | undefined, key: K): { [key in K]?: string } {
  const value = facts?.[key];
  return (value === undefined ? {} : { [key]: plain(value, MOST_NAME) }) as { [key in K]?: string };
}

function stepDetails(step: Step, { sentences }: Reader): string[] {
  const lines: string[] = [];
  if (step.action === "contact")
    for (const channel of step.via)
      lines.push(sentences.reached({ kind: channel.kind, value: plain(channel.value, 500), unconfirmed: channel.trust === "quoted-unconfirmed" }));
  // Where the list stands, or what the step rests on where there is nobody to write to.
  const page = step.bring?.allowlist !== undefined || (step.action === "contact" && step.via.length === 0) ? step.source : undefined;
  if (page !== undefined) lines.push(sentences.reached({ kind: "web-page", value: plain(page, 500), unconfirmed: false }));
  const facts = step.bring === undefined ? [] : broughtFacts(worthSaying(step, step.bring), step.action === "contact" ? step.wants : undefined, sentences);
  if (facts.length > 0) lines.push(sentences.bring(facts, step.action !== "contact"));
  if (step.bring?.allowlist !== undefined) lines.push(...sentences.allowlist(step.bring.allowlist));
  return lines;
}

/** A person is told when, and what came back; who looks at an address or waits needs nothing. */
function worthSaying(step: Step, bring: Facts): Facts {
  if (step.action === "contact" && step.contact.role !== "recipient") return bring;
  if (step.action !== "contact" && step.action === "fix") return bring;
  if (step.action !== "contact" || step.ask === "reach-recipient-otherwise") return {};
  return { ...(bring.date === undefined ? {} : { date: bring.date }), ...(bring.reply === undefined ? {} : { reply: bring.reply }) };
}

function broughtFacts(bring: Facts, wants: ContactStep["wants"], sentences: LanguageSentences): string[] {
  const facts: string[] = [];
  const add = (key: "ip" | "host" | "domain" | "messageId" | "imprint" | "spfInclude"): void => {
    const value = bring[key];
    if (value !== undefined) facts.push(`${sentences.facts[key]} ${plain(value, MOST_NAME)}`);
  };
  add("ip");
  add("host");
  add("domain");
  if (bring.records !== undefined && bring.records.length > 0)
    facts.push(`${sentences.facts.records}${sentences.colon}${bring.records.map((name) => plain(name, MOST_NAME)).join(", ")}`);
  add("spfInclude");
  if (bring.dkimSelectors !== undefined && bring.dkimSelectors.length > 0)
    facts.push(`${sentences.facts.dkimSelectors}${sentences.colon}${bring.dkimSelectors.map((name) => plain(name, 100)).join(", ")}`);
  if (bring.date !== undefined) facts.push(`${sentences.facts.date} ${sentences.date(plain(bring.date, MOST_DATE))}`);
  add("messageId");
  if (bring.imprint !== undefined) add("imprint");
  else if (wants?.includes("imprint")) facts.push(sentences.facts.imprint);
  if (bring.reply !== undefined) facts.push(`${sentences.facts.reply}${sentences.colon}${plain(bring.reply, 400)}`);
  return facts;
}
