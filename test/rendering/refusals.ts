import { directoryOf } from "../../src/directory/index.ts";
import { escalate } from "../../src/escalation/escalate.ts";
import type { DeliveryReport, RefusedRecipient } from "../../src/report.ts";
import type { Reason } from "../../src/vocabulary/reason.ts";
import { factsOf } from "../escalation/table.ts";

/** Who sent: the sender's own server, two kinds of provider, nobody knows, a platform. */
export const SIDES = ["own", "ionos", "gmx", "hoster", "unknown", "sendgrid"] as const;

const ANSWERED_BY_NOBODY: ReadonlySet<Reason> = new Set(["unknown-domain", "network-failure", "expired"]);

/** A refusal for a reason, as a report holds it, with the chain that follows from it. */
export function refusal(reason: Reason, side: string, more: { delayed?: boolean; blocker?: string; until?: string; reply?: string } = {}): RefusedRecipient {
  const directory = directoryOf();
  const ours = reason === "suppressed" || reason === "account-restricted";
  const blocker =
    more.blocker ??
    (ANSWERED_BY_NOBODY.has(reason)
      ? "unknown"
      : ours
        ? side === "sendgrid" || side === "ionos"
          ? side
          : "unknown"
        : reason === "spoofing-suspected"
          ? "company"
          : "t-online");
  const facts = factsOf(
    {
      it: reason,
      reason,
      side,
      blocker,
      reply: more.reply ?? "554 5.7.1 Refused",
      ...(more.delayed === true ? { action: "delayed" as const } : {}),
      ...(more.until === undefined ? {} : { until: more.until }),
      chain: [],
      source: "",
    },
    directory,
  );
  const { escalation, wontHelp } = escalate(facts, directory);
  const recipient = facts.recipient ?? "";
  return {
    key: "k",
    address: recipient,
    sentTo: recipient,
    action: facts.action,
    permanence: facts.permanence,
    reason,
    fault: facts.fault,
    confidence: facts.confidence,
    suppress: "never",
    scope: facts.scope,
    ...(facts.blockedBy === undefined ? {} : { blockedBy: facts.blockedBy }),
    ...(facts.reply === undefined ? {} : { reply: facts.reply }),
    ...(facts.sendingMta === undefined ? {} : { sendingMta: facts.sendingMta }),
    ...(facts.willRetryUntil === undefined ? {} : { willRetryUntil: facts.willRetryUntil }),
    escalation,
    wontHelp,
    conflicts: [],
    evidence: [{ by: "text" }],
  };
}

/** The report around it. */
export function reportOf(refused: RefusedRecipient): DeliveryReport {
  return {
    schemaVersion: 1,
    kind: "delivery-report",
    catalogueDate: "2026-11-22",
    notice: { source: "mail" },
    problems: [],
    format: "rfc3464",
    wrapping: "direct",
    authenticity: { verdict: "plausible", signals: [] },
    original: { keys: [], headers: [], from: "info@maler.example" },
    recipients: [refused],
  };
}
