import type { Provider } from "../entry.ts";

export const uol: Provider = {
  kind: "provider",
  name: "UOL",
  country: "BR",
  hosts: "consumer",
  domains: ["uol.com.br", "bol.com.br"],
  mx: [".uol.com.br", ".bol.com.br"],
  outbound: [".uol.com.br"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "No replies of its own are documented.",
  checked: "2026-11-22",
};
