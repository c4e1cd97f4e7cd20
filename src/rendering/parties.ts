import type { Party, SendingMta } from "../vocabulary/party.ts";
import type { Audience, LanguageSentences, NamedParty, PartyForms } from "./language.ts";
import { plain } from "./plain.ts";

/** What a party is called: a role's own words stand in where there is no name. */
function named(party: Party, own: boolean): NamedParty {
  // Where nobody is known, the name repeats the role ("sending provider").
  const name = party.name === party.role.replaceAll("-", " ") ? undefined : plain(party.name, 120);
  return {
    role: party.role,
    ...(name === undefined || name === "" ? {} : { name }),
    ...(own ? { own } : {}),
    ...(party.id === undefined ? {} : { known: true }),
  };
}

/** True when the party is the postmaster of the sender's own domain. */
export function isOwnServer(party: Party | undefined, senderDomain: string | undefined, sendingMta: SendingMta | undefined): boolean {
  if (party === undefined || party.role !== "sending-provider" || party.id !== undefined) return false;
  if (sendingMta?.ours === true) return true;
  return senderDomain !== undefined && party.domain !== undefined && (party.domain === senderDomain || senderDomain.endsWith(`.${party.domain}`));
}

/** The forms in which a language names a party. */
export function partyForms(party: Party, sentences: LanguageSentences, audience: Audience, own = false): PartyForms {
  return sentences.party(named(party, own), audience);
}
