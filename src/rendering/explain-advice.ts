import type { NoteCode } from "../vocabulary/note.ts";
import type { Party } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Step, WontHelp } from "../vocabulary/step.ts";
import { codesOf, stepLines } from "./explain-steps.ts";
import type { CauseWords } from "./language.ts";
import { ownOperator, partyForms, type Reader } from "./parties.ts";
import { plain } from "./plain.ts";
import { advisingSections, MOST_NAME, type Telling } from "./telling.ts";

/** What an advice without a bounce consists of. */
export interface Advised {
  escalation: readonly Step[];
  wontHelp: readonly WontHelp[];
  notes?: readonly NoteCode[];
  /** Where the sender has his mailbox. */
  mailboxProvider?: Party;
}

/** The steps of an advice without a bounce, in sentences. */
export function explainAdvice(advice: Advised, { sentences, audience }: Omit<Telling, "notesOf">): string {
  const { escalation: steps } = advice;
  const senderDomain = steps.find(({ actor }) => actor.role === "sender")?.actor.domain;
  const own = ownOperator(steps, undefined);
  const reader: Reader = { sentences, audience, ...(senderDomain === undefined ? {} : { senderDomain }), ...(own === undefined ? {} : { ownOperator: own }) };
  const vendor = [...steps.map((step) => (step.action === "contact" ? step.contact : step.actor)), ...advice.wontHelp.map(({ contact }) => contact)].find(
    ({ role, id }) => role === "software-vendor" && id !== undefined,
  );
  const words: CauseWords = {
    who: partyForms({ role: "recipient-admin", name: "recipient admin" }, reader),
    fault: "unknown",
    ownServer: own !== undefined,
    delayed: false,
    mechanisms: [],
    codes: codesOf(steps),
    ...(advice.mailboxProvider === undefined ? {} : { operator: partyForms(advice.mailboxProvider, reader) }),
    ...(vendor === undefined ? {} : { software: plain(vendor.name, 80) }),
    audience,
  };
  const suspected = suspectedCause(advice, reader);
  const reason = (advice.notes ?? []).flatMap((note) => REASON_BY_NOTE.get(note) ?? [])[0];
  const lines = stepLines(steps, reason === undefined ? {} : { reason }, reader);
  return [...(suspected === undefined ? [] : [suspected]), ...advisingSections(lines, advice.wontHelp, advice.notes ?? [], words, reader)].join("\n\n");
}

/** Notes that are chosen for one reason only: with it, steps are told as they are told of a refusal. */
const REASON_BY_NOTE: ReadonlyMap<NoteCode, Reason> = new Map([
  ["dial-up-uses-relay", "dynamic-address"],
  ["forwarding-breaks-spf", "authentication-failed"],
  ["protection-works-as-meant", "spoofing-suspected"],
  ["only-network-owner-can-delist", "blocklisted"],
  ["nothing-is-listed", "blocklist-misused"],
]);

/** What is probably the matter, as far as the steps tell. */
function suspectedCause({ escalation, notes = [] }: Advised, reader: Reader): string | undefined {
  const { suspected } = reader.sentences;
  const { audience } = reader;
  if (notes.includes("protection-works-as-meant")) {
    const domain = escalation.find((step) => step.ask === "allowlist-sender")?.bring?.domain;
    return suspected.inHouse({ ...(domain === undefined ? {} : { domain: plain(domain, MOST_NAME) }), audience });
  }
  const lifting = escalation.filter((step) => step.action === "contact" && step.ask === "reset-reputation");
  const [first] = lifting;
  if (first?.action !== "contact") return undefined;
  const ownServer = reader.ownOperator !== undefined;
  // Several providers are not named one by one.
  const who = lifting.length === 1 ? partyForms(first.contact, reader) : undefined;
  return suspected.server({ ...(who === undefined ? {} : { who }), operator: partyForms(first.actor, reader), ownServer, audience });
}
