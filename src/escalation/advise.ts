import type { NamedEntry, Platform, Provider } from "../catalogue/entry.ts";
import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import type { Directory } from "../directory/directory.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { Party } from "../vocabulary/party.ts";
import { FAULT_BY_REASON, type Reason } from "../vocabulary/reason.ts";
import type { Ask, Step, WontHelp } from "../vocabulary/step.ts";
import { blockerDoor, bring, Case, customerDoor, forwarderDoor, MESSAGE_FACTS, PERSON_FACTS, recipientAdminDoor, SERVER_FACTS, viaDoor } from "./case.ts";
import type { Chain } from "./chain.ts";
import { alignAuthentication, spoofingSuspected, spoofingWontHelp } from "./chains/identity.ts";
import { accountRestricted, accountWontHelp, takenForSpam } from "./chains/message.ts";
import { reachRecipient, suppressed } from "./chains/recipient-side.ts";
import { serverRefused, serverWontHelp } from "./chains/sending-server.ts";
import { escalate } from "./escalate.ts";
import { notesFor, webmail } from "./notes.ts";
import { forwarder, partyIn, partyOf } from "./parties.ts";
import { found, known, type Picture, pictureOf } from "./picture.ts";
import type { Situation } from "./situation.ts";
import { contact, inOrder, type LooseStep, nameRefusing, or, own, wont } from "./steps.ts";

/** What a way of asking is answered with, before it is put in order. */
interface Answer {
  steps: readonly LooseStep[];
  wontHelp?: readonly WontHelp[];
  notes?: readonly NoteCode[];
}

/**
 * Answers who needs to contact whom where no bounce is at hand: ask for the bounce, forward it to the provider, let the own IT allow the
 * platform, mend SPF, DKIM and DMARC, look into the spam folder. Pure; an empty situation asks for the bounce.
 * @param diagnosed the judgement on `situation.reply`, where the caller has made one: then the refusal's own chain is the answer
 */
export function advise(situation: Situation, directory: Directory, diagnosed?: Diagnosed): AdvisedChain {
  const picture = pictureOf(situation, directory);
  const mailbox = picture.mailbox === undefined ? {} : { mailboxProvider: partyOf("sending-provider", picture.mailbox) };
  if (diagnosed !== undefined && saysWhy(diagnosed, picture)) return { ...escalate(known(picture, diagnosed), directory), ...mailbox };
  const answer = answerTo(picture);
  const [provider, ...others] = picture.providers;
  const refusing = provider === undefined || others.length > 0 ? undefined : partyOf("recipient-provider", provider);
  if (refusing !== undefined) {
    nameRefusing(
      refusing,
      answer.steps.filter(({ ask }) => ABOUT_A_REFUSAL.has(ask)),
    );
  }
  return { escalation: inOrder(answer.steps), wontHelp: answer.wontHelp ?? [], notes: [...new Set(answer.notes ?? [])], ...mailbox };
}

/** Who needs to contact whom, and where the sender has his mailbox, as far as the situation says so. */
export interface AdvisedChain extends Chain {
  mailboxProvider?: Party;
}

/** Asks in which the other side is told who refuses. */
const ABOUT_A_REFUSAL: ReadonlySet<Ask> = new Set(["forward-report", "report-block"]);

/** A guess, or the words of a server that took the mail, say less than what was seen. */
function saysWhy(diagnosed: Diagnosed, { seen }: Picture): boolean {
  return diagnosed.reason !== "unclassified" && diagnosed.confidence !== "guess" && !seen.has("accepted-but-missing") && !seen.has("recipient-works-again");
}

function answerTo(picture: Picture): Answer {
  const { seen, situation } = picture;
  if (picture.inHouse && !seen.has("only-forwarded")) return inHouse(picture);
  if (seen.has("recipient-works-again")) return worksAgain(picture);
  if (seen.has("nothing-goes-out")) return accountHeld(picture);
  if (seen.has("platform-drops")) return platformDrops(picture);
  if (seen.has("accepted-but-missing")) return acceptedButMissing(picture);
  if (seen.has("only-a-group")) return onlyGroup(picture);
  if (seen.has("only-forwarded")) return onlyForwarded(picture);
  if (seen.has("only-one-message")) return oneMessage(picture);
  if (situation.reason !== undefined) return forReason(picture, situation.reason);
  if (seen.has("lands-in-spam")) return landsInSpam(picture);
  if (seen.has("since-server-move")) return serverMoved(picture);
  if (situation.blocklist !== undefined) return forReason(picture, "blocklisted");
  if (situation.dialUp === true) return forReason(picture, "dynamic-address");
  if (seen.has("only-one-recipient")) return oneRecipient(picture);
  if (notVouchedFor(picture)) return domainVouchesForOthers(picture);
  return serverSuspected(picture);
}

