import type { WontHelp } from "../../vocabulary/step.ts";
import { bring, type Case } from "../case.ts";
import { type LooseStep, or, own, wont } from "../steps.ts";
import { reachRecipient } from "./recipient-side.ts";
import { forward, operatorMends } from "./sending-server.ts";

/** No reply came: the address may be wrong, the other side down, the own line broken. */
export function unreachable(c: Case): readonly LooseStep[] {
  const check = own(c.sender, "check", "correct-address", { bring: bring(c, ["recipient"]) });
  const inform = c.side.kind === "own" ? operatorMends(c, "fix-server") : [forward(c)];
  return [check, or(reachRecipient(c)), ...inform.map((step) => or(step))];
}

/** It was tried until the time ran out, and nobody knows why. */
export function gaveUp(c: Case): readonly LooseStep[] {
  return [reachRecipient(c), ...(c.side.kind === "own" ? [] : [or(forward(c))])];
}

/** Nothing is known of the cause: let the provider read the report, reach the recipient meanwhile. */
export function unexplained(c: Case): readonly LooseStep[] {
  return c.side.kind === "own"
    ? [own(c.side.operator, "check", "ask-for-bounce", { bring: bring(c, ["reply", "date", "messageId"]) }), or(reachRecipient(c))]
    : [forward(c), or(reachRecipient(c))];
}

/** In vain about a line that is down: nobody but time; about greylisting: the recipient. */
export function networkWontHelp(c: Case): readonly WontHelp[] {
  return c.facts.reason === "greylisted" ? [wont(c.recipient, "lifts-by-itself")] : [];
}
