// On a real Dovecot (Debian: dovecot-imapd) of its own: own configuration and port, loopback only. Needs root, as Dovecot does.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { fileBounces } from "./file-bounces.ts";

const PORT = 10_143;
const FIXTURES = new URL("../../../fixtures/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whoblocked-dovecot-"));
const id = (words: string[]): number => Number(execFileSync("id", words, { encoding: "utf8" }));
let dovecot: ChildProcess;

before(async () => {
  chmodSync(folder, 0o755);
  const mail = join(folder, "mail");
  mkdirSync(mail);
  const [uid, gid] = [id(["-u", "dovenull"]), id(["-g", "dovenull"])];
  chownSync(mail, uid, gid);
  writeFileSync(
    join(folder, "dovecot.conf"),
    `base_dir = ${folder}/run
state_dir = ${folder}/state
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = ${folder}/dovecot.log
first_valid_uid = 1
mail_location = maildir:${mail}/%u
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}/%u
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  inet_listener imap {
    port = ${PORT}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  dovecot = spawn("/usr/sbin/dovecot", ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
  await sleep(1500);
});
after(async () => {
  dovecot.kill("SIGTERM");
  await Promise.race([new Promise((resolve) => dovecot.once("exit", resolve)), sleep(5000)]);
  rmSync(folder, { recursive: true, force: true });
});

test("bounces go into folders by whose fault they are; other mail stays", async () => {
  const client = new ImapFlow({ host: "127.0.0.1", port: PORT, secure: false, doSTARTTLS: false, auth: { user: "bounces", pass: "secret" }, logger: false });
  await client.connect().catch((error: unknown) => {
    throw new Error(`${String(error)}\n${readFileSync(join(folder, "dovecot.log"), "utf8")}`);
  });
  const parties = `${FIXTURES}parties/`;
  for (const name of [
    "t-online/hoster-without-reputation-in-greeting-after-expiry.eml",
    "t-online/hoster-blocklisted-in-greeting-at-once.eml",
    "gmail/full-mailbox.eml",
  ])
    await client.append("INBOX", readFileSync(`${parties}${name}`));
  await client.append(
    "INBOX",
    Buffer.from("From: a@example.com\r\nTo: b@example.net\r\nSubject: Hello\r\nDate: Thu, 19 Nov 2026 10:00:00 +0000\r\n\r\nSee you tomorrow.\r\n"),
  );
  const filed = await fileBounces(client);
  assert.deepEqual(Object.fromEntries(filed), { "Bounces/recipient": 1, "Bounces/sending-server": 2 });
  const messagesIn = async (name: string): Promise<number | undefined> => {
    const status = await client.status(name, { messages: true });
    return status === false ? undefined : status.messages;
  };
  assert.equal(await messagesIn("INBOX"), 1);
  assert.equal(await messagesIn("Bounces/sending-server"), 2);
  assert.equal((await fileBounces(client)).size, 0);
  await client.logout();
  console.log([...filed].map(([name, count]) => `${name}: ${count}`).join("\n"));
});
