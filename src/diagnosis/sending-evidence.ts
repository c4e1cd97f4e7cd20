import type { DeliveryFields } from "../reports/report-fields.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue } from "../vocabulary/header.ts";
import { foldHost, registrableDomain, sameOrganisation } from "../vocabulary/host.ts";
import { isPrivateIp, parseIp } from "../vocabulary/ip.ts";
import type { SendingMta } from "../vocabulary/party.ts";
import { type Hop, readHop } from "../vocabulary/received.ts";

/** Hosts that only send bounces on: their address is not the refused one. */
const BOUNCE_HOST = /(?:^|[.-])bounces?[.-]|-bounce\b/iu;

/**
 * The refused server as far as the notice shows it: its host name from Reporting-MTA, its address from the Received line that the
 * bounce's receiver added when it took the bounce from that very server. Lines of inner relays and private addresses are passed
 * over; the returned original's Received lines name the submitting client and are not used for that.
 * @param header outer header of the bounce itself
 * @param way its Received lines
 */
export function sendingEvidence(stated: DeliveryFields, header: HeaderSection, way: readonly Hop[]): SendingMta | undefined {
  const { sending: told, reportingMta, wrapping, original } = stated;
  const toldIp = told?.ip === undefined ? undefined : parseIp(told.ip);
  if (told !== undefined && (told.host !== undefined || toldIp !== undefined)) {
    return { ...(told.host === undefined ? {} : { host: told.host }), ...(toldIp === undefined ? {} : { ip: toldIp, ipFrom: "event" as const }) };
  }
  const direct = wrapping === "direct" || wrapping === "list";
  const from = domainOf(bareAddress(headerValue(header, "from") ?? ""));
  const reporter = usableHost(reportingMta?.host);
  const hops = direct ? way : [];
  const named = reporter ?? from;
  const hop = named === undefined ? undefined : hops.find(({ helo, said, found }) => helo === named || said === named || found === named);
  const sameHouse =
    reporter === undefined && from !== undefined
      ? hops.find((candidate) => [nameOf(candidate), candidate.helo].some((name) => name !== undefined && sameOrganisation(name, from)))
      : undefined;
  const reporterIp = reportingMta?.ip === undefined ? undefined : parseIp(reportingMta.ip);
  const host =
    reporter ??
    serverName(nameOf(hop)) ??
    serverName(hop?.helo) ??
    serverName(nameOf(sameHouse)) ??
    serverName(sameHouse?.helo) ??
    (direct ? (serverName(usableHost(from)) ?? (from !== undefined && usableHost(from) === undefined ? takenBy(original.header) : undefined)) : undefined);
  const sending: SendingMta = {};
  if (reporterIp !== undefined && !isPrivateIp(reporterIp)) {
    if (host !== undefined) sending.host = host;
    sending.ip = reporterIp;
    sending.ipFrom = "reporting-mta";
    return sending;
  }
  // Where only From's domain tells the house, the line that gave the server's name gives its address, too.
  const shown = hop ?? sameHouse;
  const ip = shown?.ip !== undefined && !isPrivateIp(shown.ip) && !BOUNCE_HOST.test(nameOf(shown) ?? shown.helo ?? "") ? shown.ip : undefined;
  // "mailer-daemon@kundenserver.de" names the house, not the server.
  const taken = host === undefined && !direct ? takenBy(original.header) : undefined;
  // A report passed on by a person has no outer header of its own: the original's first taker tells the house, though not the server.
  const house = host === undefined && direct ? usableHost(from) : taken === undefined ? undefined : registrableDomain(taken);
  if (host === undefined && ip === undefined && house === undefined) return undefined;
  if (house !== undefined) sending.operator = { role: "sending-provider", name: house, domain: house };
  if (host !== undefined) sending.host = host;
  if (ip !== undefined) {
    sending.ip = ip;
    sending.ipFrom = "received";
  }
  return sending;
}

/** What stands beside a server's own name for itself. */
function nameOf(hop: Hop | undefined): string | undefined {
  return hop?.found ?? hop?.said;
}

/**
 * The server that took the original last: it tried to deliver it, and wrote the report. Only where the report names no server at
 * all (chasquid without a local domain: "unknown"). Its "from" side is the submitting client and is not looked at.
 */
function takenBy(original: HeaderSection): string | undefined {
  const top = headerValue(original, "received");
  return top === undefined ? undefined : usableHost(readHop(top).by);
}

/** A name that one server goes by: not a bare domain, not a host that only sends bounces on. */
function serverName(host: string | undefined): string | undefined {
  return host === undefined || host === registrableDomain(host) || BOUNCE_HOST.test(host) ? undefined : host;
}

/** A host name that could be looked up; "unknown", "localhost" and bare labels are none. */
function usableHost(host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  const folded = foldHost(host);
  return folded.includes(".") && parseIp(folded) === undefined && !folded.startsWith("localhost.") ? folded : undefined;
}
