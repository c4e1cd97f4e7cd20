// On real workerd (npm's miniflare): the mail goes in through the email handler, the verdict comes out of the queue's consumer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Miniflare } from "miniflare";
import type { Verdict } from "./worker.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url).pathname;
const CONSUMER = `export default { async queue(batch, env) { for (const message of batch.messages) await env.SEEN.put(message.id, JSON.stringify(message.body)); } }`;

test("a bounce becomes a verdict in the queue", async () => {
  const runtime = new Miniflare({
    unsafeTriggerHandlers: true,
    host: "127.0.0.1",
    workers: [
      { name: "bounces", modules: true, scriptPath: "dist/worker.js", compatibilityDate: "2026-04-01", queueProducers: { VERDICTS: "verdicts" } },
      {
        name: "consumer",
        modules: true,
        script: CONSUMER,
        compatibilityDate: "2026-04-01",
        kvNamespaces: ["SEEN"],
        queueConsumers: { verdicts: { maxBatchTimeout: 0 } },
      },
    ],
  });
  try {
    const raw = readFileSync(`${FIXTURES}parties/t-online/hoster-without-reputation-in-greeting-after-expiry.eml`);
    const url = await runtime.ready;
    const answer = await fetch(new URL("/cdn-cgi/handler/email?from=mailer-daemon@mx.example.com&to=bounces@shop.example", url), { method: "POST", body: raw });
    assert.equal(answer.status, 200, await answer.text());
    const seen = await runtime.getKVNamespace("SEEN", "consumer");
    let verdict: Verdict | null = null;
    for (let tries = 0; tries < 100 && verdict === null; tries++) {
      const [key] = (await seen.list()).keys;
      const text = key === undefined ? null : await seen.get(key.name);
      verdict = text === null ? null : (JSON.parse(text) as Verdict);
      if (verdict === null) await sleep(100);
    }
    assert.equal(verdict?.kind, "delivery-report");
    assert.equal(verdict?.refusals[0]?.blockedBy, "t-online");
    assert.equal(verdict?.refusals[0]?.fault, "sending-server");
    console.log(JSON.stringify(verdict));
  } finally {
    await runtime.dispose();
  }
});
