// Mail addresses inside the words of a bounce.
import { trimMarks } from "../vocabulary/cut-text.ts";

const MAILTO = /^mailto:/iu;
const TAIL = /[.,]$/u;
const BEFORE_REASON = /^[\s:]{1,10}/u;
const LOCAL_CHARACTER = /[^\s<>()[\]:;,"'@|\\]/u;
const DOMAIN = /^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]{0,254}|\[[\da-fA-F:.]{3,45}\])/u;

/** The address around the "@" at `at`; undefined where no local part or no domain stands beside it. */
function addressAround(text: string, at: number): string | undefined {
  const domain = DOMAIN.exec(text.slice(at + 1, at + 257))?.[0];
  if (domain === undefined) return undefined;
  let start = at;
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    if (open < 0 || at - open > 66 || text.slice(open, at).includes("\n")) return undefined;
    start = open;
  } else while (start > 0 && at - start < 128 && LOCAL_CHARACTER.test(text[start - 1] as string)) start -= 1;
  return start === at ? undefined : `${text.slice(start, at)}@${trimMarks(domain, "", ".-_")}`;
}

/** Every address in a text, in order, each once (without regard to case). */
export function addressesIn(text: string): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const most = Math.min(text.length, 200_000);
  for (let at = text.indexOf("@"); at >= 0 && at < most; at = text.indexOf("@", at + 1)) {
    const address = addressAround(text, at)?.replace(MAILTO, "");
    const key = address?.toLowerCase() ?? "";
    if (address === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push(address);
  }
  return found;
}

const LINE_START = /^[ \t>*-]{0,20}(?:<([^<>\s]{1,320})>|((?:"[^"\n]{1,64}"|[^\s<>()[\]:;,"'@|]{1,128})@[^\s<>()[\]:;,"'@]{1,255}))/u;

/** The address that a line begins with ("<a@b.example>: reason", "  a@b.example"), and the rest of the line behind it and its colon. */
export function addressAtLineStart(line: string): { address: string; rest: string } | undefined {
  const match = LINE_START.exec(line);
  if (!match) return undefined;
  const address = (match[1] ?? match[2] ?? "").replace(TAIL, "");
  if (!address.includes("@")) return undefined;
  return { address, rest: line.slice(match[0].length).replace(BEFORE_REASON, "") };
}
