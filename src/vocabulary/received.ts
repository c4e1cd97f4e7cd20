import { type HeaderSection, headerValues } from "./header.ts";
import { lookable } from "./host.ts";
import { parseIp } from "./ip.ts";

/** One Received field (RFC 5321 section 4.4). Names are folded, and only such as could be looked up: "unknown" and "localhost" are none. */
export interface Hop {
  /** What the handing server called itself; its own claim. */
  helo?: string;
  /** The claim where it stands in a comment: "from unknown (HELO mail.example.com) (192.0.2.1)". */
  said?: string;
  /** What the receiving server found for its address. */
  found?: string;
  /** Its address. */
  ip?: string;
  /** Who took the mail. */
  by?: string;
}

const MOST_HOPS = 15;
const MOST_LINE = 1000;

// All of them read a line in lower case.
const FROM = /^from\s{1,5}(\[[^\]\s]{1,64}\]|[^\s()[\]]{1,255})/u;
const BY = /(?:^|\s)by\s{1,5}([^\s();]{1,255})/u;
const SAID = /^\s{0,5}helo\s{1,5}([^\s()]{1,255})/u;
const NAME = /^\s{0,5}([a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){1,8})\.?(?=\s|\[|$)/u;
const ADDRESS = /\[((?:ipv6:)?[\da-f.:]{3,45})\]|(?:^|\s)((?:\d{1,3}\.){3}\d{1,3})(?:\s|$)/u;

/** Reads one Received field. Only what the topmost line of a mail found for itself is sure: the rest may be invented. */
export function readHop(value: string): Hop {
  const line = value.slice(0, MOST_LINE).toLowerCase();
  const hop: Hop = {};
  const from = FROM.exec(line);
  const by = BY.exec(line);
  if (from !== null) readFrom(line.slice(0, by?.index), from[1] as string, hop);
  const taker = lookable(by?.[1]);
  if (taker !== undefined) hop.by = taker;
  return hop;
}

/** The side that handed the mail over: "from helo (found [ip])". */
function readFrom(side: string, word: string, hop: Hop): void {
  const literal = word.startsWith("[");
  const helo = literal ? undefined : lookable(word);
  let ip = literal ? parseIp(word) : undefined;
  if (helo !== undefined) hop.helo = helo;
  // Up to the next parenthesis: comments can be nested, "(found [ip] (may be forged))".
  let close = 0;
  for (let open = side.indexOf("("); open >= 0; ) {
    const next = side.indexOf("(", open + 1);
    if (close >= 0 && close < open) close = side.indexOf(")", open);
    const comment = side.slice(open + 1, Math.min(next < 0 ? side.length : next, close < 0 ? side.length : close));
    readComment(comment, hop);
    const address = ip === undefined ? ADDRESS.exec(comment) : null;
    if (address !== null) ip = parseIp(address[1] ?? (address[2] as string));
    open = next;
  }
  if (ip !== undefined) hop.ip = ip;
}

function readComment(comment: string, hop: Hop): void {
  const claim = SAID.exec(comment);
  const said = lookable(claim?.[1]);
  const found = lookable(NAME.exec(claim === null ? comment : comment.slice(claim[0].length))?.[1]);
  if (said !== undefined && hop.said === undefined) hop.said = said;
  if (found !== undefined && hop.found === undefined) hop.found = found;
}

/** The way of a mail, the last server first. The topmost field is the receiver's own. */
export function hopsOf(header: HeaderSection): readonly Hop[] {
  return headerValues(header, "received").slice(0, MOST_HOPS).map(readHop);
}
