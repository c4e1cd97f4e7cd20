// Writes docs/parties.md: who is recognised, by what, and how to reach them. `npm run catalogue` runs it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedEntry, Provider } from "../src/catalogue/entry.ts";
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

/** Number of its own rules, whose replies it shares, or that none of its own is known in public: then the stock words of mail servers apply. */
const rulesOf = (entry: NamedEntry): string => {
  const own = Object.keys(entry.replies).length;
  const shared = entry.sameRepliesAs === undefined ? [] : [`those of \`${entry.sameRepliesAs}\``];
  return [...(own > 0 ? [String(own)] : []), ...shared].join(" and ") || "none publicly known";
};
/** Whether a provider's webmail and its customers' programs leave by different servers. */
const webmailOf = (entry: NamedEntry): string => {
  if (entry.kind !== "provider") return "";
  const { webmail } = entry as Provider;
  return webmail === "not confirmed" ? webmail : `[${webmail.servers}](${webmail.source})`;
};

const kinds = { provider: "Mailbox and hosting providers", filter: "Filters", blocklist: "Blocklists", platform: "Sending platforms and programs" } as const;
const sections = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
  const webmail = kind === "provider" ? ["webmail and programs by different servers"] : [];
  const columns = ["id", "name", "recognised by", "reply rules", ...webmail, "reached", "checked"];
  const rows = catalogueEntries
    .filter((entry) => entry.kind === kind)
    .map((entry) =>
      [`\`${entry.id}\``, entry.name, hosts(entry), rulesOf(entry), ...webmail.map(() => webmailOf(entry)), reach(entry), entry.checked].map(cell),
    );
  const lines = [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return `## ${kinds[kind]} (${rows.length})\n\n${lines.join("\n")}\n`;
});
const rules = catalogueEntries.reduce((sum, entry) => sum + Object.keys(entry.replies).length, 0);
writeFileSync(
  join(import.meta.dirname, "../docs/parties.md"),
  `# Parties\n\nWritten by \`npm run catalogue\`. Do not edit. ${catalogueEntries.length} parties, ${rules} reply rules of their own. Where none is publicly known, the stock words of mail servers apply.\n\n${sections.join("\n")}`,
);
console.log("docs/parties.md");
