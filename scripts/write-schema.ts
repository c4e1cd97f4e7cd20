// Writes schema/report.schema.json (JSON Schema of a report, from the types) and schema/catalogue.json (the catalogue as data).
// `npm run catalogue` runs it after write-catalogue.ts; scripts/check-fresh.ts proves both fresh.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { CATALOGUE_DATE } from "../src/catalogue/catalogue-date.ts";
import { catalogueEntries } from "../src/catalogue/index.ts";
import { standardReplies } from "../src/catalogue/standard-replies.ts";

const home = join(import.meta.dirname, "..");
mkdirSync(join(home, "schema"), { recursive: true });

const schema = createGenerator({
  path: join(home, "src/report.ts"),
  tsconfig: join(home, "tsconfig.json"),
  type: "Report",
  topRef: true,
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema("Report");
schema["$id"] = "https://whoblocked.invalid/schema/report.schema.json";
schema["title"] = "A report of whoblocked, schemaVersion 1";
writeFileSync(join(home, "schema/report.schema.json"), `${JSON.stringify(schema, null, 2)}\n`);

/** Regular expressions as {source, flags}; everything else is JSON already. */
const plain = (_: string, value: unknown): unknown => (value instanceof RegExp ? { regexp: value.source, flags: value.flags } : value);
writeFileSync(
  join(home, "schema/catalogue.json"),
  `${JSON.stringify({ date: CATALOGUE_DATE, entries: catalogueEntries, standard: standardReplies }, plain, 1)}\n`,
);
console.log("schema/report.schema.json, schema/catalogue.json");
