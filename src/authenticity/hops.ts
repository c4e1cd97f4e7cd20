import { type HeaderSection, headerValues } from "../vocabulary/header.ts";
import { foldHost, registrableDomain } from "../vocabulary/host.ts";

/** One Received field (RFC 5321 section 4.4): by which names the handing server goes, and who took the mail. */
export interface Hop {
  /** What it called itself; its own claim. */
  helo?: string;
  /** What the receiving server found for its address. */
  found?: string;
  by?: string;
}

const MOST_HOPS = 15;
const MOST_LINE = 1000;
const FROM = /^from\s{1,5}\[?([^\s()[\]]{1,255})/iu;
const FOUND = /^from\s{1,5}[^\s()]{1,255}\s{1,5}\((?:helo\s{1,5}[^\s()]{1,255}\s{1,5})?([a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){1,8})\.?[\s[)]/iu;
const BY = /(?:^|\s)by\s{1,5}([^\s();]{1,255})/iu;

function hostName(text: string | undefined): string | undefined {
  return text === undefined || registrableDomain(text) === undefined ? undefined : foldHost(text);
}

/** Reads one Received field; only names that could be looked up. */
export function readHop(value: string): Hop {
  const line = value.slice(0, MOST_LINE);
  const helo = hostName(FROM.exec(line)?.[1]);
  const found = hostName(FOUND.exec(line)?.[1]);
  const by = hostName(BY.exec(line)?.[1]);
  return { ...(helo === undefined ? {} : { helo }), ...(found === undefined ? {} : { found }), ...(by === undefined ? {} : { by }) };
}

/** The way of a mail, the last server first. The topmost field is the receiver's own; all below may be invented. */
export function hopsOf(header: HeaderSection): Hop[] {
  return headerValues(header, "received").slice(0, MOST_HOPS).map(readHop);
}
