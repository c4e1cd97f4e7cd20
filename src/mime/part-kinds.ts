const STATUS: ReadonlySet<string> = new Set([
  "message/delivery-status",
  "message/global-delivery-status",
  "message/feedback-report",
  "message/disposition-notification",
  "message/global-disposition-notification",
]);
const EMBEDDED: ReadonlySet<string> = new Set(["message/rfc822", "message/global", "message/news"]);
/** Types that carry nothing but a returned original, or part of one. */
const ORIGINALS: ReadonlySet<string> = new Set([
  "text/rfc822-headers",
  "text/rfc822-header",
  "text/rfc822",
  "message/rfc822-headers",
  "message/global-headers",
  "message/partial",
]);

/** True for the machine-readable parts beside which a returned original stands (RFC 3464, 6533, 5965, 8098). */
export function isStatus(type: string): boolean {
  return STATUS.has(type);
}

/** True for a whole mail as a part. */
export function isEmbeddedMail(type: string): boolean {
  return EMBEDDED.has(type);
}

/** True for a type that can be a returned original (standards.md 7). */
export function isOriginal(type: string): boolean {
  return EMBEDDED.has(type) || ORIGINALS.has(type);
}

/** TNEF ([MS-OXTNEF]) and Outlook's own files: no well-kept library reads what bounce they may hold back into a mail. */
const OUTLOOK: ReadonlySet<string> = new Set(["application/ms-tnef", "application/vnd.ms-tnef", "application/vnd.ms-outlook"]);

/** True for parts in a form of Outlook's own, which are named but not read. */
export function isOutlook(type: string): boolean {
  return OUTLOOK.has(type);
}

const UNNAMED: ReadonlySet<string> = new Set(["application/octet-stream", "application/x-eml", "application/eml"]);
const MAIL_FILE = /\.eml$/iu;
const OUTLOOK_FILE = /\.msg$/iu;
const TNEF_FILE = /^winmail\.dat$/iu;

/** True for types that say nothing: then the name of the file does. */
export function isUnnamed(type: string): boolean {
  return UNNAMED.has(type);
}

/** The type of an attached file: a mail saved as ".eml", or what Outlook makes, attached without its type counts as what it is. */
export function typeOfFile(type: string, name: string | undefined): string {
  if (name === undefined || !isUnnamed(type)) return type;
  const end = name.slice(-11);
  if (MAIL_FILE.test(end)) return "message/rfc822";
  if (OUTLOOK_FILE.test(end)) return "application/vnd.ms-outlook";
  return TNEF_FILE.test(end) ? "application/ms-tnef" : type;
}
