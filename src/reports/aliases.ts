// The address that the sender wrote to, where an alias or forward lies between it and the one that failed.
import { sameAddress } from "../vocabulary/address.ts";
import { addressList } from "../vocabulary/address-list.ts";
import { type HeaderSection, hasField, headerValues } from "../vocabulary/header.ts";
import type { RecipientFields } from "./report-fields.ts";

/** Fields with which servers on the way note the address they accepted the mail for. */
const NOTED: ReadonlySet<string> = new Set(["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to", "x-forwarded-for", "resent-to"]);

function addresses(header: HeaderSection, key: string): string[] {
  return headerValues(header, key).flatMap((value) => addressList(value));
}

/**
 * Adds `addressedAs` where the returned original shows it: a server on the way noted an address that stands in To or Cc, and the failing
 * address does not. Without such a note nothing is guessed: To may be a list, and Bcc is never shown.
 */
export function withAliases(recipients: readonly RecipientFields[], original: HeaderSection): RecipientFields[] {
  if (!hasField(original, NOTED)) return [...recipients];
  const to = [...addresses(original, "to"), ...addresses(original, "cc")];
  const noted = [...NOTED].flatMap((key) => addresses(original, key)).filter((address) => to.some((other) => sameAddress(other, address)));
  if (noted.length === 0) return [...recipients];
  return recipients.map((recipient) => {
    const known = [recipient.address, recipient.originalAddress, recipient.addressedAs].filter(
      (address): address is string => address !== undefined && address !== "",
    );
    if (recipient.addressedAs !== undefined || known.some((address) => to.some((other) => sameAddress(other, address)))) return recipient;
    // The note at the bottom is the first on the way.
    const address = noted.at(-1);
    return address === undefined ? recipient : { ...recipient, addressedAs: address };
  });
}
