import { interpretMail } from "./interpret-mail.ts";
import { openMail, ownRoad, shortRoad } from "./mime/read-message-sync.ts";
import type { Options, Report } from "./report.ts";

/**
 * The tour without waiting: bytes or UTF-8 text to report, on the platform's own decoders. It gives what parseBounce gives, but for text in a
 * charset that TextDecoder does not know (the code pages of DOS): that is read as UTF-8, with the problem "broken-encoding".
 * Throws a TypeError for anything but a string, a Uint8Array or an ArrayBuffer, and never because of what the mail contains.
 */
export function parseBounceSync(raw: string | Uint8Array | ArrayBuffer, options: Options = {}): Report {
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw instanceof ArrayBuffer ? new Uint8Array(raw) : raw;
  if (!(bytes instanceof Uint8Array)) throw new TypeError("A mail must be a string, a Uint8Array or an ArrayBuffer.");
  const input = openMail(bytes);
  return interpretMail(shortRoad(input) ?? ownRoad(input), options);
}
