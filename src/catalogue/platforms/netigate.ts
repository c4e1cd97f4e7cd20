import type { Platform } from "../entry.ts";

export const netigate: Platform = {
  kind: "platform",
  name: "Netigate",
  country: "SE",
  sends: "own-servers",
  outbound: [".netigate.se", ".ntgt.de"],
  ips: ["193.44.77.163", "178.77.90.228"],
  mailDomains: ["netigate.se", "ntgt.de"],
  linkDomains: ["www.netigate.de", "www.netigate.net", "www.netigate.se", "www.netigatetest.net", "www.ntgt.de"],
  spfInclude: "_spf.netigate.se, _spf.ntgt.de",
  allowlistChecked: "2026-11-22",
  allowlistSource:
    "https://www.netigate.net/de/articles/netigate-faq/e-mails-die-intern-versendet-werden-werden-geblockt-bzw-landen-im-spam-ordner-was-kann-ich-tun/",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.netigate.net/de/support/ich-erhalte-keine-versandten-e-mails/",
      who: "customers",
      bring: ["reply", "domain"],
      languages: ["de", "en", "sv"],
      source: "https://support.netigate.net/de/support/ich-erhalte-keine-versandten-e-mails/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "193.44.77.163 and netigate.se stand in Sweden, 178.77.90.228 and ntgt.de in Germany. SPF includes: _spf.netigate.se for the Swedish service, _spf.ntgt.de for the German one. Invitations within one organisation are taken for forged by its own mail server: its IT department allows the addresses and domains. The list of the help page is undated and may have aged; the platform has today's.",
  checked: "2026-11-22",
};
