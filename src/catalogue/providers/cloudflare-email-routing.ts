import type { Provider } from "../entry.ts";

export const cloudflareEmailRouting: Provider = {
  kind: "provider",
  name: "Cloudflare Email Routing",
  country: "US",
  hosts: "organisation",
  mx: [".mx.cloudflare.net"],
  outbound: [".email.cloudflare.net"],
  ips: ["104.30.0.0/20"],
  webmail: "not confirmed",
  spfInclude: "_spf.mx.cloudflare.net",
  pages: [".developers.cloudflare.com"],
  tokens: [/\((abusixip)\)/iu],
  replies: {
    abusix: { when: { token: "abusixip" }, means: "blocklisted", via: "abusix", source: "https://developers.cloudflare.com/email-routing/postmaster/" },
    "dns-blocklist": {
      when: { text: "found on one or more dnsbls" },
      means: "blocklisted",
      source: "https://developers.cloudflare.com/email-routing/postmaster/",
    },
    upstream: {
      when: { text: "upstream error" },
      means: "server-error",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/cloudflare.rb",
    },
    "null-mx": { when: { text: "returned null mx" }, means: "no-mail-service", source: "https://github.com/sisimai/set-of-emails" },
  },
  contacts: [
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://community.cloudflare.com",
      who: "anyone",
      bring: ["reply"],
      source: "https://developers.cloudflare.com/email-routing/postmaster/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Passes mail on to another mailbox and mostly passes on what that one answers: then the next server refused. Enforces DMARC; forwards no delivery reports.",
  checked: "2026-11-22",
};
