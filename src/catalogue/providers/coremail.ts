import type { Provider } from "../entry.ts";

export const coremail: Provider = {
  kind: "provider",
  name: "Coremail",
  country: "CN",
  hosts: "organisation",
  mx: [".icoremail.net"],
  webmail: "not confirmed",
  replies: {
    "invalid-ip": {
      when: { text: "requested mail action not taken: invalid ip" },
      means: "bad-reputation",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "ip-rejected": {
      when: { text: ["requested mail action not taken", "ip is rejected"] },
      means: "blocklisted",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "ip-held": {
      when: { text: ["requested mail action not taken", "ip is hangup"] },
      means: "bad-reputation",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "fake-sender": {
      when: { text: "requested mail action not taken: fake sender" },
      means: "authentication-failed",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "sender-rejected": {
      when: { text: "requested mail action not taken: sender is rejected" },
      means: "sender-refused",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "mail-rejected": {
      when: { text: ["requested action not taken: mail", "is rejected"] },
      means: "recipient-refused",
      detail: /mail (?<address>[^\s<>@]{1,64}@[^\s<>@]{1,253}) is rejected/iu,
      sayer: "recipient-admin",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "local-only": {
      when: { text: "requested action not taken: local user only" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "null-sender": {
      when: { text: "null sender is not allowed" },
      means: "policy",
      sayer: "recipient-admin",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "user-suspended": { when: { text: "user suspended" }, means: "mailbox-disabled", source: "https://www.icoremail.vip/support/index.php?cate_id=84" },
    "user-hangup": { when: { text: "user hangup" }, means: "mailbox-disabled", source: "https://www.icoremail.vip/support/index.php?cate_id=84" },
    "user-not-found": { when: { text: "user not found" }, means: "unknown-recipient", source: "https://www.icoremail.vip/support/index.php?cate_id=84" },
    "user-in-blacklist": {
      when: { text: "user in blacklist" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
    "user-rejected": {
      when: { text: "user rejected" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://www.icoremail.vip/support/index.php?cate_id=84",
    },
  },
  contacts: [],
  notes:
    "Server software that universities and hosters in China run: the recipient's own administrator decides. The wordings are titles of the vendor's articles.",
  checked: "2026-11-22",
};
