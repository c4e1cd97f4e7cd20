// The door for mails that Outlook saved. Nothing here, nor what it imports, needs Node.
import { isCompoundFile } from "./inputs/outlook/compound-file.ts";
import { readOutlookFile } from "./inputs/outlook/outlook-file.ts";
import { messageOfKept } from "./mime/kept-mail.ts";
import type { Message } from "./mime/message.ts";
import { openMail, ownRoad } from "./mime/read-message-sync.ts";
import { LIMITS } from "./vocabulary/limits.ts";

/**
 * A mail that Outlook saved as .msg ([MS-OXMSG]), as our Message for interpretMail. Outlook keeps properties instead of the mail as received: of a
 * report (message class REPORT.IPM.Note.NDR) each recipient's status and reply, the header section, the text, and the returned mail, of which the
 * report's own parts are made again ([MS-OXCMAIL] 2.1.3.6.1). How the mail came is not known: problem "outlook-rebuilt", wrapping "unknown",
 * suppress never "now". Mails attached to it are read too.
 *
 * What holds no mail, or is damaged, is told in `problems`; bytes that are no compound file are read as raw mail. Throws a TypeError for what is
 * neither a Uint8Array nor an ArrayBuffer.
 */
export function fromOutlookFile(file: Uint8Array | ArrayBuffer): Message {
  if (!(file instanceof Uint8Array) && !(file instanceof ArrayBuffer)) throw new TypeError("fromOutlookFile takes the bytes of a file.");
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (!isCompoundFile(bytes)) return ownRoad(openMail(bytes));
  const { mail, problems } = readOutlookFile(bytes, LIMITS);
  if (mail !== undefined) return messageOfKept(mail, problems, LIMITS);
  return messageOfKept({ header: [], report: false, attachments: [] }, problems, LIMITS);
}
