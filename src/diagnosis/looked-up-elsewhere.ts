import { domainOf } from "../vocabulary/address.ts";
import { foldHost } from "../vocabulary/host.ts";
import type { RefusalFacts } from "./diagnosed.ts";

/** The name that was looked up, as Postfix prints it (smtp_addr.c): "Name service error for name=mx.example.org type=A", "unable to look up host mx.example.org: ...". */
const LOOKED_UP = /\bfor name=([^\s"<>]{1,255}) type=|\bunable to look up host ([^\s"<>]{1,255}?):? /iu;

/**
 * True where the name that could not be found is not the recipient's domain: the sending server's own relay or filter, or an MX record's
 * target. Such an address may well exist.
 */
export function lookedUpElsewhere(words: string, { recipient, finalRecipient }: RefusalFacts): boolean {
  const found = LOOKED_UP.exec(words);
  const name = foldHost(found?.[1] ?? found?.[2] ?? "");
  if (name === "") return false;
  const domains = [finalRecipient, recipient].map(domainOf).filter((domain) => domain !== undefined);
  return domains.length > 0 && !domains.some((domain) => foldHost(domain) === name);
}
