import { bareAddress } from "./address.ts";

/** Cuts an address list (RFC 5322 section 3.4) at its commas; those inside quotes and angle brackets part nothing. Pieces are trimmed, empty ones gone. */
export function splitAddressList(value: string): string[] {
  if (!value.includes(",")) return value.trim() === "" ? [] : [value.trim()];
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  let angle = false;
  const add = (end: number): void => {
    const piece = value.slice(start, end).trim();
    if (piece !== "") pieces.push(piece);
    start = end + 1;
  };
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at];
    if (character === "\\") at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "<") angle = true;
    else if (character === ">") angle = false;
    else if (character === "," && !angle) add(at);
  }
  // An unclosed quote would hide the rest of the list.
  if (quoted)
    return value
      .split(",")
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "");
  add(value.length);
  return pieces;
}

/** The bare addresses of a list, at most `most`; names without an address are left out. */
export function addressList(value: string, most = 100): string[] {
  return splitAddressList(value)
    .map((piece) => bareAddress(piece))
    .filter((address) => address.includes("@"))
    .slice(0, most);
}
