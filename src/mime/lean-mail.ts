import { joinBytes } from "../vocabulary/chunks.ts";
import { isAscii, textLimit } from "./decode.ts";
import type { Limits } from "./limits.ts";
import { BoundarySearch } from "./lines.ts";
import type { OutlinePart } from "./outline.ts";

/** A flat mail that holds leaves and nothing else, each behind its marker. */
export interface LeanMail {
  readonly bytes: Uint8Array;
  readonly markers: readonly string[];
  /** Which leaf stands behind each marker. */
  readonly order: readonly number[];
}

const CHARSET = /^[\w.:+-]{1,60}$/u;

/** Bytes with LF line ends, so that mailparser sees one kind only. */
function lineFeedsOnly(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(13)) return bytes;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (c !== 13) {
      out[length++] = c;
      continue;
    }
    // CR CR LF is one line end, as everywhere in this room.
    if (bytes[i + 1] === 13 && bytes[i + 2] === 10) i += 2;
    else if (bytes[i + 1] === 10) i++;
    out[length++] = 10;
  }
  return out.subarray(0, length);
}

/** A boundary that none of the leaves holds. */
function freeBoundary(bodies: readonly Uint8Array[]): string {
  for (let n = 0; ; n++) {
    const boundary = `=_whoblocked_lean_mail_${n}`;
    const pattern = new TextEncoder().encode(boundary);
    const taken = bodies.some((body) => {
      const search = new BoundarySearch(body, body.length);
      search.open([pattern]);
      return search.next(0) !== undefined;
    });
    if (!taken) return boundary;
  }
}

/** Charsets without shift states in which ASCII stays ASCII: a marker can be read between their texts. */
const KEEPS_ASCII = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d|koi8-[ru])$/iu;
/** A soft line end at the very end would swallow the line end in front of the next marker. */
const ENDS_OPEN = /=[ \t]*\n?$/u;

/** Leaves that share one part of the lean mail, and how that part is labelled. */
interface Group {
  readonly charset: string;
  readonly encoding: string;
  /** Markers can stand as lines among its texts. */
  readonly holdsMarkers: boolean;
  readonly members: number[];
}

function endsOpen(body: Uint8Array): boolean {
  return ENDS_OPEN.test(String.fromCharCode(...body.subarray(-80)));
}

/** Puts leaves that can be decoded as one text together: mailparser asks a fixed price for every part. */
function groupsOf(leaves: readonly OutlinePart[], bodies: readonly Uint8Array[]): Group[] {
  const shared = new Map<string, Group>();
  const groups: Group[] = [];
  for (const [n, leaf] of leaves.entries()) {
    const body = bodies[n] as Uint8Array;
    const encoding = leaf.encoding === "base64" || leaf.encoding === "quoted-printable" ? leaf.encoding : "8bit";
    const named = CHARSET.test(leaf.charset) ? leaf.charset.toLowerCase() : "utf-8";
    const holdsMarkers = encoding !== "base64" && KEEPS_ASCII.test(named);
    const together = holdsMarkers && !(encoding === "quoted-printable" && endsOpen(body));
    const charset = together && encoding === "8bit" && isAscii(body) ? "utf-8" : named;
    const known = together ? shared.get(`${charset} ${encoding}`) : undefined;
    if (known !== undefined) {
      known.members.push(n);
      continue;
    }
    const group: Group = { charset, encoding, holdsMarkers, members: [n] };
    groups.push(group);
    if (together) shared.set(`${charset} ${encoding}`, group);
  }
  return groups;
}

/**
 * Builds the one mail that mailparser reads: the leaves as text/plain with their charset and transfer encoding, in front of each a line
 * with its marker. Leaves of one kind stand in one part; what cannot hold a marker itself gets a part with the marker in front of it.
 * mailparser joins texts, and by the markers they come apart again.
 */
export function leanMail(leaves: readonly OutlinePart[], limits: Limits): LeanMail {
  const encoder = new TextEncoder();
  const bodies = leaves.map((leaf) => lineFeedsOnly(leaf.bytes.subarray(leaf.bodyFrom, Math.min(leaf.bodyTo, leaf.bodyFrom + 4 * textLimit(leaf, limits)))));
  const groups = groupsOf(leaves, bodies);
  const markerOf = (n: number): string => `whoblocked leaf ${n} of ${leaves.length}`;
  const pieces: Uint8Array[] = [];
  const say = (text: string): void => void pieces.push(encoder.encode(text));
  const single = groups.length === 1 && (groups[0] as Group).holdsMarkers;
  const boundary = single ? "" : freeBoundary(bodies);
  say(single ? "MIME-Version: 1.0\n" : `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n`);
  for (const { charset, encoding, holdsMarkers, members } of groups) {
    if (!single) say(`--${boundary}\n`);
    if (!holdsMarkers) say(`Content-Type: text/plain\n\n${markerOf(members[0] as number)}\n--${boundary}\n`);
    say(`Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`);
    for (const [at, n] of members.entries()) {
      if (holdsMarkers) say(at === 0 ? `${markerOf(n)}\n` : `\n${markerOf(n)}\n`);
      pieces.push(bodies[n] as Uint8Array);
    }
    if (!single) say("\n");
  }
  if (!single) say(`--${boundary}--\n`);
  const order = groups.flatMap((group) => group.members);
  return { bytes: joinBytes(pieces), markers: order.map(markerOf), order };
}

/** Takes the texts apart again, in the order of `order`; undefined when a marker is missing or a text holds a marker itself. */
export function splitAtMarkers(text: string, markers: readonly string[]): string[] | undefined {
  const texts: string[] = [];
  let at = 0;
  for (const [n, marker] of markers.entries()) {
    if (!text.startsWith(marker, at)) return undefined;
    at += marker.length + 1;
    const following = markers[n + 1];
    if (following === undefined) {
      texts.push(text.slice(at));
      continue;
    }
    if (text.startsWith(following, at)) {
      texts.push("");
      continue;
    }
    const next = text.indexOf(`\n${following}`, at);
    if (next < 0) return undefined;
    texts.push(text.slice(at, next));
    at = next + 1;
  }
  return texts;
}
