import type { Filter } from "../entry.ts";

export const expurgate: Filter = {
  kind: "filter",
  name: "eXpurgate",
  country: "DE",
  mx: [".expurgate.net"],
  outbound: [".expurgate.net"],
  replies: {
    classified: { when: { text: "expurgate-id:" }, means: "spam", source: "https://www.it-kosmopolit.de/", unconfirmed: true },
  },
  contacts: [],
  notes: "An engine that providers build in (T-Online): the Expurgate-ID goes to the provider that refused, not to the maker of the engine.",
  checked: "2026-11-22",
};
