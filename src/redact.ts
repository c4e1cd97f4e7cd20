import type { Report } from "./report.ts";
import { bareAddress, splitAddress } from "./vocabulary/address.ts";

/** What stands in the place of personal data. */
const BLANK = "[redacted]";
/** Fields whose whole value is somebody's: what he wrote about, or ids that lead to his mail. */
const WHOLE: ReadonlySet<string> = new Set(["subject", "envelopeId"]);
/** Message ids. */
const IDS: ReadonlySet<string> = new Set(["messageId", "inReplyTo"]);
/** Fields that hold one address, perhaps with a display name. */
const ADDRESS: ReadonlySet<string> = new Set(["from", "returnPath", "address", "originalAddress", "addressedAs", "sentTo", "recipient"]);
/** Fields in other people's words, which may repeat a name without its address. */
const FREE: ReadonlySet<string> = new Set(["text", "lines", "matched", "reply", "between", "won", "because", "detail", "where", "value", "category"]);
/** Fields with nothing of the mail's in them. */
const OURS: ReadonlySet<string> = new Set(["source", "checked", "language", "code", "rule", "id", "kind", "by", "trust", "imprint"]);

/** Ends of a local part to the left: blanks, and what stands around addresses. */
const BEFORE_LOCAL = /[\s<>()[\],;:"@]/u;
const IN_PAGE = /[/?&=#]/u;
/** "@" as it is and as it is encoded in pages, xtext, quoted-printable, HTML and prose. */
const AT = /@|%40|\+40(?=[a-z\d])|=40(?=[a-z\d])|&#64;|[([]at[)\]]/giu;
const LONGEST_LOCAL = 400;
const WORD = /[\p{L}\p{N}_]/u;
const TAGGED = /[+=]/u;
const QUOTES = /["']/gu;
const HAS_AT = /@|40|#64|at[)\]]/iu;

/**
 * The same report without personal data, for logs and error trackers. Blanked: the local part of every address, wherever it stands (reply, evidence,
 * steps, contacts, keys; message ids are treated alike, since they lead to one person's mail), ids and VERP values, subjects, display names, values of kept header
 * fields. The local parts, names and subject are also blanked where a reply repeats them as words. Kept: domains, hosts, IP addresses, codes, dates, the words of
 * replies, parties. Not recognised: a person's name that stands nowhere but in a reply, and domains that are a person's name.
 * The result fits the schema; redacting again changes nothing. Never throws.
 */
export function redact(report: Report): Report {
  const words = personalWords(report);
  if (!("recipients" in report)) return walk(report, "", words) as Report;
  // What is told of one recipient repeats his names and the sender's; of few recipients, anybody's.
  const recipients = report.recipients.map((recipient) => walk(recipient, "", inOrder(namesOf(addressesOf(recipient)), words)));
  return Object.fromEntries(
    Object.entries(report).map(([name, value]) => [name, name === "recipients" ? recipients : walk(value, name, words)]),
  ) as unknown as Report;
}

type Words = readonly string[];

function walk(value: unknown, field: string, words: Words): unknown {
  if (typeof value === "string") return redactText(value, field, words);
  if (Array.isArray(value)) {
    if (field === "headers") return value.map((pair: readonly string[]) => [pair[0], BLANK]);
    if (field === "keys") return value.map((key: object) => ({ ...key, value: redactId((key as { value: string }).value) }));
    return value.map((item) => walk(item, field === "to" ? "from" : field, words));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name, words)]));
}

function redactText(text: string, field: string, words: Words): string {
  if (text === "" || OURS.has(field)) return text;
  if (WHOLE.has(field)) return BLANK;
  if (IDS.has(field)) return redactId(text);
  if (field === "key") return redactKey(text);
  if (ADDRESS.has(field)) return redactAddress(text);
  const blanked = withoutLocalParts(text);
  if (field === "name") return words.includes(text.toLowerCase()) ? BLANK : blanked;
  return FREE.has(field) ? withoutWords(blanked, words) : blanked;
}

/** Where a domain ends in an address that a mail states with words behind it. */
const DOMAIN = /^[^\s()<>,;"]+/u;

/** The domain of an address stays. */
function redactAddress(text: string): string {
  const domain = DOMAIN.exec(splitAddress(bareAddress(text))?.domain ?? "")?.[0];
  return domain === undefined ? BLANK : `${BLANK}@${domain}`;
}

function redactId(text: string): string {
  return text.includes("@") ? redactAddress(text) : BLANK;
}

/** A recipient's key: id, address, action, reporter. */
function redactKey(text: string): string {
  try {
    const [id, address, ...rest] = JSON.parse(text) as string[];
    return JSON.stringify([id === "" || id === undefined ? "" : redactId(id), address === "" || address === undefined ? "" : redactAddress(address), ...rest]);
  } catch {
    return BLANK;
  }
}

/** Blanks what stands in front of each "@". */
function withoutLocalParts(text: string): string {
  if (!HAS_AT.test(text)) return text;
  let out = "";
  let done = 0;
  for (const { index, 0: sign } of text.matchAll(AT)) {
    const start = localStart(text, index, done);
    if (start === index) continue;
    out += `${text.slice(done, start)}${BLANK}${sign}`;
    done = index + sign.length;
  }
  return out + text.slice(done);
}

/** Where the local part begins that ends in front of `at`; `at` where there is none. */
function localStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - LONGEST_LOCAL);
  if (text.charAt(at - 1) === '"') {
    const open = text.lastIndexOf('"', at - 2);
    // In a list of strings the quotation mark in front of "@" ends the string before.
    return open >= least && at - open < 130 ? open : at;
  }
  let start = at;
  while (start > least && !BEFORE_LOCAL.test(text.charAt(start - 1))) start--;
  if (!text.startsWith("//", start)) return start;
  let parameter = at;
  while (parameter > start && !IN_PAGE.test(text.charAt(parameter - 1))) parameter--;
  return parameter;
}

