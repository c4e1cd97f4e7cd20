import { describe, expect, it } from "vitest";
import { envelopeKeys } from "../../src/reports/rfc3464.ts";
import { delivery, deliveryOf, dsn, first, group } from "./read.ts";

const of = (name: string) => deliveryOf(`formats/rfc3464/${name}`);

describe("a delivery status notification", () => {
  it("gives every field of the message and of the recipient, comments gone", async () => {
    const fields = await of("states-every-field");
    expect(fields).toMatchObject({
      format: "rfc3464",
      wrapping: "direct",
      reportingMta: { host: "out.sender.example" },
      receivedFromMta: { host: "client.sender.example" },
      arrivalDate: "2026-11-19T10:15:00+01:00",
      original: { envelopeId: "roof-17", keys: [{ kind: "queue-id", value: "4F1", from: "report-field" }] },
    });
    expect(first(fields)).toMatchObject({
      address: "guest@recipient.example",
      originalAddress: "sales@recipient.example",
      action: "failed",
      status: "5.1.1",
      diagnostic: "550 5.1.1 (guest) has no mailbox; see the handbook",
      diagnosticType: "smtp",
      saidBy: "remote",
      remoteMta: { host: "mx.recipient.example", ip: "192.0.2.80" },
      lastAttemptDate: "2026-11-19T10:15:40+01:00",
    });
  });

  it("keeps reply lines apart that a server put into column one", async () => {
    const fields = await of("folds-reply-at-column-one");
    expect(first(fields).diagnostic).toBe(
      "550-5.1.1 The mailbox you wrote to does not exist.\n550-5.1.1 Please look for a typing error.\n550 5.1.1 https://help.recipient.example/no-such-user",
    );
    expect(first(fields).remoteMta).toEqual({ host: "smarthost.sender.example" });
    expect(fields.problems.map((problem) => problem.code)).toContain("malformed-report");
  });

  it("joins lines that were only folded", async () => {
    const fields = await delivery(
      dsn(
        group(
          "guest@recipient.example",
          "Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Service refused, see\n    https://help.recipient.example/",
        ),
      ),
    );
    expect(first(fields).diagnostic).toBe("550 5.7.1 Service refused, see https://help.recipient.example/");
  });

  it("reads success with comments behind the word", async () => {
    const fields = await of("reports-delivery-relay-and-expansion");
    expect(fields.recipients.map((recipient) => [recipient.address, recipient.action, recipient.rawAction])).toEqual([
      ["one@recipient.example", "delivered", undefined],
      ["two@recipient.example", "relayed", undefined],
      ["three@recipient.example", "expanded", undefined],
    ]);
  });

  it("keeps mixed outcomes apart", async () => {
    const fields = await of("reports-mixed-outcomes");
    expect(fields.recipients.map((recipient) => recipient.action)).toEqual(["failed", "delayed", "delivered"]);
  });

  it("gives the retry deadline of a delay", async () => {
    const fields = await of("reports-a-delay-with-deadline");
    expect(first(fields)).toMatchObject({ action: "delayed", willRetryUntil: "2026-11-24T10:15:00+01:00" });
  });

  it("says that an expired mail failed, though the server calls it delayed", async () => {
    const fields = await of("calls-an-expired-mail-delayed");
    expect(first(fields)).toMatchObject({ action: "failed", rawAction: "delayed", gaveUp: true, status: "4.4.7" });
  });

  it("takes the whole reply from the transcript where the field has its first line only", async () => {
    const fields = await of("keeps-the-whole-reply-in-the-transcript");
    expect(fields.format).toBe("sendmail");
    expect(first(fields).diagnostic?.split("\n")).toEqual([
      "550-5.7.1 We do not take mail from this server.",
      "550-5.7.1 Its address 192.0.2.25 is on our own list.",
      "550 5.7.1 Write to postmaster@recipient.example",
    ]);
    expect(first(fields)).toMatchObject({ stage: "rcpt", remoteMta: { host: "mx.recipient.example" } });
  });

  it("takes the remote address and the stage from the text", async () => {
    const fields = await of("names-the-remote-address-in-the-text");
    expect(fields.format).toBe("postfix");
    expect(first(fields)).toMatchObject({ remoteMta: { host: "mx.recipient.example", ip: "192.0.2.80" }, stage: "mail", saidBy: "remote" });
  });

  it("never takes a Status from the text", async () => {
    const fields = await delivery(
      dsn("Final-Recipient: rfc822; guest@recipient.example\nAction: failed", { human: "<guest@recipient.example>: 550 5.1.1 unknown" }),
    );
    expect(first(fields).status).toBeUndefined();
  });

  it("reads the stage that chasquid puts in front of the reply", async () => {
    const fields = await of("says-the-stage-in-front-of-the-reply");
    expect(fields.reportingMta).toBeUndefined();
    expect(first(fields)).toMatchObject({ stage: "message", diagnostic: "550 5.7.26 This mail has no signature" });
  });

  it("names the recipient from X-Failed-Recipients where the machine part is missing", async () => {
    const fields = await of("has-no-machine-readable-part");
    expect(first(fields).address).toBe("guest@recipient.example");
    expect(fields.problems.map((problem) => problem.code)).toContain("missing-report-part");
    expect(fields.original.header.find((field) => field.key === "message-id")?.value).toBe("<letter-17@sender.example>");
  });

  it("says when nobody is named", async () => {
    const fields = await of("names-nobody");
    expect(first(fields).address).toBe("");
    expect(fields.problems.map((problem) => problem.code)).toContain("recipient-unknown");
  });

  it("shows the alias that was written to", async () => {
    const fields = await of("shows-the-alias-that-was-written-to");
    expect(first(fields)).toMatchObject({ address: "anna.private@third.example", addressedAs: "sales@recipient.example" });
  });

  it("reports a group twice only once", async () => {
    const fields = await delivery(dsn(`${group("guest@recipient.example")}\n\n${group("guest@recipient.example")}`));
    expect(fields.recipients).toHaveLength(1);
  });

  it.each([
    ["returns-headers-in-base64", "text/rfc822-headers in base64"],
    ["returns-original-as-text-rfc822", "text/rfc822"],
    ["returns-part-of-the-original", "message/partial"],
    ["states-every-field", "message/rfc822"],
    ["lost-its-boundaries", "inline, behind the boundaries"],
  ])("finds the original in %s (%s)", async (name) => {
    const fields = await of(name);
    expect(fields.original.header.find((field) => field.key === "message-id")?.value).toBe("<letter-17@sender.example>");
  });

  it.each([
    ["encodes-status-part-in-base64", "550 5.1.1 No such mailbox here"],
    ["encodes-status-part-in-quoted-printable", "550 5.1.1 no mailbox = nobody"],
    ["encodes-half-of-the-status-part", "550 5.1.1 No such mailbox here"],
  ])("decodes %s", async (name, diagnostic) => {
    expect(first(await of(name))).toMatchObject({ address: "guest@recipient.example", action: "failed", status: "5.1.1", diagnostic });
  });
});

