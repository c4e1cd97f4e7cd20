// The weight of each front door with all that it loads: the limit is what was measured, and a tenth more.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORTED = /(?:from|import)\s?"(\.\/[^"]+)"/gu;

function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of readFileSync(file, "utf8").matchAll(IMPORTED)) closure(join(dirname(file), next), seen);
  return seen;
}

const doors = [
  ["whoblocked", "index", "398 kB"],
  ["whoblocked/core", "core", "396 kB"],
  ["whoblocked/webhooks", "webhooks", "285 kB"],
  ["whoblocked/node", "node", "295 kB"],
];

export default doors.filter(([, file]) => existsSync(`dist/${file}.js`)).map(([name, file, limit]) => ({ name, path: [...closure(`dist/${file}.js`)], limit }));