/** Blanks whole words, without regard to case. Parts of host names stay: "max" in "max.example". */
function withoutWords(text: string, words: Words): string {
  let result = text;
  for (const word of words) {
    const folded = result.toLowerCase();
    // A letter that grows when folded shifts every place behind it.
    if (folded.length !== result.length) return words.some((one) => folded.includes(one)) ? BLANK : result;
    let out = "";
    let done = 0;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!standsAlone(folded, at, at + word.length)) continue;
      out += `${result.slice(done, at)}${BLANK}`;
      done = at + word.length;
    }
    if (done > 0) result = out + result.slice(done);
  }
  return result;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (WORD.test(before) || WORD.test(after)) return false;
  const hostBefore = (before === "." || before === "-" || before === "@") && WORD.test(text.charAt(start - 2));
  const hostAfter = (after === "." || after === "-") && WORD.test(text.charAt(end + 1));
  return !hostBefore && !hostAfter && before !== "@";
}

/** Shorter ones are words of every language. */
const SHORTEST = 3;

/** More words than these are not looked for in each text. */
const MOST_WORDS = 200;
/** Of so many recipients, each one's names are looked for in what is told of the others. */
const FEW = 50;

/** Collects words, in lower case. */
class Names {
  readonly words = new Set<string>();

  add(word: string): void {
    const folded = word.trim().toLowerCase();
    if (folded.length >= SHORTEST && !folded.includes("redacted")) this.words.add(folded);
  }

  /** The local part of an address and its pieces, and the name in front of it. */
  addAddress(text: string): void {
    const local = splitAddress(bareAddress(text))?.local;
    if (local === undefined) return;
    this.add(local);
    // "max+shop", "prvs=1234=max"; behind the last "=" of "bounce+max=example.com" stands a domain.
    const pieces = local.split(TAGGED);
    for (const [at, piece] of pieces.entries()) if (at === 0 || at < pieces.length - 1 || !piece.includes(".")) this.add(piece);
    const open = text.lastIndexOf("<");
    if (open > 0) this.add(text.slice(0, open).replace(QUOTES, ""));
  }
}

function namesOf(addresses: readonly string[]): ReadonlySet<string> {
  const names = new Names();
  for (const address of addresses) names.addAddress(address);
  return names.words;
}

/** Every word once, the longest first: a name is not to be blanked but for its end. */
function inOrder(words: ReadonlySet<string>, more: Words): Words {
  return [...new Set([...words, ...more])].sort((one, other) => other.length - one.length);
}

type Recipients = Extract<Report, { recipients: unknown }>["recipients"];

function addressesOf(recipient: Recipients[number]): readonly string[] {
  const { address, sentTo } = recipient;
  const { originalAddress, addressedAs } = "originalAddress" in recipient || "addressedAs" in recipient ? recipient : {};
  return [address, sentTo, originalAddress, addressedAs].filter((text) => text !== undefined);
}

/** Local parts, display names and subjects of the report, in lower case, the longest first. */
function personalWords(report: Report): Words {
  const names = new Names();
  const { notice } = report;
  for (const text of [notice.from, notice.returnPath, ...(notice.to ?? [])]) if (text !== undefined) names.addAddress(text);
  if (notice.subject !== undefined) names.add(notice.subject);
  if ("original" in report) {
    const { original } = report;
    for (const text of [original.from, original.returnPath, ...(original.to ?? [])]) if (text !== undefined) names.addAddress(text);
    for (const { kind, value } of original.keys) if (kind === "verp") names.addAddress(value);
    for (const [, value] of original.headers) if (value.includes("@")) for (const one of value.split(",")) names.addAddress(one);
    if (original.subject !== undefined) names.add(original.subject);
  }
  if ("recipients" in report) for (const recipient of report.recipients.slice(0, FEW)) for (const text of addressesOf(recipient)) names.addAddress(text);
  if (report.kind === "disposition-report" && report.recipient !== undefined) names.addAddress(report.recipient);
  return inOrder(names.words, []).slice(0, MOST_WORDS);
}
