import type { Directory } from "../directory/directory.ts";
import type { Options } from "../report.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue } from "../vocabulary/header.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import { readHop } from "../vocabulary/received.ts";
import { type AuthenticationResults, authenticationResults } from "./authentication-results.ts";
import { sameParty } from "./same-party.ts";
import { type Signal, type SignalCode, signal } from "./signals.ts";

const MOST_FIELDS = 200;

/** What the caller's own servers found, and whether others below claim their name. */
interface Believed {
  results: readonly AuthenticationResults[];
  claimed: readonly string[];
}

/**
 * RFC 8601 section 5: fields are believed that bear a name which the caller trusts, and of each name only the topmost one: every server
 * adds its own on top, so what stands below was there when the mail came in. A field below a Received line of a server that is
 * neither the caller's nor of the field's own name was written before that server had the mail: within the sender's reach.
 */
function believed(header: HeaderSection, options: Options): Believed {
  const trusted = new Set((options.trustedAuthserv ?? []).map((id) => id.toLowerCase()));
  const results: AuthenticationResults[] = [];
  const claimed: string[] = [];
  const seen = new Set<string>();
  const above: string[] = [];
  const ours = (host: string, authserv: string): boolean => {
    const houses = [authserv, ...trusted, ...(options.own?.domains ?? []), ...(options.own?.servers ?? [])].filter(
      (name) => registrableDomain(name) !== undefined,
    );
    return houses.some((house) => registrableDomain(house) === registrableDomain(host));
  };
  let fields = 0;
  for (const { key, value } of header) {
    if (key === "received") {
      const by = readHop(value).by;
      if (by !== undefined) above.push(by);
    }
    if (key !== "authentication-results" || fields >= MOST_FIELDS) continue;
    fields++;
    const read = authenticationResults(value);
    if (read === undefined || !trusted.has(read.authserv)) continue;
    if (seen.has(read.authserv) || above.some((host) => !ours(host, read.authserv))) claimed.push(read.authserv);
    else results.push(read);
    seen.add(read.authserv);
  }
  return { results, claimed };
}

const FAILS: ReadonlyMap<string, SignalCode> = new Map<string, SignalCode>([
  ["dmarc", "authentication-failed"],
  ["spf", "spf-failed"],
  ["dkim", "dkim-failed"],
]);

/** What trusted Authentication-Results say of the reporting server and of the From domain. Nothing is looked up. */
export function authentication(header: HeaderSection, reporter: string | undefined, options: Options, directory: Directory): Signal[] {
  if (options.trustedAuthserv === undefined || options.trustedAuthserv.length === 0) return [];
  const from = domainOf(bareAddress(headerValue(header, "from") ?? ""));
  const { results, claimed } = believed(header, options);
  const signals = new Map<string, Signal>();
  const add = (code: SignalCode, detail?: string): void => {
    if (!signals.has(code)) signals.set(code, signal(code, detail));
  };
  for (const { methods, broken, authserv } of results) {
    const passed = new Set(methods.filter(({ result }) => result === "pass").map(({ method }) => method));
    for (const { method, result, domain } of methods) {
      if (result === "pass" && domain !== undefined) {
        // A pass says whose mail it is; it speaks for the report only where that is the server which says it made it.
        const reports = reporter === undefined ? from : reporter;
        if (reports !== undefined && sameParty(reports, domain, directory)) add("authentication-passed", `${method} ${domain}`);
        else if (from !== undefined && sameParty(from, domain, directory)) add("sender-authenticated", `${method} ${domain}`);
      }
      const code = result === "fail" ? FAILS.get(method) : undefined;
      // One of several signatures may be broken by a relay; DMARC is content with one of the two.
      if (code !== undefined && !passed.has(method) && (method === "dmarc" || !passed.has("dmarc"))) add(code, domain);
    }
    if (broken) add("authentication-unreadable", authserv);
  }
  if (results.length === 0 && claimed[0] !== undefined) add("authentication-claimed", claimed[0]);
  return [...signals.values()];
}
