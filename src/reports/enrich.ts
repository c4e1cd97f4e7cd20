// The human part of a DSN often says more than its machine part: the whole reply (sendmail's transcript), the address that answered
// (Postfix), the reply at all (OpenSMTPD, chasquid). It is merged into the groups here, by address; a Status never is.
import { sameAddress } from "../vocabulary/address.ts";
import type { TextBounce, TextMail } from "./format.ts";
import { formatsFor } from "./formats.ts";
import { findHostSaid } from "./hosts-in-text.ts";
import { paragraphs } from "./paragraphs.ts";
import { collectReply, replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const REFUSAL = /^[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}|\p{L}|<)/u;
/** A name in front of the reply: "Last error: 550 5.1.1 ...", "Server response: 554 ...". */
const LABEL = /^\s{0,12}\p{L}[\p{L} ]{2,30}: {1,4}(?=[45]\d\d[ -])/u;
const MOST_GENERIC = 50;
const HOST = /\bhost\b/iu;

const EXPIRED_ALONE = /QUEUE\.Expired|^(?:[45]\d\d )?[45]\.4\.(?:7|300) message expired/iu;

const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone: how two copies of one reply are compared. */
const fold = (text: string): string => text.toLowerCase().replace(NO_WORDS, "");

/** True when `text` tells the same as `field` and more. */
function saysMore(text: string, field: string): boolean {
  if (text === field) return false;
  const long = fold(text);
  const short = fold(field);
  if (long.length <= short.length + 8) return false;
  return (
    long.includes(short.slice(0, 40)) ||
    (replyAt(text) >= 0 && text.slice(replyAt(text), replyAt(text) + 3) === field.slice(Math.max(0, replyAt(field)), replyAt(field) + 3))
  );
}

/** sysexits.h as sendmail prints it: "X-Unix; 71". */
const EXIT_CODE = /^\d{1,3}$/u;

function betterDiagnostic(field: RecipientFields, text: RecipientFields): boolean {
  if (text.diagnostic === undefined) return false;
  if (field.diagnostic === undefined) return true;
  if (EXIT_CODE.test(field.diagnostic)) return true;
  // Postfix' field holds the SASL library's bare error ("x-sasl; no mechanism available"); which server it could not log in to says the text.
  if (field.diagnosticType === "x-sasl") return true;
  // "550 4.4.7 QUEUE.Expired; message expired" (Exchange) is no cause; the last reply, which only the text quotes, is.
  if (EXPIRED_ALONE.test(field.diagnostic) && text.saidBy === "remote" && replyAt(text.diagnostic) >= 0) return true;
  const local = field.diagnosticType !== undefined && field.diagnosticType !== "smtp";
  // A remote reply in the text beats a field without any reply code; a local finding (x-unix) stays what it is.
  if (replyAt(field.diagnostic) < 0 && replyAt(text.diagnostic) >= 0) return !local || text.saidBy === "remote";
  return !local && saysMore(text.diagnostic, field.diagnostic);
}

/** Fills what a group leaves open from what the text says about the same recipient. */
function fill(field: RecipientFields, text: RecipientFields): RecipientFields {
  const merged: RecipientFields = { ...field };
  if (merged.address === "" && text.address !== "") merged.address = text.address;
  if (betterDiagnostic(field, text)) {
    merged.diagnostic = text.diagnostic as string;
    // The exit code of a program was all that the field had: the text's reply is no x-unix word.
    if (EXIT_CODE.test(field.diagnostic ?? "")) delete merged.diagnosticType;
    const type = text.diagnosticType ?? (text.saidBy === "remote" ? "smtp" : merged.diagnosticType);
    if (type !== undefined) merged.diagnosticType = type;
  }
  if (merged.saidBy === undefined && text.saidBy !== undefined) merged.saidBy = text.saidBy;
  if (merged.stage === undefined && text.stage !== undefined) merged.stage = text.stage;
  if (text.remoteMta !== undefined) {
    const own = merged.remoteMta;
    if (own === undefined) merged.remoteMta = text.remoteMta;
    else if (
      own.ip === undefined &&
      text.remoteMta.ip !== undefined &&
      (own.host === undefined || text.remoteMta.host === undefined || own.host === text.remoteMta.host)
    ) {
      merged.remoteMta = { ...text.remoteMta, ...own };
    } else if (own.host === undefined && text.remoteMta.host !== undefined && (text.remoteMta.ip === undefined || text.remoteMta.ip === own.ip)) {
      merged.remoteMta = { ...own, ...text.remoteMta };
    }
  }
  if (merged.addressedAs === undefined && text.addressedAs !== undefined && !sameAddress(text.addressedAs, merged.address))
    merged.addressedAs = text.addressedAs;
  if (merged.willRetryUntil === undefined && merged.action === "delayed" && text.willRetryUntil !== undefined) merged.willRetryUntil = text.willRetryUntil;
  // OpenSMTPD 6.8 calls an expired mail "delayed" (live-mtas.md, surprise 2): the text that says it is over wins.
  if (text.gaveUp === true) {
    merged.gaveUp = true;
    if (merged.action === "delayed" && merged.willRetryUntil === undefined) {
      merged.action = "failed";
      merged.rawAction ??= "delayed";
    }
  }
  return merged;
}

