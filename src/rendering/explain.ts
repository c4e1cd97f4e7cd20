import type { DeliveryReport, Diagnosis, RecipientReport, RefusedRecipient, Report } from "../report.ts";
import { domainOf } from "../vocabulary/address.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { Party } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { ContactStep, Facts, Step, WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Audience, CauseWords, LanguageSentences, PartyForms, StepWords } from "./language.ts";
import { isOwnServer, partyForms } from "./parties.ts";
import { plain, plainLines } from "./plain.ts";

/** What a text is made of beside the report. */
export interface Telling {
  sentences: LanguageSentences;
  audience: Audience;
  /** What the reader should know beside the steps, for one refusal. */
  notesOf: (refused: Refusal) => readonly NoteCode[];
}

/** A refusal out of a report, or a diagnosis of one reply. */
export type Refusal = Diagnosis & Partial<Omit<RefusedRecipient, keyof Diagnosis>>;

/** About the message as a whole, where a refusal stands in a report. */
interface Surroundings {
  from?: string;
  software?: string;
}

const MOST_NAME = 254;
const MOST_REPLY = 1200;

/** A report in sentences, for whom it may concern. */
export function explainReport(report: Report, telling: Telling): string {
  const { sentences } = telling;
  switch (report.kind) {
    case "delivery-report":
      return explainDelivery(report, telling);
    case "feedback-report": {
      const address = report.recipients[0]?.sentTo ?? report.recipients[0]?.address;
      const named = address === undefined ? undefined : plain(address, MOST_NAME);
      if (report.feedbackType === "abuse" || report.feedbackType === "fraud") return sentences.reports.complaint(named);
      if (report.feedbackType === "opt-out") return sentences.reports.optOut(named);
      if (report.feedbackType === "not-spam") return sentences.reports.notSpam(named);
      if (report.feedbackType === "auth-failure")
        return sentences.reports.authFailure(report.reportedBy === undefined ? undefined : plain(report.reportedBy.name, MOST_NAME));
      return sentences.reports.otherFeedback;
    }
    case "disposition-report":
      return sentences.reports.disposition(report.recipient === undefined ? undefined : plain(report.recipient, MOST_NAME), plain(report.disposition, 120));
    case "auto-reply":
      return sentences.reports.autoReply[report.autoReply];
    case "ordinary-mail":
      return sentences.reports.ordinary;
    case "unreadable":
      return sentences.reports.unreadable;
  }
}

function explainDelivery(report: DeliveryReport, telling: Telling): string {
  const about: Surroundings = {
    ...(report.original.from === undefined ? {} : { from: report.original.from }),
    ...(report.original.software === undefined ? {} : { software: report.original.software }),
  };
  const texts = report.recipients.map((recipient) => explainRecipient(recipient, about, telling));
  const warning = report.authenticity.verdict === "suspicious" ? [telling.sentences.suspicious] : [];
  const technical =
    telling.audience === "sender" ? [] : [`${telling.sentences.technical.authenticity}: ${telling.sentences.authenticity[report.authenticity.verdict]}.`];
  return [...warning, ...new Set(texts), ...technical].join("\n\n");
}

function explainRecipient(recipient: RecipientReport, about: Surroundings, telling: Telling): string {
  if (recipient.action === "failed" || recipient.action === "delayed") return explainRefusal(recipient as RefusedRecipient, about, telling);
  const named = plain(recipient.sentTo, MOST_NAME);
  return telling.sentences.outcome(recipient.action, { ...(named === "" ? {} : { recipient: named }), gaveUp: false, audience: telling.audience });
}

