import type { Provider } from "../entry.ts";

const INBOUND = "https://postmaster-earthlink.vadesecure.com/inbound_error_codes/";
const OUTBOUND = "https://postmaster-earthlink.vadesecure.com/outbound_error_codes/";
const SUPPORT = "https://support.earthlink.net/articles/email/email-blocked-by-earthlink.php";

export const earthlink: Provider = {
  kind: "provider",
  name: "EarthLink",
  country: "US",
  hosts: "consumer",
  domains: ["earthlink.net", "mindspring.com", "peoplepc.com"],
  mx: [".earthlink-vadesecure.net", ".earthlink.net"],
  outbound: [".earthlink-vadesecure.net", ".earthlink.net"],
  webmail: "not confirmed",
  signatures: ["elnk_", "blocked by earthlink", "blockedbyearthlink"],
  pages: [".postmaster-earthlink.vadesecure.com", ".earthlink.net"],
  tokens: [/\bELNK\d{0,4}_(\d{3})\b/iu],
  replies: {
    "vade-list": { when: { token: "101" }, means: "blocklisted", via: "vade", blocked: "ip", source: INBOUND },
    "validity-list": { when: { token: "102" }, means: "blocklisted", via: "validity", blocked: "ip", source: INBOUND },
    unavailable: { when: { token: "103" }, means: "server-error", source: INBOUND },
    "reverse-dns": { when: { token: ["105", "108"] }, means: "reverse-dns", source: INBOUND },
    "too-fast": { when: { token: ["110", "136", "139"] }, means: "rate-limited", source: INBOUND },
    "spamhaus-list": { when: { token: "111" }, means: "blocklisted", via: "spamhaus", blocked: "ip", source: INBOUND },
    "unacceptable-messages": { when: { token: ["130", "133", "134"] }, means: "bad-reputation", source: INBOUND },
    "authentication-method": { when: { token: "200" }, means: "account-restricted", source: OUTBOUND },
    helo: { when: { token: "201" }, means: "reverse-dns", source: OUTBOUND },
    "own-list": { when: { text: "is blocked by earthlink" }, means: "blocklisted", blocked: "ip", source: SUPPORT },
    "dynamic-or-infected": { when: { text: "dynamic/zombied/spam ips blocked" }, means: "bad-reputation", blocked: "ip", source: SUPPORT },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://postmaster-earthlink.vadesecure.com/",
      who: "operators",
      bring: ["ip", "reply", "date"],
      source: INBOUND,
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      rules: ["own-list", "dynamic-or-infected"],
      kind: "email",
      value: "blockedbyearthlink@abuse.earthlink.net",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://www.rackaid.com/blog/how-to-remove-your-email-server-ip-from-earthlinks-blacklist/",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.earthlink.net/",
      who: "customers",
      source: SUPPORT,
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Vade filters in front; the three digits behind ELNK_ are the key. Before that, blocked servers were told to write to blockedbyearthlink with the subject BLOCKED and the address.",
  checked: "2026-11-22",
};
