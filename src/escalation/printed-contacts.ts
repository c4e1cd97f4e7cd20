import { registrableDomain } from "../vocabulary/host.ts";
import type { SmtpReply } from "../vocabulary/smtp-reply.ts";

/** A mail address or page that a reply prints for its reader. */
export interface PrintedContact {
  kind: "email" | "web-page";
  /** Lower-case address, or the URL in its normal form (host in lower case, punycode). */
  value: string;
  host: string;
  /** The reply held only the beginning; the rest comes from the catalogue. */
  completed?: true;
}

const ADDRESS = /[\p{L}\d._%+'=-]{1,64}@[\p{L}\d.-]{1,253}/gu;
const WEB_ADDRESS = /https?:\/\/[^\s<>"'`\p{Cc}\\^{}|]{1,2000}/giu;
/** Words that announce a contact; an address without one before it is quoted for another reason (the recipient's, the sender's). */
const ANNOUNCES =
  /contact|forward|report|write|e-?mail|mail to|mailto|\bask\b|help|unblock|delist|remov|question|inquir|refer|kontakt|wenden|melden|schreiben|contacter|contacte|contattare/iu;
/** Local parts that stand for a function, not for a person. */
const FUNCTION =
  /^(?:postmaster|abuse|support|hostmaster|help|unblock|delist|block|noc|security|contact|kontakt|spam|antispam|rbl|fpr|to[sbd]a|remov|whitelist|mail-?admin)/u;
/** Words that run into an address where a blank was lost. */
const GLUED = /^(?:contact|or|to|at|mailto|kontakt|an){1,2}$/u;
const LOOK_BACK = 80;
const AROUND_ADDRESS = /^[.'=-]+|[.-]+$/gu;
const AFTER_WEB_ADDRESS = /[.,;:!?*\]]+$/u;
const AFTER_PARENTHESIS = /[).,;]+$/u;
const FINAL_DOT = /\.$/u;
const HOST_NAME = /^[a-z\d.-]+\.[a-z][a-z\d-]*$/u;

/**
 * Reads the contacts that a reply prints. Takes what people and programs do to them: upper case, folding, markdown, a lost blank,
 * a cut end (completed only if exactly one of `known` begins so). Only http, https and mail; no credentials, no bare addresses as hosts.
 * @param known mail addresses of the parties concerned, from the catalogue
 */
export function printedContacts(reply: SmtpReply | undefined, known: readonly string[]): readonly PrintedContact[] {
  if (reply === undefined) return [];
  const text = `${reply.text}\n${reply.lines.join("\n")}`;
  const found = new Map<string, PrintedContact>();
  const add = (contact: PrintedContact | undefined): void => {
    if (contact !== undefined && !found.has(contact.value)) found.set(contact.value, contact);
  };
  const pages = [...text.matchAll(WEB_ADDRESS)];
  // What looks like an address within a page's is its credentials or a parameter.
  const inPage = (at: number): boolean => pages.some((page) => at > page.index && at < page.index + page[0].length);
  for (const match of text.matchAll(ADDRESS)) if (!inPage(match.index)) add(mailContact(match[0], text, match.index, known));
  for (const match of pages) add(webContact(match[0]));
  return [...found.values()];
}

function mailContact(printed: string, text: string, index: number, known: readonly string[]): PrintedContact | undefined {
  const folded = printed.toLowerCase().replace(AROUND_ADDRESS, "");
  const completed = known.find((address) => address === folded) ?? unglued(folded, known) ?? uncut(folded, known);
  const at = (completed ?? folded).lastIndexOf("@");
  const local = (completed ?? folded).slice(0, at);
  const host = asciiHost((completed ?? folded).slice(at + 1));
  if (host === undefined || local === "") return undefined;
  const whole = completed === undefined || folded.endsWith(completed);
  if (completed === undefined && !FUNCTION.test(local) && !ANNOUNCES.test(text.slice(Math.max(0, index - LOOK_BACK), index))) return undefined;
  return { kind: "email", value: `${local}@${host}`, host, ...(whole ? {} : { completed: true as const }) };
}

function unglued(printed: string, known: readonly string[]): string | undefined {
  return known.find((address) => printed.endsWith(address) && GLUED.test(printed.slice(0, -address.length)));
}

function uncut(printed: string, known: readonly string[]): string | undefined {
  const at = printed.indexOf("@");
  // One letter of the domain at least, or every address with this local part would be one.
  if (at < 0 || at + 2 > printed.length) return undefined;
  const fitting = known.filter((address) => address.startsWith(printed));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function webContact(printed: string): PrintedContact | undefined {
  const bare = printed.replace(AFTER_WEB_ADDRESS, "");
  const closed = bare.includes("](") ? bare.slice(0, bare.indexOf("](")) : bare;
  const balanced = closed.endsWith(")") && !closed.includes("(") ? closed.replace(AFTER_PARENTHESIS, "") : closed;
  let url: URL;
  try {
    url = new URL(balanced);
  } catch {
    return undefined;
  }
  if (url.username !== "" || url.password !== "") return undefined;
  const host = asciiHost(url.hostname);
  return host === undefined ? undefined : { kind: "web-page", value: url.href, host };
}

/** A host name under a registrable domain, in punycode; undefined for addresses, single labels and what no host name can be. */
function asciiHost(host: string): string | undefined {
  let ascii: string;
  try {
    ascii = new URL(`http://${host}`).hostname.replace(FINAL_DOT, "");
  } catch {
    return undefined;
  }
  if (!HOST_NAME.test(ascii)) return undefined;
  return registrableDomain(ascii) === undefined ? undefined : ascii;
}
