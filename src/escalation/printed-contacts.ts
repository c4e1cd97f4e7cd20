import { trimMarks } from "../vocabulary/cut-text.ts";
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

const LETTER = /\p{L}/u;
const AFTER_PAGE = /[\s<>"'`\p{Cc}\\^{}|]/u;
/** RFC 5321 section 4.5.3.1; a page longer than that helps nobody. */
const LONGEST = { local: 64, host: 255, page: 2000 } as const;
const MOST_PAGES = 50;
/** Words that announce a contact; an address without one before it is quoted for another reason (the recipient's, the sender's). */
const ANNOUNCES =
  /contact|forward|report|write|e-?mail|mail to|mailto|\bask\b|help|unblock|delist|remov|question|inquir|refer|kontakt|wenden|melden|schreiben|contattare/iu;
/** Local parts that stand for a function, not for a person. */
const FUNCTION =
  /^(?:postmaster|abuse|support|hostmaster|help|unblock|delist|block|noc|security|contact|kontakt|spam|antispam|rbl|fpr|to[sbd]a|remov|whitelist|mail-?admin)/u;
/** Words that run into an address where a blank was lost. */
const GLUED = /^(?:contact|or|to|at|mailto|kontakt|an){1,2}$/u;
const LOOK_BACK = 80;
const FINAL_DOT = /\.$/u;
const ASCII_LOCAL = /^[\x21-\x7e]+$/u;
const HOST_NAME = /^[a-z\d.-]+\.[a-z][a-z\d-]*$/u;

/** False where a reply prints no mail address. */
export function mayPrintAddresses({ text, lines }: SmtpReply): boolean {
  return text.includes("@") || lines.some((line) => line.includes("@"));
}

/** False where a reply prints neither an address nor a page: most do not. */
export function mayPrintContacts(reply: SmtpReply): boolean {
  return mayPrintAddresses(reply) || reply.text.includes("://") || reply.lines.some((line) => line.includes("://"));
}

/**
 * Reads the contacts that a reply prints. Takes what people and programs do to them: upper case, folding, markdown, a lost blank,
 * a cut end (completed only if exactly one of `known` begins so). Only http, https and mail; no credentials, no bare addresses as hosts.
 * @param known mail addresses of the parties concerned, from the catalogue
 * @param own addresses of the mail itself: quoted, but no contacts
 */
export function printedContacts(reply: SmtpReply | undefined, known: readonly string[], own: ReadonlySet<string> = NOBODY): readonly PrintedContact[] {
  if (reply === undefined) return [];
  const found = new Map<string, PrintedContact>();
  const add = (contact: PrintedContact | undefined): void => {
    if (contact !== undefined && !found.has(contact.value) && !own.has(contact.value)) found.set(contact.value, contact);
  };
  const pages = new Set<string>();
  // One by one: they say the same, and the end of the first announces nothing in the second.
  for (const text of textsOf(reply)) {
    const printed = pagesIn(text);
    // What looks like an address within a page's is its credentials or a parameter.
    const inPage = (at: number): boolean => printed.some((page) => at > page.at && at < page.at + page.text.length);
    for (const address of addressesIn(text)) if (!inPage(address.at)) add(mailContact(address.text, text, address.at, known, own));
    for (const page of printed) pages.add(page.text);
  }
  for (const page of pages) add(webContact(page));
  return [...found.values()];
}

/** The words and the lines as received: the same where there is one line. */
function textsOf({ text, lines }: SmtpReply): readonly string[] {
  return lines.length === 1 && lines[0]?.endsWith(text) === true ? lines : [text, lines.join("\n")];
}

const NOBODY: ReadonlySet<string> = new Set();

interface Printed {
  text: string;
  at: number;
}

/** Walks outwards from each "@", so that a long text of nothing but letters costs no more than its length. */
function addressesIn(text: string): Printed[] {
  const found: Printed[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST.local && isInLocalPart(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at <= LONGEST.host && isInHost(text, end)) end += 1;
    if (start < at && end > at + 1) found.push({ text: text.slice(start, end), at: start });
  }
  return found;
}

function isInHost(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 45 && c <= 57 && c !== 47) || (c >= 65 && c <= 90) || (c > 127 && LETTER.test(text.charAt(at)));
}

function isInLocalPart(text: string, at: number): boolean {
  return isInHost(text, at) || "_%+'=".includes(text.charAt(at));
}

function pagesIn(text: string): Printed[] {
  const found: Printed[] = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    const before = text.slice(Math.max(0, at - 5), at).toLowerCase();
    const scheme = before === "https" ? 5 : before.endsWith("http") ? 4 : 0;
    if (scheme === 0) continue;
    const rest = text.slice(at - scheme, at - scheme + LONGEST.page);
    const end = rest.search(AFTER_PAGE);
    // Pages may stand within each other, so that each is as long as the rest of the text.
    if (found.push({ text: end < 0 ? rest : rest.slice(0, end), at: at - scheme }) === MOST_PAGES) break;
  }
  return found;
}

function mailContact(printed: string, text: string, index: number, known: readonly string[], own: ReadonlySet<string>): PrintedContact | undefined {
  const folded = trimMarks(printed.toLowerCase(), ".'=-", ".-");
  const completed = known.find((address) => address === folded) ?? unglued(folded, known) ?? uncut(folded, known);
  if (completed === undefined && own.has(folded)) return undefined;
  const at = (completed ?? folded).lastIndexOf("@");
  const local = (completed ?? folded).slice(0, at);
  const host = asciiHost((completed ?? folded).slice(at + 1));
  // Letters that only look like another's (a Cyrillic "o") make another mailbox.
  if (host === undefined || !ASCII_LOCAL.test(local)) return undefined;
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
  const bare = trimMarks(printed, "", ".,;:!?*]");
  const closed = bare.includes("](") ? bare.slice(0, bare.indexOf("](")) : bare;
  const balanced = closed.endsWith(")") && !closed.includes("(") ? trimMarks(closed, "", ").,;") : closed;
  const plain = PLAIN_PAGE.exec(balanced);
  const named = plain?.[1];
  if (named !== undefined && !named.includes("xn--")) {
    if (registrableDomain(named) === undefined) return undefined;
    return { kind: "web-page", value: plain?.[2] === undefined ? `${balanced}/` : balanced, host: named };
  }
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

/** A page in the normal form that URLs are brought into: nearly all are printed so. */
const PLAIN_PAGE = /^https?:\/\/([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8}\.[a-z][a-z\d-]{1,62})(\/(?:[\w\-~!$&()*+,;=:@/?#]|(?<=[\w=-])\.)*)?$/u;

/** A host name under a registrable domain, in punycode; undefined for addresses, single labels and what no host name can be. */
function asciiHost(host: string): string | undefined {
  if (HOST_NAME.test(host) && !host.includes("xn--")) return registrableDomain(host) === undefined ? undefined : host;
  let ascii: string;
  try {
    ascii = new URL(`http://${host}`).hostname.replace(FINAL_DOT, "");
  } catch {
    return undefined;
  }
  if (!HOST_NAME.test(ascii)) return undefined;
  return registrableDomain(ascii) === undefined ? undefined : ascii;
}
