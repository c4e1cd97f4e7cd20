import { ImapFlow } from "imapflow";
import { fileBounces } from "./file-bounces.ts";

const { IMAP_HOST, IMAP_PORT, IMAP_USER, IMAP_PASSWORD, IMAP_TLS } = process.env;
const client = new ImapFlow({
  host: IMAP_HOST ?? "localhost",
  port: Number(IMAP_PORT ?? 993),
  secure: IMAP_TLS !== "no",
  ...(IMAP_TLS === "no" ? { doSTARTTLS: false } : {}),
  auth: { user: IMAP_USER ?? "", pass: IMAP_PASSWORD ?? "" },
  logger: false,
});
await client.connect();
for (const [folder, count] of await fileBounces(client)) console.log(`${folder}: ${count}`);
await client.logout();
