#!/usr/bin/env node
// Uses the built package as a stranger would, where code generation from strings is forbidden and where the built-in objects are frozen.
//   node scripts/smoke.mjs          runs itself under both flags; run `npm run build` before
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
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
/** A charset that the platform does not decode: the road through mailparser. */
const THROUGH_MAILPARSER = `From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=cp850\n\n<user@example.com>: 550 5.1.1 User unknown\n`;

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
  const long = await library.parseBounce(THROUGH_MAILPARSER);
  assert.ok(long.kind !== undefined);
  const required = createRequire(import.meta.url)("whoblocked");
  assert.deepEqual(await required.parseBounce(MAIL), report);
  return long.problems.some(({ code }) => code === "decoder-failed") ? "mailparser could not be used; the own decoders read the mail" : "mailparser included";
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
