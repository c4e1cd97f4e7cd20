import type { Options } from "../report.ts";
import { bareAddress, domainOf, splitAddress } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { isUnder, sameOrganisation } from "../vocabulary/host.ts";
import { hopsOf } from "../vocabulary/received.ts";
import { addressedDomains, envelopeDomain } from "./addressees.ts";
import { sameParty } from "./same-party.ts";
import { type Signal, signal } from "./signals.ts";
import type { Testimony } from "./testimony.ts";

const SIGNED_FOR = /(?:^|[;\s])d\s{0,5}=\s{0,5}([a-z\d.-]{1,255})/iu;
const POSTMASTER = /^(?:postmaster|abuse|root|mailer-daemon)$/iu;

/**
 * A report goes to whoever sent the original. Something in it should therefore belong to the addressee (or to options.own.domains): who
 * wrote or sent it, the id that it was given, who signed it, a server that had it. Where nothing does, the original is another's.
 */
export function returnedOriginal(testimony: Testimony, reporter: string | undefined, vouches: boolean): Signal | undefined {
  const { header, hops, original, kind, options, directory } = testimony;
  const section = original.header;
  if (section.length === 0 && (original.keys ?? []).length === 0 && original.envelopeId === undefined) return signal("nothing-of-the-original");
  const authors = authorsOf(section);
  const own = ownDomains(header, options);
  if (own.length === 0 || authors[0] === undefined) return undefined;
  const isOwn = (name: string): boolean => own.some((domain) => sameOrganisation(name, domain) || isUnder(name, domain));
  if (authors.some(isOwn)) return signal("original-is-the-addressee's");
  // The server that took the report in is the addressee's own; only it wrote its name there.
  const receiver = hops.find((hop) => hop.by !== undefined)?.by;
  const speaksForIt = (name: string): boolean =>
    isOwn(name) ||
    (receiver !== undefined && sameParty(name, receiver, directory)) ||
    (vouches && reporter !== undefined && sameParty(name, reporter, directory));
  // The way of the original last: it takes longest to read.
  if (authors.some(speaksForIt) || traces(section).some(speaksForIt) || handlers(section).some(speaksForIt)) return undefined;
  if (reporter !== undefined && isOwn(reporter) && toPostmaster(header, options)) return undefined;
  // Complaints go to whoever enrolled the address, often a service that collects them for many senders.
  return signal(kind === "feedback-report" ? "complaint-about-another-sender" : "original-of-another-sender", `${authors[0]} instead of ${own[0]}`);
}

const AUTHORS = ["from", "return-path", "sender"] as const;

/** Domains of those in whose name the original was sent. */
function authorsOf(section: HeaderSection): string[] {
  const domains: string[] = [];
  for (const key of AUTHORS) {
    const value = headerValue(section, key);
    const domain = value === undefined ? undefined : domainOf(bareAddress(value));
    if (domain !== undefined) domains.push(domain);
  }
  return domains;
}

/** Domains that the notice was sent to, and the caller's. */
function ownDomains(header: HeaderSection, options: Options): string[] {
  const envelope = envelopeDomain(options);
  const own = options.own?.domains ?? [];
  const known = envelope === undefined ? [...own] : [envelope, ...own];
  // To is the writer's word: it counts only where the caller says nothing better.
  return own.length > 0 && envelope !== undefined ? known : [...known, ...addressedDomains(header)];
}

/** Names of those who had a hand in the original besides its author. */
function traces(section: HeaderSection): string[] {
  const id = headerValue(section, "message-id");
  const signed = headerValues(section, "dkim-signature")
    .slice(0, 5)
    .map((value) => SIGNED_FOR.exec(value.slice(0, 2000))?.[1]);
  const list = headerValue(section, "list-id");
  // Lists and groups bounce to themselves what others wrote to them.
  const to = ["to", "cc", "reply-to"].flatMap((key) => headerValues(section, key).slice(0, 3)).map((value) => domainOf(bareAddress(value.slice(0, 1000))));
  return [id === undefined ? undefined : domainOf(bareAddress(id)), list === undefined ? undefined : bareAddress(list).toLowerCase(), ...signed, ...to].filter(
    (name) => name !== undefined,
  );
}

/** Servers that had the original. */
function handlers(section: HeaderSection): string[] {
  return hopsOf(section)
    .flatMap((hop) => [hop.by, hop.helo, hop.found])
    .filter((name) => name !== undefined);
}

/** Some servers send their own postmaster a copy of each report. */
function toPostmaster(header: HeaderSection, options: Options): boolean {
  const to = options.envelope?.to ?? headerValue(header, "to") ?? "";
  return POSTMASTER.test(splitAddress(bareAddress(to))?.local ?? "");
}
