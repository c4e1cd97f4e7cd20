// Looks at the package as a user gets it: packs it, installs it into an empty project beside nothing else, and uses it from ESM, CommonJS,
// TypeScript and a bundler, and runs every sample of the README. `npm run package` runs it after the build; the run on workerd is the example
// examples/cloudflare-email-worker (`npm run examples`).
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { build } from "tsup";
import ts from "typescript";
import { report } from "./outlook/mails.ts";
import { writeMsg } from "./outlook/write-msg.ts";

const home = join(import.meta.dirname, "..");
const project = mkdtempSync(join(tmpdir(), "whoblocked-package-"));
const run = (command: string, ...given: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, given, { cwd: project, encoding: "utf8" });
  // The end of what it said: a stack trace through a minified file prints whole lines of it.
  if (status !== 0) throw new Error(`${command} ${given.join(" ").slice(0, 200)} failed:\n${`${stdout}\n${stderr}`.slice(-1500)}`);
  return stdout;
};
const wrong: string[] = [];
const check = (what: string, right: boolean): void => {
  console.log(`${right ? "ok" : "WRONG"}  ${what}`);
  if (!right) wrong.push(what);
};

const BOUNCE = readFileSync(join(home, "fixtures/parties/t-online/ionos-without-reputation-in-greeting.eml"));
const FRONT_DOORS = ["index", "core", "node", "webhooks"];
const IMPORTED = /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s?(["'])((?:\.\/|node:|@?[a-z])[\w@./:-]{0,100})\1/gu;

/** What a built file loads, the chunks beside it included: names of packages and Node modules. */
function loads(file: string, seen: Set<string> = new Set(), found: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, , name = ""] of readFileSync(file, "utf8").matchAll(IMPORTED)) {
    if (name.startsWith(".")) loads(join(dirname(file), name), seen, found);
    else found.add(name);
  }
  return found;
}

