import type { ReplyRule } from "../catalogue/entry.ts";
import type { Directory } from "../directory/directory.ts";
import { domainOf } from "../vocabulary/address.ts";
import { parseStatus } from "../vocabulary/enhanced-status.ts";
import { registrableDomain, sameOrganisation } from "../vocabulary/host.ts";
import { parseIp } from "../vocabulary/ip.ts";
import type { MailHost, SendingMta } from "../vocabulary/party.ts";
import { FAULT_BY_REASON, type Fault, type Reason } from "../vocabulary/reason.ts";
import type { SmtpReply } from "../vocabulary/smtp-reply.ts";
import { exitCodeWords } from "../vocabulary/sysexits.ts";
import type { Blocked, Confidence, Conflict, Evidence, Permanence, Scope } from "../vocabulary/verdict.ts";
import { meansTheSender, saysSenderIsRefused } from "./about-the-sender.ts";
import { failedAuthentication } from "./authentication.ts";
import { blockerOf, partyOf } from "./blocker.ts";
import type { Diagnosed, FailedAuthentication, RefusalFacts } from "./diagnosed.ts";
import { type Dispatch, dispatch, type Question } from "./find-rule.ts";
import { lookedUpElsewhere } from "./looked-up-elsewhere.ts";
import { addressInReply, clientHostInReply, ipsInReply } from "./named-in-reply.ts";
import { refusedAtTheDoor } from "./refused-at-the-door.ts";
import { blockedKind, scopeOf } from "./scopes.ts";
import { sendingServer } from "./sending.ts";
import { betweenTwoOrganisations, spoofingSuspected } from "./spoofing.ts";
import { stoppedOnTheWayOut } from "./stopped-on-the-way-out.ts";

/** Faults that have nothing to do with the sending server: an address in such a reply counts only when the words say whose it is. */
const NOT_ABOUT_THE_SERVER: ReadonlySet<Fault> = new Set<Fault>(["recipient", "network"]);
const NAMES_THE_CLIENT = /\b(?:client(?: host)?|your (?:ip|server|host)|sending (?:ip|server|host)|connecting (?:ip|server|host)|from|ip)\b|[?&;](?:v|ip)=$/iu;

/** Judges one refusal: why, whose fault, who blocked, what exactly, and which server was refused. Never throws. */
export function diagnose(facts: RefusalFacts, directory: Directory): Diagnosed {
  // What another server said about the sender's own address is no news of the recipient.
  const cause = facts.inner === undefined || (facts.reply !== undefined && saysSenderIsRefused(facts.reply.text)) ? facts.reply : facts.inner;
  const stage = facts.stage ?? cause?.stage ?? facts.reply?.stage;
  const words = cause === undefined ? "" : cause.lines.length === 1 ? (cause.lines[0] as string) : cause.lines.join(" ");
  // "x-unix; 67" is the exit code of a program: its name says what happened.
  const exit = facts.diagnosticType === "x-unix" ? exitCodeWords(words) : undefined;
  const local = facts.saidBy === "local";
  // Of one shape, here and below: spreading an object per optional field costs more than the look-up.
  const question: Question = {
    reply: cause === undefined || exit === undefined ? cause : { ...cause, text: exit, lines: [exit] },
    status: facts.status,
    stage,
    remoteHost: local ? undefined : facts.remoteMta?.host,
    platform: facts.platform?.name,
  };
  const found = withoutWeakRule(dispatch(question, directory), facts);
  const rule = found.rule?.rule;
  const details = detailsOf(rule, words);
  const replyIps = ipsInReply(words, [facts.remoteMta?.ip]);
  const replyIp = details.ip ?? blockedIp(replyIps, facts.sending?.ip);
  let reason = reasonOf(found, facts);
  // Loose words about forgery count only where the sender could be taken for one of the recipient's.
  if (meansTheSender(reason, facts, stage, words)) reason = "sender-refused";
  if (reason === "unknown-domain" && lookedUpElsewhere(words, facts)) reason = "network-failure";
  const atTheDoor = refusedAtTheDoor(reason, found.rule, facts.reply, stage, words);
  if (atTheDoor) reason = "blocklisted";
  if (reason === "spoofing-suspected" && rule?.when.oneOf !== undefined && betweenTwoOrganisations(facts)) reason = "sender-refused";
  let fault: Fault = reason === rule?.means && rule.fault !== undefined ? rule.fault : FAULT_BY_REASON[reason];
  const namesClient = details.ip !== undefined || (replyIp !== undefined && NAMES_THE_CLIENT.test(words.slice(0, words.indexOf(replyIp)).slice(-60)));
  const clientIp = namesClient || !NOT_ABOUT_THE_SERVER.has(fault) ? replyIp : undefined;
  const sendingMta = sendingServer(facts, clientIp, clientHost(words, clientIp, facts, directory), directory);
  if (spoofingSuspected(reason, facts, sendingMta, words)) {
    reason = "spoofing-suspected";
    fault = FAULT_BY_REASON[reason];
  }
  const onTheWayOut = stoppedOnTheWayOut(reason, facts);
  if (onTheWayOut && fault === "recipient-policy") fault = "sender-account";
  const stated = rule?.blocked ?? blockedKind(reason, fault);
  const scope = rule?.scope !== undefined && reason === rule.means ? rule.scope : scopeOf(reason, fault, stated, stage);
  const kind = stated ?? KIND_BY_SCOPE[scope];
  const failed = authenticationOf(reason, words, cause, facts, details.domain);
  const blockedBy = blockerOf({ facts, found, reason, fault, onTheWayOut, sendingMta }, directory);
  const blocked = kind === undefined ? undefined : blockedOf(kind, { fault, scope, facts, details, failed, words, replyIp, sendingMta });
  return {
    reason,
    fault,
    permanence: permanenceOf(facts),
    scope,
    confidence: atTheDoor ? "guess" : confidenceOf(found, facts, reason),
    blockedBy,
    blocked,
    reply: facts.reply === undefined || stage === undefined || stage === facts.reply.stage ? facts.reply : { ...facts.reply, stage },
    remoteMta: remoteOf(facts, found),
    sendingMta,
    conflicts: conflictsOf(facts),
    evidence: evidenceOf(found, facts),
    rule: found.rule?.name,
    failedAuthentication: failed,
  };
}

