import type { Reason } from "../vocabulary/reason.ts";
import type { WontHelp } from "../vocabulary/step.ts";
import type { Case } from "./case.ts";
import { authenticationFailed, identityWontHelp, senderRefused, spoofingSuspected, spoofingWontHelp } from "./chains/identity.ts";
import { accountRestricted, accountWontHelp, contentRefused, malformed, messageWontHelp, takenForSpam, tooLarge } from "./chains/message.ts";
import { gaveUp, networkWontHelp, unexplained, unreachable } from "./chains/network.ts";
import {
  addressWrong,
  brokenServerWontHelp,
  lookupBroken,
  lookupWontHelp,
  mailboxClosed,
  mailboxDisabled,
  policy,
  recipientRule,
  recipientWontHelp,
  relaying,
  serverBroken,
  suppressed,
  suppressedWontHelp,
} from "./chains/recipient-side.ts";
import { closedList, dynamicAddress, operatorMends, rateLimited, reverseDns, serverRefused, serverWontHelp } from "./chains/sending-server.ts";
import type { LooseStep } from "./steps.ts";

/** What follows from one reason. */
export interface ReasonChain {
  steps(c: Case): readonly LooseStep[];
  wontHelp(c: Case): readonly WontHelp[];
  /** Whether time alone may help: always; only where the refusal was for now; never, so act at once. */
  waits: "always" | "where-transient" | "never";
}

const nobody = (): readonly WontHelp[] => [];
const listed = {
  steps: (c: Case) => (closedList(c) ? lookupBroken(c) : serverRefused(c)),
  wontHelp: (c: Case) => (closedList(c) ? lookupWontHelp(c) : serverWontHelp(c)),
};

/** Who needs to contact whom, by reason. A reason without a line does not compile. A block by reputation or list never lifts itself. */
export const CHAINS: Readonly<Record<Reason, ReasonChain>> = {
  "unknown-recipient": { steps: addressWrong, wontHelp: recipientWontHelp, waits: "where-transient" },
  "unknown-domain": { steps: addressWrong, wontHelp: recipientWontHelp, waits: "where-transient" },
  "no-mail-service": { steps: addressWrong, wontHelp: recipientWontHelp, waits: "where-transient" },
  "recipient-moved": { steps: addressWrong, wontHelp: recipientWontHelp, waits: "never" },
  suppressed: { steps: suppressed, wontHelp: suppressedWontHelp, waits: "never" },
  "mailbox-full": { steps: mailboxClosed, wontHelp: recipientWontHelp, waits: "where-transient" },
  "mailbox-disabled": { steps: mailboxDisabled, wontHelp: recipientWontHelp, waits: "where-transient" },
  "recipient-rate-limited": { steps: mailboxClosed, wontHelp: recipientWontHelp, waits: "always" },
  "recipient-refused": { steps: recipientRule, wontHelp: recipientWontHelp, waits: "where-transient" },
  policy: { steps: policy, wontHelp: brokenServerWontHelp, waits: "where-transient" },
  "relaying-denied": {
    steps: relaying,
    wontHelp: (c) => (c.facts.fault === "sender-account" ? accountWontHelp(c) : brokenServerWontHelp(c)),
    waits: "where-transient",
  },
  "server-error": { steps: serverBroken, wontHelp: brokenServerWontHelp, waits: "where-transient" },
  "storage-full": { steps: serverBroken, wontHelp: brokenServerWontHelp, waits: "where-transient" },
  "mail-loop": { steps: serverBroken, wontHelp: brokenServerWontHelp, waits: "never" },
  "tls-failed": { steps: serverBroken, wontHelp: brokenServerWontHelp, waits: "where-transient" },
  "blocklist-misused": { steps: lookupBroken, wontHelp: lookupWontHelp, waits: "never" },
  "bad-reputation": { ...listed, waits: "never" },
  blocklisted: { ...listed, waits: "never" },
  "dynamic-address": { steps: dynamicAddress, wontHelp: serverWontHelp, waits: "never" },
  "reverse-dns": { steps: reverseDns, wontHelp: serverWontHelp, waits: "never" },
  "rate-limited": { steps: rateLimited, wontHelp: nobody, waits: "always" },
  "tls-required": { steps: (c) => operatorMends(c, "fix-server"), wontHelp: serverWontHelp, waits: "never" },
  "protocol-error": { steps: (c) => operatorMends(c, "fix-server"), wontHelp: serverWontHelp, waits: "where-transient" },
  "authentication-failed": { steps: authenticationFailed, wontHelp: identityWontHelp, waits: "never" },
  "spoofing-suspected": { steps: spoofingSuspected, wontHelp: spoofingWontHelp, waits: "never" },
  "sender-refused": { steps: senderRefused, wontHelp: identityWontHelp, waits: "where-transient" },
  "account-restricted": { steps: accountRestricted, wontHelp: accountWontHelp, waits: "where-transient" },
  spam: { steps: takenForSpam, wontHelp: messageWontHelp, waits: "never" },
  malware: { steps: takenForSpam, wontHelp: messageWontHelp, waits: "never" },
  "content-refused": { steps: contentRefused, wontHelp: messageWontHelp, waits: "never" },
  "message-too-large": { steps: tooLarge, wontHelp: messageWontHelp, waits: "never" },
  "malformed-message": { steps: malformed, wontHelp: nobody, waits: "never" },
  "network-failure": { steps: unreachable, wontHelp: networkWontHelp, waits: "always" },
  expired: { steps: gaveUp, wontHelp: networkWontHelp, waits: "always" },
  greylisted: { steps: () => [], wontHelp: networkWontHelp, waits: "always" },
  unclassified: { steps: unexplained, wontHelp: nobody, waits: "where-transient" },
};
