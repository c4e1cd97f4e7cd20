import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Doors, type Library } from "../scripts/fuzz/doors.ts";
import { type Input, Inventor, readSeeds, type Seeds } from "../scripts/fuzz/inputs.ts";
import { Broken } from "../scripts/fuzz/properties.ts";
import { Chance } from "../scripts/fuzz/random.ts";
import * as main from "../src/index.ts";
import * as node from "../src/node.ts";
import { es } from "../src/rendering/lang/es.ts";
import { fr } from "../src/rendering/lang/fr.ts";
import { it } from "../src/rendering/lang/it.ts";
import { nl } from "../src/rendering/lang/nl.ts";
import { pl } from "../src/rendering/lang/pl.ts";
import * as webhooks from "../src/webhooks.ts";

// A short run of the fuzzing (npm run fuzz), the same each time: broken mails, replies, events, parsed mails, log lines, situations, entries, mboxes and Maildirs
// through every door, with every promise of SECURITY.md asked of what comes out (scripts/fuzz/properties.ts).
const library = { main, node, webhooks: webhooks as unknown as Library["webhooks"], packs: [fr, es, it, nl, pl] } as Library;
const SEEDS = [11, 12, 13, 14];
const EACH = 250;
const scratch = mkdtempSync(join(tmpdir(), "whoblocked-test-"));
let seeds: Seeds;

beforeAll(async () => {
  seeds = await readSeeds(new URL("../fixtures", import.meta.url).pathname, 40, 1);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("no input, through whatever door, breaks a promise", () => {
  const tried = new Set<Input["door"]>();

  test.each(SEEDS)("seed %i", async (seed) => {
    const chance = new Chance(seed);
    const inventor = new Inventor(seeds, chance);
    const doors = new Doors(library, join(scratch, String(seed)));
    for (let n = 0; n < EACH; n++) {
      const input = inventor.next();
      tried.add(input.door);
      if (n % 5 === 0) inventor.keep(input);
      await doors.run(input, n);
    }
  });

  test("the seeds tried every door", () => {
    expect([...tried]).toEqual(expect.arrayContaining(["mail", "reply", "event", "shape", "log", "advice", "mbox"]));
  });

  test("catalogue: wrong entries are refused by name, with right ones mails are read", async () => {
    const inventor = new Inventor(seeds, new Chance(21));
    let accepted = 0;
    const extendCatalogue: typeof main.extendCatalogue = (entries) => {
      const catalogue = main.extendCatalogue(entries);
      accepted++;
      return catalogue;
    };
    const doors = new Doors({ ...library, main: { ...main, extendCatalogue } }, scratch);
    for (let n = 0; n < 30; n++) await doors.run(inventor.through("catalogue"), n);
    expect(accepted).toBeGreaterThan(3);
    expect(accepted).toBeLessThan(30);
  });

  test("files of Outlook: broken ones are told apart from those that can still be read", async () => {
    const kinds = new Set<string>();
    const interpretMail: typeof main.interpretMail = (message, options) => {
      const report = main.interpretMail(message, options);
      kinds.add(report.kind);
      return report;
    };
    const inventor = new Inventor(seeds, new Chance(23));
    const doors = new Doors({ ...library, main: { ...main, interpretMail } }, scratch);
    for (let n = 0; n < 150; n++) await doors.run(inventor.through("outlook"), n);
    expect([...kinds]).toEqual(expect.arrayContaining(["delivery-report", "ordinary-mail", "unreadable"]));
  });

  test("Maildir: every mail under cur and new, whatever its name", async () => {
    const inventor = new Inventor(seeds, new Chance(22));
    let read = 0;
    const readMaildir: typeof node.readMaildir = async function* (folder) {
      for await (const mail of node.readMaildir(folder)) {
        read++;
        yield mail;
      }
    };
    const doors = new Doors({ ...library, node: { ...node, readMaildir } }, join(scratch, "maildir"));
    for (let n = 0; n < 20; n++) await doors.run(inventor.through("maildir"), n);
    expect(read).toBeGreaterThan(20);
  });
});

describe("the fuzzing itself notices", () => {
  const telling = (text: string): Library => ({ ...library, main: { ...main, explain: () => text } });
  const reply: Input = { door: "reply", text: "550 5.1.1 User unknown", context: {} };

  test.each([
    ["a control character", "Say\u0007"],
    ["a direction mark", "Say \u202e"],
    ["a soft hyphen", "Say\u00ad"],
    ["half a character", "Say \ud800"],
    ["an open tag", "Say <img src=x"],
    ["an address that lost its end", "Say <buero@ka…"],
  ])("%s", async (_, text) => {
    await expect(new Doors(telling(text), scratch).run(reply, 1)).rejects.toThrow(Broken);
    await new Doors(library, scratch).run(reply, 1);
  });

  test("a report that fits no schema, a draft to two, a shared prototype that was written to", async () => {
    const event: Input = { door: "event", name: "fromPostmark", value: { RecordType: "Bounce", Type: "HardBounce", Email: "u@example.com" } };
    const odd = { ...library, webhooks: { fromPostmark: () => [{ kind: "delivery-report" }] as never } };
    await expect(new Doors(odd, scratch).run(event, 1)).rejects.toThrow(/report/u);
    const draft = { subject: "a", text: "b", missing: [] };
    for (const wrong of [{ to: "a@example.com,b@example.net" }, { to: "a@example.com?bcc=b" }, { url: "javascript:alert(1)" }, { subject: "a\r\nBcc: b" }]) {
      const two = { ...library, main: { ...main, draftMessage: () => ({ ...draft, ...wrong }) } };
      await expect(
        new Doors(two, scratch).run({ ...reply, text: "554 IP=203.0.113.9 - None/bad reputation. (NOWL)", context: { remoteHost: "mx00.t-online.de" } }, 1),
      ).rejects.toThrow(/draft/u);
    }
    const diagnoseReply = (text: string): ReturnType<typeof main.diagnoseReply> => {
      Object.defineProperty(Object.prototype, "polluted", { value: true, configurable: true });
      return main.diagnoseReply(text);
    };
    const polluting = { ...library, main: { ...main, diagnoseReply } };
    try {
      await expect(new Doors(polluting, scratch).run(reply, 1)).rejects.toThrow(/prototype/u);
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
  });
});
