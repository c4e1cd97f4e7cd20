import type pico from "picocolors";
import { draftMessage, explain, label, type Party, type Report, refusals } from "../index.ts";
import type { Wishes } from "./args.ts";

type Colors = ReturnType<typeof pico.createColors>;

const HEADS = {
  de: { who: "Wer", why: "Warum", fault: "Ursache liegt", server: "Server", draft: "Entwurf an", or: "oder" },
  en: { who: "Who", why: "Why", fault: "Fault is with", server: "Server", draft: "Draft to", or: "or" },
} as const;

const nameOf = (party: Party): string => party.name;

/** One report as a person reads it: who, why, who contacts whom; with the drafts where they are wanted. */
export function verdict(report: Report, wishes: Wishes, colors: Colors): string {
  const { language, audience } = wishes;
  const heads = HEADS[language];
  const lines: string[] = [];
  const refused = refusals(report);
  for (const recipient of refused) {
    const who =
      recipient.blockedBy === undefined
        ? undefined
        : [nameOf(recipient.blockedBy), recipient.blockedBy.via?.name].filter((name) => name !== undefined).join(" / ");
    if (who !== undefined) lines.push(`${colors.bold(heads.who)}: ${colors.red(who)}`);
    lines.push(`${colors.bold(heads.why)}: ${colors.yellow(label(recipient.reason, language))}`);
    lines.push(`${colors.bold(heads.fault)}: ${label(recipient.fault, language)}`);
    const server = [recipient.sendingMta?.host, recipient.sendingMta?.ip, recipient.sendingMta?.operator?.name].filter((word) => word !== undefined).join(", ");
    if (server !== "") lines.push(`${colors.bold(heads.server)}: ${server}`);
  }
  if (lines.length > 0) lines.push("");
  lines.push(explain(report, { language, audience }));
  if (wishes.draft) {
    for (const recipient of refused) {
      for (const step of recipient.escalation) {
        if (step.action !== "contact") continue;
        const draft = draftMessage(step);
        lines.push(
          "",
          colors.dim("─".repeat(60)),
          `${colors.bold(heads.draft)} ${draft.to ?? draft.url ?? nameOf(step.contact)}`,
          colors.bold(draft.subject),
          "",
          draft.text,
        );
      }
    }
  }
  return lines.join("\n");
}
