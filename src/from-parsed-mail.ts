// The doors for pipelines that parse mail already. Nothing here, nor what it imports, needs Node.
import { readMailparser } from "./inputs/mailparser.ts";
import { readPostalMime } from "./inputs/postal-mime.ts";
import type { Message } from "./mime/message.ts";
import { messageOfParsed } from "./mime/parsed-mail.ts";

/**
 * What mailparser's simpleParser returned, as our Message for interpretMail. Parse with `keepDeliveryStatus: true` and, so that mails attached
 * inline stay attachments, `ignoreEmbedded: true`. Without these the mail is still read, with wrapping "unknown", suppress never "now" and the
 * problem "parsed-elsewhere". Throws a TypeError for anything that is no object.
 */
export function fromMailparser(mail: object): Message {
  return messageOfParsed(readMailparser(mail));
}

/**
 * What postal-mime returned, as our Message for interpretMail. Parse with `forceRfc822Attachments: true`. Without it the mail is still read,
 * with wrapping "unknown", suppress never "now" and the problem "parsed-elsewhere" where an embedded mail was merged into the text. Throws a
 * TypeError for anything that is no object.
 */
export function fromPostalMime(email: object): Message {
  return messageOfParsed(readPostalMime(email));
}
