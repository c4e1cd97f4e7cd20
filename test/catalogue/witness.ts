// What a witness of a reply rule says, and what the library must find.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ReplyContext } from "../../src/diagnose-reply.ts";
import type { Diagnosis } from "../../src/report.ts";
import type { Party } from "../../src/vocabulary/party.ts";

/** A party by its id, or by its name where the catalogue has none. */
interface Who {
  role: string;
  id?: string;
  name?: string;
}

/** One real reply and what must come out: a file fixtures/parties/<id>/replies.json holds a list; the standard replies have a file per topic. */
export interface Witness {
  rule: string;
  reply: string;
  context?: ReplyContext;
  expect: {
    reason: string;
    fault?: string;
    scope: string;
    /** Whose server said no, and the list or filter relied on; "nobody" where no server refused. */
    blockedBy?: (Who & { via?: Who }) | "nobody";
    /** What was refused; "nothing named" where neither the reply nor the context says. */
    blocked?: { kind: string; value?: string } | "nothing named";
    /** The server that was refused; "none" where neither the reply nor the context names it. */
    sendingMta?: { ip?: string; host?: string; ipFrom?: string; operator?: Who } | "none";
  };
}

export const PARTIES: string = new URL("../../fixtures/parties/", import.meta.url).pathname;
export const WITNESSES: RegExp = /^replies(?:-of-[a-z-]+)?\.json$/u;

/** All witnesses of a party, or of the `standard` replies. */
export function witnessesOf(id: string): readonly Witness[] {
  const folder = `${PARTIES}${id}/`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => WITNESSES.test(name)) : [];
  return files.flatMap((name) => JSON.parse(readFileSync(folder + name, "utf8")) as Witness[]);
}

const KEYS: Readonly<Record<"witness" | "expect", ReadonlySet<string>>> = {
  witness: new Set(["rule", "reply", "context", "expect"]),
  expect: new Set(["reason", "fault", "scope", "blockedBy", "blocked", "sendingMta"]),
};

/** What a party's witness must state beside rule, reply and reason. The standard replies are nobody's: they need the scope only. */
const STATED_BY_PARTIES = ["scope", "blockedBy", "blocked", "sendingMta"] as const;

/** What is missing or misspelt in a witness, each a sentence; [] for a whole one. */
export function faultsOf(witness: Witness, of: "party" | "standard"): readonly string[] {
  const faults: string[] = [];
  for (const key of Object.keys(witness)) if (!KEYS.witness.has(key)) faults.push(`unknown field ${key}`);
  for (const key of Object.keys(witness.expect ?? {})) if (!KEYS.expect.has(key)) faults.push(`unknown field expect.${key}`);
  for (const key of ["rule", "reply"] as const) if (typeof witness[key] !== "string" || witness[key] === "") faults.push(`${key} is missing`);
  const stated = witness.expect as Partial<Witness["expect"]> | undefined;
  if (typeof stated?.reason !== "string") faults.push("expect.reason is missing");
  for (const key of of === "party" ? STATED_BY_PARTIES : (["scope"] as const)) if (stated?.[key] === undefined) faults.push(`expect.${key} is missing`);
  return faults;
}

const who = ({ role, id, name }: Party): Who => (id === undefined ? { role, name } : { role, id });

/** What the library found, in a witness's words. */
export function found(diagnosis: Diagnosis): Required<Witness["expect"]> {
  const { reason, fault, scope, blockedBy, blocked, sendingMta } = diagnosis;
  const { operator, ...host } = sendingMta ?? {};
  return {
    reason,
    fault,
    scope,
    blockedBy: blockedBy === undefined ? "nobody" : { ...who(blockedBy), ...(blockedBy.via === undefined ? {} : { via: who(blockedBy.via) }) },
    blocked: blocked ?? "nothing named",
    sendingMta: sendingMta === undefined ? "none" : { ...host, ...(operator === undefined ? {} : { operator: who(operator) }) },
  };
}
