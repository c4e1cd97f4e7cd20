// Runs every example on the real component: `npm run examples [-- name ...]`. By hand, apart from .ci/run: it installs Debian packages (as root, in
// a container that may be thrown away) and npm packages into a temporary copy. Nothing but loopback is used.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLES = join(ROOT, "examples");
/** Program that shows that the package is there, and the package. */
const DEBIAN = {
  queue: [["redis-server", "redis-server"]],
  imap: [["dovecot", "dovecot-imapd"]],
  "postfix-pipe": [["postfix", "postfix"]],
};

const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" });
const has = (program) => spawnSync("sh", ["-c", `command -v ${program} || test -x /usr/sbin/${program}`]).status === 0;

function installDebian(name) {
  const missing = (DEBIAN[name] ?? []).filter(([program]) => !has(program)).map(([, debian]) => debian);
  if (missing.length === 0) return;
  // Debian would start the services; the examples start their own on loopback.
  const policy = "/usr/sbin/policy-rc.d";
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    const install = `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${missing.join(" ")}`;
    // A fresh container knows no package lists, an old one old lists.
    run("sh", ["-c", `${install} || { apt-get update && ${install}; }`]);
  } finally {
    if (ours) rmSync(policy);
  }
}

const work = mkdtempSync(join(tmpdir(), "whoblocked-examples-"));
const wanted = process.argv.slice(2);
const names = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(EXAMPLES, entry.name, "package.json")))
  .map(({ name }) => name)
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const failed = [];
try {
  // The examples use the packed package, as users will.
  const packed =
    process.env.WHOBLOCKED_TARBALL ??
    join(work, execFileSync("npm", ["pack", "--silent", "--pack-destination", work], { cwd: ROOT, encoding: "utf8" }).trim().split("\n").at(-1));
  cpSync(join(ROOT, "fixtures"), join(work, "fixtures"), { recursive: true });
  for (const name of names) {
    console.log(`\n== ${name}`);
    const place = join(work, "examples", name);
    mkdirSync(place, { recursive: true });
    cpSync(join(EXAMPLES, name), place, { recursive: true, filter: (source) => !/\/(?:node_modules|dist)$/u.test(source) });
    try {
      installDebian(name);
      run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", packed], place);
      run("npx", ["tsc", "--noEmit"], place);
      run("npm", ["test", "--silent"], place);
    } catch (error) {
      failed.push(name);
      console.error(`${name}: ${error.message}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed.length === 0 ? `\n${names.length} examples run: ${names.join(", ")}` : `\nfailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
