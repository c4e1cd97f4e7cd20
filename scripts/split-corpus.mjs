#!/usr/bin/env node
// Splits the training corpus in two: `dev` to work on, `held` to look at only at the end (issue 3).
// held: mails whose label's `file` has a SHA-256 that begins with 0, 1 or 2. Usage: split-corpus.mjs CORPUS TARGET
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const [corpus = "../shared/corpus/train", target = "/tmp/whoblocked-corpus"] = process.argv.slice(2);
const labels = readFileSync(join(corpus, "labels.jsonl"), "utf8").split("\n").filter(Boolean);
const held = (line) => /^[012]/u.test(createHash("sha256").update(JSON.parse(line).file).digest("hex"));
for (const [part, lines] of [
  ["dev", labels.filter((line) => !held(line))],
  ["held", labels.filter(held)],
]) {
  const folder = join(target, part);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const line of lines) {
    const { file } = JSON.parse(line);
    mkdirSync(dirname(join(folder, "emails", file)), { recursive: true });
    symlinkSync(resolve(corpus, "emails", file), join(folder, "emails", file));
  }
  writeFileSync(join(folder, "labels.jsonl"), `${lines.join("\n")}\n`);
  console.log(`${part}: ${lines.length} mails in ${folder}`);
}
