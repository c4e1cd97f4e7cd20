import type { Provider } from "../entry.ts";

export const spectrum: Provider = {
  kind: "provider",
  name: "Spectrum (Charter)",
  country: "US",
  hosts: "consumer",
  domains: ["charter.net", "spectrum.net", "rr.com", "twc.com", "roadrunner.com", "brighthouse.com", "nc.rr.com", "tampabay.rr.com"],
  mx: [".charter.net", ".rr.com"],
  outbound: [".charter.net"],
  webmail: "not confirmed",
  signatures: ["aup#in-1", "aup#out-1"],
  pages: [".spectrum.net", ".security.rr.com"],
  tokens: [/\bAUP#[a-z]{1,3}-(\d{4})\b/iu],
  replies: {
    "road-runner-blocks": {
      when: { text: "error: mail refused" },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
      unconfirmed: true,
    },
    reputation: { when: { token: "1000" }, means: "bad-reputation", source: "https://www.spectrum.net/support/internet/understanding-email-error-codes" },
    "account-blocked": {
      when: { token: ["1010", "1020", "1030", "1040", "1050", "1060", "1070", "1080"] },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    temporary: { when: { token: "1090" }, means: "server-error", source: "https://www.spectrum.net/support/internet/understanding-email-error-codes" },
    "reverse-dns": {
      when: { token: ["1100", "1110", "1120", "1130", "1140", "1150"] },
      means: "reverse-dns",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "sender-policy": {
      when: { token: ["1160", "1170", "1180", "1190"] },
      means: "authentication-failed",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    cloudmark: {
      when: { token: ["1200", "1210"] },
      means: "bad-reputation",
      via: "cloudmark",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    spamhaus: {
      when: { token: ["1220", "1230", "1240", "1250"] },
      means: "blocklisted",
      via: "spamhaus",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "no-ipv6": {
      when: { token: "1260" },
      means: "policy",
      scope: "sending-server",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "too-many-connections": {
      when: { token: ["1300", "1310", "1320", "1330", "1340"] },
      means: "rate-limited",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "rate-limit": {
      when: { token: ["1350", "1360", "1370", "1380", "1390", "1400", "1410", "1420", "1430", "1440", "1450", "1460", "1470", "1480", "1490", "1540", "1580"] },
      means: "rate-limited",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "from-not-login": {
      when: { token: ["1500", "1520"] },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
    "too-large": { when: { token: "1530" }, means: "message-too-large", source: "https://www.spectrum.net/support/internet/understanding-email-error-codes" },
    "too-many-recipients": {
      when: { token: ["1550", "1560"] },
      means: "rate-limited",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
      who: "customers",
      source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "AUP#I or AUP#In marks incoming, AUP#O or AUP#Out outgoing mail. Blocks of foreign servers run out by themselves; 1200 and 1210 are Cloudmark's list, 1220 to 1250 Spamhaus'.",
  checked: "2026-11-22",
};