// ---------------------------------------------------------------- the answers

/** The mail comes back to its sender, or lies in his spam folder: it says who refused and why. */
function askForBounce(c: Case): LooseStep {
  return own(c.sender, "check", "ask-for-bounce");
}

function needsBounce({ situation }: Picture): boolean {
  return situation.bounce !== "kept" && situation.reply === undefined;
}

const recipientLooks = (c: Case): LooseStep => contact(c.sender, c.recipient, "check-spam-folder", { via: [] }, bring(c, ["date", "messageId", "domain"]));

function recipientIt(c: Case): Party {
  return c.recipientAdmin ?? partyIn("recipient-admin");
}

function forReason(picture: Picture, reason: Reason): Answer {
  const c = picture.as(reason);
  const chain = escalate(c.facts, picture.directory);
  return { steps: chain.escalation.map(loose), wontHelp: chain.wontHelp, notes: chain.notes ?? [] };
}

const loose = (step: Step): LooseStep => (step.relation === "first" ? { ...step, relation: "then" } : step);

/** Something refused the sending server, as far as one can tell: get the bounce, pass it on to whoever runs the server. */
function serverSuspected(picture: Picture): Answer {
  const { seen, providers } = picture;
  const c = picture.as("bad-reputation");
  const nothingKnown =
    c.side.operator.id === undefined &&
    c.side.kind !== "own" &&
    c.senderDomain === undefined &&
    picture.situation.mailboxProvider === undefined &&
    providers.length === 0;
  if (nothingKnown) return { steps: [askForBounce(c), recipientLooks(c)], notes: ["bounce-may-be-in-spam-folder", "wording-decides"] };
  const blockers = providers.length === 0 ? [undefined] : providers;
  const server = blockers.flatMap((entry, at) =>
    at === 0
      ? serverRefused(c)
      : serverRefused(picture.as("bad-reputation", entry)).filter((step) => step.ask !== "forward-report" && step.ask !== "report-block"),
  );
  const lists = providers.flatMap((entry) => listsBehind(picture, c, entry));
  const steps = [...(needsBounce(picture) ? [askForBounce(c)] : []), ...server, ...lists];
  const notes: NoteCode[] = [...(needsBounce(picture) ? (["bounce-may-be-in-spam-folder", "wording-decides"] as const) : [])];
  if (providers.some((entry) => entry.tokens !== undefined && needsBounce(picture))) notes.push("look-for-code");
  const facts = { ...c.facts, escalation: steps, wontHelp: [] };
  notes.push(
    ...notesFor(facts, picture.directory).filter(
      (note) => note !== "webmail-uses-other-servers-says-vendor" && note !== "send-from-webmail-meanwhile" && note !== "webmail-uses-other-servers",
    ),
  );
  if (seen.has("only-program-mails-lost")) notes.push(...workaround(picture));
  return { steps, wontHelp: serverWontHelp(c), notes };
}

/** Web mail got through: why that may be, and that it can help meanwhile. */
function workaround({ mailbox, directory }: Picture): NoteCode[] {
  const said = webmail(mailbox?.id, directory);
  return said.length > 0 ? said : ["webmail-uses-other-servers-says-vendor", "send-from-webmail-meanwhile"];
}

/** Lists and filters that the provider's replies name: where one is named, ask there. */
function listsBehind(picture: Picture, c: Case, provider: NamedEntry): readonly LooseStep[] {
  const ids = new Set(
    Object.values(provider.replies).flatMap((rule) => (rule.via !== undefined && FAULT_BY_REASON[rule.means] === "sending-server" ? [rule.via] : [])),
  );
  return [...ids].flatMap((id) => {
    const entry = picture.directory.entry(id);
    if (entry === undefined || entry.kind !== "filter") return [];
    const listed = new Case({ ...c.facts, blockedBy: { ...partyOf("recipient-provider", provider), via: partyOf("filter-vendor", entry) } }, picture.directory);
    const door = viaDoor(listed);
    return door.via.length === 0 ? [] : [or(contact(c.side.operator, partyOf("filter-vendor", entry), "delist-ip", door, bring(c, SERVER_FACTS)))];
  });
}

/** The platform's mails to one's own organisation: its server takes them for fraud. */
function inHouse(picture: Picture): Answer {
  const c = picture.as("spoofing-suspected");
  const steps = spoofingSuspected(c);
  const notes = notesFor({ ...c.facts, escalation: steps, wontHelp: [] }, picture.directory);
  return { steps, wontHelp: spoofingWontHelp(c), notes };
}

