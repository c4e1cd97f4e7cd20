// Proves that generated files are fresh: writes them again and compares. Also reports catalogue entries whose sources were last
// opened more than two years before the catalogue's date.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE_DATE } from "../src/catalogue/catalogue-date.ts";
import { catalogueEntries } from "../src/catalogue/index.ts";

const home = join(import.meta.dirname, "..");
const generated = ["src/catalogue/index.ts", "schema/report.schema.json", "schema/catalogue.json", "docs/parties.md", "docs/vocabulary.md", "README.md"];
const read = (file: string): string => (existsSync(join(home, file)) ? readFileSync(join(home, file), "utf8") : "");
const before = generated.map(read);
execFileSync("npm", ["run", "--silent", "catalogue"], { cwd: home, stdio: ["ignore", "ignore", "inherit"] });
const stale = generated.filter((file, at) => read(file) !== before[at]);
for (const file of stale) console.error(`${file} is not fresh: run npm run catalogue and commit it`);
const [year = 0] = CATALOGUE_DATE.split("-").map(Number);
const limit = `${year - 2}${CATALOGUE_DATE.slice(4)}`;
for (const { id, checked } of catalogueEntries) if (checked < limit) console.warn(`${id}: sources last checked on ${checked}, more than two years ago`);
process.exitCode = stale.length > 0 ? 1 : 0;