describe("an envelope id", () => {
  it("is given as received and as decoded, where both are possible", () => {
    expect(envelopeKeys("roof+2B17").map((key) => key.value)).toEqual(["roof+2B17", "roof+17"]);
    expect(envelopeKeys("roof-17").map((key) => key.value)).toEqual(["roof-17"]);
  });
});

describe("what stands behind the last group", () => {
  it("is no part of the reply, unless it is a line of it", async () => {
    const status = `${group("guest@recipient.example")}\n\n_____________________\nRoofers mailing list\nhttps://list.example/`;
    expect(first(await delivery(dsn(status))).diagnostic).toBe("550 5.1.1 No such mailbox here");
    const reply = group("guest@recipient.example", "Action: failed\nDiagnostic-Code: smtp; 550-5.1.1 No such mailbox here\n\n550 5.1.1 Ask the postmaster");
    expect(first(await delivery(dsn(reply))).diagnostic).toBe("550-5.1.1 No such mailbox here\n550 5.1.1 Ask the postmaster");
  });

  it("is taken for the reason when it is the only reply in the text, and the fields have none", async () => {
    const fields = await delivery(
      dsn("Final-Recipient: rfc822; guest@recipient.example\nAction: failed\nStatus: 5.3.0\nDiagnostic-Code: X-Unix; 71", {
        human: "It did not work:\n\n451 4.3.0 The sorter could not be started\n",
      }),
    );
    expect(first(fields)).toMatchObject({ diagnostic: "451 4.3.0 The sorter could not be started", status: "5.3.0" });
    expect(first(fields).diagnosticType).toBeUndefined();
  });
});