/** The steps of an advice without a bounce, in sentences. */
export function explainAdvice(
  advice: { escalation: readonly Step[]; wontHelp: readonly WontHelp[]; notes?: readonly NoteCode[] },
  telling: Omit<Telling, "notesOf">,
): string {
  const { sentences, audience } = telling;
  const sender = advice.escalation.find(({ actor }) => actor.role === "sender")?.actor;
  const about: Surroundings = sender?.name.includes("@") ? { from: sender.name } : sender?.domain === undefined ? {} : { from: `@${sender.domain}` };
  const words: CauseWords = {
    who: partyForms({ role: "recipient-admin", name: "recipient admin" }, sentences, audience),
    ownServer: false,
    mechanisms: [],
    audience,
  };
  const parts: string[] = [];
  const steps = stepLines(advice.escalation, {}, about, { ...telling, notesOf: () => [] });
  parts.push(steps.length === 0 ? sentences.noSteps : [`${sentences.headings.steps}:`, ...steps].join("\n"));
  const vain = advice.wontHelp.map(({ contact, because }) => `- ${wontHelpSentence(because, partyForms(contact, sentences, audience), words, sentences)}`);
  if (vain.length > 0) parts.push([`${sentences.headings.wontHelp}:`, ...vain].join("\n"));
  const notes = (advice.notes ?? []).map((code) => `- ${sentences.notes[code](words)}`);
  if (notes.length > 0) parts.push([`${sentences.headings.notes}:`, ...notes].join("\n"));
  return parts.join("\n\n");
}

/** Reasons where no server said no. */
const NO_REFUSER: ReadonlySet<Reason> = new Set<Reason>(["network-failure", "expired", "unknown-domain", "no-mail-service", "mail-loop"]);

/** One refusal in sentences: what happened, why, whether the address is fine, who acts, what does not help, what is good to know. */
export function explainRefusal(refused: Refusal, about: Surroundings, telling: Telling): string {
  const { sentences, audience } = telling;
  const words = causeWords(refused, about, telling);
  const recipient = words.recipient;
  const action = refused.action ?? (refused.permanence === "transient" ? "delayed" : "failed");
  const named = refused.blockedBy !== undefined && !NO_REFUSER.has(refused.reason);
  const head = sentences.outcome(action, {
    ...(recipient === undefined ? {} : { recipient }),
    ...(named ? { who: words.who } : {}),
    gaveUp: action === "failed" && refused.permanence === "transient",
    audience,
  });
  const why = sentences.why[refused.reason](words);
  const address = addressSentence(refused, words, sentences);
  const parts: string[] = [`${head} ${why}${address === "" ? "" : ` ${address}`}`];
  const steps = stepLines(refused.escalation, refused, about, telling);
  parts.push(steps.length === 0 ? sentences.noSteps : [`${sentences.headings.steps}:`, ...steps].join("\n"));
  const notHelping = refused.wontHelp.map(({ contact, because }) =>
    wontHelpSentence(because, partyForms(contact, sentences, audience, isOwnServer(contact, domainOf(about.from), refused.sendingMta)), words, sentences),
  );
  if (notHelping.length > 0) parts.push([`${sentences.headings.wontHelp}:`, ...notHelping.map((line) => `- ${line}`)].join("\n"));
  const notes = telling
    .notesOf(refused)
    .filter((code) => code !== "address-is-fine")
    .map((code) => `- ${sentences.notes[code](words)}`);
  if (notes.length > 0) parts.push([`${sentences.headings.notes}:`, ...notes].join("\n"));
  if (audience !== "sender") parts.push(technicalLines(refused, telling));
  return parts.join("\n\n");
}