/** Nobody lifts a spam folder: make the mail plainer, vouch for the domain, let the recipient say that he wants it. */
function landsInSpam(picture: Picture): Answer {
  const { situation, platform, providers, directory } = picture;
  const c = picture.as("spam");
  const { spf, dkim, dmarc } = situation.authentication ?? {};
  const incomplete = spf === false || dkim === false || dmarc === false;
  const unknown = situation.authentication === undefined && (platform !== undefined || situation.platform !== undefined || situation.ownServer === true);
  const vouch = incomplete || unknown;
  const program = situation.software !== undefined && platform === undefined;
  const plain = situation.content !== undefined || program;
  const source = platform?.kind === "platform" ? (platform as Platform).allowlistSource : undefined;
  const align = alignAuthentication(missing(picture, c));
  const steps = [
    ...(vouch ? [{ ...align, ...(source === undefined ? {} : { source }) }] : []),
    ...(plain || !vouch ? [own(c.sender, "fix", "change-content")] : []),
    recipientLooks(c),
  ];
  const notes: NoteCode[] = [];
  if (platform !== undefined || situation.platform !== undefined) notes.push("not-the-in-house-case");
  if (plain || !vouch) notes.push("template-text-only");
  if (situation.content?.shortLinks === true) notes.push("remove-short-links");
  notes.push("filters-differ-no-promise");
  const google = providers.some((entry) => entry.id === "gmail" || entry.id === "google-workspace");
  if (google) notes.push("no-delisting-exists", "postmaster-tools-show-reputation");
  const vendor = program && situation.software !== undefined ? found(situation.software, directory) : undefined;
  const wontHelp = program ? [wont(vendor === undefined ? partyIn("software-vendor") : partyOf("software-vendor", vendor), "setting-of-the-recipient")] : [];
  return { steps, wontHelp, notes };
}

/** Which of the three the domain lacks; where nothing is said, all of them are looked at. */
function missing({ situation, directory }: Picture, c: Case): Case {
  const has = situation.authentication;
  if (has === undefined) return c;
  const mechanisms = (["spf", "dkim", "dmarc"] as const).filter((name) => has[name] === false);
  if (mechanisms.length === 0) return c;
  return new Case({ ...c.facts, failedAuthentication: { mechanisms } }, directory);
}

/** A provider that tells receivers by default to refuse what others send in the domain's name. */
function notVouchedFor({ mailbox, platform, situation }: Picture): boolean {
  const sentElsewhere = platform !== undefined || situation.platform !== undefined;
  return sentElsewhere && mailbox?.kind === "provider" && (mailbox as NamedEntry & Provider).defaultDmarc?.policy === "reject";
}

function domainVouchesForOthers(picture: Picture): Answer {
  const c = picture.as("authentication-failed");
  const source = picture.mailbox?.kind === "provider" ? (picture.mailbox as NamedEntry & Provider).defaultDmarc?.source : undefined;
  const align = alignAuthentication(c);
  return {
    steps: [
      { ...align, ...(source === undefined ? {} : { source }) },
      or(own(c.sender, "fix", "send-under-own-domain")),
      ...(needsBounce(picture) ? [askForBounce(c)] : []),
    ],
    wontHelp: [...(c.blocker.role === "recipient-provider" ? [wont(c.blocker, "setting-of-the-sender")] : [])],
    notes: ["dmarc-reject-is-providers-default", "address-is-fine"],
  };
}

/** One person or company: something over there. */
function oneRecipient(picture: Picture): Answer {
  const c = picture.as("recipient-refused");
  const it = recipientIt(c);
  const allow = contact(c.sender, it, "allowlist-sender", recipientAdminDoor(c), bring(c, MESSAGE_FACTS));
  return {
    steps: [...(needsBounce(picture) ? [askForBounce(c)] : []), recipientLooks(c), allow, or(reachRecipient(c))],
    wontHelp: ownProvider(c),
    notes: ["look-into-quarantine-too", "filters-differ-no-promise"],
  };
}

/** Accepted: whatever became of it, the recipient's side knows. */
function acceptedButMissing(picture: Picture): Answer {
  const c = picture.as("unclassified");
  const ask = contact(c.sender, recipientIt(c), "check-spam-folder", recipientAdminDoor(c), bring(c, MESSAGE_FACTS));
  return {
    steps: [recipientLooks(c), ask, or(reachRecipient(c))],
    wontHelp: ownProvider(c),
    notes: ["accepted-by-recipients-server", "look-into-quarantine-too", "address-is-fine"],
  };
}

