import { expect, test } from "vitest";
import type { NamedEntry } from "../../src/catalogue/entry.ts";
import { catalogueEntries } from "../../src/catalogue/index.ts";
import { standardReplies } from "../../src/catalogue/standard-replies.ts";
import { writeOut } from "../../src/directory/abbreviations.ts";
import { openDirectory } from "../../src/directory/compile.ts";
import { ownDomains } from "../../src/directory/own-hosts.ts";
import { LINE_END, packEntries, packStandard } from "../../src/directory/pack.ts";
import { PackedEntries, PackedStandard } from "../../src/directory/unpack.ts";
import { ReplyWords } from "../../src/directory/words.ts";

const provider = (id: string, more: Partial<NamedEntry>): NamedEntry =>
  ({ kind: "provider", id, name: id, hosts: "both", webmail: "not confirmed", replies: {}, contacts: [], checked: "2026-11-22", ...more }) as NamedEntry;
const open = (...entries: readonly NamedEntry[]) => openDirectory(packEntries(entries), () => packStandard(standardReplies), "2026-11-22");
const SOURCE = "https://example.org/replies";

test("what is unpacked is what was packed, regular expressions included", () => {
  const packed = new PackedEntries(packEntries(catalogueEntries));
  expect(packed.all).toEqual(catalogueEntries);
  expect(packed.all.map((entry) => Object.keys(entry))).toEqual(catalogueEntries.map((entry) => Object.keys(entry)));
});

test("standard replies keep what decides, and leave their sources behind", () => {
  const standard = new PackedStandard(packStandard(standardReplies));
  const [name, rule] = Object.entries(standardReplies.replies)[0] ?? [];
  const { source: _, ...kept } = rule ?? { source: "" };
  expect(standard.rule(0)).toEqual([name, kept]);
});

test("packed text is ASCII, one JSON value a line", () => {
  for (const packed of [packEntries(catalogueEntries), packStandard(standardReplies)]) {
    const lines = packed.flatMap((block) => block().split(LINE_END));
    for (const line of lines) expect(writeOut(line)).toMatch(/^[\x20-\x7e]+$/u);
    for (const line of lines) expect(() => JSON.parse(writeOut(line)) as unknown).not.toThrow();
    for (const line of lines) expect(line).not.toMatch(/[\b\t\n\v\f\r]/u);
  }
});

test("letters beyond the first plane come back whole", () => {
  const [entry] = new PackedEntries(packEntries([provider("one", { notes: "Postfach 📪 voll, 容量" })])).all;
  expect(entry?.notes).toBe("Postfach 📪 voll, 容量");
});

test("an entry is one object, however it is found", () => {
  const directory = open(provider("one", { domains: ["one.example"], mx: [".mx.one.example"], pages: [".help.one.example"] } as Partial<NamedEntry>));
  const entry = directory.entry("one");
  expect(entry).toBeDefined();
  expect(directory.mailboxProvider("ONE.example.")).toBe(entry);
  expect(directory.receiver("a.mx.one.example")).toBe(entry);
  expect(directory.named("help.one.example")).toBe(entry);
  expect(directory.owner("www.one.example")).toBe(entry);
  expect(directory.entries[0]).toBe(entry);
});

test("a server that a customer runs is nobody's receiver", () => {
  const directory = open(
    provider("one", { mx: [".one.example"], customerRun: [".rented.one.example"], outbound: [".out.one.example"] } as Partial<NamedEntry>),
    provider("two", { outbound: [".rented.one.example"] } as Partial<NamedEntry>),
  );
  expect(directory.receiver("mx.one.example")?.id).toBe("one");
  expect(directory.receiver("host.rented.one.example")).toBeUndefined();
  expect(directory.sender("host.rented.one.example")).toMatchObject({ entry: { id: "one" }, customerRun: true });
  expect(directory.sender("a.out.one.example")).toMatchObject({ entry: { id: "one" }, customerRun: false });
});

test("a domain that two entries use belongs to both, and is the first one's", () => {
  const directory = open(provider("one", { pages: [".a.shared.example"] }), provider("two", { pages: [".b.shared.example"] }));
  expect(directory.owner("x.shared.example")?.id).toBe("one");
  expect([directory.owns("one", "shared.example"), directory.owns("two", "shared.example"), directory.owns("three", "shared.example")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("everybody's phrases are those on which the entries agree", () => {
  const says = (means: "spam" | "policy", text: string) => ({ replies: { words: { when: { text }, means, source: SOURCE } } });
  const directory = open(
    provider("one", says("spam", "the carrier pigeon was refused")),
    provider("two", says("policy", "the carrier pigeon was refused")),
    provider("three", says("spam", "the homing pigeon was refused")),
  );
  const ask = (folded: string) =>
    directory.everybody.byText({ folded, raw: folded, status: undefined, code: undefined, stage: undefined }, new ReplyWords(folded));
  expect(ask("sorry, the carrier pigeon was refused")).toBeUndefined();
  expect(ask("sorry, the homing pigeon was refused")).toMatchObject({ entry: { id: "three" }, name: "three/words" });
});

test("every domain of an entry is told to be its own, and the first one's where several share it", () => {
  const directory = openDirectory(packEntries(catalogueEntries), () => packStandard(standardReplies), "2026-11-22");
  const first = new Map<string, string>();
  for (const entry of catalogueEntries) {
    for (const domain of ownDomains(entry)) {
      if (!first.has(domain)) first.set(domain, entry.id);
      expect(directory.owns(entry.id, domain), `${entry.id} ${domain}`).toBe(true);
    }
  }
  for (const [domain, id] of first) expect(directory.owner(domain)?.id, domain).toBe(id);
  const strangers = catalogueEntries.flatMap((entry) =>
    [...first.keys()].filter((domain) => directory.owns(entry.id, domain) && !ownDomains(entry).has(domain)),
  );
  expect(strangers).toEqual([]);
});
