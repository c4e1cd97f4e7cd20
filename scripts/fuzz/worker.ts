// One fuzzing process: mutates, runs every door, keeps inputs that reach new blocks, tells of broken promises.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import type { ContactStep, Diagnosis, Options, RefusedRecipient, Report } from "../../src/index.ts";
import { EVENTS } from "./events.ts";
import { mutateData } from "./mutate-data.ts";
import { mutateMail } from "./mutate-mail.ts";
import { Broken, checkData, checkDraft, checkPrototype, checkReport, checkText } from "./properties.ts";
import { Chance } from "./random.ts";

/** What the main thread hands over. */
export interface Task {
  seed: number;
  dist: string;
  fixtures: string;
  /** Written before each execution, so that the main thread knows what hangs. */
  state: SharedArrayBuffer;
}

type Input =
  | { door: "mail"; text: string }
  | { door: "reply"; text: string; context: object }
  | { door: "event"; name: string; value: unknown }
  | { door: "shape"; name: "fromMailparser" | "fromPostalMime"; value: object }
  | { door: "log"; text: string };

const { seed, dist, fixtures, state } = workerData as Task;
const heartbeat = new Int32Array(state, 0, 2);
const current = new Uint8Array(state, 8);
const chance = new Chance(seed);
const library = (await import(pathToFileURL(join(dist, "index.js")).href)) as typeof import("../../src/index.ts") & { redact?: (report: Report) => Report };
const webhooks = (await import(pathToFileURL(join(dist, "webhooks.js")).href)) as unknown as Record<string, (event: unknown) => readonly Report[]>;
const node = (await import(pathToFileURL(join(dist, "node.js")).href)) as unknown as { fromLogLine?: (line: string) => Report | undefined };

function files(folder: string, end: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path, end) : path.endsWith(end) ? [path] : [];
    });
}

const mails = files(fixtures, ".eml").map((file) => readFileSync(file).toString("latin1"));
const replies = files(fixtures, "replies.json")
  .flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as { reply: string; context?: object }[])
  .filter(({ reply }) => typeof reply === "string");
const LOG_LINES = files(fixtures, ".log")
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .concat([
    "Nov 19 09:15:30 mx postfix/smtp[123]: 4Bxyz12345: to=<kundin@t-online.de>, relay=mx00.t-online.de[194.25.134.8]:25, delay=0.5, delays=0.1/0/0.3/0.1, dsn=5.0.0, status=bounced (host mx00.t-online.de[194.25.134.8] refused to talk to me: 554 IP=203.0.113.9 - None/bad reputation. (NOWL))",
    "2026-11-19 09:15:30 1rABCD-000123-AB ** kundin@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<kundin@example.com>: 550 5.1.1 User unknown",
  ]);
const shapes: { name: "fromMailparser" | "fromPostalMime"; value: object }[] = [];
for (const mail of mails.filter((_, at) => at % 6 === seed % 6)) {
  const raw = Buffer.from(mail, "latin1");
  shapes.push({ name: "fromMailparser", value: (await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true })) as object });
  shapes.push({ name: "fromPostalMime", value: await PostalMime.parse(raw, { forceRfc822Attachments: true }) });
}
const kept: Input[] = [];

function invent(): Input {
  if (kept.length > 0 && chance.one(2)) return again(chance.of(kept));
  const door = chance.below(20);
  if (door < 10) return { door: "mail", text: mutateMail(chance.of(mails), chance.of(mails), chance) };
  if (door < 14) return again({ door: "reply", text: chance.of(replies).reply, context: chance.of(replies).context ?? {} });
  if (door < 17) {
    const name = chance.of(Object.keys(EVENTS));
    return again({ door: "event", name, value: chance.of(EVENTS[name] as readonly unknown[]) });
  }
  if (door < 19) return again({ door: "shape", ...chance.of(shapes) });
  return again({ door: "log", text: chance.of(LOG_LINES) });
}

function again(input: Input): Input {
  switch (input.door) {
    case "mail":
      return { door: "mail", text: mutateMail(input.text, chance.one(2) || kept.length === 0 ? chance.of(mails) : mailText(chance.of(kept)), chance) };
    case "reply":
      return {
        door: "reply",
        text: Buffer.from(mutateMail(input.text, chance.of(replies).reply, chance), "latin1").toString(chance.one(2) ? "utf8" : "latin1"),
        context: chance.one(3) ? (mutateContext(input.context) as object) : input.context,
      };
    case "event":
      return { ...input, value: mutateData(input.value, chance, chance.of([0.01, 0.05, 0.2])) };
    case "shape": {
      const value = mutateData(input.value, chance, chance.of([0.005, 0.02, 0.1]));
      return { ...input, value: typeof value === "object" && value !== null && !Array.isArray(value) ? value : {} };
    }
    case "log":
      return { door: "log", text: mutateMail(input.text, chance.of(LOG_LINES), chance).replace(/\n/gu, chance.one(2) ? " " : "\n") };
  }
}

/** Types of the context are the caller's promise; what the strings hold is not. */
function mutateContext(context: object): object {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === "string" && key !== "stage" && chance.one(2) ? mutateMail(value, "example.com", chance) : value,
    ]),
  );
}

const mailText = (input: Input): string => (input.door === "mail" ? input.text : chance.of(mails));
const describe = (input: Input): string =>
  input.door === "mail" ? input.text : (JSON.stringify(input, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value)) ?? "");

