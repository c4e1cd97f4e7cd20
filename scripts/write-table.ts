// Writes docs/parties.md: who is recognised, by what, and how to reach them. `npm run catalogue` runs it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedEntry } from "../src/catalogue/entry.ts";
import { catalogueEntries } from "../src/catalogue/index.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const hosts = (entry: NamedEntry): string => {
  const list =
    entry.kind === "provider"
      ? [...(entry.mx ?? []), ...(entry.outbound ?? [])]
      : entry.kind === "blocklist"
        ? entry.zones
        : entry.kind === "filter"
          ? (entry.mx ?? [])
          : (entry.outbound ?? []);
  const few = [...new Set(list)].slice(0, 4).map((host) => `\`${host.replace(/^\./u, "*.")}\``);
  return few.join(", ") + (new Set(list).size > 4 ? " …" : "");
};
const reach = (entry: NamedEntry): string =>
  entry.contacts
    .slice(0, 4)
    .map(({ purpose, value, who, trust }) => `${purpose}: ${value} (${who}${trust === "official" ? "" : ", third-party"})`)
    .join("; ");

const kinds = { provider: "Mailbox and hosting providers", filter: "Filters", blocklist: "Blocklists", platform: "Sending platforms and programs" } as const;
const sections = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
  const rows = catalogueEntries
    .filter((entry) => entry.kind === kind)
    .map(
      (entry) =>
        `| \`${entry.id}\` | ${cell(entry.name)} | ${cell(hosts(entry))} | ${Object.keys(entry.replies).length} | ${cell(reach(entry))} | ${entry.checked} |`,
    );
  return `## ${kinds[kind]} (${rows.length})\n\n| id | name | recognised by | reply rules | reached | checked |\n|---|---|---|---|---|---|\n${rows.join("\n")}\n`;
});
const rules = catalogueEntries.reduce((sum, entry) => sum + Object.keys(entry.replies).length, 0);
writeFileSync(
  join(import.meta.dirname, "../docs/parties.md"),
  `# Parties\n\nWritten by \`npm run catalogue\`. Do not edit. ${catalogueEntries.length} parties, ${rules} reply rules of their own.\n\n${sections.join("\n")}`,
);
console.log("docs/parties.md");
