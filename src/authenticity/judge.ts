import type { Directory } from "../directory/directory.ts";
import type { Options } from "../report.ts";
import type { NamedHost, OriginalFields } from "../reports/report-fields.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import type { Authenticity, Wrapping } from "../vocabulary/verdict.ts";
import { authentication } from "./authentication.ts";
import { type Hop, hopsOf } from "./hops.ts";
import { returnedOriginal } from "./returned-original.ts";
import { ownerOf, sameParty } from "./same-party.ts";
import { type Signal, signal, verdictOf } from "./signals.ts";

/** What the verdict is reached from. */
export interface Testimony {
  kind: "delivery-report" | "feedback-report";
  header: HeaderSection;
  wrapping: Wrapping;
  reportingMta?: NamedHost;
  original: OriginalFields;
  options: Options;
  directory: Directory;
}

/**
 * Judges whether a report can be believed, from the mail alone: nothing is looked up (docs/trust.md has every signal). `confirmed` is never
 * given here, only by withOwnership. Forwarded and pasted reports are `unverified` at best: whoever passed them on could have written them.
 */
export function judge(testimony: Testimony): Authenticity {
  const { header, options, directory, kind } = testimony;
  const passedOn = testimony.wrapping !== "direct" && testimony.wrapping !== "list";
  const reporter = lookable(testimony.reportingMta?.host);
  const handed = passedOn ? [] : handedOver(testimony, reporter);
  // A platform's or provider's own server handed the report over: it knows whose mails it sends, and where their senders want the reports.
  const vouches = reporter !== undefined && handed.some(({ speaks }) => speaks === "for") && ownerOf(reporter, directory) !== undefined;
  const original = returnedOriginal({
    header,
    original: testimony.original,
    kind,
    options,
    directory,
    ...(reporter === undefined ? {} : { reporter }),
    vouches,
  });
  // The outer header is then the forwarder's and says nothing of the report; so is the addressee.
  const signals = passedOn
    ? [signal("passed-on", testimony.wrapping), ...original.filter(({ speaks }) => speaks === "for")]
    : [
        ...(kind === "delivery-report" ? returnPath(header, reporter, options, directory) : []),
        ...authentication(header, reporter, options, directory),
        ...handed,
        ...postedToList(header),
        ...original,
      ];
  return { verdict: verdictOf(signals, passedOn), signals };
}

/** A host name under a registrable domain; "unknown", "localhost" and addresses are none. */
function lookable(host: string | undefined): string | undefined {
  return host === undefined || registrableDomain(host) === undefined ? undefined : host;
}

/** Mailboxes of servers and of list software, in use in front of lists and old gateways. */
const SERVERS_MAILBOX =
  /^(?:mailer-?daemon|mdaemon|postmaster|bounces?|owner-|prvs=|srs[01]=|[\w.+-]{1,64}-(?:admin|bounces?|owner|request)(?:[+=].{0,100})?@)/iu;

const SYSTEM = /^(?:mail-?delivery|mail-?system|microsoftexchange|administrator|system|root|daemon|no-?reply|fbl|feedback|abuse|complaints?)/iu;

/** RFC 5321 section 4.5.5: a notification has the null return path. Complaints have none of that rule. */
function returnPath(header: HeaderSection, reporter: string | undefined, options: Options, directory: Directory): Signal[] {
  const stated = options.envelope?.from ?? headerValue(header, "return-path");
  if (stated === undefined) return [];
  const path = bareAddress(stated);
  if (path === "") return [signal("null-return-path")];
  const domain = domainOf(path);
  if (domain === undefined || SERVERS_MAILBOX.test(path)) return [];
  // Sending platforms number the reports that they mail themselves (Amazon SES).
  return reporter !== undefined && ownerOf(reporter, directory) !== undefined && sameParty(domain, reporter, directory)
    ? []
    : [signal("return-path-not-null", path)];
}

/** The server that says it made the report should be one of those that handed it over. */
function handedOver({ header, options, directory }: Testimony, reporter: string | undefined): Signal[] {
  if (reporter === undefined) return [];
  const hops = hopsOf(header);
  const names = hops.flatMap((hop, at) => namesOf(hop, at === 0));
  if (names.length === 0) return [];
  if (names.some((name) => sameParty(name, reporter, directory))) return [signal("reporter-handed-it-over", reporter)];
  // Its own name, but a hoster's in the DNS: nothing either way.
  const called = hops[0]?.helo;
  if (called !== undefined && sameParty(called, reporter, directory)) return [];
  const own = [...(options.own?.domains ?? []), ...addressees(header, options)];
  const foreign = names.find((name) => own.every((domain) => !sameParty(name, domain, directory)));
  // Nobody's but the receiver's own servers: they took the lines of others away.
  if (foreign === undefined) return [];
  const provider = ownerOf(reporter, directory);
  const proved = hops[0]?.found;
  // A provider has more domains than the catalogue knows: only a name that is no other provider's proves something.
  // Within one house other ways are open: relays, collectors of bounces.
  const inHouse = hops[0]?.by !== undefined && sameParty(hops[0].by, reporter, directory);
  const isStranger = proved !== undefined && ownerOf(proved, directory) === undefined && own.every((domain) => !sameParty(proved, domain, directory));
  const byAnother = provider !== undefined && !inHouse && isStranger;
  return [signal(byAnother ? "provider-did-not-hand-it-over" : "reporter-did-not-hand-it-over", `${foreign} instead of ${reporter}`)];
}

/** Names of those who had the report. The topmost line is the receiver's own: what he found there counts, not what the other side called itself. */
function namesOf(hop: Hop, topmost: boolean): string[] {
  const handedIn = hop.found !== undefined || hop.helo !== undefined;
  const names = topmost ? [hop.found ?? hop.helo, handedIn ? undefined : hop.by] : [hop.found, hop.helo, hop.by];
  return names.filter((name) => name !== undefined);
}

/** Somebody who writes to a list is no mail system; list software passes real reports on under the system's name. */
function postedToList(header: HeaderSection): Signal[] {
  if (headerValue(header, "list-id") === undefined && headerValue(header, "list-post") === undefined) return [];
  const from = bareAddress(headerValue(header, "from") ?? "");
  return from === "" || SERVERS_MAILBOX.test(from) || SYSTEM.test(from) ? [] : [signal("posted-to-a-list", from)];
}

/** Domains that the notice was sent to. */
function addressees(header: HeaderSection, options: Options): string[] {
  const given = options.envelope?.to;
  return [...(given === undefined ? [] : [given]), ...["to", "delivered-to", "x-original-to"].flatMap((key) => headerValues(header, key).slice(0, 2))]
    .map((value) => domainOf(bareAddress(value)))
    .filter((domain) => domain !== undefined);
}
