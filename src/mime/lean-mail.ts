import { joinBytes } from "../vocabulary/chunks.ts";
import { textLimit } from "./decode.ts";
import type { Limits } from "./limits.ts";
import { boundarySearch } from "./lines.ts";
import type { OutlinePart } from "./outline.ts";

/** A flat mail that holds leaves and nothing else, each behind a part with its marker. */
export interface LeanMail {
  readonly bytes: Uint8Array;
  readonly markers: readonly string[];
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
      const search = boundarySearch(body, body.length);
      search.open([pattern]);
      return search.next(0) !== undefined;
    });
    if (!taken) return boundary;
  }
}

/**
 * Builds the one mail that mailparser reads: every leaf as text/plain with its charset and transfer encoding, in front of each a part
 * whose text is its marker. mailparser joins texts, and by the markers they come apart again.
 */
export function leanMail(leaves: readonly OutlinePart[], limits: Limits): LeanMail {
  const encoder = new TextEncoder();
  const bodies = leaves.map((leaf) => lineFeedsOnly(leaf.bytes.subarray(leaf.bodyFrom, Math.min(leaf.bodyTo, leaf.bodyFrom + 4 * textLimit(leaf, limits)))));
  const boundary = freeBoundary(bodies);
  const markers = leaves.map((_, n) => `whoblocked leaf ${n} of ${leaves.length}`);
  const pieces: Uint8Array[] = [encoder.encode(`MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n`)];
  for (const [n, leaf] of leaves.entries()) {
    const charset = CHARSET.test(leaf.charset) ? leaf.charset : "utf-8";
    const encoding = leaf.encoding === "base64" || leaf.encoding === "quoted-printable" ? leaf.encoding : "8bit";
    pieces.push(
      encoder.encode(
        `--${boundary}\nContent-Type: text/plain\n\n${markers[n]}\n--${boundary}\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`,
      ),
    );
    pieces.push(bodies[n] as Uint8Array, encoder.encode("\n"));
  }
  pieces.push(encoder.encode(`--${boundary}--\n`));
  return { bytes: joinBytes(pieces), markers };
}

/** Takes the texts apart again; undefined when a marker is missing or a text holds a marker itself. */
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
