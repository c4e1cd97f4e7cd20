import type { NamedHost } from "../reports/report-fields.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { foldHost, registrableDomain, sameOrganisation } from "../vocabulary/host.ts";
import { isPrivateIp, parseIp } from "../vocabulary/ip.ts";
import type { SendingMta } from "../vocabulary/party.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";

const BY_WORD = /\sby\s/iu;

/** What the notice says about the server that made it, which is the one that was refused. */
export interface SendingClues {
  /** Outer header of the bounce itself. */
  header: HeaderSection;
  wrapping: Wrapping;
  reportingMta?: NamedHost;
  /** Stated by an event or a log line. */
  stated?: NamedHost;
  /** Header section of the returned original. */
  original?: HeaderSection;
}

/** The side of a Received field that handed the mail over. */
export interface Hop {
  host?: string;
  helo?: string;
  ip?: string;
}

const HELO = /^from\s+(\[[^\]\s]{1,64}\]|[^\s()]{1,255})/iu;
const COMMENT = /\(([^()]{0,300})\)/gu;
const ADDRESS = /\[((?:ipv6:)?[\da-f.:]{3,45})\]|(?:^|\s)((?:\d{1,3}\.){3}\d{1,3})(?:\s|$)/iu;
const NAME = /^(?:helo\s+)?([a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){1,8})\.?(?=\s|\[|$)/iu;

/** The "from" side of a Received field (RFC 5321 section 4.4). */
export function readHop(value: string): Hop {
  const head = value.slice(0, 1000);
  const by = head.search(BY_WORD);
  const from = by < 0 ? head : head.slice(0, by);
  const helo = HELO.exec(from)?.[1];
  let host: string | undefined;
  let ip = helo?.startsWith("[") ? parseIp(helo) : undefined;
  for (const [, comment = ""] of from.matchAll(COMMENT)) {
    host ??= NAME.exec(comment.trim())?.[1];
    const address = ADDRESS.exec(comment);
    ip ??= address === null ? undefined : parseIp(address[1] ?? address[2] ?? "");
  }
  return {
    ...(helo === undefined || helo.startsWith("[") ? {} : { helo: foldHost(helo) }),
    ...(host === undefined ? {} : { host: foldHost(host) }),
    ...(ip === undefined ? {} : { ip }),
  };
}

/** Hosts that only send bounces on: their address is not the refused one. */
const BOUNCE_HOST = /(?:^|[.-])bounces?[.-]|-bounce\b/iu;

/**
 * The refused server as far as the notice shows it: its host name from Reporting-MTA, its address from the Received line that the
 * bounce's receiver added when it took the bounce from that very server. Lines of inner relays and private addresses are passed
 * over; the returned original's Received lines name the submitting client and are not used for that.
 */
export function sendingEvidence(clues: SendingClues): SendingMta | undefined {
  const { stated, reportingMta } = clues;
  const statedIp = stated?.ip === undefined ? undefined : parseIp(stated.ip);
  if (stated !== undefined && (stated.host !== undefined || statedIp !== undefined)) {
    return { ...(stated.host === undefined ? {} : { host: stated.host }), ...(statedIp === undefined ? {} : { ip: statedIp, ipFrom: "event" as const }) };
  }
  const direct = clues.wrapping === "direct" || clues.wrapping === "list";
  const from = domainOf(bareAddress(headerValue(clues.header, "from") ?? ""));
  const reporter = usableHost(reportingMta?.host);
  const hops = direct ? headerValues(clues.header, "received").slice(0, 12).map(readHop) : [];
  const hop = hops.find((candidate) =>
    [candidate.host, candidate.helo].some((name) => name !== undefined && (name === reporter || (reporter === undefined && name === from))),
  );
  const sameHouse =
    reporter === undefined && from !== undefined
      ? hops.find(({ host, helo }) => [host, helo].some((name) => name !== undefined && registrableDomain(name) !== undefined && sameOrganisation(name, from)))
      : undefined;
  const reporterIp = reportingMta?.ip === undefined ? undefined : parseIp(reportingMta.ip);
  const others = [hop?.host, hop?.helo, sameHouse?.host, sameHouse?.helo, direct ? usableHost(from) : undefined].map(serverName);
  const host =
    reporter ??
    others.find((name) => name !== undefined) ??
    (direct && from !== undefined && usableHost(from) === undefined ? takenBy(clues.original) : undefined);
  const ip = hop?.ip !== undefined && !isPrivateIp(hop.ip) && !BOUNCE_HOST.test(hop.host ?? hop.helo ?? "") ? hop.ip : undefined;
  if (reporterIp !== undefined && !isPrivateIp(reporterIp)) return { ...(host === undefined ? {} : { host }), ip: reporterIp, ipFrom: "reporting-mta" };
  // "mailer-daemon@kundenserver.de" names the house, not the server.
  const taken = host === undefined && !direct ? takenBy(clues.original) : undefined;
  // A report passed on by a person has no outer header of its own: the original's first taker tells the house, though not the server.
  const house = host === undefined && direct ? usableHost(from) : taken === undefined ? undefined : registrableDomain(taken);
  if (host === undefined && ip === undefined && house === undefined) return undefined;
  return {
    ...(house === undefined ? {} : { operator: { role: "sending-provider" as const, name: house, domain: house } }),
    ...(host === undefined ? {} : { host }),
    ...(ip === undefined ? {} : { ip, ipFrom: "received" as const }),
  };
}

const BY = /\sby\s+([^\s();]{1,255})/iu;

/**
 * The server that took the original last: it tried to deliver it, and wrote the report. Only where the report names no server at
 * all (chasquid without a local domain: "unknown"). Its "from" side is the submitting client and is not looked at.
 */
function takenBy(original: HeaderSection | undefined): string | undefined {
  const top = original === undefined ? undefined : headerValues(original, "received")[0];
  return top === undefined ? undefined : usableHost(BY.exec(` ${top}`)?.[1]);
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
