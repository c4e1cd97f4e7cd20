import type { Directory } from "../directory/directory.ts";
import { Case } from "./case.ts";
import type { Chain, ChainFacts } from "./chain.ts";
import { CHAINS } from "./chains.ts";
import { notesFor } from "./notes.ts";
import { inOrder, type LooseStep, nameRefusing, own } from "./steps.ts";

/**
 * Works out who needs to contact whom about one refusal: in order, with alternatives marked, the way to reach each party and what to bring,
 * and whom people write to in vain. Pure; never throws because of what the mail contains.
 * @param wanted "steps" leaves the notes out; they can be worked out from a report at any time
 */
export function escalate(facts: ChainFacts, directory: Directory, wanted: "steps" | "notes" = "notes"): Chain {
  const c = new Case(facts, directory);
  const chain = CHAINS[facts.reason];
  const waits = chain.waits === "always" || (chain.waits === "where-transient" && (facts.action === "delayed" || facts.permanence === "transient"));
  const steps = chain.steps(c);
  if (facts.blockedBy !== undefined) nameRefusing(c.blocker, steps);
  const escalation = inOrder(waits ? [waiting(c), ...steps] : steps);
  const wontHelp = chain.wontHelp(c);
  if (wanted === "steps") return { escalation, wontHelp };
  return { escalation, wontHelp, notes: notesFor({ ...facts, escalation, wontHelp }, directory) };
}

function waiting(c: Case): LooseStep {
  const { action, willRetryUntil } = c.facts;
  return own(c.sender, "wait", "retry-later", action === "delayed" && willRetryUntil !== undefined ? { until: willRetryUntil } : {});
}
