/** An object from another library, before any of its fields was looked at: mailparser's and postal-mime's names. */
export interface Loose {
  readonly headerLines?: unknown;
  readonly headers?: unknown;
  readonly line?: unknown;
  readonly key?: unknown;
  readonly originalKey?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly html?: unknown;
  readonly attachments?: unknown;
  readonly contentType?: unknown;
  readonly mimeType?: unknown;
  readonly filename?: unknown;
  readonly content?: unknown;
  readonly encoding?: unknown;
}

/** Throws for what is no object: the one misuse of the doors for parsed mail. */
export function requireObject(value: unknown, door: string): asserts value is Loose {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(`${door} takes the object that the parser gave.`);
}

/** A field's value when it is a string. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The objects of a list; [] for anything else. */
export function objectsOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter((one): one is Loose => one !== null && typeof one === "object") : [];
}

const NOT_LATIN = /[^\0-\xff]/u;
const HIGH = /[\x80-\xff]/u;

/**
 * The header section as text: `headerLines` as received, else `headers` as a list. mailparser keeps raw bytes as one character each; they are
 * given back to be read as UTF-8.
 */
export function headerText(mail: Loose): string {
  const lines = objectsOf(mail.headerLines).flatMap((one) => stringOf(one.line) ?? []);
  const list = lines.length > 0 ? lines : objectsOf(mail.headers).flatMap((one) => fieldLine(one.originalKey ?? one.key, one.value));
  const text = (list.length > 0 ? list : fromMap(mail.headers)).join("\n");
  if (!HIGH.test(text) || NOT_LATIN.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}

function fieldLine(name: unknown, value: unknown): string[] {
  return typeof name === "string" && typeof value === "string" ? [`${name}: ${value.replaceAll("\n", "\n ")}`] : [];
}

/** mailparser's Map of headers, when its headerLines were dropped: strings, or objects with `text` or `value`. */
function fromMap(headers: unknown): string[] {
  if (!(headers instanceof Map)) return [];
  const lines: string[] = [];
  for (const [name, value] of headers) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one instanceof Date) continue;
      if (one !== null && typeof one === "object") lines.push(...fieldLine(name, "text" in one ? one.text : structured(one)));
      else lines.push(...fieldLine(name, one));
    }
  }
  return lines;
}

/** "multipart/report; boundary=..." of mailparser's { value, params }. */
function structured(value: object): string | undefined {
  if (!("value" in value) || typeof value.value !== "string") return undefined;
  const params = "params" in value && value.params !== null && typeof value.params === "object" ? Object.entries(value.params) : [];
  return [value.value, ...params.flatMap(([name, text]) => (typeof text === "string" ? `${name}="${text}"` : []))].join("; ");
}
