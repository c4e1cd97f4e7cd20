#!/usr/bin/env node
// Uses the built package as a stranger would, where code generation from strings is forbidden and where the built-in objects are frozen.
//   node scripts/smoke.mjs          runs itself under both flags; run `npm run build` before
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIL = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: a@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Ihre Nachricht konnte nicht zugestellt werden: gr=C3=BC=C3=9Fe
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; user@t-online.de
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx00.t-online.de
Diagnostic-Code: smtp; 554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)

--b--
`;
/** In a charset that neither the platform nor our own decoders know, with a letter beyond ASCII: only mailparser reads it as "ä". */
const THROUGH_MAILPARSER = Buffer.from(
  "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=cp850\n\n<user@example.com>: 550 5.1.1 Unbekannter Empf\u0084nger\n",
  "latin1",
);
const MAILPARSER = /[\\/]node_modules[\\/]mailparser[\\/]/u;

/** Every mail that we keep, so that each format's reader runs in both kinds of module. */
function fixtures() {
  const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => (name.endsWith(".eml") ? [join(folder, name)] : []));
}

async function smoke() {
  const library = await import("whoblocked");
  const core = await import("whoblocked/core");
  const webhooks = await import("whoblocked/webhooks");
  const report = await library.parseBounce(MAIL);
  const [refused] = library.refusals(report);
  assert.equal(refused?.reason, "bad-reputation");
  assert.equal(refused.blockedBy.id, "t-online");
  assert.deepEqual(core.parseBounceSync(MAIL), report);
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  for (const language of ["de", "en"])
    for (const audience of ["sender", "support", "postmaster"]) assert.ok(core.explain(report, { language, audience }).length > 80);
  const step = refused.escalation.find(({ action }) => action === "contact");
  assert.ok(core.draftMessage(step).text.length > 80);
  assert.equal(core.diagnoseReply("550 5.1.1 User unknown").reason, "unknown-recipient");
  assert.equal(core.suppressions(core.withOwnership(report, true)).length, 0);
  assert.equal(core.summarize([report]).length, 1);
  assert.ok(core.nextAddressState(undefined, report).advice);
  assert.ok(core.parties.length > 100);
  assert.equal(webhooks.fromPostmark({ RecordType: "Bounce", Type: "HardBounce", Email: "user@example.com", Details: "smtp;550 5.1.1 unknown" }).length, 1);
  const require = createRequire(import.meta.url);
  const loaded = () => Object.keys(require.cache).some((file) => MAILPARSER.test(file));
  assert.equal(loaded(), false, "mailparser is loaded although nothing needs it");
  const long = await library.parseBounce(THROUGH_MAILPARSER);
  const [unknown] = library.refusals(long);
  assert.equal(unknown?.reason, "unknown-recipient");
  const required = require("whoblocked");
  assert.deepEqual(await required.parseBounce(MAIL), report);
  assert.deepEqual(await required.parseBounce(THROUGH_MAILPARSER), long);
  for (const file of fixtures()) {
    const mail = readFileSync(file);
    assert.deepEqual(required.parseBounceSync(mail), core.parseBounceSync(mail), `CommonJS reads ${file} otherwise`);
  }
  if (long.problems.some(({ code }) => code === "decoder-failed")) return "without mailparser";
  assert.ok(loaded(), "the road through mailparser was not taken");
  assert.match(unknown.reply.text, /Empfänger/u);
  return "mailparser included";
}

if (process.argv.includes("--here")) {
  console.log(`smoke: ${process.execArgv.join(" ") || "no flags"}: all right (${await smoke()})`);
} else {
  let failed = false;
  for (const flags of [[], ["--disallow-code-generation-from-strings"], ["--frozen-intrinsics"], ["--disable-proto=throw"]]) {
    const run = spawnSync(process.execPath, ["--no-warnings", ...flags, fileURLToPath(import.meta.url), "--here"], {
      stdio: ["inherit", "inherit", "pipe"],
      encoding: "utf8",
    });
    if (run.status === 0) continue;
    failed = true;
    // Minified lines would fill the screen.
    const lines = run.stderr.split("\n").filter((line) => line.length < 400);
    console.error(`smoke: ${flags.join(" ") || "no flags"}: failed\n${lines.slice(0, 20).join("\n")}`);
  }
  process.exit(failed ? 1 : 0);
}
