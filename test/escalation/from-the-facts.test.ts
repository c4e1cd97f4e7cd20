// Runs every situation of from-the-facts.ts over diagnoseReply and compares the chain, step by step.
import { describe, expect, it } from "vitest";
import { diagnoseReply } from "../../src/diagnose-reply.ts";
import { parties } from "../../src/directory/extend.ts";
import { type Party, ROLES } from "../../src/vocabulary/party.ts";
import { REASONS } from "../../src/vocabulary/reason.ts";
import type { Step } from "../../src/vocabulary/step.ts";
import { type ExpectedStep, ROWS, type Row, type Who } from "./from-the-facts.ts";

/** Lists that lift themselves: nobody there takes anything off early (https://www.spamcop.net/fom-serve/cache/298.html). */
const LIFTS_ITSELF = new Set(["spamcop"]);

const list = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T]);

/** "role:id" or "role=name". */
const named = (party: Party): string => (party.id === undefined ? `${party.role}=${party.name}` : `${party.role}:${party.id}`);
const isOne = (party: Party, who: Who): boolean =>
  list<string>(who as string).some((one) => one === party.role || one === named(party) || one === `${party.role}=${party.domain ?? ""}`);

/** What a step lacks of the expected one; undefined: nothing. */
function lacks(step: Step, expected: ExpectedStep): string | undefined {
  if (!isOne(step.actor, expected.who)) return `actor ${named(step.actor)}`;
  if (!list(expected.does).includes(step.action)) return `action ${step.action}`;
  if (!list(expected.ask).includes(step.ask)) return `ask ${step.ask}`;
  if (expected.relation !== undefined && !list(expected.relation).includes(step.relation)) return `relation ${step.relation}`;
  if (step.action === "contact") {
    if (expected.whom !== undefined && !isOne(step.contact, expected.whom)) return `contact ${named(step.contact)}`;
    const { over } = expected;
    if (over === "none" && step.via.length > 0) return "a channel";
    if (over !== undefined && over !== "none" && !step.via.some((channel) => channel.value.includes(over))) return `channel ${over}`;
  }
  const brought = step.bring ?? {};
  const missing = (expected.brings ?? []).filter((name) => brought[name] === undefined);
  return missing.length > 0 ? `fact ${missing.join(", ")}` : undefined;
}

/** Steps in order, those marked `maybe` left out where they do not stand; the best explanation of a difference. */
function difference(steps: readonly Step[], expected: readonly ExpectedStep[]): string | undefined {
  const [wanted, ...rest] = expected;
  const [step, ...others] = steps;
  if (wanted === undefined) return step === undefined ? undefined : `one step too many: ${shown(step)}`;
  const lack = step === undefined ? "step" : lacks(step, wanted);
  if (lack === undefined) {
    const after = difference(others, rest);
    if (after === undefined || wanted.maybe !== true) return after;
  }
  if (wanted.maybe === true) return difference(steps, rest);
  return `${step === undefined ? "nothing" : shown(step)}: wrong or missing ${lack ?? ""} (expected ${JSON.stringify(wanted)})`;
}

const shown = (step: Step): string =>
  `${step.relation} ${named(step.actor)} ${step.action} ${step.action === "contact" ? `${named(step.contact)} [${step.via.map((channel) => channel.value).join(" ")}] ` : ""}${step.ask} {${Object.keys(step.bring ?? {}).join(",")}}`;

function differences(row: Row): readonly string[] {
  const { reason, escalation, wontHelp } = diagnoseReply(row.reply, row.context);
  const found: string[] = [];
  if (!list(row.reason).includes(reason)) found.push(`reason ${reason}`);
  const chains = "anyOf" in row.chain ? row.chain.anyOf : [row.chain];
  const lacking = chains.map((chain) => difference(escalation, chain));
  if (lacking.every((lack) => lack !== undefined))
    found.push(...(lacking as string[]).map((lack) => `chain: ${lack}`), ...escalation.map((step) => `  is: ${shown(step)}`));
  for (const never of row.never ?? []) {
    const [actor, who] = never.includes(">") ? (never.split(">") as [string, string]) : [undefined, never];
    for (const step of escalation)
      if (step.action === "contact" && isOne(step.contact, who) && (actor === undefined || isOne(step.actor, actor))) found.push(`contacts ${never}`);
  }
  for (const vain of row.inVain ?? []) if (!wontHelp.some(({ contact }) => isOne(contact, vain))) found.push(`does not say that ${vain} is written to in vain`);
  return found;
}

describe("who contacts whom, from the facts", () => {
  it.each(ROWS.map((row) => [row.name, row] as const))("%s", (_, row) => {
    expect(differences(row)).toEqual([]);
  });

  it("has a situation for every reason", () => {
    const reasons = new Set(ROWS.flatMap((row) => list(row.reason)));
    expect(REASONS.filter((reason) => !reasons.has(reason))).toEqual([]);
  });

  it("has every party that strangers may write to be contacted", () => {
    const contacted = new Set(
      ROWS.flatMap((row) => diagnoseReply(row.reply, row.context).escalation.flatMap((step) => (step.action === "contact" ? [step.contact.id] : []))),
    );
    const open = parties.filter((entry) => entry.contacts.some(({ purpose }) => purpose === "blocked" || purpose === "false-positive"));
    expect(open.map((entry) => entry.id).filter((id) => !contacted.has(id) && !LIFTS_ITSELF.has(id))).toEqual([]);
  });

  it("has every role act or be contacted", () => {
    const roles = new Set(
      ROWS.flatMap((row) =>
        diagnoseReply(row.reply, row.context).escalation.flatMap((step) =>
          step.action === "contact" ? [step.actor.role, step.contact.role] : [step.actor.role],
        ),
      ),
    );
    expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
  });
});
