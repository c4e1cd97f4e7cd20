import type { Directory } from "../directory/directory.ts";
import type { Options } from "../report.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue } from "../vocabulary/header.ts";
import { lookable } from "../vocabulary/host.ts";
import type { Hop } from "../vocabulary/received.ts";
import type { Authenticity } from "../vocabulary/verdict.ts";
import { addressedDomains, envelopeDomain } from "./addressees.ts";
import { authentication } from "./authentication.ts";
import { returnedOriginal } from "./returned-original.ts";
import { ownerOf, sameParty } from "./same-party.ts";
import { type Signal, signal, verdictOf } from "./signals.ts";
import type { Testimony } from "./testimony.ts";

/**
 * Judges whether a report can be believed, from the mail alone: nothing is looked up (docs/trust.md has every signal). `confirmed` is never
 * given here, only by withOwnership. Forwarded and pasted reports are `unverified` at best: whoever passed them on could have written them.
 */
export function judge(testimony: Testimony): Authenticity {
  const { header, options, directory, kind } = testimony;
  const passedOn = testimony.wrapping !== "direct" && testimony.wrapping !== "list";
  const reporter = lookable(testimony.reportingMta?.host);
  const handed = passedOn ? undefined : handedOver(testimony, reporter);
  // A platform's or provider's own server handed the report over: it knows whose mails it sends, and where their senders want the reports.
  const vouches = reporter !== undefined && handed?.speaks === "for" && ownerOf(reporter, directory) !== undefined;
  const original = returnedOriginal(testimony, reporter, vouches);
  const signals: Signal[] = [];
  const add = (one: Signal | undefined): void => {
    if (one !== undefined) signals.push(one);
  };
  if (passedOn) {
    // The outer header is then the forwarder's and says nothing of the report; so is the addressee.
    signals.push(signal("passed-on", testimony.wrapping));
    if (original?.speaks === "for") signals.push(original);
  } else {
    if (kind === "delivery-report") add(returnPath(header, reporter, options, directory));
    for (const one of authentication(header, reporter, options, directory)) signals.push(one);
    add(handed);
    add(postedToList(header));
    add(original);
  }
  return { verdict: verdictOf(signals, passedOn), signals };
}

/** Mailboxes of servers and of list software, in use in front of lists and old gateways. */
const SERVERS_MAILBOX =
  /^(?:mailer-?daemon|mdaemon|postmaster|bounces?|owner-|prvs=|srs[01]=|[\w.+-]{1,64}-(?:admin|bounces?|owner|request)(?:[+=].{0,100})?@)/iu;

const SYSTEM = /^(?:mail-?delivery|mail-?system|microsoftexchange|administrator|system|root|daemon|no-?reply|fbl|feedback|abuse|complaints?)/iu;

/** RFC 5321 section 4.5.5: a notification has the null return path. Complaints have none of that rule. */
function returnPath(header: HeaderSection, reporter: string | undefined, options: Options, directory: Directory): Signal | undefined {
  const stated = options.envelope?.from ?? headerValue(header, "return-path");
  if (stated === undefined) return undefined;
  const path = bareAddress(stated);
  if (path === "") return signal("null-return-path");
  const domain = domainOf(path);
  if (domain === undefined || SERVERS_MAILBOX.test(path)) return undefined;
  // Sending platforms number the reports that they mail themselves (Amazon SES).
  return reporter !== undefined && ownerOf(reporter, directory) !== undefined && sameParty(domain, reporter, directory)
    ? undefined
    : signal("return-path-not-null", path);
}

/** The server that says it made the report should be one of those that handed it over. */
function handedOver({ hops, header, options, directory }: Testimony, reporter: string | undefined): Signal | undefined {
  if (reporter === undefined) return undefined;
  const names = namesOf(hops);
  if (names.length === 0) return undefined;
  if (names.some((name) => sameParty(name, reporter, directory))) return signal("reporter-handed-it-over", reporter);
  // Its own name, but a hoster's in the DNS: nothing either way.
  const called = hops[0]?.helo;
  if (called !== undefined && sameParty(called, reporter, directory)) return undefined;
  const envelope = envelopeDomain(options);
  const own = [...(options.own?.domains ?? []), ...(envelope === undefined ? [] : [envelope]), ...addressedDomains(header)];
  const isStranger = (name: string): boolean => own.every((domain) => !sameParty(name, domain, directory));
  const foreign = names.find(isStranger);
  // Nobody's but the receiver's own servers: they took the lines of others away.
  if (foreign === undefined) return undefined;
  const provider = ownerOf(reporter, directory);
  const proved = hops[0]?.found;
  // A provider has more domains than the catalogue knows: only a name that is no other provider's proves something.
  // Within one house other ways are open: relays, collectors of bounces.
  const inHouse = hops[0]?.by !== undefined && sameParty(hops[0].by, reporter, directory);
  const byAnother = provider !== undefined && !inHouse && proved !== undefined && ownerOf(proved, directory) === undefined && isStranger(proved);
  return signal(byAnother ? "provider-did-not-hand-it-over" : "reporter-did-not-hand-it-over", `${foreign} instead of ${reporter}`);
}

/** Names of those who had the report. The topmost line is the receiver's own: what he found there counts, not what the other side called itself. */
function namesOf(hops: readonly Hop[]): string[] {
  const names: (string | undefined)[] = [];
  for (const [at, { found, helo, by }] of hops.entries()) {
    if (at > 0) names.push(found, helo, by);
    else names.push(found ?? helo ?? by);
  }
  return names.filter((name) => name !== undefined);
}

/** Somebody who writes to a list is no mail system; list software passes real reports on under the system's name. */
function postedToList(header: HeaderSection): Signal | undefined {
  if (headerValue(header, "list-id") === undefined && headerValue(header, "list-post") === undefined) return undefined;
  const from = bareAddress(headerValue(header, "from") ?? "");
  return from === "" || SERVERS_MAILBOX.test(from) || SYSTEM.test(from) ? undefined : signal("posted-to-a-list", from);
}
