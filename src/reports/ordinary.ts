// Mails that talk like bounces and are none: decided by what their senders put into the header, not by loose words.
import { headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";

/**
 * True for machine mails with a purpose of their own: TLS reports (RFC 8460), DMARC aggregates, calendar answers, list mail.
 * They may hold every word of a bounce.
 */
export function isOrdinaryNotice(mail: TextMail): boolean {
  if (mail.parts.some((part) => part.type === "application/tlsrpt+gzip" || part.type === "application/tlsrpt+json" || part.type === "text/calendar"))
    return true;
  if (mail.parts[0]?.parameters.get("report-type")?.toLowerCase() === "tlsrpt") return true;
  if (mail.header.some((field) => field.key === "tls-report-domain" || field.key === "x-failed-recipients-summary")) return true;
  // A newsletter or a digest: bulk headers with a way to leave, never on a bounce.
  const leaves = headerValue(mail.header, "list-unsubscribe") !== undefined;
  return leaves && headerValue(mail.header, "x-failed-recipients") === undefined;
}
