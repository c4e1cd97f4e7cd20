import type { DeliveryReport, Diagnosis, RecipientReport, RefusedRecipient, Report } from "../report.ts";
import { domainOf } from "../vocabulary/address.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { Party } from "../vocabulary/party.ts";
import type { ProblemCode } from "../vocabulary/problem.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { ContactStep, Facts, Step, WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Audience, CauseWords, LanguageSentences, PartyForms, Purpose, StepWords } from "./language.ts";
import { ownOperator, partyForms, type Reader } from "./parties.ts";
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
const MOST_DATE = 40;

/** A report in sentences, for whom it may concern. */
export function explainReport(report: Report, telling: Telling): string {
  const { sentences } = telling;
  switch (report.kind) {
    case "delivery-report":
      return explainDelivery(report, telling);
    case "feedback-report": {
      const address = report.recipients[0]?.sentTo ?? report.recipients[0]?.address;
      const named = address === undefined ? undefined : plain(address, MOST_NAME);
      if (report.feedbackType === "abuse" || report.feedbackType === "fraud") return sentences.reports.complaint(named, telling.audience);
      if (report.feedbackType === "opt-out") return sentences.reports.optOut(named, telling.audience);
      if (report.feedbackType === "not-spam") return sentences.reports.notSpam(named, telling.audience);
      if (report.feedbackType === "auth-failure")
        return sentences.reports.authFailure(report.reportedBy === undefined ? undefined : plain(report.reportedBy.name, MOST_NAME), telling.audience);
      return sentences.reports.otherFeedback;
    }
    case "disposition-report":
      return sentences.reports.disposition(
        report.recipient === undefined ? undefined : plain(report.recipient, MOST_NAME),
        plain(report.disposition.split(";").at(-1) ?? report.disposition, 120),
      );
    case "auto-reply":
      return sentences.reports.autoReply[report.autoReply];
    case "ordinary-mail":
      return hasProblem(report, "outlook-part") ? `${sentences.reports.ordinary} ${sentences.reports.outlookPart}` : sentences.reports.ordinary;
    case "unreadable":
      if (hasProblem(report, "outlook-file")) return sentences.reports.outlookFile;
      return hasProblem(report, "outlook-part") ? `${sentences.reports.unreadable} ${sentences.reports.outlookPart}` : sentences.reports.unreadable;
  }
}

function hasProblem(report: Report, code: ProblemCode): boolean {
  return report.problems.some((found) => found.code === code);
}

function explainDelivery(report: DeliveryReport, telling: Telling): string {
  const about: Surroundings = {
    ...(report.original.from === undefined ? {} : { from: report.original.from }),
    ...(report.original.software === undefined ? {} : { software: report.original.software }),
  };
  const texts = report.recipients.map((recipient) => explainRecipient(recipient, about, telling));
  const warning = report.authenticity.verdict === "suspicious" ? [telling.sentences.suspicious] : [];
  const technical =
    telling.audience === "sender"
      ? []
      : [`${telling.sentences.technical.authenticity}${telling.sentences.colon}${telling.sentences.authenticity[report.authenticity.verdict]}.`];
  return [...warning, ...new Set(texts), ...technical].join("\n\n");
}

function explainRecipient(recipient: RecipientReport, about: Surroundings, telling: Telling): string {
  if (recipient.action === "failed" || recipient.action === "delayed") return explainRefusal(recipient as RefusedRecipient, about, telling);
  const named = plain(recipient.sentTo, MOST_NAME);
  return telling.sentences.outcome(recipient.action, { ...(named === "" ? {} : { recipient: named }), gaveUp: false, audience: telling.audience });
}

/** What an advice without a bounce consists of. */
export interface Advised {
  escalation: readonly Step[];
  wontHelp: readonly WontHelp[];
  notes?: readonly NoteCode[];
  /** Where the sender has his mailbox. */
  mailboxProvider?: Party;
}

/** The steps of an advice without a bounce, in sentences. */
export function explainAdvice(advice: Advised, { sentences, audience }: Omit<Telling, "notesOf">): string {
  const { escalation: steps } = advice;
  const senderDomain = steps.find(({ actor }) => actor.role === "sender")?.actor.domain;
  const own = ownOperator(steps, undefined);
  const reader: Reader = { sentences, audience, ...(senderDomain === undefined ? {} : { senderDomain }), ...(own === undefined ? {} : { ownOperator: own }) };
  const vendor = [...steps.map((step) => (step.action === "contact" ? step.contact : step.actor)), ...advice.wontHelp.map(({ contact }) => contact)].find(
    ({ role, id }) => role === "software-vendor" && id !== undefined,
  );
  const words: CauseWords = {
    who: partyForms({ role: "recipient-admin", name: "recipient admin" }, reader),
    fault: "unknown",
    ownServer: own !== undefined,
    delayed: false,
    mechanisms: [],
    codes: codesOf(steps),
    ...(advice.mailboxProvider === undefined ? {} : { operator: partyForms(advice.mailboxProvider, reader) }),
    ...(vendor === undefined ? {} : { software: plain(vendor.name, 80) }),
    audience,
  };
  const suspected = suspectedCause(advice, reader);
  const reason = (advice.notes ?? []).flatMap((note) => REASON_BY_NOTE.get(note) ?? [])[0];
  const lines = stepLines(steps, reason === undefined ? {} : { reason }, reader);
  const vain = advice.wontHelp.map(({ contact, because }) => `- ${wontHelpSentence(because, partyForms(contact, reader), words, sentences)}`);
  const notes = (advice.notes ?? []).map((code) => `- ${sentences.notes[code](words)}`);
  return [
    ...(suspected === undefined ? [] : [suspected]),
    lines.length === 0 ? sentences.noSteps : [`${sentences.headings.steps}${sentences.colon.trimEnd()}`, ...lines].join("\n"),
    ...(vain.length === 0 ? [] : [[`${sentences.headings.wontHelp}${sentences.colon.trimEnd()}`, ...new Set(vain)].join("\n")]),
    ...(notes.length === 0 ? [] : [[`${sentences.headings.notes}${sentences.colon.trimEnd()}`, ...notes].join("\n")]),
  ].join("\n\n");
}

