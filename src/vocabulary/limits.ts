/** Every limit of the library: name, default and reason. Passing one is an outcome with a problem, never an exception. */
export const LIMITS = {
  /** Bytes of a mail. Large providers accept 25 to 50 MB (Gmail 50, Microsoft 365 35 by default); a bounce that returns such a mail stays below. */
  bytes: 50_000_000,
  /** Bytes of one header section, and half of what all sections of a mail may have together. Postfix keeps 102,400 by default (header_size_limit); ARC and DKIM chains need room above. */
  headerBytes: 512_000,
  /** Parts within parts, embedded mails counted. Five forwards of a bounce within mixed, related and alternative need about twenty. */
  nesting: 50,
  /** Parts of one mail. A digest or a bounce with many attachments has hundreds; a million boundaries is an attack. */
  parts: 1_000,
  /** Recipients of one report. Postfix sends one bounce per message and queue run; large lists expand to thousands. */
  recipients: 10_000,
  /** Characters of one SMTP reply. RFC 5321 section 4.5.3.1.5 allows 512 bytes a line; the longest seen have twenty lines. */
  replyLength: 10_000,
  /** Characters of a quoted piece of evidence: a sentence, so that logs stay readable. */
  evidenceLength: 200,
  /** Characters of a readable part. A bounce says what it has to say at the front; behind it stands the returned mail. */
  textLength: 262_144,
  /** Characters of a machine-readable part: ten thousand recipients with three hundred characters each. */
  reportLength: 4_194_304,
} as const;

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** A set of limits, e.g. with smaller numbers for tests. */
export type Limits = Readonly<Record<LimitName, number>>;
