// Mails as other servers and people send them: what is read of each, and of which nothing may be read.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBounce, suppressions } from "../../src/index.ts";
import { lostShape, reshape } from "../../src/reports/reshape.ts";
import { autoReplyOf, deliveryOf, stated } from "./read.ts";

const fixture = (path: string): Buffer => readFileSync(new URL(`../../fixtures/${path}.eml`, import.meta.url));

describe("XMail", () => {
  it("reads the reply, the server and the returned mail, and nothing of its log", async () => {
    const fields = await deliveryOf("formats/xmail/remote-server-refuses");
    expect(fields).toMatchObject({
      format: "xmail",
      recipients: [
        {
          address: "guest@recipient.example",
          action: "failed",
          diagnostic: "552 5.2.2 The mailbox of guest is full",
          remoteMta: { host: "mx.recipient.example" },
        },
      ],
    });
    expect(fields.original.header.find((field) => field.key === "message-id")?.value).toBe("<letter-17@sender.example>");
  });

  it("reads that the attempts are used up", async () => {
    const report = await parseBounce(fixture("formats/xmail/attempts-are-used-up"));
    expect(report).toMatchObject({ recipients: [{ address: "guest@silent.example", action: "failed", reason: "expired" }] });
  });
});

describe("notices without a format of their own", () => {
  it("keeps the replies of addresses apart that stand line by line", async () => {
    const report = await parseBounce(fixture("formats/text/each-line-has-an-address-and-its-reply"));
    expect(report).toMatchObject({
      recipients: [
        { address: "anna@recipient.example", reason: "mailbox-full", reply: { code: 552 } },
        { address: "bert@second.example", reason: "unknown-recipient", reply: { code: 550 }, suppress: "now" },
        { address: "cora@third.example", reason: "spam", reply: { code: 554 }, suppress: "never" },
      ],
    });
  });

  it("takes what stands below a label for the reason", async () => {
    const report = await parseBounce(fixture("formats/text/reason-stands-below-a-label-in-two-languages"));
    expect(report).toMatchObject({ recipients: [{ address: "jan@recipient.example", reason: "unknown-recipient", status: "5.1.1" }] });
  });

  it("takes a heading above the address for no reason", async () => {
    const report = await parseBounce(fixture("formats/text/heading-in-two-languages-before-the-address"));
    expect(report).toMatchObject({ kind: "delivery-report", recipients: [{ address: "info@recipient.example", reason: "spam", suppress: "never" }] });
  });
});

describe("words of servers that are known", () => {
  it("Exchange warns of a delay, and a gateway kept nothing but the words for people", async () => {
    expect(await deliveryOf("formats/exchange/warns-of-a-delay-without-details")).toMatchObject({
      format: "exchange",
      recipients: [{ address: "guest@recipient.example", action: "delayed" }],
    });
  });

  it("Google holds a limit against the account: the recipient has nothing to do with it", async () => {
    const report = await parseBounce(fixture("formats/gmail/account-has-reached-its-limit"));
    expect(report).toMatchObject({ recipients: [{ address: "guest@recipient.example", reason: "account-restricted", suppress: "never" }] });
  });

  it("MDaemon still tries", async () => {
    expect(await deliveryOf("formats/mdaemon/still-tries-after-a-temporary-error")).toMatchObject({
      format: "mdaemon",
      recipients: [{ address: "guest@recipient.example", action: "delayed", diagnostic: "451 4.7.1 Greylisted, come back in 5 minutes" }],
    });
  });

  it("Sendmail prints a table's reply in place of the address: the new address that it names has not failed", async () => {
    const report = await parseBounce(fixture("formats/sendmail/reply-of-a-table-in-place-of-the-address"));
    expect(report).toMatchObject({ recipients: [{ address: "old@recipient.example", status: "5.1.6", reason: "recipient-moved" }] });
    expect(suppressions(report).map((one) => one.address)).toEqual(["old@recipient.example"]);
  });
});