let lastReport: Report | undefined;
const OPTIONS: readonly Options[] = [
  {},
  { own: { servers: ["203.0.113.0/24", "mail.example.com"], domains: ["example.com"] } },
  { envelope: { from: "", to: "bounce+user=example.com@example.org" } },
  { trustedAuthserv: ["mx.example.org"], keepHeaders: ["x-job", "__proto__"] },
];

function checkWords(what: Report | RefusedRecipient | Diagnosis): void {
  const language = chance.one(2) ? "de" : "en";
  const audience = chance.of(["sender", "support", "postmaster"] as const);
  checkText(library.explain(what, { language, audience }), `explain ${language} ${audience}`);
}

function checkSteps(steps: readonly { action: string }[]): void {
  for (const step of steps.slice(0, 4)) {
    if (step.action === "contact")
      checkDraft(
        library.draftMessage(step as ContactStep, { language: chance.one(2) ? "de" : "en", includeRecipient: chance.one(2), signature: "Frau Meier" }),
      );
  }
}

function checkAll(report: Report): void {
  checkReport(report);
  checkWords(report);
  for (const refused of library.refusals(report).slice(0, 3)) {
    library.bounceType(refused);
    if (chance.one(3)) checkWords(refused);
    checkSteps(refused.escalation);
  }
  checkData(library.suppressions(report), "suppressions");
  const owned = library.withOwnership(report, chance.one(2) ? chance.one(2) : (sentTo) => sentTo.includes("example"));
  checkReport(owned);
  checkData(library.suppressions(owned), "suppressions");
  checkData(library.summarize(lastReport === undefined ? [report] : [report, lastReport, report]), "summarize");
  const before = lastReport === undefined ? undefined : library.nextAddressState(undefined, lastReport).state;
  checkData(library.nextAddressState(before, report), "nextAddressState");
  if (library.redact !== undefined) checkReport(library.redact(report));
  lastReport = report;
}

async function run(input: Input): Promise<void> {
  switch (input.door) {
    case "mail": {
      const bytes = Buffer.from(input.text, "latin1");
      const options = chance.of(OPTIONS);
      if (chance.one(4)) {
        const report = await library.parseBounce(bytes, options);
        checkAll(report);
        if (JSON.stringify(await library.parseBounce(bytes, options)) !== JSON.stringify(report)) throw new Broken("two reports of one mail differ");
      } else checkAll(library.parseBounceSync(bytes, options));
      return;
    }
    case "reply": {
      const diagnosis = library.diagnoseReply(input.text, input.context);
      checkData(diagnosis, "diagnosis");
      checkWords(diagnosis);
      checkSteps(diagnosis.escalation);
      return;
    }
    case "event":
      for (const report of (webhooks[input.name] as (event: unknown) => readonly Report[])(input.value).slice(0, 20)) checkAll(report);
      return;
    case "shape":
      checkAll(library.interpretMail(library[input.name](input.value)));
      return;
    case "log": {
      const report = node.fromLogLine?.(input.text);
      if (report !== undefined) checkAll(report);
    }
  }
}

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
const blocks = new Set<string>();
const home = pathToFileURL(resolve(dist)).href;

/** How many blocks were reached for the first time since the last look. */
async function newBlocks(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const before = blocks.size;
  for (const script of result) {
    if (!script.url.startsWith(home)) continue;
    for (const { ranges } of script.functions)
      for (const range of ranges) if (range.count > 0) blocks.add(`${script.scriptId}:${range.startOffset}:${range.endOffset}`);
  }
  return blocks.size - before;
}

function tell(what: string, input: Input, why: string): void {
  const name = createHash("sha256").update(why.replace(/\d+/gu, "0").slice(0, 90)).digest("hex").slice(0, 10);
  parentPort?.postMessage({ what, door: input.door, name, why, input: describe(input) });
}

async function once(input: Input, at: number): Promise<void> {
  const text = describe(input);
  const { written } = new TextEncoder().encodeInto(text, current);
  heartbeat[1] = written;
  Atomics.store(heartbeat, 0, at);
  const start = spent();
  try {
    await run(input);
    checkPrototype();
  } catch (error) {
    tell(
      error instanceof Broken ? "broken" : "thrown",
      input,
      error instanceof Broken ? error.message : ((error as Error)?.stack ?? String(error)).split("\n").slice(0, 4).join("\n"),
    );
  }
  let took = spent() - start;
  // A busy machine is no slow parser: the best of four runs counts.
  for (let n = 0; n < 3 && took > 1000; n++) {
    const begun = spent();
    await run(input).catch(() => undefined);
    took = Math.min(took, spent() - begun);
  }
  if (took > 1000) tell("slow", input, `${input.door} of ${text.length} took ${Math.round(took / 1000)} s`);
}

/** Processor time in milliseconds: a busy machine makes nothing slow. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let executions = 0;
for (const mail of mails) await once({ door: "mail", text: mail }, ++executions);
await newBlocks();
for (;;) {
  const batch: Input[] = [];
  for (let n = 0; n < 40; n++) {
    const input = invent();
    batch.push(input);
    await once(input, ++executions);
  }
  if ((await newBlocks()) > 0) {
    // Which of them it was does not matter much: three of the batch that ran into it are worth a further look each.
    for (let n = 0; n < 3; n++) kept.push(chance.of(batch));
    if (kept.length > 3000) kept.splice(0, 1000);
  }
  parentPort?.postMessage({ what: "progress", executions, kept: kept.length, blocks: blocks.size });
  await new Promise((resume) => setImmediate(resume));
}
