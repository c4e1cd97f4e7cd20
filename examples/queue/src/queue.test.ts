// On a real Redis (Debian: redis-server) on loopback, with three worker processes, one of which is killed in the middle.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Queue } from "bullmq";
import { type BounceJob, enqueue, openQueue } from "./bounce-queue.ts";

const PORT = 16_379;
const FIXTURES = new URL("../../../fixtures/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whoblocked-redis-"));
const started: ChildProcess[] = [];
let queue: Queue<BounceJob>;

function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/worker.ts"], {
    env: { ...process.env, REDIS_PORT: String(PORT), LOCK_MS: "1500" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  started.push(child);
  return new Promise((resolve) => child.stdout?.once("data", () => resolve(child)));
}

before(async () => {
  started.push(
    spawn("redis-server", ["--port", String(PORT), "--bind", "127.0.0.1", "--dir", folder, "--maxmemory-policy", "noeviction", "--save", ""], {
      stdio: "ignore",
    }),
  );
  await sleep(500);
  queue = openQueue({ host: "127.0.0.1", port: PORT });
  await queue.waitUntilReady();
});
after(async () => {
  await queue.close();
  for (const child of started.reverse()) {
    child.kill("SIGTERM");
    await Promise.race([new Promise((resolve) => child.once("exit", resolve)), sleep(3000)]);
    child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
});

test("back-pressure, several workers, one killed, one poison message: nothing is lost", async () => {
  const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readFileSync(join(FIXTURES, name)));
  // Some hundred different mails.
  const all = [0, 1, 2].flatMap((copy) => mails.map((mail) => Buffer.concat([Buffer.from(`X-Copy: ${copy}\n`), mail])));
  const workers = await Promise.all([startWorker(), startWorker(), startWorker()]);
  let most = 0;
  const watch = setInterval(() => void queue.getWaitingCount().then((waiting) => (most = Math.max(most, waiting))), 5);
  await queue.add("bounce", { raw: "" });
  for (const [at, mail] of all.entries()) {
    await enqueue(queue, mail, undefined, 50);
    if (at === 100) workers[0]?.kill("SIGKILL");
  }
  // Delivered again after a lost answer: known already.
  for (const mail of all.slice(0, 20)) await enqueue(queue, mail, undefined, 50);
  for (;;) {
    const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
    if (Object.values(counts).every((count) => count === 0)) break;
    await sleep(100);
  }
  clearInterval(watch);
  const { completed, failed } = await queue.getJobCounts("completed", "failed");
  const reasons = (await queue.getFailed()).map(({ failedReason }) => failedReason);
  assert.equal(failed, 1, reasons.slice(0, 3).join("; "));
  assert.equal(completed, all.length);
  assert.ok(most <= 60, `${most} jobs waited`);
  const [poison] = await queue.getFailed();
  assert.match(poison?.failedReason ?? "", /holds no mail/u);
  const verdicts = (await queue.getCompleted(0, -1)).map((job) => job.returnvalue as { refusals: unknown[] });
  assert.ok(verdicts.filter((verdict) => verdict.refusals.length > 0).length > 300);
  console.log(`${completed} mails done, ${failed} in the failed set, at most ${most} waiting, one of three workers killed`);
});
