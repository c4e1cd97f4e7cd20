/** The closed list of what can be wrong with a mail, with what each means. */
export const PROBLEMS = {
  "empty-input": "There was nothing to read.",
  "binary-input": "The input is not a mail: it holds bytes that no mail may hold.",
  "outlook-file":
    "The input is a compound file, the form of Outlook's .msg files, and holds no mail, or was given to a door for raw mail; it was not read. fromOutlookFile of whoblocked/node reads .msg files.",
  "outlook-rebuilt": "The mail was put together again of what Outlook keeps of it in a .msg file; how it came is not known.",
  "outlook-damaged": "The .msg file is damaged: a part of it lies outside the file, in a circle or over another; what could be read was read.",
  "outlook-part": "A part in a form of Outlook's own (TNEF, known as winmail.dat, or .msg) was not read.",
  "no-header-section": "The input has no header section; it was read as pasted text.",
  "broken-mime": "The MIME structure is damaged: a boundary is missing or a part is cut.",
  "broken-encoding": "A transfer encoding or charset could not be decoded cleanly.",
  "limit-bytes": "The mail is longer than the limit; the rest was not read.",
  "limit-header": "A header section is longer than the limit; the rest was not read.",
  "limit-nesting": "Parts are nested deeper than the limit; the inner ones were not read.",
  "limit-parts": "The mail has more parts than the limit; the rest was not read.",
  "limit-recipients": "The report names more recipients than the limit; the rest was left out.",
  "limit-reply": "A reply is longer than the limit and was cut.",
  "decoder-failed": "The MIME decoder gave up; the mail was read without it.",
  "malformed-report": "The machine-readable part breaks its grammar; what could be read was read.",
  "missing-report-part": "The mail says it is a report but has no machine-readable part.",
  "recipient-unknown": "The mail does not say which recipient it is about.",
  "unknown-action": "The Action field holds a word that RFC 3464 does not know.",
  "unreadable-date": "A date could not be read and was left out.",
  "ambiguous-xtext": "An address may be xtext or literal; it was left as it is.",
  "parsed-elsewhere": "The mail was parsed by another library with options that hide parts of it.",
  unrecognised: "No bounce format and no other kind of report was recognised.",
  "webhook-shape": "The event does not have the shape its platform documents.",
} as const;

/** Code of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What was wrong with the mail. `severe`: part of it could not be read. */
export interface Problem {
  code: string;
  severe: boolean;
  where?: string;
}

/** Makes a problem of the closed list. */
export function problem(code: ProblemCode, severe: boolean, where?: string): Problem {
  return where === undefined ? { code, severe } : { code, severe, where };
}

/** Adds a problem to those of a mail, unless it is there already. */
export function addProblem(problems: Problem[], code: ProblemCode, severe: boolean, where?: string): void {
  for (const known of problems) if (known.code === code && known.severe === severe) return;
  problems.push(problem(code, severe, where));
}