describe("answers", () => {
  it.each([
    ["is-away-in-a-language-that-no-list-holds", "other"],
    ["is-away-in-ukrainian", "vacation"],
    ["made-a-ticket-without-naming-the-mail", "ticket"],
  ])("%s", async (name, autoReply) => {
    expect(await autoReplyOf(`formats/rfc3834/${name}`)).toMatchObject({ autoReply });
  });
});

describe("bounces that are shown", () => {
  it("suppresses nobody whose status part stands in a mail of no mail system", async () => {
    const whole = fixture("not-bounces/question-site-shows-lines-of-a-status-part")
      .toString("utf8")
      .replace("Final-Recipient", "Reporting-MTA: dns; mx.sender.example\n\nFinal-Recipient");
    const report = await parseBounce(whole);
    expect(report).toMatchObject({ kind: "delivery-report", wrapping: "forwarded-inline" });
    expect(suppressions(report)).toEqual([]);
  });

  it("suppresses nobody for a newsletter that is named after postmasters", async () => {
    const report = await parseBounce(
      "Return-Path: <letter@news.example>\nFrom: Postmaster Letter <letter@news.example>\nTo: office@sender.example\nSubject: Undeliverable! What your bounces say\nMessage-ID: <l1@news.example>\n\nDear readers,\n\nwho does not know it:\n\n  <max@recipient.example>: 550 5.1.1 User unknown\n\nThe address does not exist.\n",
    );
    expect(suppressions(report).filter((one) => one.advice === "now")).toEqual([]);
  });

  it("reads the posts of a digest as what people say", async () => {
    expect((await stated("not-bounces/list-digest-holds-a-post-about-a-bounce")).kind).toBe("ordinary-mail");
  });
});

describe("notices that lost their shape on the way", () => {
  it.each(["lines-lost-their-blanks", "every-line-end-is-doubled", "lines-were-wrapped-again", "lines-became-html-without-blanks"])("%s", async (name) => {
    const report = await parseBounce(fixture(`broken/${name}`));
    expect(report).toMatchObject({
      format: "postfix",
      recipients: [
        { address: "guest@recipient.example", reason: "blocklisted", blockedBy: { via: { id: "spamhaus" } }, reply: { code: 554 } },
        { address: "other@second.example", reason: "reverse-dns", reply: { code: 550 } },
      ],
    });
  });

  it("takes addresses and reasons apart that HTML put on one line", async () => {
    const report = await parseBounce(fixture("broken/paragraphs-became-single-lines"));
    expect(report).toMatchObject({
      format: "exim",
      recipients: [
        { address: "new@second.example", addressedAs: "old@second.example", reason: "unknown-recipient", reply: { code: 550, stage: "rcpt" } },
        { address: "guest@recipient.example", reason: "malware", reply: { code: 554 } },
      ],
    });
  });

  it("asks the loose readers for a reply that a known layout hides", async () => {
    const report = await parseBounce(fixture("formats/domino/turned-into-html-with-a-reply"));
    expect(report).toMatchObject({ format: "domino", recipients: [{ address: "guest@recipient.example", reason: "mailbox-full", reply: { code: 552 } }] });
  });

  it("leaves a notice alone that lost nothing", () => {
    const text = "<a@b.example>: host mx said: 550\n    5.1.1 unknown\n\nend";
    expect(reshape(text)).toBe(text);
    expect(lostShape(text)).toBe(false);
  });
});

describe("Microsoft's cards", () => {
  it("is a report even where it names nobody", async () => {
    const report = await parseBounce(fixture("formats/exchange/tenant-exceeded-its-limit-and-names-nobody"));
    expect(report).toMatchObject({ kind: "delivery-report", format: "exchange", recipients: [{ address: "", reply: { code: 550 } }] });
    expect(suppressions(report)).toEqual([]);
  });

  it("finds the recipient in the first sentence", async () => {
    const report = await parseBounce(fixture("formats/exchange/german-card-without-its-table"));
    expect(report).toMatchObject({
      format: "exchange",
      recipients: [{ address: "guest@recipient.example", reason: "unknown-recipient", reply: { code: 550 } }],
    });
  });
});
