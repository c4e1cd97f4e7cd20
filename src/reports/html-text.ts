// HTML of bounces to readable text: one pass, no parser, nothing kept but text (standards.md 45).

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["ecirc", "ê"],
  ["agrave", "à"],
  ["acirc", "â"],
  ["ccedil", "ç"],
  ["iacute", "í"],
  ["oacute", "ó"],
  ["uacute", "ú"],
  ["aacute", "á"],
  ["ntilde", "ñ"],
  ["ocirc", "ô"],
  ["ugrave", "ù"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["hellip", "…"],
  ["bull", "•"],
  ["shy", ""],
  ["zwnj", ""],
]);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/giu;
/** Elements that end a line. */
const BLOCKS = new Set(
  "p div br tr li ul ol table h1 h2 h3 h4 h5 h6 pre hr blockquote center dl dt dd section article header footer address title body".split(" "),
);
/** Elements whose content nobody reads. */
const HIDDEN = new Set(["style", "script", "head"]);
/** Declarations, processing instructions, closing tags. */
const MARKUP = /^[!?/]/u;
const INK = /\S/u;
const BLANKS = /[ \t]+/gu;
const SPACES = /\s+/gu;
const EMPTY_LINES = /\n{3,}/gu;
const TAG_NAME = /^\/?([a-z][a-z0-9]{0,20})/iu;

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
  if (code === 160) return " ";
  return code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
}

/** Replaces character references ("&amp;", "&#228;") by what they stand for. */
function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, entity) : text;
}

/** Where the tag that opens at `at` ends: behind its ">", or -1 where "<" is no tag. `last` is the last ">" of all. */
function tagEnd(html: string, at: number, last: number): number {
  if (html.startsWith("<!--", at)) {
    const close = html.indexOf("-->", at + 4);
    return close < 0 ? html.length : close + 3;
  }
  return at > last ? -1 : html.indexOf(">", at) + 1;
}

/** Finds where hidden elements close. What was not found behind one place is not looked for behind a later one. */
class HiddenEnds {
  readonly #html: string;
  readonly #missing = new Set<string>();
  #folded: string | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  /** Behind the closing tag, or -1. */
  find(name: string, from: number): number {
    if (this.#missing.has(name)) return -1;
    this.#folded ??= this.#html.toLowerCase();
    const close = this.#folded.indexOf(`</${name}`, from);
    const after = close < 0 ? -1 : this.#html.indexOf(">", close);
    if (after < 0) this.#missing.add(name);
    return after < 0 ? -1 : after + 1;
  }
}

/**
 * The text of an HTML part: block elements end lines, table cells are parted by a blank, style, script and head go.
 * With `quote`, lines inside a blockquote begin with "> ". Linear in the length; never throws.
 */
export function htmlToText(html: string, options: { quote?: boolean } = {}): string {
  const lines: string[] = [];
  let line = "";
  // Known without looking at the line again, which may become as long as the text.
  let ink = false;
  let blankAtEnd = false;
  let depth = 0;
  let pre = 0;
  const flush = (): void => {
    const text = pre > 0 ? line.trimEnd() : line.replace(BLANKS, " ").trim();
    lines.push(options.quote === true && depth > 0 ? `${"> ".repeat(Math.min(depth, 10))}${text}` : text);
    line = "";
    ink = false;
    blankAtEnd = false;
  };
  const append = (piece: string): void => {
    if (piece === "") return;
    line += piece;
    ink ||= INK.test(piece);
    blankAtEnd = piece.endsWith(" ");
  };
  const add = (text: string): void => {
    const decoded = decodeEntities(text);
    if (pre === 0) {
      append(decoded.replace(SPACES, " "));
      return;
    }
    const pieces = decoded.split("\n");
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) flush();
      append(piece);
    }
  };
  const last = html.lastIndexOf(">");
  const hidden = new HiddenEnds(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      add(html.slice(at));
      break;
    }
    if (open > at) add(html.slice(at, open));
    const end = tagEnd(html, open, last);
    const name = TAG_NAME.exec(html.slice(open + 1, open + 24))?.[1]?.toLowerCase();
    // "<user@example.org>" left unescaped by the server is text, not a tag.
    const inside = end < 0 ? "" : html.slice(open + 1, end - 1);
    const isAddress = name !== undefined && !inside.includes(" ") && inside.includes("@") && !inside.includes("=");
    if (end < 0 || isAddress || (name === undefined && !MARKUP.test(inside))) {
      const stop = end < 0 ? open + 1 : end;
      add(html.slice(open, stop));
      at = stop;
      continue;
    }
    at = end;
    if (name === undefined) continue;
    const closing = html[open + 1] === "/";
    if (HIDDEN.has(name) && !closing) {
      const after = hidden.find(name, at);
      // An unclosed <head> hides nothing: a careless generator would otherwise lose the whole text.
      if (after >= 0) at = after;
      else if (name !== "head") at = html.length;
      continue;
    }
    if (name === "td" || name === "th") {
      if (line !== "" && !blankAtEnd) append(" ");
      continue;
    }
    if (!BLOCKS.has(name)) continue;
    if (ink || name === "br" || (name === "p" && closing)) flush();
    if (name === "pre") pre = Math.max(0, pre + (closing ? -1 : 1));
    if (name === "blockquote") depth = Math.max(0, depth + (closing ? -1 : 1));
  }
  if (ink) flush();
  return lines.join("\n").replace(EMPTY_LINES, "\n\n").trim();
}
