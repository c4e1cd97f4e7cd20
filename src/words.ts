import type { Advice } from "./advise.ts";
import { diagnoseReply } from "./diagnose-reply.ts";
import { directoryOf } from "./directory/index.ts";
import { notesFor } from "./escalation/notes.ts";
import { de } from "./rendering/de.ts";
import { type Draft, draftOf } from "./rendering/draft.ts";
import { en } from "./rendering/en.ts";
import { explainAdvice } from "./rendering/explain-advice.ts";
import { explainRefusal } from "./rendering/explain-refusal.ts";
import { explainReport } from "./rendering/explain-report.ts";
import { labelOf } from "./rendering/label.ts";
import type { Audience, LanguageSentences } from "./rendering/language.ts";
import type { Refusal, Telling } from "./rendering/telling.ts";
import type { Diagnosis, RefusedRecipient, Report } from "./report.ts";
import type { Role } from "./vocabulary/party.ts";
import type { Fault, Reason } from "./vocabulary/reason.ts";
import type { Ask, ContactStep } from "./vocabulary/step.ts";

const GERMAN_DOMAIN = /\.(?:de|at|ch|li)(?=$|[/?:])/u;
const GERMAN_COUNTRIES: ReadonlySet<string> = new Set(["DE", "AT", "CH", "LI"]);

/** A language other than the two that are built in: import one from "whoblocked/lang/<code>". */
export interface LanguagePack {
  readonly code: string;
}
/** "de", "en", or a pack. */
export type Language = "de" | "en" | LanguagePack;

const BUILT_IN: Record<"de" | "en", () => LanguageSentences> = { de: made(de), en: made(en) };

/** The sentences are made when a text is first asked for, not with the import. */
function made(make: () => LanguageSentences): () => LanguageSentences {
  let sentences: LanguageSentences | undefined;
  return () => (sentences ??= make());
}

function sentencesOf(language: Language): LanguageSentences {
  if (language === "de" || language === "en") return BUILT_IN[language]();
  if (typeof language === "object" && language !== null && "steps" in language && "why" in language) return language as LanguageSentences;
  throw new TypeError(`language: "de", "en" or a pack from whoblocked/lang/<code>, not ${JSON.stringify(language)}`);
}

/**
 * Says in whole sentences what happened, whether the address is fine, who acts and what the reader can do now. For the sender by
 * default (an advice of `advise` is told as well); for a support desk or a postmaster with the technical details. Plain text: no HTML, no control characters.
 */
export function explain(what: Report | RefusedRecipient | Diagnosis | Advice, options: { language?: Language; audience?: Audience } = {}): string {
  const telling: Telling = {
    sentences: sentencesOf(options.language ?? "en"),
    audience: options.audience ?? "sender",
    notesOf: (refused) => notesFor(refused, directoryOf()),
  };
  if (!("kind" in what) && !("reason" in what)) return explainAdvice(what, telling);
  return "kind" in what ? explainReport(what, telling) : explainRefusal(what as Refusal, {}, telling);
}

/** A short name of a reason, fault, role or ask. */
export function label(code: Reason | Fault | Role | Ask, language: Language): string {
  return labelOf(code, sentencesOf(language));
}

/**
 * The message to send for one contact step, in the addressee's language unless `language` says otherwise: address or form, subject,
 * text, a mailto: URL of safe length, and what is missing. A draft about a sending server names neither the recipient nor the
 * subject of his mail unless `includeRecipient` is true.
 */
export function draftMessage(step: ContactStep, options: { language?: Language; signature?: string; includeRecipient?: boolean } = {}): Draft {
  if (step?.action !== "contact") throw new TypeError('draftMessage: only a step with action "contact" has a message');
  const wished = options.language ?? addresseesLanguage(step);
  const reason = quotedReason(step);
  return draftOf(step, sentencesOf(wished), {
    ...(reason === undefined ? {} : { reason }),
    ...(options.signature === undefined ? {} : { signature: options.signature }),
    ...(options.includeRecipient === undefined ? {} : { includeRecipient: options.includeRecipient }),
  });
}

/** The language that the channel is known to be answered in, else that of the addressee's country, else that of its domain. */
function addresseesLanguage(step: ContactStep): Language {
  const stated = step.via.find((channel) => channel.language !== undefined)?.language;
  if (stated !== undefined) return stated.startsWith("de") ? "de" : "en";
  const entry = step.contact.id === undefined ? undefined : directoryOf().entry(step.contact.id);
  if (entry !== undefined && "country" in entry && entry.country !== undefined) return GERMAN_COUNTRIES.has(entry.country) ? "de" : "en";
  const domain = step.contact.domain ?? step.via[0]?.value ?? step.actor.domain ?? "";
  return GERMAN_DOMAIN.test(domain) ? "de" : "en";
}

/** What the reply that a step quotes says: a step carries no reason of its own. */
function quotedReason(step: ContactStep): Reason | undefined {
  const reply = step.bring?.reply;
  if (reply === undefined) return undefined;
  const id = step.about?.id ?? step.contact.id;
  const entry = id === undefined ? undefined : directoryOf().entry(id);
  const host = entry?.kind === "provider" && "mx" in entry ? entry.mx?.[0] : undefined;
  return diagnoseReply(reply, host === undefined ? {} : { remoteHost: host }).reason;
}
