import type { Party } from "../vocabulary/party.ts";
import type { Ask, ContactStep, Facts, OwnStep, Step, WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Door } from "./doors.ts";

/** A step before its place in the chain is known; `or`: an alternative to the step before it. */
export type LooseStep = (Omit<ContactStep, "relation"> | Omit<OwnStep, "relation">) & { or?: true };

/** `actor` contacts `party` and asks for something. Facts that are not there are left out, as is an empty bundle. */
export function contact(actor: Party, party: Party, ask: Ask, door: Door, bring: Facts): LooseStep {
  return {
    actor,
    action: "contact",
    contact: party,
    ask,
    via: door.via,
    ...(Object.keys(bring).length === 0 ? {} : { bring }),
    ...(door.wants === undefined ? {} : { wants: door.wants }),
    ...(door.source === undefined ? {} : { source: door.source }),
  };
}

/** `actor` does something himself. */
export function own(actor: Party, action: OwnStep["action"], ask: Ask, more: { bring?: Facts; until?: string; source?: string } = {}): LooseStep {
  return {
    actor,
    action,
    ask,
    ...(more.bring === undefined || Object.keys(more.bring).length === 0 ? {} : { bring: more.bring }),
    ...(more.until === undefined ? {} : { until: more.until }),
    ...(more.source === undefined ? {} : { source: more.source }),
  };
}

/** Marks a step as an alternative to the one before it. */
export function or(step: LooseStep): LooseStep {
  return { ...step, or: true };
}

/** Puts steps in order: the first is "first", alternatives are "or", the rest "then". */
export function inOrder(steps: readonly LooseStep[]): readonly Step[] {
  return steps.map(
    ({ or: alternative, actor, ...rest }, at): Step => ({ actor, relation: at === 0 ? "first" : alternative === true ? "or" : "then", ...rest }) as Step,
  );
}

/** Somebody whom people write to in vain. */
export function wont(party: Party, because: WontHelpReason): WontHelp {
  return { contact: party, because };
}
