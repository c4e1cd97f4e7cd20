// Scaffolds a catalogue entry and its fixture folder: npm run new:party ID [provider|blocklist|filter|platform]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE_DATE } from "../src/catalogue/catalogue-date.ts";

const [id = "", kind = "provider"] = process.argv.slice(2);
const types: Readonly<Record<string, readonly [folder: string, type: string, fields: string]>> = {
  provider: ["providers", "Provider", `  mx: [".mx.example.net"],\n  outbound: [".out.example.net"],\n  hosts: "consumer",\n  webmail: "not confirmed",`],
  blocklist: ["blocklists", "Blocklist", `  zones: ["bl.example.net"],\n  lists: ["ip"],`],
  filter: ["filters", "Filter", `  mx: [".filter.example.net"],`],
  platform: ["platforms", "Platform", `  sends: "own-servers",\n  outbound: [".out.example.net"],`],
};
const known = Object.hasOwn(types, kind) ? types[kind] : undefined;
if (!/^[a-z\d]+(?:-[a-z\d]+)*$/u.test(id) || known === undefined) {
  console.error("usage: npm run new:party ID [provider|blocklist|filter|platform]   (ID: lower case, digits, single dashes)");
  process.exit(2);
}
const [folder, type, fields] = known;
const home = join(import.meta.dirname, "..");
const file = join(home, "src/catalogue", folder, `${id}.ts`);
const witnesses = join(home, "fixtures/parties", id, "replies.json");
for (const path of [file, witnesses]) {
  if (existsSync(path)) {
    console.error(`${path} exists`);
    process.exit(2);
  }
}
const name = id.replace(/-([a-z\d])/gu, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/u, "_$1");
writeFileSync(
  file,
  `import type { ${type} } from "../entry.ts";

export const ${name}: ${type} = {
  kind: "${kind}",
  name: "${id}",
${fields}
  replies: {
    "mailbox-full": {
      when: { text: "recipient has used up the storage" },
      means: "mailbox-full",
      source: "https://postmaster.example.net/codes",
    },
  },
  contacts: [],
  checked: "${CATALOGUE_DATE}",
};
`,
);
const organisation = { role: "recipient-admin", name: "example.net" };
/** Whose server says no in the sample: the provider's, or that of the recipient's organisation, relying on the filter or list. */
const saysNo =
  kind === "provider" ? { role: "recipient-provider", id } : kind === "filter" ? { ...organisation, via: { role: "filter-vendor", id } } : organisation;
mkdirSync(join(witnesses, ".."), { recursive: true });
writeFileSync(
  witnesses,
  `${JSON.stringify(
    [
      {
        rule: "mailbox-full",
        reply: "552 5.2.2 The recipient has used up the storage",
        context: { remoteHost: kind === "filter" ? "mx1.filter.example.net" : "mx1.mx.example.net", recipient: "somebody@example.net", stage: "rcpt" },
        expect: {
          reason: "mailbox-full",
          fault: "recipient",
          scope: "recipient",
          blockedBy: saysNo,
          blocked: { kind: "address", value: "somebody@example.net" },
          sendingMta: "none",
        },
      },
    ],
    null,
    2,
  )}\n`,
);
console.log(`${file}\n${witnesses}\nFill both, then: npm run catalogue && npx vitest run test/catalogue`);
