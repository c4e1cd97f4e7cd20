import type { ParsedMail } from "../mime/parsed-mail.ts";
import { base64Bytes } from "../vocabulary/base64.ts";
import { headerText, objectsOf, requireObject, stringOf } from "./parsed-object.ts";

/**
 * Takes the shape of postal-mime (versions 2 to 4) off a mail. No type of postal-mime is needed; every field is checked, a wrong one is passed
 * over. Throws a TypeError for anything that is no object.
 *
 * Parse with `forceRfc822Attachments: true`, or a bounce forwarded as attachment ends up inside the text: it is still read, but how it hangs
 * together is not known.
 */
export function readPostalMime(email: object): ParsedMail {
  requireObject(email, "fromPostalMime");
  const text = stringOf(email.text);
  const html = stringOf(email.html);
  return {
    header: headerText(email),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments: objectsOf(email.attachments).map((attachment) => ({
      type: (stringOf(attachment.mimeType) ?? "application/octet-stream").toLowerCase(),
      charset: "",
      ...(typeof attachment.filename === "string" ? { fileName: attachment.filename } : {}),
      content: contentOf(attachment.content, attachment.encoding),
    })),
  };
}

function contentOf(content: unknown, encoding: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (content instanceof ArrayBuffer) return new Uint8Array(content);
  if (typeof content !== "string") return new Uint8Array();
  return encoding === "base64" ? base64Bytes(content) : new TextEncoder().encode(content);
}
