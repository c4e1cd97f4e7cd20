import type { Role } from "../vocabulary/party.ts";
import type { Fault, Reason } from "../vocabulary/reason.ts";
import type { Ask } from "../vocabulary/step.ts";
import type { LanguageSentences } from "./language.ts";

/** A short name of a reason, fault, role or ask in a language. Throws a TypeError for a word that is none of these. */
export function labelOf(code: Reason | Fault | Role | Ask, sentences: LanguageSentences): string {
  for (const table of [sentences.reasons, sentences.faults, sentences.roles, sentences.asks] as readonly Readonly<Record<string, string>>[]) {
    if (Object.hasOwn(table, code)) return table[code] as string;
  }
  throw new TypeError(`label: ${String(code)} is no reason, fault, role or ask`);
}
