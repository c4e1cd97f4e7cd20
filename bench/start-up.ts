import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What something costs a fresh process. */
export interface Start {
  what: string;
  ms: number;
  megabytes: number;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

const MAIL = JSON.stringify(
  "From: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered\n\nHi. This is the qmail-send program at mx.example.net.\n\n<user@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 no such user\n",
);

/** Import and first use, each in processes of its own; least time and median memory of several. */
export function startUp(dist: string, home: string): Start[] {
  const door = (name: string): string => `await import(${JSON.stringify(pathToFileURL(join(dist, name)).href)})`;
  const cases: readonly (readonly [string, string])[] = [
    ["import whoblocked", door("index.js")],
    ["import whoblocked/core", door("core.js")],
    ["import whoblocked/core, first reply (compiles the catalogue)", `(${door("core.js")}).diagnoseReply("550 5.7.1 words that no rule knows")`],
    ["import whoblocked, first parse", `await (${door("index.js")}).parseBounce(${MAIL})`],
    ["import whoblocked/core, first parseBounceSync (no mailparser)", `(${door("core.js")}).parseBounceSync(${MAIL})`],
    ["import mailparser, first parse", `await (await import("mailparser")).simpleParser(${MAIL})`],
  ];
  const measured = cases.map(([what, code]) => ({ what, ...inProcesses(code, home) }));
  // The catalogue alone, within one process: the first reply less the second.
  const compile = inProcesses(
    `const { diagnoseReply } = ${door("core.js")}; start = performance.now(); before = process.memoryUsage().rss; diagnoseReply("550 5.7.1 words that no rule knows")`,
    home,
  );
  return [...measured, { what: "catalogue compiled by the first reply", ...compile }];
}

function inProcesses(code: string, home: string): { ms: number; megabytes: number } {
  const script = `let start = performance.now(); let before = process.memoryUsage().rss; ${code}; console.log(performance.now() - start, (process.memoryUsage().rss - before) / 1e6);`;
  const runs = Array.from({ length: 11 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", cwd: home });
    const [ms = Number.NaN, megabytes = Number.NaN] = stdout.trim().split(" ").map(Number);
    return { ms, megabytes };
  });
  return { ms: Math.min(...runs.map(({ ms }) => ms)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}