/** Notes that are chosen for one reason only: with it, steps are told as they are told of a refusal. */
const REASON_BY_NOTE: ReadonlyMap<NoteCode, Reason> = new Map([
  ["dial-up-uses-relay", "dynamic-address"],
  ["forwarding-breaks-spf", "authentication-failed"],
  ["protection-works-as-meant", "spoofing-suspected"],
  ["only-network-owner-can-delist", "blocklisted"],
  ["nothing-is-listed", "blocklist-misused"],
]);

/** What is probably the matter, as far as the steps tell. */
function suspectedCause({ escalation, notes = [] }: Advised, reader: Reader): string | undefined {
  const { suspected } = reader.sentences;
  const { audience } = reader;
  if (notes.includes("protection-works-as-meant")) {
    const domain = escalation.find((step) => step.ask === "allowlist-sender")?.bring?.domain;
    return suspected.inHouse({ ...(domain === undefined ? {} : { domain: plain(domain, MOST_NAME) }), audience });
  }
  const lifting = escalation.filter((step) => step.action === "contact" && step.ask === "reset-reputation");
  const [first] = lifting;
  if (first?.action !== "contact") return undefined;
  const ownServer = reader.ownOperator !== undefined;
  // Several providers are not named one by one.
  const who = lifting.length === 1 ? partyForms(first.contact, reader) : undefined;
  return suspected.server({ ...(who === undefined ? {} : { who }), operator: partyForms(first.actor, reader), ownServer, audience });
}

/** Codes that providers print in their replies and that decide which way is right: facts/providers-global.md, providers-de.md. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ["outlook", ["S3140", "S3150"]],
  ["apple", ["[CS01]", "[HM08]"]],
  ["t-online", ["(BL)", "(NOWL)", "(DIAL)"]],
  ["microsoft-365", ["5.1.8", "5.7.705"]],
  ["yahoo", ["[TSS04]"]],
]);

function codesOf(steps: readonly Step[]): readonly string[] {
  const ids = steps.flatMap((step) => (step.action === "contact" && step.ask !== "forward-report" && step.contact.id !== undefined ? [step.contact.id] : []));
  return [...new Set(ids)].flatMap((id) => CODES.get(id) ?? []);
}

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
  const parts: string[] = [[head, sentences.why[refused.reason](words), ...guess, ...(address === "" ? [] : [address])].join(" ")];
  const steps = stepLines(refused.escalation, refused, reader);
  parts.push(steps.length === 0 ? sentences.noSteps : [`${sentences.headings.steps}${sentences.colon.trimEnd()}`, ...steps].join("\n"));
  // Who refused did not merely pass the reply on.
  const refuser = ({ contact, because }: WontHelp): boolean =>
    because === "only-relays-the-answer" && refused.blockedBy !== undefined && contact.id !== undefined && contact.id === refused.blockedBy.id;
  const vain = refused.wontHelp
    .filter((one) => !refuser(one))
    .map(({ contact, because }) => `- ${wontHelpSentence(because, partyForms(contact, reader), words, sentences)}`);
  if (vain.length > 0) parts.push([`${sentences.headings.wontHelp}${sentences.colon.trimEnd()}`, ...new Set(vain)].join("\n"));
  const notes = telling
    .notesOf(refused)
    .filter((code) => code !== "address-is-fine")
    .map((code) => `- ${sentences.notes[code](words)}`);
  if (notes.length > 0) parts.push([`${sentences.headings.notes}${sentences.colon.trimEnd()}`, ...notes].join("\n"));
  if (audience !== "sender") parts.push(technicalLines(refused, telling));
  return parts.join("\n\n");
}

function actionOf(refused: Pick<Refusal, "action" | "permanence">): "failed" | "delayed" {
  return refused.action ?? (refused.permanence === "transient" ? "delayed" : "failed");
}

function readerOf(refused: Refusal, about: Surroundings, { sentences, audience }: Telling): Reader {
  const senderDomain = domainOf(about.from) ?? refused.escalation.find(({ actor }) => actor.role === "sender")?.actor.domain;
  const own = ownOperator(refused.escalation, refused.sendingMta);
  return { sentences, audience, ...(senderDomain === undefined ? {} : { senderDomain }), ...(own === undefined ? {} : { ownOperator: own }) };
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

function stepLines(steps: readonly Step[], refused: Partial<Refusal>, reader: Reader): string[] {
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

function technicalLines(refused: Refusal, { sentences, audience }: Telling): string {
  const { technical } = sentences;
  const lines = [`${sentences.headings.technical}${sentences.colon.trimEnd()}`];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") lines.push(`- ${name}${sentences.colon}${value}`);
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
