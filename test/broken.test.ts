import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { Doors, type Library } from "../scripts/fuzz/doors.ts";
import * as main from "../src/index.ts";
import * as node from "../src/node.ts";
import { es } from "../src/rendering/lang/es.ts";
import { fr } from "../src/rendering/lang/fr.ts";
import { it } from "../src/rendering/lang/it.ts";
import { nl } from "../src/rendering/lang/nl.ts";
import { pl } from "../src/rendering/lang/pl.ts";
import * as webhooks from "../src/webhooks.ts";
import { workOf } from "./linear/work.ts";

const FOLDER = new URL("../fixtures/broken/", import.meta.url).pathname;
const library = { main, node, webhooks: webhooks as unknown as Library["webhooks"], packs: [fr, es, it, nl, pl] } as Library;

/** What each mail is kept for: damage that happens, and what fuzzing found before it was mended. */
const WHY: Readonly<Record<string, string>> = {
  "holds-nul-bytes": "a transport that fills with NUL",
  "is-cut-in-the-header": "a mailbox that ran full in the middle",
  "is-cut-in-the-status-part": "a mailbox that ran full in the middle",
  "lost-its-closing-boundaries": "a gateway that drops the end",
  "is-a-file-saved-by-outlook": "a support desk passes on what the mail program saved, which is no mail",
  "mixes-line-ends": "several programs, each with line ends of its own",
  "host-name-opens-a-tag": "found by fuzzing: an open <img without its > in a host name reached explain",
  "domain-holds-a-control-character": "found by fuzzing: a control character in a domain reached a draft's to",
  "reply-would-be-cut-within-a-character": "found by fuzzing: half a character, where a draft is cut, threw in encodeURIComponent",
  "reply-is-nothing-but-codes": "found by fuzzing: each of a thousand codes was tried as the reply's beginning; 200 are looked at",
  "reply-prints-pages-within-each-other": "found by counting work: each of a thousand pages was as long as the rest of the reply",
  "reply-hides-format-characters": "found by fuzzing: soft hyphens, isolates and the Arabic letter mark reached texts, and a tag behind a soft hyphen",
  "address-would-be-cut-within-its-brackets": "found by fuzzing: an address that lost its > where a text is cut opens a tag",
  "contact-smuggles-header-lines": "found by fuzzing: percent-encoded line ends, encoded words and ?bcc= in an address that a provider's domain makes quotable",
  "fields-are-named-like-prototypes": "names of Object.prototype as header fields, report fields and parameters",
  "action-and-types-are-named-like-prototypes": "the same as words of closed lists",
  "html-never-closes-its-tags": "found by measuring growth: each < was searched to the end of the text",
  "html-style-never-ends": "found by measuring growth: each <style> and each cell was searched to the end of the text",
  "is-nested-beyond-the-limit": "mails in mails",
  "is-made-of-boundaries": "a multipart of nothing but boundary lines",
  "comment-and-string-never-end": "comments and quoted strings that never end, in every structured field",
  "lines-lost-their-blanks": "a gateway or a person's mail program that trims lines",
  "lines-were-wrapped-again": "a gateway that wraps at a width of its own",
  "every-line-end-is-doubled": "a gateway that takes CR and LF for two line ends",
  "lines-became-html-without-blanks": "a gateway that turns text into HTML",
  "paragraphs-became-single-lines": "a mail program that turns paragraphs into HTML ones",
  "recipient-is-reported-over-and-over": "found by measuring growth: a reader searched the whole notice anew for each recipient",
};

test("each mail under fixtures/broken says what it is kept for", () => {
  expect(Object.keys(WHY).sort()).toEqual(
    readdirSync(FOLDER)
      .flatMap((file) => (file.endsWith(".eml") ? [file.slice(0, -4)] : []))
      .sort(),
  );
  for (const why of Object.values(WHY)) expect(why.length).toBeGreaterThan(8);
});

describe.each(Object.keys(WHY))("%s", (name) => {
  const raw = readFileSync(`${FOLDER}${name}.eml`);

  test("keeps every promise, in every language, through every door a mail can take", async () => {
    const doors = new Doors(library, tmpdir());
    for (let seed = 0; seed < 25; seed++) await doors.run({ door: "mail", text: raw.toString("latin1") }, seed);
    await doors.run({ door: "mbox", text: raw.toString("latin1") }, 1);
  });

  test("takes no more work than its length is worth", async () => {
    const run = (): void => void main.parseBounceSync(raw);
    run();
    expect(await workOf(run)).toBeLessThan(100_000 + 400 * raw.length);
  });
});

describe("what came of some", () => {
  const read = (name: string): main.Report => main.parseBounceSync(readFileSync(`${FOLDER}${name}.eml`));
  const drafts = (name: string): ReturnType<typeof main.draftMessage>[] =>
    main.refusals(read(name)).flatMap(({ escalation }) => escalation.flatMap((step) => (step.action === "contact" ? [main.draftMessage(step)] : [])));

  test("prototype names are data like any other", () => {
    const report = read("fields-are-named-like-prototypes");
    expect(report.kind).toBe("delivery-report");
    expect(main.refusals(report).map(({ address, reason }) => [address, reason])).toEqual([["guest@recipient.example", "unknown-recipient"]]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const [odd] = main.refusals(read("action-and-types-are-named-like-prototypes"));
    expect([odd?.address, odd?.action, odd?.status, odd?.reason]).toEqual(["guest@recipient.example", "failed", "5.1.1", "unknown-recipient"]);
  });

  test("T-Online is written to at its own address, whatever was smuggled in", () => {
    expect(drafts("contact-smuggles-header-lines").flatMap(({ to }) => to ?? [])).toEqual(["tobr@rx.t-online.de"]);
    for (const { to, mailto } of [...drafts("contact-smuggles-header-lines"), ...drafts("domain-holds-a-control-character")])
      expect(`${to}${mailto?.split("?")[0]}`).not.toMatch(/bcc|victim|%0d|[^\x21-\x7e]/iu);
  });

  test("the reason shows through what hides it", () => {
    for (const name of ["reply-would-be-cut-within-a-character", "address-would-be-cut-within-its-brackets"])
      expect(
        main.refusals(read(name)).map(({ reason, blockedBy }) => [reason, blockedBy?.id]),
        name,
      ).toEqual([["bad-reputation", "t-online"]]);
  });
});
