/** A mailbox, split at its last "@". */
export interface Address {
  local: string;
  domain: string;
}

/** Splits "local@domain" at the last "@"; undefined when one side is empty. */
export function splitAddress(address: string): Address | undefined {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at === address.length - 1) return undefined;
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

const MAILTO = /^mailto:/iu;
/** A source route in front of an address (RFC 5321 appendix C). */
const ROUTE = /^@[^:]*:/u;
/** What is left behind an address that was cut out of text. */
const STRAY: readonly number[] = [..." \t\n\r>."].map((stray) => stray.charCodeAt(0));

/** The folded domain of an address, or undefined. */
export function domainOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const at = address.lastIndexOf("@");
  if (at <= 0) return undefined;
  let end = address.length;
  // From the end, character by character: a pattern that ends in "$" would start anew at each blank of a long run.
  while (end > at + 1 && STRAY.includes(address.charCodeAt(end - 1))) end--;
  return end === at + 1 ? undefined : address.slice(at + 1, end).toLowerCase();
}

/** Takes the address out of "Name <a@b.example>", "<a@b.example>", "a@b.example (Name)" or "a@b.example"; "" for the null path "<>". */
export function bareAddress(text: string): string {
  const trimmed = text.trim();
  const open = trimmed.lastIndexOf("<");
  const close = open < 0 ? -1 : trimmed.indexOf(">", open);
  const inner = (open < 0 ? withoutComment(trimmed) : trimmed.slice(open + 1, close < 0 ? undefined : close)).trim();
  // Nearly every address holds neither a scheme nor a route.
  return inner.includes(":") ? inner.replace(MAILTO, "").replace(ROUTE, "") : inner;
}

/** Takes one angle bracket off either end ("<id@host.example>"); blanks around it go. */
export function withoutAngles(text: string): string {
  const trimmed = text.trim();
  const start = trimmed.startsWith("<") ? 1 : 0;
  return trimmed.slice(start, trimmed.length > start && trimmed.endsWith(">") ? -1 : undefined);
}

/** "a@b.example (Name)": the old way to write a name (RFC 5322 section 3.4, obs-addr); Postfix still does. */
function withoutComment(text: string): string {
  const at = text.endsWith(")") ? text.indexOf(" (") : -1;
  return at > 0 && text.lastIndexOf("@", at) >= 0 ? text.slice(0, at) : text;
}

/** True when both name the same mailbox: domains without regard to case, local parts too (no provider of note tells them apart). */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
