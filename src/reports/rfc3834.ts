// Automatic answers (RFC 3834): vacation, left the organisation, ticket receipts, challenges. Never a bounce.
import { parseDate } from "../vocabulary/date.ts";
import { headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";
import { inlineOriginal, originalFields } from "./original.ts";
import type { AutoReplyFields } from "./report-fields.ts";

/** Reads an automatic answer; undefined where the mail is none. */
export function readAutoReply(mail: TextMail): AutoReplyFields | undefined {
  const auto = headerValue(mail.header, "auto-submitted")?.toLowerCase() ?? "";
  if (!auto.startsWith("auto-replied")) return undefined;
  void parseDate;
  return { kind: "auto-reply", autoReply: "other", original: originalFields([inlineOriginal(mail.text)]), problems: [] };
}
