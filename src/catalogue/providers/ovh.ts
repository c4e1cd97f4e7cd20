import type { Provider } from "../entry.ts";

export const ovh: Provider = {
  kind: "provider",
  name: "OVHcloud",
  country: "FR",
  hosts: "organisation",
  mx: [".mail.ovh.net", ".ssl0.ovh.net", ".redirect.ovh.net", ".mx1.ovh.net", ".mx2.ovh.net", ".mx3.ovh.net", ".mx4.ovh.net"],
  outbound: [".mail-out.ovh.net", ".mail.ovh.net"],
  customerRun: [".vps.ovh.net"],
  webmail: "not confirmed",
  spfInclude: "mx.ovh.com",
  tokens: [/(?:^|\s)(555|535)[ -]/u],
  replies: {
    "sending-limit": {
      when: { token: "555" },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md",
    },
    "login-failed": {
      when: { token: "535" },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.ovhcloud.com/",
      who: "customers",
      bring: ["reply", "date"],
      languages: ["fr", "en", "de"],
      source: "https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Outgoing limit: 200 mails an hour and account, 300 an hour and address. 535: wrong password, or the account is locked for spam; change the password in the control panel.",
  checked: "2026-11-22",
};
