import type { ParsedMail } from "../mime/parsed-mail.ts";
import { headerText, objectsOf, requireObject, stringOf } from "./parsed-object.ts";

/**
 * Takes the shape of mailparser (simpleParser's result) off a mail. No type of mailparser is needed; every field is checked, a wrong one is
 * passed over. Throws a TypeError for anything that is no object.
 *
 * Parse with `keepDeliveryStatus: true`, or the report ends up inside the text. Mails attached with "Content-Disposition: inline" end up
 * there too unless mailsplit's `ignoreEmbedded: true` is given. Without these the mail is still read, but how it hangs together is not known.
 */
export function readMailparser(mail: object): ParsedMail {
  requireObject(mail, "fromMailparser");
  const text = stringOf(mail.text);
  const html = stringOf(mail.html);
  return {
    header: headerText(mail),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments: objectsOf(mail.attachments).map((attachment) => ({
      type: (stringOf(attachment.contentType) ?? "application/octet-stream").toLowerCase(),
      charset: charsetOf(attachment.headers),
      ...(typeof attachment.filename === "string" ? { fileName: attachment.filename } : {}),
      content: attachment.content instanceof Uint8Array ? attachment.content : new Uint8Array(),
    })),
  };
}

/** The charset parameter of an attachment's Content-Type, which mailparser keeps as { value, params }. */
function charsetOf(headers: unknown): string {
  const type: unknown = headers instanceof Map ? headers.get("content-type") : undefined;
  const params: unknown = type !== null && typeof type === "object" && "params" in type ? type.params : undefined;
  const charset: unknown = params !== null && typeof params === "object" && "charset" in params ? params.charset : undefined;
  return typeof charset === "string" ? charset.trim().toLowerCase() : "";
}
