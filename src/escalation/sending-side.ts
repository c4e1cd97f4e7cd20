import type { NamedEntry, Platform } from "../catalogue/entry.ts";
import type { Directory, Named } from "../directory/directory.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import type { Party } from "../vocabulary/party.ts";
import type { ChainFacts } from "./chain.ts";
import { partyIn, partyOf, sameDomain } from "./parties.ts";

/**
 * Who runs the server that was refused; it decides who writes to the blocker.
 * own: the sender's own postmaster. provider: a mailbox provider or hoster, whose customer the sender is.
 * platform: a service with servers of its own that many customers share.
 */
export interface SendingSide {
  kind: "own" | "provider" | "platform";
  operator: Party;
  entry?: NamedEntry;
  /** The address is rented: whose network it is in. */
  network?: NamedEntry;
}

type SideFacts = Pick<ChainFacts, "sendingMta" | "software">;

/** Works out who runs the refused server, `domain` being the sender's: what the diagnosis says, else the host, the address, at last the sender's mailbox domain. */
export function sendingSide(facts: SideFacts, domain: string | undefined, directory: Directory): SendingSide {
  const mta = facts.sendingMta;
  const byHost = mta?.host === undefined ? undefined : directory.sender(mta.host);
  const network = byHost?.customerRun === true ? byHost.entry : undefined;
  const operator = mta?.operator;
  if (
    mta?.ours === true ||
    (operator?.id === undefined && isOwn(operator?.domain ?? operator?.name, domain)) ||
    (network !== undefined && operator?.id === undefined)
  ) {
    return ownSide(facts, domain, operator, network);
  }
  // A rented machine is run by its tenant, whatever the diagnosis calls the landlord.
  if (network !== undefined && operator?.id === network.id) return ownSide(facts, domain, undefined, network);
  if (operator !== undefined) {
    const entry = operator.id === undefined ? undefined : directory.entry(operator.id);
    return sideOf(operator, entry);
  }
  if (byHost !== undefined) return sideOfEntry(byHost.entry);
  const byIp = mta?.ip === undefined ? undefined : directory.senderByIp(mta.ip);
  if (byIp !== undefined) return sideOfEntry(byIp);
  const hostDomain = mta?.host === undefined ? undefined : registrableDomain(mta.host);
  if (hostDomain !== undefined) {
    return sameDomain(hostDomain, domain)
      ? ownSide(facts, domain, undefined, undefined)
      : { kind: "provider", operator: partyIn("sending-provider", { domain: hostDomain }) };
  }
  const software = facts.software === undefined ? undefined : directory.software(facts.software);
  if (software?.sends === "own-servers") return sideOfEntry(software);
  const mailbox = domain === undefined ? undefined : directory.mailboxProvider(domain);
  if (mailbox !== undefined) return sideOfEntry(mailbox);
  return { kind: "provider", operator: partyIn("sending-provider") };
}

/** The side on which an entry sends. */
export function sideOfEntry(entry: NamedEntry): SendingSide {
  return sideOf(partyOf(isPlatform(entry) ? "sending-platform" : "sending-provider", entry), entry);
}

/** The sender's own server. */
function ownSide(facts: SideFacts, from: string | undefined, operator: Party | undefined, network: NamedEntry | undefined): SendingSide {
  const domain = from ?? operator?.domain ?? (facts.sendingMta?.host === undefined ? undefined : registrableDomain(facts.sendingMta.host));
  return {
    kind: "own",
    operator:
      operator?.id === undefined && operator !== undefined
        ? operator
        : partyIn("sending-provider", domain === undefined ? {} : { domain: registrableDomain(domain) ?? domain }),
    ...(network === undefined ? {} : { network }),
  };
}

function sideOf(operator: Party, entry: NamedEntry | undefined): SendingSide {
  const kind = operator.role === "sending-platform" || (entry !== undefined && isPlatform(entry)) ? "platform" : "provider";
  return { kind, operator, ...(entry === undefined ? {} : { entry }) };
}

function isPlatform(entry: NamedEntry): entry is Named<Platform> {
  return entry.kind === "platform";
}

function isOwn(operatorDomain: string | undefined, domain: string | undefined): boolean {
  return sameDomain(operatorDomain, domain);
}
