/** A Content-Type field, read. */
export interface MediaType {
  /** In lower case; "text/plain" where the field says nothing usable (RFC 2045 section 5.2). */
  readonly type: string;
  /** Names in lower case, values unquoted; RFC 2231 continuations joined and charsets undone. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TYPE = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+*-]{1,100}/u;
const CONTINUATION = /^([^*]{1,60})(?:\*(\d{1,3}))?(\*)?$/u;
const UNSTATED: MediaType = { type: "text/plain", parameters: new Map() };
/** More parameters than this no honest part has. */
const MOST_PARAMETERS = 100;

/** Where a comment that opens at `at` ends; nested ones are counted (RFC 5322 section 3.2.2). */
function afterComment(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i + 1;
  }
  return text.length;
}

/** Splits `a=b; c="d;e" (comment)` into raw pairs, in order. */
function pairs(text: string): [string, string][] {
  const found: [string, string][] = [];
  let at = 0;
  while (at < text.length && found.length < MOST_PARAMETERS) {
    let name = "";
    let value = "";
    let inValue = false;
    for (; at < text.length && text[at] !== ";"; ) {
      const c = text[at] as string;
      if (c === "(") {
        at = afterComment(text, at);
      } else if (!inValue) {
        if (c === "=") inValue = true;
        else name += c;
        at++;
      } else if (c === '"' && value.trim() === "") {
        let quoted = "";
        for (at++; at < text.length && text[at] !== '"'; at++) {
          if (text[at] === "\\" && at + 1 < text.length) at++;
          quoted += text[at];
        }
        at++;
        value = quoted;
        // What follows the closing quote up to the semicolon belongs to nobody.
        while (at < text.length && text[at] !== ";") at = text[at] === "(" ? afterComment(text, at) : at + 1;
      } else {
        value += c;
        at++;
      }
    }
    at++;
    if (inValue && name.trim() !== "") found.push([name.trim().toLowerCase(), value.trim()]);
  }
  return found;
}

function undoPercent(text: string): string {
  const latin = text.replace(/%([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0) & 0xff);
  return new TextDecoder().decode(bytes);
}

/** Drops `charset'language'` in front of an extended value and undoes its percent signs (RFC 2231 section 4). */
function undoExtended(value: string): string {
  const first = value.indexOf("'");
  const second = first < 0 ? -1 : value.indexOf("'", first + 1);
  return undoPercent(second < 0 ? value : value.slice(second + 1));
}

/**
 * Reads a Content-Type value (RFC 2045 section 5.1) with comments, quotes and RFC 2231 parameters. A value without a slash or with a
 * broken type is "text/plain", a bare "multipart" with a boundary "multipart/mixed". Of two parameters of one name the first counts. Never throws.
 */
export function readMediaType(value: string | undefined): MediaType {
  if (value === undefined) return UNSTATED;
  const parameters = new Map<string, string>();
  const trimmed = value.trimStart();
  const start = trimmed.startsWith("(") ? trimmed.slice(afterComment(trimmed, 0)).trimStart() : trimmed;
  const found = TYPE.exec(start)?.[0];
  const semicolon = start.indexOf(";");
  const continued = new Map<string, { at: number; value: string }[]>();
  if (semicolon >= 0) {
    for (const [name, raw] of pairs(start.slice(semicolon + 1))) {
      const piece = name.includes("*") ? CONTINUATION.exec(name) : null;
      if (piece === null) {
        if (!parameters.has(name)) parameters.set(name, raw);
        continue;
      }
      const base = piece[1] as string;
      const order = piece[2] === undefined ? 0 : Number(piece[2]);
      const text = piece[3] === undefined ? raw : order === 0 ? undoExtended(raw) : undoPercent(raw);
      const list = continued.get(base) ?? [];
      list.push({ at: order, value: text });
      continued.set(base, list);
    }
  }
  for (const [name, list] of continued) {
    list.sort((one, other) => one.at - other.at);
    parameters.set(name, list.map((piece) => piece.value).join(""));
  }
  const lower = found?.toLowerCase();
  const bare = start.slice(0, 9).toLowerCase() === "multipart" && parameters.has("boundary") ? "multipart/mixed" : "text/plain";
  return { type: lower ?? bare, parameters };
}
