import ipaddr from "ipaddr.js";

/** Reads an IP address as mails print it ("[192.0.2.1]", "IPv6:2001:db8::1"); canonical text, or undefined. */
export function parseIp(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[|\]$/gu, "")
    .replace(/^ipv6:/iu, "");
  if (!/^[\da-f:.]{3,45}$/iu.test(bare)) return undefined;
  if (!bare.includes(":")) return ipaddr.IPv4.isValidFourPartDecimal(bare) ? ipaddr.IPv4.parse(bare).toString() : undefined;
  return ipaddr.IPv6.isValid(bare) ? ipaddr.process(bare).toString() : undefined;
}

/** True for addresses that no foreign server can have seen: private, loopback, link-local, unspecified (RFC 6890). */
export function isPrivateIp(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const range = ipaddr.process(ip).range();
  return range === "private" || range === "loopback" || range === "linkLocal" || range === "uniqueLocal" || range === "unspecified" || range === "carrierGradeNat";
}

/** True when `ip` lies in `range`, an address or a CIDR block. A malformed range holds nothing. */
export function ipInRange(ip: string, range: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (!range.includes("/")) return ipaddr.isValid(range) && ipaddr.process(range).toString() === address.toString();
  if (!ipaddr.isValidCIDR(range)) return false;
  const [base, bits] = ipaddr.parseCIDR(range);
  return base.kind() === address.kind() && address.match(base, bits);
}
