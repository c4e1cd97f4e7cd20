import { parseBounceSync, type Report, refusals, suppressions } from "whoblocked/core";

/** What goes into the queue. */
export interface Verdict {
  kind: string;
  to: string;
  refusals: { recipient: string; reason: string; fault: string; blockedBy?: string }[];
  suppress: { address: string; advice: string }[];
}

interface Environment {
  VERDICTS: Queue<Verdict>;
}

/** Route the bounce address (Email Routing) to this Worker: each bounce becomes a verdict in the queue. */
// #region readme
export default {
  async email(message, env): Promise<void> {
    const raw = await new Response(message.raw).arrayBuffer();
    const report = parseBounceSync(raw, { envelope: { from: message.from, to: message.to } });
    await env.VERDICTS.send(verdictOf(report, message.to));
  },
} satisfies ExportedHandler<Environment>;
// #endregion

function verdictOf(report: Report, to: string): Verdict {
  return {
    kind: report.kind,
    to,
    refusals: refusals(report).map(({ sentTo, reason, fault, blockedBy }) => ({
      recipient: sentTo,
      reason,
      fault,
      ...(blockedBy === undefined ? {} : { blockedBy: blockedBy.id ?? blockedBy.name }),
    })),
    suppress: suppressions(report).map(({ address, advice }) => ({ address, advice })),
  };
}