/** The sender's provider, where it is known, has no say in what the recipient's side does with a mail. */
function ownProvider(c: Case): readonly WontHelp[] {
  return c.side.kind === "own" || (c.side.operator.id === undefined && c.side.operator.domain === undefined)
    ? []
    : [wont(c.side.operator, "setting-of-the-recipient")];
}

function onlyGroup(picture: Picture): Answer {
  const c = picture.as("recipient-refused");
  const facts = bring(c, MESSAGE_FACTS);
  return {
    steps: [
      contact(c.sender, c.recipient, "lift-recipient-rule", { via: [] }, bring(c, PERSON_FACTS)),
      or(contact(c.sender, recipientIt(c), "lift-recipient-rule", recipientAdminDoor(c), facts)),
      or(reachRecipient(c)),
    ],
    notes: ["group-takes-internal-mail-only", "write-to-a-person-meanwhile"],
  };
}

/** A forward breaks SPF: whoever forwards rewrites the envelope sender, or the mail is fetched instead. */
function onlyForwarded(picture: Picture): Answer {
  const c = picture.as("authentication-failed");
  const who =
    picture.mailbox === undefined ? (forwarder(c.recipientDomain, picture.directory) ?? recipientIt(c)) : partyOf("sending-provider", picture.mailbox);
  const door = picture.mailbox === undefined ? forwarderDoor(c) : customerDoor(c, picture.mailbox);
  return {
    steps: [...(needsBounce(picture) ? [askForBounce(c)] : []), contact(c.sender, who, "fix-server", door, bring(c, MESSAGE_FACTS)), or(reachRecipient(c))],
    wontHelp: picture.providers.map((entry) => wont(partyOf("recipient-provider", entry), "not-senders-provider")),
    notes: ["forwarding-breaks-spf", "address-is-fine"],
  };
}

function oneMessage(picture: Picture): Answer {
  const c = picture.as("spam");
  const change = own(c.sender, "fix", "change-content");
  const report = takenForSpam(c).filter((step) => step.ask !== "change-content");
  const notes = notesFor({ ...c.facts, escalation: [], wontHelp: [] }, picture.directory);
  return {
    steps: [change, ...report.map((step) => (step.ask === "allowlist-sender" ? or(step) : step))],
    notes: [...(picture.situation.content?.shortLinks === true ? (["remove-short-links"] as const) : []), ...notes],
  };
}

function accountHeld(picture: Picture): Answer {
  const c = picture.as("account-restricted");
  return {
    steps: [...accountRestricted(c), ...(needsBounce(picture) ? [askForBounce(c)] : [])],
    wontHelp: [...accountWontHelp(c), wont(partyIn("recipient-provider"), "not-senders-provider")],
    notes: ["secure-the-account", "look-for-code"],
  };
}

function platformDrops(picture: Picture): Answer {
  const c = picture.as("suppressed");
  return {
    steps: suppressed(c),
    wontHelp: picture.providers.map((entry) => wont(partyOf("recipient-provider", entry), "not-senders-provider")),
    notes: ["platform-never-tried"],
  };
}

function worksAgain(picture: Picture): Answer {
  const c = picture.as("mailbox-full");
  return { steps: [own(c.sender, "fix", "retry-later", { bring: bring(c, ["recipient"]) })], notes: ["lift-own-suppression", "full-mailbox-passes"] };
}

/** A new address has no history and perhaps no proper name: first the names, then each provider's door, and slowly. */
function serverMoved(picture: Picture): Answer {
  const moved: Picture =
    picture.situation.ownServer === undefined && picture.mailbox === undefined
      ? pictureOf({ ...picture.situation, ownServer: true }, picture.directory)
      : picture;
  const c = moved.as("bad-reputation");
  const blockers = moved.providers.length === 0 ? [undefined] : moved.providers;
  const doors = blockers.map((entry) => {
    const one = moved.as("bad-reputation", entry);
    return contact(c.side.operator, one.blocker, "reset-reputation", blockerDoor(one), bring(one, SERVER_FACTS));
  });
  const forward = c.side.kind === "own" ? [] : [contact(c.sender, c.side.operator, "forward-report", customerDoor(c, c.side.entry), bring(c, SERVER_FACTS))];
  const notes: NoteCode[] = [
    "reverse-dns-must-match",
    ...(moved.providers.some((entry) => entry.id === "t-online") ? (["imprint-needed"] as const) : []),
    "new-address-warms-up",
    ...(blockers.length > 1 ? (["each-provider-separately"] as const) : []),
  ];
  return {
    steps: [...forward, own(c.side.operator, "fix", "fix-reverse-dns"), ...doors, own(c.side.operator, "fix", "reduce-rate")],
    wontHelp: [wont(c.recipient, "not-recipients-fault")],
    notes,
  };
}
