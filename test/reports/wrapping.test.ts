import { describe, expect, it } from "vitest";
import { delivery, deliveryOf, first, read, stated } from "./read.ts";

describe("a wrapped report", () => {
  it.each([
    ["list-adds-a-footer", "list"],
    ["scanner-adds-a-note", "list"],
    ["scanner-hands-on-a-whole-report", "list"],
    ["signed-with-smime", "direct"],
    ["signed-with-pgp", "direct"],
    ["forwarded-as-attachment", "forwarded-attachment"],
    ["forwarded-as-attachment-twice", "forwarded-attachment"],
    ["quoted-with-angle-signs", "forwarded-inline"],
    ["quoted-with-bars", "forwarded-inline"],
    ["forwarded-by-thunderbird-in-german", "forwarded-inline"],
    ["forwarded-by-outlook-in-german", "forwarded-inline"],
    ["forwarded-by-outlook-in-english", "forwarded-inline"],
    ["forwarded-by-gmail", "forwarded-inline"],
    ["forwarded-by-apple-mail", "forwarded-inline"],
    ["forwarded-by-apple-mail-in-german", "forwarded-inline"],
    ["forwarded-in-french", "forwarded-inline"],
    ["forwarded-in-html-blockquote", "forwarded-inline"],
    ["forwarded-with-its-status-part-in-the-text", "forwarded-inline"],
    ["forwarded-inside-a-forward", "forwarded-inline"],
    ["pasted-into-a-support-request", "forwarded-inline"],
    ["shown-on-a-list-as-a-forward", "forwarded-inline"],
  ])("%s: %s", async (name, wrapping) => {
    const fields = await deliveryOf(`wrapping/${name}`);
    expect(fields.wrapping).toBe(wrapping);
    expect(fields.recipients).toHaveLength(1);
    expect(first(fields)).toMatchObject({ address: "guest@recipient.example", action: "failed", diagnostic: "550 5.1.1 No such mailbox here" });
  });

  it("leaves an answer alone that quotes an ordinary mail", async () => {
    expect((await stated("wrapping/answer-quotes-an-ordinary-mail")).kind).toBe("ordinary-mail");
  });
});

const NOTICE = `This is the mail system at host out.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<guest@recipient.example>: host mx.recipient.example[192.0.2.80] said: 550 5.1.1
    No such mailbox here (in reply to RCPT TO command)
`;

describe("pasted text", () => {
  it("is read without any header", async () => {
    const fields = await delivery(NOTICE);
    expect(fields.wrapping).toBe("pasted");
    expect(first(fields)).toMatchObject({ address: "guest@recipient.example", stage: "rcpt" });
  });

  it("is read with lost indentation", async () => {
    const flat = NOTICE.split("\n")
      .map((line) => line.trimStart())
      .join("\n");
    expect(first(await delivery(`Look at this\n\n${flat}`)).diagnostic).toBe("550 5.1.1 No such mailbox here");
  });

  it("is ordinary when it says nothing about a delivery", async () => {
    expect((await read("Good morning,\n\nthe roof is done.\n")).stated.kind).toBe("ordinary-mail");
  });
});

describe("a pasted reply", () => {
  it("is read though nothing else is there", async () => {
    const fields = await delivery("550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked\n");
    expect(fields).toMatchObject({ wrapping: "pasted", lowConfidence: true });
    expect(first(fields)).toMatchObject({ address: "", action: "failed", diagnostic: "550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked" });
  });

  it("gives the host that said it", async () => {
    const fields = await delivery(
      "to=<guest@recipient.example>, status=deferred (host mx.recipient.example[192.0.2.80] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))\n",
    );
    expect(first(fields)).toMatchObject({
      address: "guest@recipient.example",
      action: "delayed",
      stage: "rcpt",
      remoteMta: { host: "mx.recipient.example", ip: "192.0.2.80" },
    });
  });
});
