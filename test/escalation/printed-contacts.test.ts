import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedContacts } from "../../src/escalation/printed-contacts.ts";

const KNOWN = ["tosa@rx.t-online.de", "tobr@rx.t-online.de", "toda@rx.t-online.de", "fpr@rx.t-online.de"];

function read(text: string, known: readonly string[] = KNOWN): string[] {
  return printedContacts({ text: text.replace(/\s+/gu, " "), lines: text.split("\n") }, known).map(
    (contact) => `${contact.value}${contact.completed === true ? " (completed)" : ""}`,
  );
}

describe("contacts printed in a reply", () => {
  it.each([
    ["as printed", "Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)", ["tobr@rx.t-online.de"]],
    ["another local part than the catalogue's", "or to contact postmaster@rx.t-online.de for reset. (NOWL)", ["postmaster@rx.t-online.de"]],
    ["in upper case", "to FPR@RX.T-ONLINE.DE", ["fpr@rx.t-online.de"]],
    ["as a markdown link", "contact [tosa@rx.t-online.de](mailto:tosa@rx.t-online.de) to clarify", ["tosa@rx.t-online.de"]],
    ["without the blank before it", "or to contacttobr@rx.t-online.de for reset", ["tobr@rx.t-online.de"]],
    ["cut off", "or to contact tosa@rx.t", ["tosa@rx.t-online.de (completed)"]],
    ["folded in the middle of the domain", "or to contact tosa@rx.t-\nonline.de to clarify", ["tosa@rx.t-online.de (completed)"]],
    ["with the full stop of the sentence", "Please contact support@filter.example.", ["support@filter.example"]],
    ["in angle brackets", "Contact <support@filter.example>", ["support@filter.example"]],
  ])("reads an address %s", (_, text, contacts) => {
    expect(read(text)).toEqual(contacts);
  });

  it.each([
    ["the refused recipient's", "<max@firma.example>: Recipient address rejected: User unknown"],
    ["a local part alone", "contact t@"],
    ["an address before the words that announce another way", "max@firma.example is not known here. Ask your administrator for help"],
    ["an address in brackets", "contact abuse@[192.0.2.1]"],
    ["an address at a bare IP", "contact abuse@192.0.2.1"],
  ])("passes over %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("does not complete a beginning that two known addresses share", () => {
    expect(read("contact to@rx.exam", ["to@rx.example.com", "to@rx.example.net"])).toEqual(["to@rx.exam"]);
  });

  it.each([
    [
      "a case page with its parameters",
      "554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=203.0.113.25&r=1a2b",
      "https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=203.0.113.25&r=1a2b",
    ],
    ["a page in parentheses", "listed (see https://list.example/lookup?ip=203.0.113.25)", "https://list.example/lookup?ip=203.0.113.25"],
    ["a page before a full stop", "see https://list.example/remove.", "https://list.example/remove"],
    ["a host in capitals", "see HTTPS://LIST.EXAMPLE/Remove", "https://list.example/Remove"],
    ["an international host, shown in punycode", "see https://bücher.example/a", "https://xn--bcher-kva.example/a"],
  ])("reads %s", (_, text, page) => {
    expect(read(text)).toEqual([page]);
  });

  it.each([
    ["with credentials", "contact https://postmaster.t-online.de@mail.invalid/form"],
    ["of another scheme", "see javascript:alert(1) or ftp://list.example/a or data:text/html,x"],
    ["of a bare IP, as mail programs make of 'IP='", "554 IP=http://203.0.113.25/ - A problem occurred."],
    ["of a host without a dot", "see http://localhost/admin"],
  ])("passes over a page %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("says each contact once, though it stands in the text and in its lines", () => {
    expect(read("contact support@filter.example\ncontact support@filter.example\nhttps://a.example/contact\nhttps://a.example/contact")).toEqual([
      "support@filter.example",
      "https://a.example/contact",
    ]);
  });

  it("takes no longer for a long reply of nothing but beginnings", () => {
    const text = `${"a".repeat(50_000)}@${"b.".repeat(20_000)}https://${"x".repeat(50_000)}`;
    expect(() => read(text)).not.toThrow();
  });
});

describe("pages printed in a reply", () => {
  const piece = fc.constantFrom("a", "Z", "9", ".", "/", "?", "#", "%2e", "%", "&", "=", "~", "-", "_", "@", "..", ":", "+", "x");
  const page = fc.array(piece, { maxLength: 12 }).map((pieces) => `https://www.filter.example.com${pieces.join("")}end`);

  it("stand in the normal form of their URL", () => {
    fc.assert(
      fc.property(page, (printed) => {
        const normal = URL.canParse(printed) ? new URL(printed) : undefined;
        for (const { value } of printedContacts({ text: printed, lines: [printed] }, [])) if (value.includes("://")) expect(value).toBe(normal?.href);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
