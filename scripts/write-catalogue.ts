// Writes src/catalogue/index.ts: every entry with its id, the file name. `npm run catalogue`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const home = new URL("../src/catalogue/", import.meta.url).pathname;
const rooms = ["providers", "blocklists", "filters", "platforms"];
const lines: string[] = [];
const names: string[] = [];
const seen = new Set<string>();
for (const room of rooms) {
  const folder = join(home, room);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()) {
    const id = file.slice(0, -3);
    if (seen.has(id)) throw new Error(`two entries have the id ${id}`);
    seen.add(id);
    const found = /^export const (\w+): (?:Provider|Blocklist|Filter|Platform) = /mu.exec(readFileSync(join(folder, file), "utf8"));
    if (!found) throw new Error(`${room}/${file} exports no entry`);
    const alias = `p${names.length}`;
    lines.push(`import { ${found[1]} as ${alias} } from "./${room}/${file}";`);
    names.push(`  { id: "${id}", ...${alias} },`);
  }
}
const text = `// Written by \`npm run catalogue\`. Do not edit.
import type { NamedEntry } from "./entry.ts";
${lines.join("\n")}

/** Every entry of the catalogue with its id. */
export const catalogueEntries: readonly NamedEntry[] = [
${names.join("\n")}
];
`;
const target = join(home, "index.ts");
writeFileSync(target, text);
console.log(`${names.length} entries`);
