import type { Directory } from "../directory/directory.ts";
import type { Options } from "../report.ts";
import type { OriginalFields } from "../reports/report-fields.ts";
import { bareAddress, domainOf, splitAddress } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { isUnder, sameOrganisation } from "../vocabulary/host.ts";
import { hopsOf } from "./hops.ts";
import { sameParty } from "./same-party.ts";
import { type Signal, signal } from "./signals.ts";

const SIGNED_FOR = /(?:^|[;\s])d\s{0,5}=\s{0,5}([a-z\d.-]{1,255})/iu;
const POSTMASTER = /^(?:postmaster|abuse|root|mailer-daemon)$/iu;

/** The original as the report returns it, and who says so. */
export interface ReturnedMail {
  /** Outer header of the report. */
  header: HeaderSection;
  original: OriginalFields;
  reporter?: string;
  /** The reporter is known, and proved to have handed the report over. */
  vouches: boolean;
  kind: "delivery-report" | "feedback-report";
  options: Options;
  directory: Directory;
}

/**
 * A report goes to whoever sent the original. Something in it should therefore belong to the addressee (or to options.own.domains): who
 * wrote or sent it, the id that it was given, who signed it, a server that had it. Where nothing does, the original is another's.
 */
export function returnedOriginal({ header, original, reporter, vouches, kind, options, directory }: ReturnedMail): Signal[] {
  const section = original.header;
  if (section.length === 0 && (original.keys ?? []).length === 0 && original.envelopeId === undefined) return [signal("nothing-of-the-original")];
  const authors = ["from", "return-path", "sender"]
    .map((key) => domainOf(bareAddress(headerValue(section, key) ?? "")))
    .filter((domain) => domain !== undefined);
  const own = ownDomains(header, options);
  if (own.length === 0 || authors[0] === undefined) return [];
  const isOwn = (name: string): boolean => own.some((domain) => isUnder(name, domain) || sameOrganisation(name, domain));
  // The server that took the report in is the addressee's own; only it wrote its name there.
  const receiver = hopsOf(header).find((hop) => hop.by !== undefined)?.by;
  const knowsOriginal = (name: string): boolean => isOwn(name) || (receiver !== undefined && sameParty(name, receiver, directory));
  if (authors.some(isOwn)) return [signal("original-is-the-addressee's")];
  const known = [...authors, ...traces(section)];
  if (vouches && reporter !== undefined && known.some((name) => sameParty(name, reporter, directory))) return [];
  if (known.some(knowsOriginal) || (reporter !== undefined && isOwn(reporter) && toPostmaster(header, options))) return [];
  // Complaints go to whoever enrolled the address, often a service that collects them for many senders.
  return [signal(kind === "feedback-report" ? "complaint-about-another-sender" : "original-of-another-sender", `${authors[0]} instead of ${own[0]}`)];
}

/** Domains that the notice was sent to, and the caller's. */
function ownDomains(header: HeaderSection, options: Options): string[] {
  const envelope = options.envelope?.to === undefined ? undefined : domainOf(bareAddress(options.envelope.to));
  const own = options.own?.domains ?? [];
  // To is the writer's word: it counts only where the caller says nothing better.
  const stated =
    own.length > 0 && envelope !== undefined ? [] : ["to", "delivered-to", "x-original-to"].flatMap((key) => headerValues(header, key).slice(0, 2));
  return [envelope, ...own, ...stated.map((value) => domainOf(bareAddress(value)))].filter((domain) => domain !== undefined);
}

/** Names of those who had a hand in the original besides its author. */
function traces(section: HeaderSection): string[] {
  const id = headerValue(section, "message-id");
  const signed = headerValues(section, "dkim-signature")
    .slice(0, 5)
    .map((value) => SIGNED_FOR.exec(value.slice(0, 2000))?.[1]);
  const hops = hopsOf(section).flatMap((hop) => [hop.by, hop.helo, hop.found]);
  const list = headerValue(section, "list-id");
  // Lists and groups bounce to themselves what others wrote to them.
  const to = ["to", "cc", "reply-to"].flatMap((key) => headerValues(section, key).slice(0, 3)).map((value) => domainOf(bareAddress(value.slice(0, 1000))));
  return [
    id === undefined ? undefined : domainOf(bareAddress(id)),
    list === undefined ? undefined : bareAddress(list).toLowerCase(),
    ...signed,
    ...to,
    ...hops,
  ].filter((name) => name !== undefined);
}

/** Some servers send their own postmaster a copy of each report. */
function toPostmaster(header: HeaderSection, options: Options): boolean {
  const to = options.envelope?.to ?? headerValue(header, "to") ?? "";
  return POSTMASTER.test(splitAddress(bareAddress(to))?.local ?? "");
}
