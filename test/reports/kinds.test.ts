import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { autoReplyOf, deliveryOf, dispositionOf, feedbackOf, first, read, stated, textMail } from "./read.ts";

const names = (folder: string): string[] =>
  readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".eml"))
    .map((name) => name.slice(0, -4));

describe("feedback reports", () => {
  it.each([
    ["complains-of-abuse", "abuse", ["guest@recipient.example"]],
    ["complains-of-fraud", "fraud", ["guest@recipient.example"]],
    ["reports-a-virus-to-two-recipients", "virus", ["one@recipient.example", "two@recipient.example"]],
    ["says-it-is-no-spam", "not-spam", ["guest@recipient.example"]],
    ["opts-out", "opt-out", ["guest@recipient.example"]],
    ["uses-another-type", "other", ["guest@recipient.example"]],
    ["redacts-the-recipient", "abuse", []],
    ["is-an-outlook-complaint-without-report-part", "abuse", ["guest@recipient.example"]],
    ["unsubscribes-through-apple-mail", "opt-out", ["guest@recipient.example"]],
  ])("%s", async (name, feedbackType, recipients) => {
    expect(await feedbackOf(`formats/rfc5965/${name}`)).toMatchObject({ feedbackType, recipients });
  });

  it("gives the source, the reporter and the original", async () => {
    const fields = await feedbackOf("formats/rfc5965/complains-of-abuse");
    expect(fields).toMatchObject({ sourceIp: "192.0.2.25", reporter: "mailbox.example", reportingMta: { host: "fbl.mailbox.example" }, wrapping: "direct" });
    expect(fields.original.header.find((field) => field.key === "message-id")?.value).toBe("<letter-17@sender.example>");
  });

  it.each([
    ["reports-a-dmarc-failure", "dmarc"],
    ["reports-an-spf-failure", "spf"],
  ])("%s (RFC 6591)", async (name, authFailure) => {
    expect(await feedbackOf(`formats/rfc6591/${name}`)).toMatchObject({ feedbackType: "auth-failure", authFailure, sourceIp: "203.0.113.40" });
  });
});

describe("disposition notifications", () => {
  it.each([
    ["says-the-mail-was-displayed", "manual-action/MDN-sent-manually; displayed", "guest@recipient.example"],
    ["says-the-mail-was-deleted-unread", "automatic-action/MDN-sent-automatically; deleted", "guest@recipient.example"],
    ["refuses-by-a-rule-of-the-recipient", "automatic-action/MDN-sent-automatically; deleted", "guest@recipient.example"],
    ["names-a-utf8-recipient", "manual-action/MDN-sent-manually; displayed", "büro@recipient.example"],
  ])("%s", async (name, disposition, recipient) => {
    const fields = await dispositionOf(`formats/rfc8098/${name}`);
    expect(fields).toMatchObject({
      disposition,
      recipient,
      original: { keys: [{ kind: "message-id", value: "letter-17@sender.example", from: "report-field" }] },
    });
  });

  it("is a failed delivery where the server had no room", async () => {
    expect(first(await deliveryOf("formats/rfc8098/refuses-because-the-mailbox-is-full"))).toMatchObject({
      address: "guest@recipient.example",
      action: "failed",
      saidBy: "local",
      diagnostic: "Quota exceeded (mailbox for user is full)",
    });
  });
});

describe("automatic answers", () => {
  it.each([
    ["is-away-in-german", "vacation", "2026-11-27"],
    ["is-away-in-english", "vacation", "2027-01-05"],
    ["is-away-in-french", "vacation", "2026-12-03"],
    ["is-away-in-spanish", "vacation", "2026-12-01"],
    ["is-away-in-italian", "vacation", "2026-12-02"],
    ["is-away-in-dutch", "vacation", "2026-11-30"],
    ["is-away-in-polish", "vacation", "2026-12-04"],
    ["is-away-in-portuguese", "vacation", "2026-12-05"],
    ["is-away-in-japanese", "vacation", "2026-11-30"],
    ["is-vacation-program-without-auto-submitted", "vacation", "2026-12-01"],
    ["quotes-a-bounce-word-in-the-subject", "vacation", "2026-12-07"],
    ["left-the-company-in-german", "left-organisation", undefined],
    ["left-the-company-in-english", "left-organisation", undefined],
    ["left-the-company-in-french", "left-organisation", undefined],
    ["confirms-a-ticket", "ticket", undefined],
    ["asks-the-sender-to-prove-to-be-human", "challenge", undefined],
  ])("%s", async (name, autoReply, until) => {
    const fields = await autoReplyOf(`formats/rfc3834/${name}`);
    expect([fields.autoReply, fields.until]).toEqual([autoReply, until]);
    expect(fields.original.keys).toEqual([{ kind: "message-id", value: "letter-17@sender.example", from: "outer-header" }]);
  });

  it("says no day where 03/04 may be either", async () => {
    const mail = textMail(
      { From: "anna@recipient.example", Subject: "Automatic reply: Offer", "Auto-Submitted": "auto-replied" },
      "I am out of the office until 03/04/2027.",
    );
    expect((await read(mail)).stated).not.toHaveProperty("until");
  });

  it("does not take a person who writes about leaving for one", async () => {
    const mail = textMail({ From: "anna@recipient.example", Subject: "News" }, "Karla is no longer with the company. I am on vacation until Monday.");
    expect((await read(mail)).stated.kind).toBe("ordinary-mail");
  });
});

describe("what is no bounce", () => {
  it.each(names("not-bounces"))("%s", async (name) => {
    expect((await stated(`not-bounces/${name}`)).kind).toBe("ordinary-mail");
  });
});

describe("what cannot be read", () => {
  it("is unreadable when empty", async () => {
    expect((await read("")).stated.kind).toBe("unreadable");
  });

  it("is unreadable when a bounce's container holds nothing", async () => {
    const mail = 'From: MAILER-DAEMON@out.sender.example\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\n\n--b--\n';
    const fields = (await read(mail)).stated;
    expect(fields.kind).toBe("unreadable");
    expect(fields.problems.map((problem) => problem.code)).toContain("missing-report-part");
  });
});
