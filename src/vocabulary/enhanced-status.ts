/** An enhanced status code, class.subject.detail (RFC 3463 section 2). */
export interface EnhancedStatus {
  class: 2 | 4 | 5;
  subject: number;
  detail: number;
}

const WHOLE = /^([245])\.(\d{1,3})\.(\d{1,3})$/u;
const INSIDE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/u;

/** Reads "5.1.1"; undefined for anything else (RFC 3463 section 2: up to three digits, no leading zeros needed). */
export function parseStatus(text: string): EnhancedStatus | undefined {
  const found = WHOLE.exec(text.trim());
  if (!found) return undefined;
  return { class: Number(found[1]) as 2 | 4 | 5, subject: Number(found[2]), detail: Number(found[3]) };
}

/** The first enhanced status code inside a text; never part of an IP address. */
export function findStatus(text: string): string | undefined {
  return INSIDE.exec(text)?.[0];
}

/** True for x.0.0, which says nothing but the class (RFC 3463 section 3.1). */
export function isVague(status: string): boolean {
  return status.endsWith(".0.0");
}
