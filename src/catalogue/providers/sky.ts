import type { Provider } from "../entry.ts";

export const sky: Provider = {
  kind: "provider",
  name: "Sky",
  country: "GB",
  hosts: "consumer",
  domains: ["sky.com"],
  webmail: "not confirmed",
  sameRepliesAs: "yahoo",
  replies: {},
  contacts: [],
  notes: "Mailboxes at Yahoo: where a *.yahoodns.net host answers, Yahoo speaks. No replies of its own are documented.",
  checked: "2026-11-22",
};
