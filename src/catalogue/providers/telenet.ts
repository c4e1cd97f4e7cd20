import type { Provider } from "../entry.ts";

export const telenet: Provider = {
  kind: "provider",
  name: "Telenet",
  country: "BE",
  hosts: "consumer",
  domains: ["telenet.be", "pandora.be"],
  mx: [".telenet.be", ".telenet-ops.be"],
  outbound: [".telenet-ops.be"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "No replies of its own are documented, nor a way to its postmaster.",
  checked: "2026-11-22",
};
