// On a real Postfix (Debian) of its own: own configuration, queue and port, loopback only. Needs root, as Postfix does.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

const PORT = 12_525;
const FIXTURES = new URL("../../../fixtures/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whoblocked-postfix-"));
const config = join(folder, "config");
const verdicts = join(folder, "out", "bounces.ndjson");
const id = (words: string[]): number => Number(execFileSync("id", words, { encoding: "utf8" }));

before(async () => {
  chmodSync(folder, 0o755);
  for (const part of ["config", "queue", "data", "out", "bin"]) mkdirSync(join(folder, part));
  // Postfix' pipe runs as nobody, who must be able to read the program and to write the file.
  cpSync(new URL("../dist/pipe.mjs", import.meta.url).pathname, join(folder, "bin", "pipe.mjs"));
  chownSync(join(folder, "out"), id(["-u", "nobody"]), id(["-g", "nobody"]));
  chownSync(join(folder, "data"), id(["-u", "postfix"]), id(["-g", "postfix"]));
  writeFileSync(
    join(config, "main.cf"),
    `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.shop.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
relay_domains = bounces.shop.example
relay_transport = bounces
# One bounce a call, each with its own envelope.
bounces_destination_recipient_limit = 1
smtp_dns_support_level = disabled
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
alias_maps =
`,
  );
  const plain = "cleanup/0/cleanup qmgr/1/qmgr rewrite/-/trivial-rewrite bounce/0/bounce defer/0/bounce trace/0/bounce"
    .split(" ")
    .map((service) => service.split("/"))
    .map(
      ([name, most, program]) => `${name} unix ${name === "qmgr" || name === "cleanup" ? "n" : "-"} - n ${name === "qmgr" ? "300" : "-"} ${most} ${program}`,
    );
  writeFileSync(
    join(config, "master.cf"),
    `127.0.0.1:${PORT} inet n - n - - smtpd
${plain.join("\n")}
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
bounces unix - n n - 4 pipe
  flags=q user=nobody null_sender= argv=${process.execPath} ${folder}/bin/pipe.mjs ${verdicts} \${sender} \${recipient}
`,
  );
  execFileSync("postfix", ["-c", config, "start"], { stdio: ["ignore", "ignore", "inherit"] });
  await sleep(1500);
});
after(() => {
  execFileSync("postfix", ["-c", config, "stop"], { stdio: "ignore" });
  rmSync(folder, { recursive: true, force: true });
});

/** Hands a mail over as another mail server would. */
function deliver(from: string, to: string, mail: string): Promise<void> {
  const commands = [
    "EHLO mx.example.com",
    `MAIL FROM:<${from}>`,
    `RCPT TO:<${to}>`,
    "DATA",
    `${mail.replaceAll(/\r?\n/gu, "\r\n").replaceAll(/^\./gmu, "..")}\r\n.`,
    "QUIT",
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(PORT, "127.0.0.1");
    let answers = "";
    socket.setEncoding("utf8").on("error", reject);
    socket.on("data", (text: string) => {
      answers += text;
      if (!/^\d{3} [^\r]*\r\n$/mu.test(answers)) return;
      if (/^[45]/mu.test(answers)) reject(new Error(answers));
      answers = "";
      const next = commands.shift();
      if (next === undefined) resolve(void socket.end());
      else socket.write(`${next}\r\n`);
    });
  });
}

test("Postfix delivers bounces to the command, which writes a line each", async () => {
  await deliver(
    "",
    "b-4711@bounces.shop.example",
    readFileSync(`${FIXTURES}parties/t-online/hoster-without-reputation-in-greeting-after-expiry.eml`, "latin1"),
  );
  await deliver("", "b-4712@bounces.shop.example", readFileSync(`${FIXTURES}parties/t-online/hoster-blocklisted-in-greeting-at-once.eml`, "latin1"));
  const lines = (): {
    to: string;
    report: { kind: string; notice: { returnPath?: string }; recipients: [{ blockedBy?: { id: string }; reason: string }] };
  }[] =>
    existsSync(verdicts)
      ? readFileSync(verdicts, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
  for (let tries = 0; tries < 200 && lines().length < 2; tries++) await sleep(100);
  const read = lines().sort((one, other) => (one.to < other.to ? -1 : 1));
  assert.equal(read.length, 2, readFileSync(join(folder, "postfix.log"), "utf8"));
  assert.deepEqual(
    read.map(({ to, report }) => [to, report.kind, report.recipients[0].blockedBy?.id, report.recipients[0].reason]),
    [
      ["b-4711@bounces.shop.example", "delivery-report", "t-online", "bad-reputation"],
      ["b-4712@bounces.shop.example", "delivery-report", "t-online", "blocklisted"],
    ],
  );
  console.log(read.map(({ to, report }) => `${to}: ${report.recipients[0].reason}`).join("\n"));
});
