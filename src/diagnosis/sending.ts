import type { Directory } from "../directory/directory.ts";
import { domainOf } from "../vocabulary/address.ts";
import { foldHost, isUnder, registrableDomain } from "../vocabulary/host.ts";
import { ipInRange } from "../vocabulary/ip.ts";
import type { Party, SendingMta } from "../vocabulary/party.ts";
import type { RefusalFacts } from "./diagnosed.ts";

function isOwn(facts: RefusalFacts, host: string | undefined, ip: string | undefined): boolean {
  const { servers = [], domains = [] } = facts.own ?? {};
  return (
    servers.some((server) => (ip !== undefined && ipInRange(ip, server)) || (host !== undefined && isUnder(host, server))) ||
    (host !== undefined && domains.some((domain) => isUnder(host, domain)))
  );
}

/** The catalogue's operator of a host or address, as a party. */
function knownOperator(directory: Directory, host: string | undefined, ip: string | undefined, senderDomain: string | undefined): Party | undefined {
  const byHost = host === undefined ? undefined : directory.sender(host);
  if (byHost?.customerRun) {
    // The hoster rents the machine out: whoever sends from it runs it.
    return senderDomain === undefined ? undefined : { role: "sending-provider", name: senderDomain, domain: senderDomain };
  }
  const entry = byHost?.entry ?? (ip === undefined ? undefined : directory.senderByIp(ip));
  if (entry === undefined) return undefined;
  return { role: entry.kind === "platform" ? "sending-platform" : "sending-provider", id: entry.id, name: entry.name };
}

/**
 * The server that was refused. Its IP comes from the reply where the reply is about an address, else from what the caller
 * collected (Received of the notice, event); its host from the caller, else from the reply; its operator from the catalogue, else from the host's registrable domain.
 */
export function sendingServer(facts: RefusalFacts, replyIp: string | undefined, replyHost: string | undefined, directory: Directory): SendingMta | undefined {
  const given = facts.sending ?? {};
  const said = given.host ?? replyHost;
  const named = said === undefined ? undefined : foldHost(said);
  const house = named !== undefined && named === registrableDomain(named) && directory.sender(named) !== undefined;
  // "kundenserver.de" is a provider, not one of its servers.
  const host = house ? undefined : named;
  const ip = replyIp ?? given.ip;
  const ipFrom = replyIp !== undefined ? "reply" : given.ip === undefined ? undefined : given.ipFrom;
  const fromDomain = domainOf(facts.from) ?? domainOf(facts.returnPath);
  const senderDomain = fromDomain === undefined ? undefined : registrableDomain(fromDomain);
  const ours = isOwn(facts, host, ip);
  const operator = operatorOf(facts, directory, named, ip, senderDomain, ours);
  if (host === undefined && ip === undefined && operator === undefined) return undefined;
  const mta: SendingMta = {};
  if (host !== undefined) mta.host = host;
  if (ip !== undefined) mta.ip = ip;
  if (operator !== undefined) mta.operator = operator;
  if (ipFrom !== undefined) mta.ipFrom = ipFrom;
  if (ours) mta.ours = true;
  return mta;
}

function operatorOf(
  facts: RefusalFacts,
  directory: Directory,
  host: string | undefined,
  ip: string | undefined,
  senderDomain: string | undefined,
  ours: boolean,
): Party | undefined {
  const hostDomain = host === undefined ? undefined : registrableDomain(host);
  if (ours) {
    const domain = senderDomain ?? hostDomain;
    if (domain !== undefined) return { role: "sending-provider", name: domain, domain };
  }
  const known = knownOperator(directory, host, ip, senderDomain);
  if (known !== undefined) return known;
  const platform = facts.platform === undefined ? undefined : directory.entry(facts.platform.name);
  // The event's platform sent it, whatever its address is called.
  if (platform !== undefined) return { role: "sending-platform", id: platform.id, name: platform.name };
  const house = facts.sending?.operator;
  if (house !== undefined) return (house.domain === undefined ? undefined : knownOperator(directory, house.domain, undefined, senderDomain)) ?? house;
  if (hostDomain !== undefined) return { role: "sending-provider", name: hostDomain, domain: hostDomain };
  return undefined;
}