interface Details {
  ip?: string;
  domain?: string;
  address?: string;
  url?: string;
}

/** What is refused where neither the reason nor the rule says: a server, or a sender. */
const KIND_BY_SCOPE: Partial<Readonly<Record<Scope, Blocked["kind"]>>> = { "sending-server": "ip", sender: "address" };
const NO_DETAILS: Details = {};
const BLANKS = /\s+/gu;
const KEEPS_PLACE = /[gy]/gu;
/** The rules' own patterns, without flags that would make one search begin where the last ended. */
const detailPatterns = new WeakMap<RegExp, RegExp>();

function detailPattern(detail: RegExp): RegExp {
  const known = detailPatterns.get(detail);
  if (known !== undefined) return known;
  const made = new RegExp(detail.source, detail.flags.replace(KEEPS_PLACE, ""));
  detailPatterns.set(detail, made);
  return made;
}

/** Details that the winning rule's regex pulls out of the reply. */
function detailsOf(rule: ReplyRule | undefined, words: string): Details {
  if (rule?.detail === undefined) return NO_DETAILS;
  const groups = detailPattern(rule.detail).exec(words.replace(BLANKS, " ").slice(0, 8192))?.groups;
  if (groups === undefined) return NO_DETAILS;
  const { ip: rawIp, domain, address, url } = groups;
  const ip = rawIp === undefined ? undefined : parseIp(rawIp);
  return {
    ...(ip === undefined ? {} : { ip }),
    ...(domain === undefined ? {} : { domain: domain.toLowerCase() }),
    ...(address === undefined ? {} : { address }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Of several addresses in a reply, the one that is known to send; else the first. */
function blockedIp(ips: readonly string[], sending: string | undefined): string | undefined {
  return sending !== undefined && ips.includes(sending) ? sending : ips[0];
}

function reasonOf(found: Dispatch, facts: RefusalFacts): Reason {
  const means = found.rule?.rule.means;
  const vague = means === undefined || means === "unclassified";
  // A list is named, but no word says what for: whoever prints a list's page refuses because of it.
  if (vague && found.cited?.kind === "blocklist") return found.cited.closed === undefined ? "blocklisted" : "blocklist-misused";
  if (!vague) {
    const closed = means === "blocklisted" && found.cited?.kind === "blocklist" && found.cited.closed !== undefined;
    // "Gave up" is no reason as long as a reply is known.
    return closed ? "blocklist-misused" : (means as Reason);
  }
  if (facts.statedReason !== undefined) return facts.statedReason;
  if (facts.gaveUp === true && facts.reply?.code === undefined) return "expired";
  if (facts.reply?.code === undefined && (facts.reply === undefined || facts.reply.text === "") && facts.action === "delayed") return "network-failure";
  return "unclassified";
}

/** Class of the outermost reply, else of the status, else of the action. */
function permanenceOf(facts: RefusalFacts): Permanence {
  const code = facts.reply?.code;
  if (code !== undefined && code >= 400) return code < 500 ? "transient" : "permanent";
  const status = parseStatus(facts.reply?.status ?? facts.status ?? "");
  if (status !== undefined && status.class !== 2) return status.class === 4 ? "transient" : "permanent";
  return facts.statedPermanence ?? (facts.action === "delayed" ? "transient" : "permanent");
}

/** A reply code alone says less than the platform's own category. */
function withoutWeakRule(found: Dispatch, facts: RefusalFacts): Dispatch {
  if (facts.statedReason === undefined || found.rule === undefined) return found;
  if (found.rule.by !== "reply-code" && found.rule.rule.means !== "unclassified") return found;
  return { ...found, rule: undefined };
}

function confidenceOf(found: Dispatch, facts: RefusalFacts, reason: Reason): Confidence {
  if (facts.lowConfidence === true || reason === "unclassified") return "guess";
  if (found.rule === undefined) return facts.statedReason === undefined ? "guess" : "likely";
  switch (found.rule.by) {
    case "token":
      return "certain";
    case "text":
      return found.rule.rule.unconfirmed === true ? "likely" : "certain";
    case "status":
      return found.rule.entry === undefined ? "likely" : "certain";
    case "reply-code":
      return "guess";
  }
}

function evidenceOf(found: Dispatch, facts: RefusalFacts): [Evidence, ...Evidence[]] {
  const { rule } = found;
  const { platform, statedReason } = facts;
  if (rule === undefined && statedReason !== undefined && platform !== undefined) {
    return [{ by: "format", rule: `${platform.name}/category`, ...(platform.category === undefined ? {} : { matched: platform.category }) }];
  }
  if (rule === undefined) return [{ by: "nothing" }];
  return [{ by: rule.by, rule: rule.name, matched: rule.matched }];
}

const ABOUT_IDENTITY: ReadonlySet<Reason> = new Set<Reason>(["authentication-failed", "spoofing-suspected"]);

function authenticationOf(
  reason: Reason,
  words: string,
  cause: SmtpReply | undefined,
  facts: RefusalFacts,
  printed: string | undefined,
): FailedAuthentication | undefined {
  if (!ABOUT_IDENTITY.has(reason)) return undefined;
  return failedAuthentication(words, cause?.status ?? facts.status, printed, domainOf(facts.from) ?? domainOf(facts.returnPath));
}

/** What the value of `blocked` is looked for in. */
interface Refusal {
  fault: Fault;
  scope: Scope;
  facts: RefusalFacts;
  details: Details;
  failed: FailedAuthentication | undefined;
  words: string;
  replyIp: string | undefined;
  sendingMta: SendingMta | undefined;
}

function blockedOf(kind: Blocked["kind"], refusal: Refusal): Blocked {
  const value = blockedValue(kind, refusal);
  return value === undefined ? { kind } : { kind, value };
}

const SENDERS_FAULT: ReadonlySet<Fault> = new Set<Fault>(["sender-identity", "sender-account"]);
/** Where a domain is refused under these faults, it is the recipient's. */
const RECIPIENTS_DOMAIN: ReadonlySet<Fault> = new Set<Fault>(["recipient", "recipient-server", "network"]);

function blockedValue(kind: Blocked["kind"], refusal: Refusal): string | undefined {
  const { fault, facts, details, failed, replyIp, sendingMta } = refusal;
  // What is refused about a sender is the sender's, what is refused about a recipient the recipient's.
  const sender = aboutSender(refusal);
  switch (kind) {
    case "ip":
      return replyIp ?? sendingMta?.ip;
    case "domain": {
      const printed = details.domain ?? failed?.domain;
      if (printed !== undefined) return printed;
      if (RECIPIENTS_DOMAIN.has(fault)) return domainOf(facts.recipient);
      // "Helo domain is listed": the server's own name.
      if (fault === "sending-server" && !sender) return sendingMta?.host === undefined ? undefined : registrableDomain(sendingMta.host);
      return domainOf(facts.from) ?? domainOf(facts.returnPath) ?? (sender ? domainOf(printedAddress(refusal)) : undefined);
    }
    case "address":
      // A message that names a listed address: neither the sender's nor the recipient's.
      if (details.address !== undefined || fault === "message") return details.address;
      return sender
        ? (facts.returnPath ?? facts.from ?? printedAddress(refusal))
        : (facts.recipient ?? (fault === "recipient" ? printedAddress(refusal) : undefined));
    case "url":
      return details.url ?? details.domain;
    case "message":
      return undefined;
  }
}

function aboutSender({ fault, scope }: Refusal): boolean {
  return SENDERS_FAULT.has(fault) || scope === "sender";
}

/** An address out of the reply itself, where nothing else tells: not the other side's. */
function printedAddress(refusal: Refusal): string | undefined {
  const { words, facts } = refusal;
  const address = addressInReply(words, aboutSender(refusal) ? "sender" : "recipient");
  return address === facts.recipient || address === facts.from || address === facts.returnPath ? undefined : address;
}

/** The refused server's name as the reply prints it, unless the report names it, or it is the receiver's or a list's. */
function clientHost(words: string, ip: string | undefined, facts: RefusalFacts, directory: Directory): string | undefined {
  if (facts.sending?.host !== undefined) return undefined;
  const host = clientHostInReply(words, ip);
  if (host === undefined || directory.blocklist(host) !== undefined) return undefined;
  const remote = facts.remoteMta?.host;
  return remote !== undefined && sameOrganisation(host, remote) ? undefined : host;
}

function remoteOf(facts: RefusalFacts, found: Dispatch): MailHost | undefined {
  const { host, ip } = facts.remoteMta ?? {};
  if (host === undefined && ip === undefined) return undefined;
  const remote: MailHost = {};
  if (host !== undefined) remote.host = host;
  if (ip !== undefined) remote.ip = ip;
  const domain = host === undefined ? undefined : registrableDomain(host);
  if (found.speakerBy === "host" && found.speaker !== undefined) remote.operator = partyOf(found.speaker);
  else if (domain !== undefined) remote.operator = { role: "recipient-admin", name: domain, domain };
  return remote;
}

function conflictsOf(facts: RefusalFacts): Conflict[] {
  const conflicts: Conflict[] = [];
  const field = parseStatus(facts.status ?? "");
  const code = facts.reply?.code;
  const replyClass = code === undefined ? undefined : Math.floor(code / 100);
  if (field !== undefined && replyClass !== undefined && field.class !== replyClass) {
    conflicts.push({
      between: `Status ${facts.status} and reply ${code}`,
      won: `reply ${code}`,
      because: "the remote server's own words come before what the reporting server made of them",
    });
  }
  const printed = facts.reply?.status;
  if (facts.status !== undefined && printed !== undefined && field !== undefined && !facts.status.endsWith(".0.0") && printed !== facts.status) {
    conflicts.push({ between: `Status ${facts.status} and ${printed} in the reply`, won: printed, because: "the reply is what the status was made from" });
  }
  if (facts.action === "failed" && field?.class === 4 && replyClass !== 5) {
    conflicts.push({
      between: `Action failed and Status ${facts.status}`,
      won: "Action failed",
      because: "the reporting server stopped trying; the refusal itself was for now",
    });
  }
  if (facts.action === "delayed" && (field?.class === 5 || replyClass === 5)) {
    conflicts.push({ between: "Action delayed and a permanent code", won: "Action delayed", because: "the reporting server goes on trying" });
  }
  if (facts.inner?.code !== undefined && code !== undefined) {
    conflicts.push({
      between: `reply ${code} and the reply ${facts.inner.code} inside it`,
      won: `${facts.inner.code} for the cause, ${code} for the permanence`,
      because: "the outer server passes on what the inner one said",
    });
  }
  return conflicts;
}