const names = (recipient: RecipientFields): string[] =>
  [recipient.address, recipient.originalAddress, recipient.addressedAs]
    .filter((name): name is string => name !== undefined && name !== "")
    .map((name) => name.toLowerCase());

/** Merges what the text says into the groups. Without groups the text's recipients are taken as they are. */
function mergeRecipients(fields: readonly RecipientFields[], text: readonly RecipientFields[]): RecipientFields[] {
  if (fields.length === 0) return [...text];
  if (text.length === 0) return [...fields];
  const [group] = fields;
  // One group without a Final-Recipient, several addresses in the text (slimta): the group is about each of them.
  if (fields.length === 1 && group !== undefined && names(group).length === 0 && text.length > 1)
    return text.map((said) => fill({ ...group, ...(said.evidence === undefined ? {} : { evidence: said.evidence }) }, said));
  const byName = new Map<string, RecipientFields[]>();
  for (const said of text) {
    for (const name of names(said)) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [said]);
      else same.push(said);
    }
  }
  const taken = new Set<RecipientFields>();
  return fields.map((field) => {
    const candidates = names(field).flatMap((name) => byName.get(name) ?? []);
    const only = fields.length === 1 && text.length === 1 && (text[0]?.address === "" || field.address === "") ? text[0] : undefined;
    const found = candidates.find((candidate) => !taken.has(candidate)) ?? candidates[0] ?? only;
    if (found === undefined) return field;
    taken.add(found);
    return fill(field, found);
  });
}

/** For software without a reader of its own: "host x said: ..." in the paragraph that names the recipient. */
function genericText(mail: TextMail, fields: readonly RecipientFields[]): RecipientFields[] {
  const { human } = splitOriginal(mail.text);
  const only = fields.length === 1 ? fields[0] : undefined;
  if (only !== undefined && (only.diagnostic === undefined || EXIT_CODE.test(only.diagnostic)) && only.action !== "delivered") {
    let lines = human.split("\n");
    let at = lines.findIndex((line) => REFUSAL.test(line));
    if (at < 0) {
      lines = lines.map((line) => line.replace(LABEL, ""));
      at = lines.findIndex((line) => REFUSAL.test(line));
    }
    // A reply at the start of a line, about the only recipient: the reason that the fields leave out.
    if (at >= 0) return [{ address: only.address, action: only.action, diagnostic: collectReply(lines, at).lines.join("\n") }];
  }
  if (!HOST.test(human)) return [];
  const blocks = paragraphs(human).map((lines) => lines.join("\n"));
  const found: RecipientFields[] = [];
  // Paragraph by paragraph for each recipient: only worth it, and only quick, for a handful.
  for (const field of fields.slice(0, MOST_GENERIC)) {
    const own = blocks.filter((block) => field.address !== "" && block.toLowerCase().includes(field.address.toLowerCase()));
    const said = findHostSaid(fields.length === 1 ? human : own.join("\n\n"))[0];
    if (said === undefined) continue;
    found.push({
      address: field.address,
      action: field.action,
      diagnostic: said.reply,
      diagnosticType: "smtp",
      saidBy: "remote",
      ...(said.stage === undefined ? {} : { stage: said.stage }),
      ...(said.remoteMta === undefined ? {} : { remoteMta: said.remoteMta }),
    });
  }
  return found;
}

/** What the human part of a DSN adds: which software wrote it, and what its reader found. */
export interface Enrichment {
  format?: string;
  bounce?: TextBounce;
  recipients: RecipientFields[];
}

/** Asks the reader of the software whose words the human part has, else looks for "host x said:", and merges by address. */
export function enrich(mail: TextMail, fields: readonly RecipientFields[]): Enrichment {
  for (const format of formatsFor(mail, false)) {
    if (!format.recognises(mail)) continue;
    const bounce = format.read(mail);
    if (bounce !== undefined) return { format: format.id, bounce, recipients: mergeRecipients(fields, bounce.recipients) };
  }
  return { recipients: mergeRecipients(fields, genericText(mail, fields)) };
}
