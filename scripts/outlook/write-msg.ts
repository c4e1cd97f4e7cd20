// Writes .msg files for the tests: the properties by [MS-OXMSG], the container by @kenjiuno/msgreader's own writer, so that reader and writer do
// not share a misunderstanding.
import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner.js";

/** Properties by their tag in hexadecimal digits ("0037001f"): text for 001e and 001f, a number for 0003, a date for 0040, bytes for 0102. */
export type Props = Readonly<Record<string, string | number | Uint8Array>>;
export interface Msg {
  readonly props: Props;
  readonly recipients?: readonly Props[];
  readonly attachments?: readonly { readonly props?: Props; readonly embedded?: Msg }[];
}

function streamOf(type: string, value: string | Uint8Array): Uint8Array {
  // A copy: the writer takes the whole memory behind a Buffer.
  return Uint8Array.from(typeof value === "string" ? Buffer.from(value, type === "001f" ? "utf16le" : "latin1") : value);
}

function fixedOf(props: Props, header: number): Uint8Array {
  const tags = Object.entries(props);
  const view = new DataView(new ArrayBuffer(header + 16 * tags.length));
  for (const [n, [tag, value]] of tags.entries()) {
    const at = header + 16 * n;
    view.setUint32(at, Number.parseInt(tag, 16), true);
    view.setUint32(at + 4, 6, true);
    if (tag.endsWith("0003")) view.setInt32(at + 8, value as number, true);
    else if (tag.endsWith("0040")) view.setBigUint64(at + 8, BigInt(Date.parse(value as string)) * 10_000n + 116_444_736_000_000_000n, true);
    else view.setUint32(at + 8, streamOf(tag.slice(4), value as string | Uint8Array).length, true);
  }
  return new Uint8Array(view.buffer);
}

/** The bytes of a .msg file. */
export function writeMsg(msg: Msg): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: 5, length: 0, children: [] }];
  const add = (parent: number, entry: Entry): number => {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  const stream = (parent: number, name: string, bytes: Uint8Array): void =>
    void add(parent, { name, type: 2, length: bytes.length, binaryProvider: () => bytes });
  const folder = (parent: number, name: string): number => add(parent, { name, type: 1, length: 0, children: [] });
  const object = (at: number, props: Props, header: number): void => {
    for (const [tag, value] of Object.entries(props)) {
      if (typeof value === "number" || tag.endsWith("0040")) continue;
      stream(at, `__substg1.0_${tag.toUpperCase()}`, streamOf(tag.slice(4), value));
    }
    stream(at, "__properties_version1.0", fixedOf(props, header));
  };
  const number = (n: number): string => n.toString(16).toUpperCase().padStart(8, "0");
  const message = (at: number, { props, recipients = [], attachments = [] }: Msg, header: number): void => {
    object(at, props, header);
    for (const [n, recipient] of recipients.entries()) object(folder(at, `__recip_version1.0_#${number(n)}`), recipient, 8);
    for (const [n, { props: own = {}, embedded }] of attachments.entries()) {
      const place = folder(at, `__attach_version1.0_#${number(n)}`);
      object(place, { ...own, ...(embedded === undefined ? {} : { "37050003": 5 }) }, 8);
      if (embedded !== undefined) message(folder(place, "__substg1.0_3701000D"), embedded, 24);
    }
  };
  message(0, msg, 32);
  return burn(entries);
}
