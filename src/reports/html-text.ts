// HTML of bounces to readable text: one pass, no parser, nothing kept but text (standards.md 45).

import { keepShape } from "../vocabulary/shape.ts";

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

/** The text read so far, line by line. */
class TextLines {
  readonly #quote: boolean;
  readonly #lines: string[] = [];
  #line = "";
  // Known without looking at the line again, which may become as long as the text.
  #ink = false;
  #blankAtEnd = false;
  /** How many quotations and preformatted elements are open. */
  #quoted = 0;
  #preformatted = 0;

  constructor(quote: boolean) {
    this.#quote = quote;
  }

  #flush(): void {
    const text = this.#preformatted > 0 ? this.#line.trimEnd() : this.#line.replace(BLANKS, " ").trim();
    this.#lines.push(this.#quote && this.#quoted > 0 ? `${"> ".repeat(Math.min(this.#quoted, 10))}${text}` : text);
    this.#line = "";
    this.#ink = false;
    this.#blankAtEnd = false;
  }

  #append(piece: string): void {
    if (piece === "") return;
    this.#line += piece;
    this.#ink ||= INK.test(piece);
    this.#blankAtEnd = piece.endsWith(" ");
  }

  /** Text between tags. */
  add(text: string): void {
    const decoded = decodeEntities(text);
    if (this.#preformatted === 0) {
      this.#append(decoded.replace(SPACES, " "));
      return;
    }
    const pieces = decoded.split("\n");
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.#flush();
      this.#append(piece);
    }
  }

  /** A tag of something that is read. */
  tag(name: string, closing: boolean): void {
    if (name === "td" || name === "th") {
      if (this.#line !== "" && !this.#blankAtEnd) this.#append(" ");
      return;
    }
    if (!BLOCKS.has(name)) return;
    if (this.#ink || name === "br" || (name === "p" && closing)) this.#flush();
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted + (closing ? -1 : 1));
    if (name === "blockquote") this.#quoted = Math.max(0, this.#quoted + (closing ? -1 : 1));
  }

  result(): string {
    if (this.#ink) this.#flush();
    return this.#lines.join("\n").replace(EMPTY_LINES, "\n\n").trim();
  }
}

/** Walks from tag to tag. */
class HtmlReader {
  readonly #html: string;
  readonly #lastTagEnd: number;
  readonly #hidden: HiddenEnds;
  readonly #text: TextLines;

  constructor(html: string, text: TextLines) {
    this.#html = html;
    this.#lastTagEnd = html.lastIndexOf(">");
    this.#hidden = new HiddenEnds(html);
    this.#text = text;
  }

  /** Reads the text up to the next tag, and that tag; gives the place behind it. */
  step(at: number): number {
    const html = this.#html;
    const open = html.indexOf("<", at);
    if (open < 0) {
      this.#text.add(html.slice(at));
      return html.length;
    }
    if (open > at) this.#text.add(html.slice(at, open));
    const end = tagEnd(html, open, this.#lastTagEnd);
    const name = TAG_NAME.exec(html.slice(open + 1, open + 24))?.[1]?.toLowerCase();
    // "<user@example.org>" left unescaped by the server is text, not a tag.
    const inside = end < 0 ? "" : html.slice(open + 1, end - 1);
    const isAddress = name !== undefined && !inside.includes(" ") && inside.includes("@") && !inside.includes("=");
    if (end < 0 || isAddress || (name === undefined && !MARKUP.test(inside))) {
      const stop = end < 0 ? open + 1 : end;
      this.#text.add(html.slice(open, stop));
      return stop;
    }
    if (name === undefined) return end;
    const closing = html[open + 1] === "/";
    if (HIDDEN.has(name) && !closing) return this.#behindHidden(name, end);
    this.#text.tag(name, closing);
    return end;
  }

  #behindHidden(name: string, at: number): number {
    const after = this.#hidden.find(name, at);
    // An unclosed <head> hides nothing: a careless generator would otherwise lose the whole text.
    if (after >= 0) return after;
    return name === "head" ? at : this.#html.length;
  }
}

keepShape(new HtmlReader("", new TextLines(false)));

/**
 * The text of an HTML part: block elements end lines, table cells are parted by a blank, style, script and head go.
 * With `quote`, lines inside a blockquote begin with "> ". Linear in the length; never throws.
 */
export function htmlToText(html: string, options: { quote?: boolean } = {}): string {
  const text = new TextLines(options.quote === true);
  const reader = new HtmlReader(html, text);
  for (let at = 0; at < html.length; ) at = reader.step(at);
  return text.result();
}
