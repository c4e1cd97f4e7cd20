import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

// Who may import whom (DESIGN.md section 3), in words: everybody may import vocabulary/; as types only, report.ts and what stands to
// the left; at run time a room imports itself and vocabulary/; authenticity, diagnosis and escalation also directory/, which alone
// reads catalogue/. Only the root files call several rooms.
const SRC = new URL("../src/", import.meta.url).pathname;
const ROW = ["mime", "reports", "replies", "authenticity", "diagnosis", "escalation", "rendering"];
const LEFT: Record<string, readonly string[]> = {
  vocabulary: [],
  catalogue: [],
  directory: ["catalogue"],
  mime: [],
  reports: ["mime"],
  replies: ["mime", "reports"],
  authenticity: ["mime", "reports", "replies", "directory", "catalogue"],
  diagnosis: ["mime", "reports", "replies", "directory", "catalogue"],
  escalation: [...ROW.slice(0, 5), "directory", "catalogue"],
  rendering: [...ROW.slice(0, 6), "directory", "catalogue"],
  inputs: ["mime", "reports"],
  cli: [],
};
const RUN_TIME: Record<string, readonly string[]> = {
  directory: ["catalogue"],
  authenticity: ["directory"],
  diagnosis: ["directory"],
  escalation: ["directory"],
  cli: ["root"],
};
const FRONT_DOORS = new Set(["index.ts", "core.ts", "node.ts", "webhooks.ts"]);
const PACKAGES: Record<string, readonly string[]> = {
  mailparser: ["mime/read-message.ts"],
  "tldts-icann": ["vocabulary/host.ts"],
  "ipaddr.js": ["vocabulary/ip.ts"],
  valibot: ["inputs/webhooks/"],
};
const NODE = ["node.ts", "inputs/mbox.ts", "inputs/maildir.ts", "inputs/streams.ts", "cli/", "mime/read-message.ts"];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const IMPORT = /^(?:import|export) (type )?(?:[^;"']*? from )?"([^"]+)";$|(?:^|[^.\w])import\("([^"]+)"\)/gmu;
const room = (file: string): string => (file.includes("/") ? (file.split("/")[0] as string) : "root");

test("rooms import only what stands in the rule", () => {
  const broken: string[] = [];
  for (const file of files) {
    const from = room(file);
    const text = readFileSync(join(SRC, file), "utf8");
    for (const [, type, named, dynamic] of text.matchAll(IMPORT)) {
      const target = named ?? dynamic ?? "";
      if (target.startsWith(".")) {
        const to = relative(SRC, join(SRC, file, "..", target));
        const there = room(to);
        if (there === from || there === "vocabulary" || (from === "root" && there !== "cli")) continue;
        if (there === "root") {
          const allowed = to === "report.ts" ? type !== undefined : from === "cli" && FRONT_DOORS.has(to);
          if (!allowed) broken.push(`${file} imports ${to}`);
          continue;
        }
        const allowed = type === undefined ? RUN_TIME[from]?.includes(there) : LEFT[from]?.includes(there);
        if (!allowed) broken.push(`${file} imports ${to}${type === undefined ? " at run time" : " as a type"}`);
      } else if (target.startsWith("node:")) {
        if (!NODE.some((place) => file.startsWith(place))) broken.push(`${file} imports ${target}`);
      } else if (from !== "cli" && !PACKAGES[target]?.some((place) => file.startsWith(place))) {
        broken.push(`${file} imports the package ${target}`);
      }
    }
  }
  expect(files.length).toBeGreaterThan(60);
  expect(broken).toEqual([]);
});

test("catalogue entries are data: one type import, no functions", () => {
  const entries = files.filter((file) => /^catalogue\/(?:providers|blocklists|filters|platforms)\//u.test(file));
  expect(entries.length).toBeGreaterThan(5);
  for (const file of entries) {
    const text = readFileSync(join(SRC, file), "utf8");
    expect(text.match(/^import .*$/gmu), file).toHaveLength(1);
    expect(text, file).not.toMatch(/=>|\bfunction\b|\bget [a-z]+\(/u);
  }
});
