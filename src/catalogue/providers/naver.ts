import type { Provider } from "../entry.ts";

export const naver: Provider = {
  kind: "provider",
  name: "Naver",
  country: "KR",
  hosts: "consumer",
  domains: ["naver.com"],
  mx: [".naver.com"],
  outbound: [".naver.com"],
  webmail: "not confirmed",
  pages: [".realip.naver.com", ".help.naver.com"],
  replies: {
    "ip-filtered": {
      when: { text: "is filtered and this connection will be closed" },
      means: "bad-reputation",
      source: "https://puffinknight.tistory.com/102",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://help.naver.com",
      who: "operators",
      bring: ["ip", "reply"],
      languages: ["ko"],
      source: "https://happyjung.com/lecture/1508",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "An old wording. Naver wants to see since when the address is rented.",
  checked: "2026-11-22",
};
