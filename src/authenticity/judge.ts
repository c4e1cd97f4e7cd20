import type { Options } from "../report.ts";
import type { NamedHost, OriginalFields } from "../reports/report-fields.ts";
import { bareAddress, domainOf, sameAddress } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { isUnder, registrableDomain, sameOrganisation } from "../vocabulary/host.ts";
import type { Authenticity, Wrapping } from "../vocabulary/verdict.ts";
import { authenticationResults } from "./authentication-results.ts";

const SERVER_MAILBOX = /^(?:mailer-?daemon|postmaster|bounces?|prvs=|srs[01]=)/iu;

/** What the verdict is reached from. */
export interface Testimony {
  header: HeaderSection;
  wrapping: Wrapping;
  reportingMta?: NamedHost;
  original: OriginalFields;
  options: Options;
}

type Signal = Authenticity["signals"][number];

/**
 * Judges whether a report can be believed, from the mail alone: nothing is looked up. `confirmed` is never given here, only by
 * withOwnership. Forwarded and pasted reports are `unverified` at best: whoever passed them on could have written them.
 */
export function judge(testimony: Testimony): Authenticity {
  const signals: Signal[] = [];
  const passedOn = testimony.wrapping !== "direct" && testimony.wrapping !== "list";
  if (passedOn) signals.push({ code: "passed-on", speaks: "against", detail: testimony.wrapping });
  else {
    signals.push(...returnPath(testimony));
    signals.push(...authentication(testimony));
    signals.push(...reporter(testimony));
  }
  signals.push(...returnedOriginal(testimony));
  return { verdict: verdictOf(signals, passedOn), signals };
}

/** Signals that alone make a report suspicious. */
const STRONG: ReadonlySet<string> = new Set(["authentication-failed", "original-of-another-sender"]);

function verdictOf(signals: readonly Signal[], passedOn: boolean): Authenticity["verdict"] {
  const against = signals.filter((signal) => signal.speaks === "against" && signal.code !== "passed-on");
  if (against.some((signal) => STRONG.has(signal.code)) || against.length >= 2) return "suspicious";
  if (passedOn || against.length > 0) return "unverified";
  const speaksFor = (code: string): boolean => signals.some((signal) => signal.code === code && signal.speaks === "for");
  return speaksFor("authentication-passed") || speaksFor("null-return-path") ? "plausible" : "unverified";
}

/** RFC 5321 section 4.5.5: a notification has the null return path. */
function returnPath({ header, options }: Testimony): Signal[] {
  const stated = options.envelope?.from ?? headerValue(header, "return-path");
  if (stated === undefined) return [];
  const path = bareAddress(stated);
  if (path === "") return [{ code: "null-return-path", speaks: "for" }];
  // Mailboxes of servers are in use in front of list software and old gateways.
  if (SERVER_MAILBOX.test(path)) return [];
  return [{ code: "return-path-not-null", speaks: "against", detail: path }];
}

/** RFC 8601: believed only from the servers that the caller trusts. */
function authentication({ header, options, reportingMta }: Testimony): Signal[] {
  const trusted = new Set((options.trustedAuthserv ?? []).map((id) => id.toLowerCase()));
  if (trusted.size === 0) return [];
  const from = domainOf(bareAddress(headerValue(header, "from") ?? ""));
  const signals: Signal[] = [];
  for (const value of headerValues(header, "authentication-results").slice(0, 20)) {
    const results = authenticationResults(value);
    if (results === undefined || !trusted.has(results.authserv)) continue;
    for (const { method, result, domain } of results.methods) {
      const reporter = reportingMta?.host ?? from;
      if (result === "pass" && domain !== undefined && [from, reporter].some((host) => host !== undefined && sameOrganisation(host, domain))) {
        signals.push({ code: "authentication-passed", speaks: "for", detail: `${method} ${domain}` });
      }
      if (result === "fail" && (method === "dmarc" || method === "spf" || method === "dkim")) {
        signals.push({
          code: method === "dmarc" ? "authentication-failed" : `${method}-failed`,
          speaks: "against",
          ...(domain === undefined ? {} : { detail: domain }),
        });
      }
    }
  }
  return signals;
}

const FROM_HOST = /^from\s+(\S{1,255})/iu;

/** The server that handed the report over should be the one that says it made it. */
function reporter({ header, reportingMta }: Testimony): Signal[] {
  const host = reportingMta?.host;
  if (host === undefined || registrableDomain(host) === undefined) return [];
  const hops = headerValues(header, "received")
    .slice(0, 10)
    .map((line) => FROM_HOST.exec(line)?.[1] ?? "")
    .filter((name) => registrableDomain(name) !== undefined);
  if (hops.length === 0) return [];
  const seen = hops.some((name) => isUnder(name, host) || sameOrganisation(name, host));
  return seen ? [{ code: "reporter-handed-it-over", speaks: "for", detail: host }] : [];
}

/** A report goes to whoever sent the original. */
function returnedOriginal({ header, original, options }: Testimony): Signal[] {
  if (original.header.length === 0) return [];
  const from = bareAddress(headerValue(original.header, "from") ?? "");
  const path = bareAddress(headerValue(original.header, "return-path") ?? "");
  const sender = bareAddress(headerValue(original.header, "sender") ?? "");
  const to = bareAddress(options.envelope?.to ?? headerValue(header, "to") ?? "");
  const own = domainOf(to);
  if (own === undefined || domainOf(from) === undefined) return [];
  const related = [from, path, sender].some((address) => address !== "" && (sameAddress(address, to) || sameOrganisation(domainOf(address) ?? "", own)));
  if (related) return [{ code: "original-is-the-addressee's", speaks: "for" }];
  // A platform's bounces go to its own domain: only where the original names no other path does this say anything.
  return path === "" ? [] : [{ code: "original-of-another-sender", speaks: "against", detail: `${domainOf(from)} instead of ${own}` }];
}