try {
  for (const end of ["js", "cjs"]) check(`core.${end} loads no package and no Node module`, loads(join(home, `dist/core.${end}`)).size === 0);
  check("index.js loads mailparser and nothing else", [...loads(join(home, "dist/index.js"))].join() === "mailparser");

  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", project], { cwd: home, encoding: "utf8" })) as {
    filename: string;
    size: number;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (packed === undefined) throw new Error("npm pack gave nothing");
  const shipped = packed.files.map(({ path }) => path);
  console.log(`    ${packed.filename}: ${Math.round(packed.size / 1000)} kB, unpacked ${Math.round(packed.unpackedSize / 1000)} kB, ${shipped.length} files`);
  for (const file of ["LICENSE", "README.md", "CHANGELOG.md", "schema/report.schema.json", "schema/catalogue.json", "dist/cli/cli.js"]) {
    check(`${file} is in the package`, shipped.includes(file));
  }
  check("neither sources nor tests nor fixtures are", !shipped.some((file) => /^(?:src|test|fixtures|scripts|bench)\//u.test(file)));

  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", version: "1.0.0", private: true, type: "module" }));
  run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", join(project, packed.filename));
  const tree = JSON.parse(run("npm", "ls", "--all", "--omit=dev", "--json")) as { dependencies: Record<string, { dependencies?: Record<string, unknown> }> };
  check("mailparser is the only dependency", Object.keys(tree.dependencies["whoblocked"]?.dependencies ?? {}).join() === "mailparser");

  writeFileSync(join(project, "bounce.eml"), BOUNCE);
  const names = Object.fromEntries(FRONT_DOORS.map((door) => [door, door === "index" ? "whoblocked" : `whoblocked/${door}`]));
  const use = `const report = await parseBounce(readFileSync("bounce.eml"));
    const [refused] = refusals(report);
    process.stdout.write(\`\${refused.blockedBy.id} \${refused.reason} \${refused.sendingMta.ip}\`);`;
  writeFileSync(join(project, "use.mjs"), `import { readFileSync } from "node:fs"; import { parseBounce, refusals } from "${names["index"]}";\n${use}`);
  writeFileSync(
    join(project, "use.cjs"),
    `const { readFileSync } = require("node:fs"); const { parseBounce, refusals } = require("${names["index"]}");\n(async () => { ${use} })();`,
  );
  for (const file of ["use.mjs", "use.cjs"]) check(`${file} reads a bounce`, run("node", file) === "t-online bad-reputation 203.0.113.25");

  for (const [door, name] of Object.entries(names)) {
    const esm = run("node", "--input-type=module", "-e", `console.log(Object.keys(await import("${name}")).join())`).trim();
    const cjs = run(
      "node",
      "--input-type=module",
      "-e",
      `console.log(Object.keys(await import("./node_modules/whoblocked/dist/${door}.cjs")).filter((n) => !["default", "module.exports", "__esModule"].includes(n)).join())`,
    ).trim();
    check(`${name} has the same names in CommonJS, as named exports: ${esm.split(",").length}`, esm === cjs && esm !== "");
  }
  for (const name of ["whoblocked/schema.json", "whoblocked/catalogue.json", "whoblocked/package.json"]) {
    check(`${name} can be required`, run("node", "-p", `typeof require("${name}")`).trim() === "object");
  }
  check("the command line runs", run("node", "node_modules/.bin/whoblocked", "--lang", "en", "bounce.eml").includes("T-Online"));

  writeFileSync(join(project, "Undeliverable.msg"), writeMsg(report()));
  const read = `console.log(interpretMail(fromOutlookFile(require("node:fs").readFileSync("Undeliverable.msg"))).recipients[0].reason)`;
  writeFileSync(
    join(project, "outlook.cjs"),
    `const { interpretMail } = require("whoblocked"); const { fromOutlookFile } = require("whoblocked/node"); ${read}`,
  );
  check("CommonJS reads a file of Outlook", run("node", "outlook.cjs").trim() === "unknown-recipient");
  check(
    "the command line reads a file of Outlook",
    run("node", "node_modules/.bin/whoblocked", "--lang", "en", "Undeliverable.msg").includes("anna@example.com"),
  );

  // A bundle for Workers and browsers finds nothing of Node: it runs where only the web's own names are.
  writeFileSync(
    join(project, "worker.js"),
    `import { parseBounceSync, refusals } from "whoblocked/core"; import { fromPostmark } from "whoblocked/webhooks";
    export const read = (raw) => { const [r] = refusals(parseBounceSync(raw)); return r.blockedBy.id + " " + r.reason; };
    export const posted = (event) => refusals(fromPostmark(event)[0])[0].reason;`,
  );
  await build({
    entry: [join(project, "worker.js")],
    outDir: join(project, "bundled"),
    config: false,
    silent: true,
    clean: false,
    noExternal: [/./u],
    minify: true,
    platform: "browser",
    target: "es2022",
    format: ["iife"],
    globalName: "bundle",
  });
  const code = readFileSync(join(project, "bundled/worker.global.js"), "utf8");
  const web = vm.createContext({ TextDecoder, TextEncoder, URL, atob, btoa, raw: new Uint8Array(BOUNCE), Uint8Array });
  const inWorker: unknown = vm.runInContext(
    `${code}; bundle.read(raw) + " " + bundle.posted({ RecordType: "Bounce", Type: "HardBounce", Email: "a@example.com", Details: "550 5.1.1 user unknown" })`,
    web,
  );
  check(
    `a bundle for Workers and browsers reads a bounce (${Math.round(code.length / 1000)} kB before compression)`,
    inWorker === "t-online bad-reputation unknown-recipient",
  );

  const typed = `import { explain, parseBounce, refusals, type Report, type Reason } from "whoblocked";
import { diagnoseReply } from "whoblocked/core";
import { readMbox } from "whoblocked/node";
export async function reasons(raw: Uint8Array): Promise<readonly Reason[]> {
  const report: Report = await parseBounce(raw, { envelope: { from: "" } });
  switch (report.kind) {
    case "delivery-report":
      console.log(report.recipients[0].action, explain(report, { language: "de" }));
      return refusals(report).map(({ reason }) => reason);
    default:
      return [diagnoseReply("550 5.1.1 unknown").reason];
  }
}
for await (const raw of readMbox("bounces.mbox")) console.log(await reasons(raw));
`;
  mkdirSync(join(project, "types"));
  for (const file of ["use.ts", "use.mts"]) writeFileSync(join(project, "types", file), typed);
  // What the samples of the README read, and the other parser that one of them uses.
  for (const name of ["postal-mime", "@types/mailparser"]) {
    mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
    symlinkSync(join(home, "node_modules", name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "bounces.mbox"), Buffer.concat([Buffer.from("From MAILER-DAEMON Thu Nov 19 10:00:00 2026\n"), BOUNCE]));
  mkdirSync(join(project, "Maildir/cur"), { recursive: true });
  writeFileSync(join(project, "Maildir/cur/1700000000.M1.host:2,S"), BOUNCE);
  // Every sample of the README compiles and runs.
  const samples = [...readFileSync(join(home, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = ""]) => code);
  for (const [at, code] of samples.entries()) {
    writeFileSync(join(project, "types", `readme-${at}.mts`), code);
    writeFileSync(join(project, `readme-${at}.mjs`), ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }));
    const said = run("node", `readme-${at}.mjs`);
    check(`sample ${at + 1} of the README runs, and says something`, said.trim() !== "" || code.includes("// here: none"));
    // What a comment promises behind console.log stands in what it says.
    for (const [, promised = ""] of code.matchAll(/console\.log\(.*\); \/\/ (?!here: )(.*?)(?: \.\.\.)?$/gmu)) {
      check(`sample ${at + 1} of the README says "${promised}"`, said.includes(promised));
    }
  }
  const pipelines = /^## At home in every pipeline$.*?^## /msu.exec(readFileSync(join(home, "README.md"), "utf8"))?.[0] ?? "";
  const doors = [...pipelines.matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gmsu)].map(([, sample = ""]) => sample.trim().split("\n").length);
  check(`each of the ${doors.length} doors and examples of the README takes ten lines or fewer`, doors.length >= 12 && doors.every((count) => count <= 10));
  const tsc = join(home, "node_modules/typescript/bin/tsc");
  const types = join(home, "node_modules/@types");
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node", "--typeRoots", types];
  for (const [module, resolution] of [
    ["esnext", "bundler"],
    ["node16", "node16"],
    ["nodenext", "nodenext"],
  ] as const) {
    const files = ["types/use.ts", ...(resolution === "bundler" ? [] : ["types/use.mts", ...samples.map((_, at) => `types/readme-${at}.mts`)])];
    let said = "";
    try {
      run("node", tsc, ...strict, "--module", module, "--moduleResolution", resolution, ...files);
    } catch (error) {
      said = String(error);
      console.log(said);
    }
    check(`TypeScript finds the types under ${resolution}`, said === "");
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
if (wrong.length > 0) {
  console.error(`check-package: ${wrong.length} wrong:\n  ${wrong.join("\n  ")}`);
  process.exitCode = 1;
}
