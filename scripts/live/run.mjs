// Makes the fixtures that real mail servers write: installs one Debian package after the other, lets it send to played servers on
// loopback, keeps the bounces. By hand only, as root, in a container that may be thrown away: `npm run fixtures:live -- [mta or part of a path ...]`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CASES } from "./cases.mjs";
import { install, MTAS } from "./mtas.mjs";
import { HOSTS, playServers } from "./played-servers.mjs";

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures");
const WAIT_MS = 45_000;

function mailText({ sender, to, sending }, number) {
  const subject = ["Ihr Termin am Donnerstag", "Unterlagen zur Durchsicht", "Einladung zur Besprechung"][number % 3];
  return [
    `From: ${sender.header}`,
    `To: ${to.join(", ")}`,
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${String(number).padStart(4, "0")}.${Date.now().toString(36)}@${sender.from.split("@")[1]}>`,
    "User-Agent: Muster-Mail 1.0",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    "Guten Tag,",
    "",
    `diese Nachricht ging über ${sending.host}.`,
    "",
  ].join("\r\n");
}

/** Waits until the MTA listens: some look up names for a while first. */
async function listening() {
  for (let tries = 0; tries < 60; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(25, "127.0.0.1");
      socket.once("connect", () => resolve(socket.destroy() !== undefined));
      socket.once("error", () => resolve(false));
    });
    if (open) return;
    await sleep(500);
  }
  throw new Error("nothing listens on port 25");
}

/** Hands a mail to the MTA at 127.0.0.1. */
function submit(entry, text) {
  return new Promise((resolve, reject) => {
    const steps = [
      "EHLO arbeitsplatz.kanzlei-muster.example",
      `MAIL FROM:<${entry.sender.from}>`,
      ...entry.to.map((to) => `RCPT TO:<${to}>`),
      "DATA",
      `${text}\r\n.`,
      "QUIT",
    ];
    const socket = connect(25, "127.0.0.1");
    let pending = "";
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      const lines = pending.split("\r\n");
      pending = lines.pop();
      for (const line of lines) {
        if (!/^\d{3} /u.test(line)) continue;
        if (line[0] > "3") return reject(new Error(`the MTA says: ${line}`));
        const next = steps.shift();
        if (next === undefined) return resolve(socket.end());
        socket.write(Buffer.from(`${next}\r\n`, "utf8"));
      }
    });
  });
}

/** Loopback addresses of the played servers become addresses that documents may show. */
function shown(raw) {
  return HOSTS.reduce((text, host) => text.replaceAll(new RegExp(`\\b${host.ip.replaceAll(".", "\\.")}\\b`, "gu"), host.shown), raw);
}

async function run(mta, cases, servers) {
  const driver = MTAS[mta];
  let running;
  let number = 0;
  try {
    for (const entry of cases) {
      number += 1;
      const key = JSON.stringify([entry.sending.host, entry.options ?? [], entry.delay === true]);
      if (running?.key !== key) {
        if (running !== undefined) await driver.stop(running.handle);
        servers.play({}, entry.sending.ip);
        running = { key, handle: await driver.start(entry) };
      }
      servers.play(entry.behaviour, entry.sending.ip);
      driver.between?.();
      const text = mailText(entry, number);
      if (driver.submit === undefined) await listening();
      await (driver.submit?.(entry, text) ?? submit(entry, text));
      const start = Date.now();
      while (servers.received.length === 0 && Date.now() - start < WAIT_MS) {
        await sleep(300);
        driver.hurry?.(Date.now() - start);
      }
      const bounce =
        servers.received.find((mail) => mail.envelope.from === "" || /^(?:mailer-daemon|postmaster)/iu.test(mail.envelope.from)) ?? servers.received[0];
      if (bounce === undefined) console.error(`no bounce: ${mta} ${entry.out}`);
      else {
        const path = join(FIXTURES, entry.out);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, Buffer.from(shown(bounce.raw).replaceAll("\r\n", "\n"), "latin1"));
        console.log(`${mta}: ${entry.out} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      }
      servers.play({}, entry.sending.ip);
      driver.forget?.();
    }
  } finally {
    if (running !== undefined) await driver.stop(running.handle);
  }
}

const wanted = process.argv.slice(2);
const hosts = readFileSync("/etc/hosts", "utf8");
// sendmail and Courier ask for their own machine's full name before they listen.
const self = `127.0.0.1 ${hostname()}.versand.example ${hostname()} mail1.versand.example mail2.kanzlei-muster.example`;
writeFileSync("/etc/hosts", `${self}\n${HOSTS.map((host) => `${host.ip} ${host.name}`).join("\n")}\n${hosts}`);
process.on("exit", () => writeFileSync("/etc/hosts", hosts));
const servers = await playServers();
try {
  for (const mta of Object.keys(MTAS)) {
    // A mail server's name stands for all its cases, anything else for a part of a fixture's path.
    const cases = CASES.filter((entry) => entry.mta === mta && (wanted.length === 0 || wanted.some((word) => word === mta || entry.out.includes(word))));
    if (cases.length === 0) continue;
    try {
      install(mta);
      await run(mta, cases, servers);
    } catch (error) {
      console.error(`${mta}: ${error.message}`);
    }
  }
} finally {
  await servers.stop();
}
process.exit(0);
