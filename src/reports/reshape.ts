// The shape of a notice, put back: transports lose the blanks in front of lines, and some double every line end.

import type { DeliveryFields } from "./report-fields.ts";

const WORDS = /\p{L}\p{L}\p{L} \S\S/u;
/** What servers fold stays below RFC 5322's 998 characters a line. */
const LONGEST_LINE = 998;
/** The words of a notice are short; a longer text is read as it stands. */
export const MOST_WORDS = 20_000;
const INDENTED = /^[ \t]/u;
const ENTRY = /^<[^<>\s]{1,320}>(?::| \()/u;
const ADDRESS_ALONE = /^[^\s<>@]{1,128}@[^\s<>@]{1,255}(?: \([^()]{1,200}\))?:?$/u;

/** HTML without line ends: the address and everything that stood below it became one line; so did the next address. */
const JOINED =
  /^([^\s<>@:;,"'()]{1,128}@[^\s<>@:;,"'()]{1,255}) (\(generated from [^()]{1,200}\) )?((?:host|SMTP|Unrouteable|Delay|[\p{Lu}\d#])[^\n]{8,4000})$/u;
const NEXT_ADDRESS = / {1,6}([^\s<>@:;,"'()]{1,128}@[^\s<>@:;,"'()]{1,255}) (?=(?:\(generated from [^()]{1,200}\) )?host [^\s[]{1,255} \[)/gu;

function unjoin(line: string): string {
  if (!JOINED.test(line)) return line;
  return line
    .replace(NEXT_ADDRESS, "\n$1 ")
    .split("\n")
    .map((entry) =>
      entry.replace(
        JOINED,
        (_, address: string, from: string | undefined, rest: string) => `  ${address}\n    ${from === undefined ? "" : `${from.trim()}\n    `}${rest}`,
      ),
    )
    .join("\n");
}

/**
 * Mail programs that turn HTML into text, and people who paste, lose the blanks in front of folded lines; servers mark with them what
 * belongs to an address. The lines below an address are indented again up to the next blank line; below one that stands alone, only
 * where no line is indented any more.
 */
function indentAgain(text: string): string {
  const lines = text.split("\n");
  const flat = !lines.some((line) => INDENTED.test(line) && line.trim() !== "");
  let below = false;
  return lines
    .map((line) => {
      if (line.trim() === "") below = false;
      else if (ENTRY.test(line)) below = true;
      else if (flat && ADDRESS_ALONE.test(line)) {
        below = true;
        return `  ${line}`;
      } else if (flat && JOINED.test(line)) return unjoin(line);
      else if (below && line.length <= LONGEST_LINE && !INDENTED.test(line)) return `    ${line}`;
      return line;
    })
    .join("\n");
}

const ADJACENT = /[^\n]\n[^\n]/u;
const THREE = /[^\n]\n{3}[^\n]/u;

/** A gateway that takes CR and LF for two line ends doubles them all: no line touches another, and what was one blank line is three. */
function isDoubled(text: string): boolean {
  const inner = text.trim();
  return inner.includes("\n\n\n\n") && !ADJACENT.test(inner) && !THREE.test(inner);
}

/** Postfix indents what follows such a line; qmail, which does not, ends it behind the colon. */
const ENTRY_WITH_WORDS = /^<[^<>\s]{1,320}>(?::| \()[^\n]{2}/u;
const AT_THE_MARGIN = /^[^\s<-]/u;
const LONGEST_WRAPPED = 200;

/** True when lines that belonged to an address stand at the margin, or every line end is there twice. */
export function lostShape(text: string): boolean {
  const lines = text.split("\n");
  const lost = lines.some((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && next.length <= LONGEST_WRAPPED && AT_THE_MARGIN.test(next) && ENTRY_WITH_WORDS.test(line);
  });
  return lost || isDoubled(text);
}

/** True when nothing but a code is known of a recipient: the words stood on lines that lost their place. */
export function isThin(fields: DeliveryFields | undefined): boolean {
  return fields === undefined || fields.recipients.some((recipient) => !WORDS.test(recipient.diagnostic ?? ""));
}

/** The text as the server may have sent it; the same text where nothing shows that it lost its shape. */
export function reshape(text: string): string {
  return indentAgain(isDoubled(text) ? text.trim().replaceAll("\n\n", "\n") : text);
}
