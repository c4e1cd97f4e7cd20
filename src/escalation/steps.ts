import type { Party } from "../vocabulary/party.ts";
import type { Ask, ContactStep, Facts, OwnStep, Step, WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Door } from "./doors.ts";

/** A step before its place in the chain is known: "or" is an alternative to the step before it, everything else stands as "then". */
export type LooseStep = Step;

/** `actor` contacts `party` and asks for something. Facts that are not there are left out, as is an empty bundle. */
export function contact(actor: Party, party: Party, ask: Ask, door: Door, bring: Facts): LooseStep {
  const { via } = door;
  const step: ContactStep = isEmpty(bring)
    ? { actor, relation: "then", action: "contact", contact: party, ask, via }
    : { actor, relation: "then", action: "contact", contact: party, ask, via, bring };
  if (door.wants !== undefined) step.wants = door.wants;
  if (door.source !== undefined) step.source = door.source;
  return step;
}

/** `actor` does something himself. */
export function own(actor: Party, action: OwnStep["action"], ask: Ask, more: { bring?: Facts; until?: string; source?: string } = {}): LooseStep {
  const step: OwnStep = { actor, relation: "then", action, ask };
  if (more.bring !== undefined && !isEmpty(more.bring)) step.bring = more.bring;
  if (more.until !== undefined) step.until = more.until;
  if (more.source !== undefined) step.source = more.source;
  return step;
}

function isEmpty(facts: Facts): boolean {
  for (const _ in facts) return false;
  return true;
}

/** Marks a step that was just made as an alternative to the one before it. */
export function or(step: LooseStep): LooseStep {
  step.relation = "or";
  return step;
}

/** Puts steps that were just made in order: the first is "first", alternatives are "or", the rest "then". */
export function inOrder(steps: readonly LooseStep[]): readonly Step[] {
  const [first] = steps;
  if (first !== undefined) first.relation = "first";
  return steps;
}

/** Names the refusing party (without the list it relied on) in steps that are not with it, so that a draft can say whom it is about. */
export function nameRefusing(refusing: Party, steps: readonly LooseStep[]): void {
  for (const step of steps) if (step.action === "contact" && (refusing.id === undefined || step.contact.id !== refusing.id)) step.about = refusing;
}

/** Somebody whom people write to in vain. */
export function wont(party: Party, because: WontHelpReason): WontHelp {
  return { contact: party, because };
}
