import type { Party } from "../vocabulary/party.ts";
import type { Ask, ContactStep, Facts, OwnStep, Step, WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Door } from "./doors.ts";

/** A step before its place in the chain is known; `or`: an alternative to the step before it. */
export type LooseStep = (Omit<ContactStep, "relation"> | Omit<OwnStep, "relation">) & { or?: true };

/** `actor` contacts `party` and asks for something. Facts that are not there are left out, as is an empty bundle. */
export function contact(actor: Party, party: Party, ask: Ask, door: Door, bring: Facts): LooseStep {
  const step: Omit<ContactStep, "relation"> = { actor, action: "contact", contact: party, ask, via: door.via };
  if (!isEmpty(bring)) step.bring = bring;
  if (door.wants !== undefined) step.wants = door.wants;
  if (door.source !== undefined) step.source = door.source;
  return step;
}

/** `actor` does something himself. */
export function own(actor: Party, action: OwnStep["action"], ask: Ask, more: { bring?: Facts; until?: string; source?: string } = {}): LooseStep {
  const step: Omit<OwnStep, "relation"> = { actor, action, ask };
  if (more.bring !== undefined && !isEmpty(more.bring)) step.bring = more.bring;
  if (more.until !== undefined) step.until = more.until;
  if (more.source !== undefined) step.source = more.source;
  return step;
}

function isEmpty(facts: Facts): boolean {
  for (const _ in facts) return false;
  return true;
}

/** Marks a step as an alternative to the one before it. */
export function or(step: LooseStep): LooseStep {
  return { ...step, or: true };
}

/** Puts steps in order: the first is "first", alternatives are "or", the rest "then". */
export function inOrder(steps: readonly LooseStep[]): readonly Step[] {
  return steps.map((step, at) => placed(step, at === 0 ? "first" : step.or === true ? "or" : "then"));
}

/** Field by field: taking "or" out with a rest pattern costs more than making the step. */
function placed(step: LooseStep, relation: Step["relation"]): Step {
  if (step.action === "contact") {
    const { actor, action, contact: party, ask, via } = step;
    const made: ContactStep = { actor, relation, action, contact: party, ask, via };
    if (step.bring !== undefined) made.bring = step.bring;
    if (step.wants !== undefined) made.wants = step.wants;
    if (step.source !== undefined) made.source = step.source;
    if (step.about !== undefined) made.about = step.about;
    return made;
  }
  const { actor, action, ask } = step;
  const made: OwnStep = { actor, relation, action, ask };
  if (step.bring !== undefined) made.bring = step.bring;
  if (step.until !== undefined) made.until = step.until;
  if (step.source !== undefined) made.source = step.source;
  return made;
}

/** Somebody whom people write to in vain. */
export function wont(party: Party, because: WontHelpReason): WontHelp {
  return { contact: party, because };
}
