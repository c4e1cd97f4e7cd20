import type { Directory } from "../directory/directory.ts";
import { isUnder, sameOrganisation } from "../vocabulary/host.ts";
import type { PartyId } from "../vocabulary/party.ts";

/** The catalogue's entry whose own server this is; none for machines that customers of a hoster run. */
export function ownerOf(host: string, directory: Directory): PartyId | undefined {
  const sender = directory.sender(host);
  if (sender !== undefined) return sender.customerRun ? undefined : sender.entry.id;
  return directory.owner(host)?.id;
}

/** True when both names are one organisation's: one registrable domain, or two domains of one entry (googlemail.com, google.com). */
export function sameParty(one: string, other: string, directory: Directory): boolean {
  if (sameOrganisation(one, other) || isUnder(one, other) || isUnder(other, one)) return true;
  const owner = ownerOf(one, directory);
  return owner !== undefined && (owner === ownerOf(other, directory) || directory.owns(owner, other));
}
