// The doors for pipelines that parse mail already. Nothing here, nor what it imports, needs Node.
import { readMailparser } from "./inputs/mailparser.ts";
import { readPostalMime } from "./inputs/postal-mime.ts";
import type { Message } from "./mime/message.ts";
import { messageOfParsed } from "./mime/parsed-mail.ts";

/**
 * What mailparser's simpleParser returned, as our Message for interpretMail. Parse with `keepDeliveryStatus: true` and, so that mails attached
 * inline stay attachments, `ignoreEmbedded: true`. Without these the mail is still read, with wrapping "unknown", suppress never "now" and the
 * problem "parsed-elsewhere". `raw`, the mail as received, is read in its place where mailparser gave back neither text nor parts: it drops a
 * body whose boundary never appears, and mails with bare CR line ends. Throws a TypeError for anything that is no object.
 */
export function fromMailparser(mail: object, raw?: string | Uint8Array): Message {
  return messageOfParsed(readMailparser(mail), bytesOf(raw));
}

/**
 * What postal-mime returned, as our Message for interpretMail. Parse with `forceRfc822Attachments: true`. Without it the mail is still read,
 * with wrapping "unknown", suppress never "now" and the problem "parsed-elsewhere" where an embedded mail was merged into the text. `raw`, the
 * mail as received, is read in its place where postal-mime gave back neither text nor parts. Throws a TypeError for anything that is no object.
 */
export function fromPostalMime(email: object, raw?: string | Uint8Array): Message {
  return messageOfParsed(readPostalMime(email), bytesOf(raw));
}

function bytesOf(raw: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
}