function wontHelpSentence(because: string, who: PartyForms, words: CauseWords, sentences: LanguageSentences): string {
  const code = because as WontHelpReason;
  return Object.hasOwn(sentences.wontHelp, code) ? sentences.wontHelp[code](who, words) : plain(because, 200);
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
const FINE_REASONS: ReadonlySet<Reason> = new Set<Reason>(["mailbox-full", "recipient-rate-limited", "suppressed"]);

function addressSentence(refused: Refusal, words: CauseWords, sentences: LanguageSentences): string {
  if (USELESS.has(refused.reason)) return refused.permanence === "permanent" ? sentences.address.wrong(words) : sentences.address.unsure(words);
  if (FINE_FAULTS.has(refused.fault)) return sentences.address.fine(words);
  if (FINE_REASONS.has(refused.reason))
    return refused.reason === "mailbox-full" || refused.reason === "recipient-rate-limited" ? sentences.address.fine(words) : "";
  return sentences.address.unsure(words);
}

function causeWords(refused: Refusal, about: Surroundings, { sentences, audience }: Telling): CauseWords {
  const { blockedBy, blocked, sendingMta } = refused;
  const from = domainOf(about.from);
  const who: Party = blockedBy ?? { role: "recipient-admin", name: "recipient admin" };
  const operator = sendingMta?.operator;
  const own = isOwnServer(operator, from, sendingMta);
  const recipient = refused.sentTo ?? refused.address;
  const domain = blocked?.kind === "domain" ? blocked.value : undefined;
  const ip = blocked?.kind === "ip" ? (blocked.value ?? sendingMta?.ip) : blocked === undefined ? sendingMta?.ip : undefined;
  return {
    who: partyForms(who, sentences, audience),
    ...(blockedBy?.via === undefined ? {} : { via: plain(blockedBy.via.name, MOST_NAME) }),
    ...(operator === undefined ? {} : { operator: partyForms(operator, sentences, audience, own) }),
    ownServer: own,
    ...(recipient === undefined || recipient === "" ? {} : { recipient: plain(recipient, MOST_NAME) }),
    ...(domain === undefined ? {} : { domain: plain(domain, MOST_NAME) }),
    ...(ip === undefined ? {} : { ip: plain(ip, 60) }),
    ...(sendingMta?.host === undefined ? {} : { host: plain(sendingMta.host, MOST_NAME) }),
    ...(blocked?.kind === "url" && blocked.value !== undefined ? { url: plain(blocked.value, MOST_NAME) } : {}),
    mechanisms: mechanismsOf(refused),
    ...(about.software === undefined ? {} : { software: plain(about.software, 80) }),
    audience,
  };
}

const MECHANISMS = ["SPF", "DKIM", "DMARC"] as const;

/** Which mechanisms the reply names. */
function mechanismsOf(refused: Refusal): readonly string[] {
  if (refused.fault !== "sender-identity") return [];
  const text = refused.reply?.lines.join(" ") ?? "";
  return MECHANISMS.filter((name) => new RegExp(`\\b${name}`, "iu").test(text));
}

function stepLines(steps: readonly Step[], refused: Partial<Refusal>, about: Surroundings, telling: Telling): string[] {
  const lines: string[] = [];
  let number = 0;
  for (const step of steps) {
    if (step.relation !== "or") number++;
    const sentence = stepSentence(step, refused, about, telling);
    lines.push(step.relation === "or" ? `   ${telling.sentences.or} ${sentence}` : `${number}. ${sentence}`);
    for (const line of stepDetails(step, telling)) lines.push(`   ${line}`);
  }
  return lines;
}

/** One step as a sentence. */
function stepSentence(step: Step, refused: Partial<Refusal>, about: Surroundings, { sentences, audience }: Telling): string {
  const from = domainOf(about.from);
  const forms = (party: Party): PartyForms => partyForms(party, sentences, audience, isOwnServer(party, from, refused.sendingMta));
  const blocker = step.about ?? refused.blockedBy;
  const contact = step.action === "contact" ? step.contact : undefined;
  const aboutOther = blocker !== undefined && (contact === undefined || blocker.id !== contact.id || blocker.name !== contact.name);
  const until = step.action === "contact" ? undefined : step.until;
  const words: StepWords = {
    you: step.actor.role === "sender" && audience === "sender",
    actor: forms(step.actor),
    ...(contact === undefined ? {} : { contact: forms(contact) }),
    ...(aboutOther ? { about: forms(blocker) } : {}),
    ...pick(step.bring, "ip"),
    ...pick(step.bring, "host"),
    ...pick(step.bring, "domain"),
    ...(refused.sentTo === undefined || refused.sentTo === "" ? {} : { recipient: plain(refused.sentTo, MOST_NAME) }),
    ...(until === undefined ? {} : { until: sentences.date(until) }),
    alone: contact === undefined,
  };
  return sentences.steps[step.ask](words);
}

function pick<K extends "ip" | "host" | "domain">(facts: Facts | undefined, key: K): { [key in K]?: string } {
  const value = facts?.[key];
  return (value === undefined ? {} : { [key]: plain(value, MOST_NAME) }) as { [key in K]?: string };
}

function stepDetails(step: Step, { sentences }: Telling): string[] {
  const lines: string[] = [];
  if (step.action === "contact")
    for (const channel of step.via)
      lines.push(sentences.reached({ kind: channel.kind, value: plain(channel.value, 500), unconfirmed: channel.trust === "quoted-unconfirmed" }));
  const facts = step.bring === undefined ? [] : broughtFacts(step.bring, step.action === "contact" ? step.wants : undefined, sentences);
  if (facts.length > 0) lines.push(sentences.bring(facts));
  if (step.bring?.allowlist !== undefined) lines.push(...sentences.allowlist(step.bring.allowlist));
  return lines;
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
    facts.push(`${sentences.facts.records}: ${bring.records.map((name) => plain(name, MOST_NAME)).join(", ")}`);
  add("spfInclude");
  if (bring.dkimSelectors !== undefined && bring.dkimSelectors.length > 0)
    facts.push(`${sentences.facts.dkimSelectors}: ${bring.dkimSelectors.map((name) => plain(name, 100)).join(", ")}`);
  if (bring.date !== undefined) facts.push(`${sentences.facts.date} ${sentences.date(bring.date)}`);
  add("messageId");
  if (bring.imprint !== undefined) add("imprint");
  else if (wants?.includes("imprint")) facts.push(sentences.facts.imprint);
  if (bring.reply !== undefined) facts.push(`${sentences.facts.reply}: ${plain(bring.reply, 400)}`);
  return facts;
}

function technicalLines(refused: Refusal, { sentences, audience }: Telling): string {
  const { technical } = sentences;
  const lines = [`${sentences.headings.technical}:`];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") lines.push(`- ${name}: ${value}`);
  };
  add(technical.reason, `${sentences.reasons[refused.reason]} (${refused.reason}, ${refused.confidence})`);
  add(technical.reply, refused.reply === undefined ? undefined : plain(plainLines(refused.reply.lines.join(" "), MOST_REPLY), MOST_REPLY));
  add(technical.status, refused.status ?? refused.reply?.status);
  add(technical.stage, refused.reply?.stage);
  add(technical.answeredBy, hostText(refused.remoteMta?.host, refused.remoteMta?.ip));
  add(technical.refusedServer, hostText(refused.sendingMta?.host, refused.sendingMta?.ip));
  if (refused.suppress !== undefined) add(technical.suppress, sentences.suppress[refused.suppress]);
  if (audience === "postmaster") {
    add(
      technical.evidence,
      refused.evidence
        .map(({ by, rule, matched }) =>
          [by, rule, matched === undefined ? undefined : `"${plain(matched, 200)}"`].filter((word) => word !== undefined).join(" "),
        )
        .join("; "),
    );
    add(technical.conflicts, refused.conflicts.map(({ between, won }) => `${plain(between, 200)}: ${plain(won, 200)}`).join("; "));
  }
  return lines.join("\n");
}

function hostText(host: string | undefined, ip: string | undefined): string | undefined {
  if (host === undefined) return ip === undefined ? undefined : plain(ip, 60);
  return ip === undefined ? plain(host, MOST_NAME) : `${plain(host, MOST_NAME)} [${plain(ip, 60)}]`;
}
