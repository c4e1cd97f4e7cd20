/** What each byte stands for in base64 (RFC 2045 section 6.8); -1 for those outside the alphabet. */
export const SIX_BITS: Int8Array = new Int8Array(256).fill(-1);
for (const [at, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) SIX_BITS[character.charCodeAt(0)] = at;

/** Bytes of base64 text (RFC 2045 section 6.8); characters outside the alphabet are passed over, padding starts afresh, an incomplete tail is dropped. Never throws. */
export function base64Bytes(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const six = c < 256 ? (SIX_BITS[c] as number) : -1;
    if (six >= 0) {
      held = ((held << 6) | six) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[length++] = (held >> bits) & 0xff;
      }
    } else if (c === 61) {
      bits = 0;
      held = 0;
    }
  }
  return out.subarray(0, length);
}
