import type { Directory } from "../directory/directory.ts";
import type { Blocker } from "../vocabulary/party.ts";
import type { Step } from "../vocabulary/step.ts";
import { caseOf } from "./case.ts";
import type { Chain, ChainFacts } from "./chain.ts";
import { CHAINS } from "./chains.ts";
import { notesFor } from "./notes.ts";
import { withoutVia } from "./parties.ts";
import { inOrder, type LooseStep, own } from "./steps.ts";

/**
 * Works out who needs to contact whom about one refusal: in order, with alternatives marked, the way to reach each party and what to bring,
 * and whom people write to in vain. Pure; never throws because of what the mail contains.
 * @param wanted "steps" leaves the notes out; they can be worked out from a report at any time
 */
export function escalate(facts: ChainFacts, directory: Directory, wanted: "steps" | "notes" = "notes"): Chain {
  const c = caseOf(facts, directory);
  const chain = CHAINS[facts.reason];
  const waits = chain.waits === "always" || (chain.waits === "where-transient" && (facts.action === "delayed" || facts.permanence === "transient"));
  const wait: LooseStep = own(
    c.sender,
    "wait",
    "retry-later",
    facts.action === "delayed" && facts.willRetryUntil !== undefined ? { until: facts.willRetryUntil } : {},
  );
  const escalation = inOrder([...(waits ? [wait] : []), ...chain.steps(c)]).map((step) => withBlocker(step, facts.blockedBy));
  const wontHelp = chain.wontHelp(c);
  if (wanted === "steps") return { escalation, wontHelp };
  return { escalation, wontHelp, notes: notesFor({ ...facts, escalation, wontHelp }, directory) };
}

/** Names the refusing party in a step that is not with it, so that a draft can say whom it is about. */
export function withBlocker(step: Step, blockedBy: Blocker | undefined): Step {
  if (blockedBy === undefined || step.action !== "contact" || (blockedBy.id !== undefined && step.contact.id === blockedBy.id)) return step;
  return { ...step, about: withoutVia(blockedBy) };
}
