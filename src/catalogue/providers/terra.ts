import type { Provider } from "../entry.ts";

export const terra: Provider = {
  kind: "provider",
  name: "Terra",
  country: "BR",
  hosts: "consumer",
  domains: ["terra.com.br", "terra.com", "terra.es", "terra.cl", "terra.com.mx", "terra.com.ar", "terra.com.pe"],
  mx: [".terra.com", ".terra.com.br"],
  outbound: [".terra.com", ".terra.com.br"],
  webmail: "not confirmed",
  tokens: [/\b(cm-csi)-v\d/iu],
  replies: {
    cloudmark: {
      when: { token: "cm-csi" },
      means: "bad-reputation",
      via: "cloudmark",
      source: "https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt",
    },
  },
  contacts: [],
  notes: "Cloudmark's list decides: ask Cloudmark.",
  checked: "2026-11-22",
};
