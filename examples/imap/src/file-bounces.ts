import type { ImapFlow } from "imapflow";
import { parseBounce, type Report, refusals } from "whoblocked";

/** Where a mail goes: by whose fault it is, so that each folder is one person's work. Undefined: it stays. */
export function folderFor(report: Report): string | undefined {
  switch (report.kind) {
    case "delivery-report": {
      const [first] = refusals(report);
      return first === undefined ? "Bounces/delivered" : first.action === "delayed" ? "Bounces/delayed" : `Bounces/${first.fault}`;
    }
    case "feedback-report":
      return "Bounces/complaints";
    case "auto-reply":
    case "disposition-report":
      return "Bounces/automatic";
    default:
      return undefined;
  }
}

/** Files the unseen messages of a mailbox by verdict, one message in memory at a time; gives how many went where. */
export async function fileBounces(client: ImapFlow, mailbox = "INBOX"): Promise<Map<string, number>> {
  const filed = new Map<string, number>();
  const known = new Set((await client.list()).map(({ path }) => path));
  const lock = await client.getMailboxLock(mailbox);
  try {
    const found = await client.search({ seen: false }, { uid: true });
    for (const uid of found === false || found === undefined ? [] : found) {
      // #region readme
      const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
      if (!message || message.source === undefined) continue;
      const folder = folderFor(await parseBounce(message.source));
      if (folder === undefined) continue;
      if (!known.has(folder)) {
        await client.mailboxCreate(folder);
        known.add(folder);
      }
      await client.messageMove(String(uid), folder, { uid: true });
      // #endregion
      filed.set(folder, (filed.get(folder) ?? 0) + 1);
    }
  } finally {
    lock.release();
  }
  return filed;
}
