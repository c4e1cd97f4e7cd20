import type { NamedEntry, Provider } from "../catalogue/entry.ts";
import type { Directory } from "../directory/directory.ts";
import type { FoundRule } from "../directory/rules.ts";
import { domainOf } from "../vocabulary/address.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import type { Blocker, Party, Role, SendingMta } from "../vocabulary/party.ts";
import type { Fault, Reason } from "../vocabulary/reason.ts";
import type { RefusalFacts } from "./diagnosed.ts";
import type { Dispatch } from "./find-rule.ts";

const ROLE_BY_KIND: Readonly<Record<NamedEntry["kind"], Role>> = {
  provider: "recipient-provider",
  filter: "filter-vendor",
  blocklist: "blocklist-operator",
  platform: "sending-platform",
};

/** An entry in the part it plays here. */
export function partyOf(entry: NamedEntry, role: Role = ROLE_BY_KIND[entry.kind]): Party {
  return { role, id: entry.id, name: entry.name };
}

/** The recipient's organisation, named by its domain. */
function recipientAdmin(domain: string | undefined): Party | undefined {
  if (domain === undefined) return undefined;
  const name = registrableDomain(domain) ?? domain;
  return { role: "recipient-admin", name, domain: name };
}

/** Nobody refused: no server was reached, or the reporting server gave up without an answer. */
const NOBODY: ReadonlySet<Reason> = new Set(["network-failure", "expired", "unknown-domain", "no-mail-service"]);

/** What a blocker is worked out from. */
export interface BlockerQuestion {
  facts: RefusalFacts;
  found: Dispatch;
  reason: Reason;
  fault: Fault;
  onTheWayOut: boolean;
  sendingMta: SendingMta | undefined;
}

/**
 * The party whose server said no, with the list or filter it relied on. An organisation's own server is its recipient-admin,
 * also where a hosted filter stands in front of it; a mailbox provider is named as such.
 */
export function blockerOf(question: BlockerQuestion, directory: Directory): Blocker | undefined {
  const { facts, found, reason, fault } = question;
  const rule: FoundRule | undefined = found.rule;
  const sayer = rule?.rule.sayer;
  // The sending server reached nobody who could have refused; a code that it prints ("550 5.4.310") is its own.
  if (sayer === "sending-provider" && NOBODY.has(reason)) return undefined;
  if (question.onTheWayOut || fault === "sender-account" || sayer === "sending-provider" || sayer === "sending-platform")
    return senderSide(question, directory);
  // What a platform never tried, nobody else refused.
  const platform = facts.platform === undefined || facts.saidBy !== "local" ? undefined : directory.entry(facts.platform.name);
  if (platform !== undefined) return partyOf(platform, "sending-platform");
  // Behind an alias, the server that answered is the final address's.
  const recipientDomain = finalDomain(facts);
  const answered = facts.reply?.code !== undefined || facts.remoteMta?.host !== undefined;
  if (NOBODY.has(reason) && facts.reply?.code === undefined) return undefined;
  if (!answered && facts.saidBy !== "local" && found.speaker === undefined && facts.reply === undefined) return undefined;
  const via = viaOf(question, directory);
  const blocker: Blocker | undefined = answering(question, recipientDomain, directory);
  if (blocker === undefined) return via;
  // Made for this answer, as every party here is.
  if (via !== undefined && via.id !== blocker.id) blocker.via = via;
  return blocker;
}

function finalDomain({ finalRecipient, recipient }: RefusalFacts): string | undefined {
  const final = domainOf(finalRecipient);
  if (final?.includes(".") === true || finalRecipient === recipient) return final;
  const domain = domainOf(recipient);
  return domain?.includes(".") === true ? domain : final;
}

function senderSide({ facts, found, sendingMta }: BlockerQuestion, directory: Directory): Blocker | undefined {
  const ruleEntry = found.rule?.entry;
  if (ruleEntry?.kind === "platform") return partyOf(ruleEntry);
  const platform = facts.platform === undefined ? undefined : directory.entry(facts.platform.name);
  if (platform !== undefined) return partyOf(platform, "sending-platform");
  if (found.speaker?.kind === "provider" && (found.speakerBy === "host" || sendingMta?.operator === undefined))
    return partyOf(found.speaker, "sending-provider");
  if (sendingMta?.operator !== undefined) return sendingMta.operator;
  return found.speaker === undefined ? undefined : partyOf(found.speaker, found.speaker.kind === "filter" ? "filter-vendor" : "sending-provider");
}

/** The list or filter that the answering server relied on. */
function viaOf({ found }: BlockerQuestion, directory: Directory): Party | undefined {
  const ruleVia = found.rule?.rule.via === undefined ? undefined : directory.entry(found.rule.rule.via);
  const entry = ruleVia ?? found.cited ?? (found.speaker?.kind === "filter" ? found.speaker : undefined);
  if (entry !== undefined) return partyOf(entry);
  const ruleEntry = found.rule?.entry;
  // Another party's words tell the meaning, not who decided: only a machine key names it.
  if ((ruleEntry?.kind === "filter" || ruleEntry?.kind === "blocklist") && found.rule?.by === "token") return partyOf(ruleEntry);
  return undefined;
}

/** The party whose server answered. */
function answering({ facts, found, fault }: BlockerQuestion, recipientDomain: string | undefined, directory: Directory): Party | undefined {
  const { speaker } = found;
  const consumer = recipientDomain === undefined ? undefined : directory.mailboxProvider(recipientDomain);
  if (found.rule?.rule.sayer === "recipient-admin" && consumer === undefined) return recipientAdmin(recipientDomain) ?? fromSpeaker(speaker);
  if (speaker?.kind === "provider") {
    // A provider that also hosts companies: its own refusals are its own, what a tenant set up is the tenant's.
    const provider = speaker as NamedEntry & Provider;
    const tenant = fault === "recipient-policy" && provider.hosts !== "consumer" && consumer?.id !== speaker.id && recipientDomain !== undefined;
    const tenantRule = tenant && (found.rule?.rule.sayer === "recipient-admin" || found.rule?.rule.means === "recipient-refused");
    if (tenantRule) return recipientAdmin(recipientDomain);
    return partyOf(consumer !== undefined && sharesServers(consumer, speaker) ? consumer : speaker);
  }
  if (consumer !== undefined && (found.speakerBy !== "host" || speaker?.kind === "filter")) return partyOf(consumer);
  return recipientAdmin(recipientDomain) ?? hostOwner(facts);
}

function fromSpeaker(speaker: NamedEntry | undefined): Party | undefined {
  return speaker === undefined ? undefined : partyOf(speaker);
}

/** Two entries behind one kind of server (Gmail and Workspace, Outlook.com and Microsoft 365): the mailbox's domain tells which. */
function sharesServers(one: NamedEntry, other: NamedEntry): boolean {
  return one.id === other.id || one.sameRepliesAs === other.id || other.sameRepliesAs === one.id;
}

function hostOwner(facts: RefusalFacts): Party | undefined {
  const host = facts.remoteMta?.host;
  const domain = host === undefined ? undefined : registrableDomain(host);
  return domain === undefined ? undefined : { role: "recipient-admin", name: domain, domain };
}
