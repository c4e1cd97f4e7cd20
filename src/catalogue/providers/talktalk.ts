import type { Provider } from "../entry.ts";

export const talktalk: Provider = {
  kind: "provider",
  name: "TalkTalk",
  country: "GB",
  hosts: "consumer",
  domains: ["talktalk.net", "tiscali.co.uk", "talktalk.co.uk"],
  mx: [".talktalk.net", ".tt.xion.oxcs.net"],
  outbound: [".talktalk.net"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "No replies of its own are documented.",
  checked: "2026-11-22",
};
