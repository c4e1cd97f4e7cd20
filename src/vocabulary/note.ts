/** What a reader should know beside the steps; each has a sentence in every language. */
export type NoteCode =
  // about the address and the cause
  | "address-is-fine"
  | "report-holds-all"
  | "block-does-not-lift-itself"
  | "lifts-by-itself"
  | "other-receivers-behave-alike"
  | "nothing-is-listed"
  | "platform-never-tried"
  | "group-takes-internal-mail-only"
  | "forwarding-breaks-spf"
  | "dmarc-reject-is-providers-default"
  | "protection-works-as-meant"
  // why the program's mails only
  | "webmail-uses-other-servers-says-vendor"
  | "webmail-uses-other-servers"
  | "send-from-webmail-meanwhile"
  // what the operator of a server must bring or mend
  | "imprint-needed"
  | "reverse-dns-must-match"
  | "reset-is-not-permanent"
  | "dial-up-uses-relay"
  | "only-if-address-is-static"
  | "new-address-warms-up"
  | "each-provider-separately"
  | "no-delisting-exists"
  | "only-network-owner-can-delist"
  | "paying-is-not-needed"
  | "dedicated-address-possible"
  | "not-the-microsoft-365-portal"
  // the in-house case
  | "outside-recipients-not-affected"
  | "not-the-in-house-case"
  | "ask-platform-for-todays-list"
  | "own-domain-allowlisting-dangerous"
  // spam folder and content
  | "template-text-only"
  | "filters-differ-no-promise"
  | "remove-short-links"
  | "postmaster-tools-show-reputation"
  // no bounce at hand
  | "bounce-may-be-in-spam-folder"
  | "wording-decides"
  | "look-for-code"
  | "accepted-by-recipients-server"
  | "look-into-quarantine-too"
  | "write-to-a-person-meanwhile"
  // one's own account and list
  | "secure-the-account"
  | "lift-own-suppression"
  | "full-mailbox-passes";

/** Every note. */
export const NOTE_CODES: readonly NoteCode[] = [
  "address-is-fine",
  "report-holds-all",
  "block-does-not-lift-itself",
  "lifts-by-itself",
  "other-receivers-behave-alike",
  "nothing-is-listed",
  "platform-never-tried",
  "group-takes-internal-mail-only",
  "forwarding-breaks-spf",
  "dmarc-reject-is-providers-default",
  "protection-works-as-meant",
  "webmail-uses-other-servers-says-vendor",
  "webmail-uses-other-servers",
  "send-from-webmail-meanwhile",
  "imprint-needed",
  "reverse-dns-must-match",
  "reset-is-not-permanent",
  "dial-up-uses-relay",
  "only-if-address-is-static",
  "new-address-warms-up",
  "each-provider-separately",
  "no-delisting-exists",
  "only-network-owner-can-delist",
  "paying-is-not-needed",
  "dedicated-address-possible",
  "not-the-microsoft-365-portal",
  "outside-recipients-not-affected",
  "not-the-in-house-case",
  "ask-platform-for-todays-list",
  "own-domain-allowlisting-dangerous",
  "template-text-only",
  "filters-differ-no-promise",
  "remove-short-links",
  "postmaster-tools-show-reputation",
  "bounce-may-be-in-spam-folder",
  "wording-decides",
  "look-for-code",
  "accepted-by-recipients-server",
  "look-into-quarantine-too",
  "write-to-a-person-meanwhile",
  "secure-the-account",
  "lift-own-suppression",
  "full-mailbox-passes",
];
