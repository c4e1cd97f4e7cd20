// npm run demo: explains a real T-Online bounce with the freshly built package.
import { readFileSync } from "node:fs";
import { explain, parseBounce } from "../dist/index.js";

const file = new URL("../fixtures/parties/t-online/ionos-without-reputation-in-greeting.eml", import.meta.url);
const report = await parseBounce(readFileSync(file));
const language = (process.env.LC_ALL ?? process.env.LANG ?? "").toLowerCase().startsWith("de") ? "de" : "en";
console.log(explain(report, { language }));
