import type { Options } from "../report.ts";
import { bareAddress, domainOf } from "../vocabulary/address.ts";
import type { HeaderSection } from "../vocabulary/header.ts";

/** Where a header says whom a mail is for: To by its writer, the others by whoever delivered it. */
const FIELDS = ["to", "delivered-to", "x-original-to"] as const;
const MOST_OF_EACH = 2;

/** Domains that a header says the mail was sent to. */
export function addressedDomains(header: HeaderSection): string[] {
  const domains: string[] = [];
  for (const key of FIELDS) {
    let seen = 0;
    for (const field of header) {
      if (field.key !== key || seen === MOST_OF_EACH) continue;
      seen++;
      const domain = domainOf(bareAddress(field.value));
      if (domain !== undefined) domains.push(domain);
    }
  }
  return domains;
}

/** The domain that the envelope was addressed to, where the caller gave it. */
export function envelopeDomain(options: Options): string | undefined {
  return options.envelope?.to === undefined ? undefined : domainOf(bareAddress(options.envelope.to));
}
