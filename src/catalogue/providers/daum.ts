import type { Provider } from "../entry.ts";

export const daum: Provider = {
  kind: "provider",
  name: "Daum (Kakao)",
  country: "KR",
  hosts: "consumer",
  domains: ["daum.net", "hanmail.net", "kakao.com"],
  mx: [".hanmail.net", ".daum.net"],
  outbound: [".hanmail.net", ".daum.net"],
  webmail: "not confirmed",
  signatures: ["blocked automatically by anti-spam system", "connection refused. server is busy(rt)"],
  tokens: [/\b(DAS51|CCRT|CHIC|RUSR)\b/iu],
  replies: {
    blocked: { when: { token: "das51" }, means: "bad-reputation", source: "https://auctionpro.co.kr/?p=2544" },
    "refused-for-now": { when: { token: "ccrt" }, means: "bad-reputation", source: "https://oliveit.tistory.com/39" },
    busy: { when: { token: "chic" }, means: "server-error", source: "https://oliveit.tistory.com/39" },
    "no-such-user": { when: { token: "rusr" }, means: "unknown-recipient", source: "https://oliveit.tistory.com/39" },
  },
  contacts: [],
  notes: "The four letters in front of the address are the key.",
  checked: "2026-11-22",
};
