// Written by `npm run catalogue`. Do not edit.
import type { NamedEntry } from "./entry.ts";
import { gmail as p0 } from "./providers/gmail.ts";
import { gmx as p1 } from "./providers/gmx.ts";
import { googleWorkspace as p2 } from "./providers/google-workspace.ts";
import { ionos as p3 } from "./providers/ionos.ts";
import { mailCom as p4 } from "./providers/mail-com.ts";
import { strato as p5 } from "./providers/strato.ts";
import { tOnline as p6 } from "./providers/t-online.ts";
import { webDe as p7 } from "./providers/web-de.ts";

/** Every entry of the catalogue with its id. */
export const catalogueEntries: readonly NamedEntry[] = [
  { id: "gmail", ...p0 },
  { id: "gmx", ...p1 },
  { id: "google-workspace", ...p2 },
  { id: "ionos", ...p3 },
  { id: "mail-com", ...p4 },
  { id: "strato", ...p5 },
  { id: "t-online", ...p6 },
  { id: "web-de", ...p7 },
];
