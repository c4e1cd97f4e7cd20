import type { Party, SendingMta } from "../vocabulary/party.ts";
import type { Step } from "../vocabulary/step.ts";
import type { Audience, LanguageSentences, NamedParty, PartyForms } from "./language.ts";
import { plain } from "./plain.ts";

/** Who the parties are to the reader of one text. */
export interface Reader {
  sentences: LanguageSentences;
  audience: Audience;
  /** In whose name was sent. */
  senderDomain?: string;
  /** The operator of the refused server, where that is the sender himself. */
  ownOperator?: Party;
}

const sameParty = (one: Party, other: Party | undefined): boolean =>
  other !== undefined && one.role === other.role && one.id === other.id && one.name === other.name;

/**
 * The operator of the refused server, where that is the sender himself: he acts without anybody telling him, and is no entry of the
 * catalogue. The steps say so, whether or not the report names the sender.
 */
export function ownOperator(steps: readonly Step[], sendingMta: SendingMta | undefined): Party | undefined {
  if (sendingMta?.ours === true && sendingMta.operator !== undefined && sendingMta.operator.id === undefined) return sendingMta.operator;
  if (steps.some((step) => step.ask === "forward-report" && step.actor.role === "sender")) return undefined;
  return steps.find((step) => step.actor.role === "sending-provider" && step.actor.id === undefined)?.actor;
}

/** The forms in which a language names a party. */
export function partyForms(party: Party, { sentences, audience, senderDomain, ownOperator: own }: Reader): PartyForms {
  // Where nobody is known, the name repeats the role ("sending provider").
  const name = party.name === party.role.replaceAll("-", " ") ? undefined : plain(party.name, 120);
  const reader = sameParty(party, own);
  const postmaster = reader || isOfDomain(party, senderDomain);
  const named: NamedParty = {
    role: party.role,
    ...(name === undefined || name === "" ? {} : { name }),
    ...(postmaster ? { own: true } : {}),
    ...(reader ? { reader } : {}),
    ...(party.id === undefined ? {} : { known: true }),
  };
  return sentences.party(named, audience);
}

/** True when the party is the postmaster of the sender's own domain. */
function isOfDomain(party: Party, senderDomain: string | undefined): boolean {
  if (party.role !== "sending-provider" || party.id !== undefined || party.domain === undefined || senderDomain === undefined) return false;
  return party.domain === senderDomain || senderDomain.endsWith(`.${party.domain}`);
}
