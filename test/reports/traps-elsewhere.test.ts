import { describe, expect, test } from "vitest";
import { parseBounce } from "../../src/index.ts";

// Traps of the list that are not about one reader. 13, 22, 23, 25, 31, 32 and 38 to 42 stand with the rooms they concern
// (test/diagnosis, test/replies, test/queries.test.ts), by number.
const TEXT =
  "Hi. This is the qmail-send program at mail.sender.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<weg@kunde.example>:\n198.51.100.7 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up on 198.51.100.7.\n\n--- Below this line is a copy of the message.\n\nFrom: info@sender.example\nTo: weg@kunde.example\nSubject: Angebot\n\nText\n";
const bounce = (head: string): string => `${head}From: MAILER-DAEMON@mail.sender.example\nTo: info@sender.example\nSubject: failure notice\n\n${TEXT}`;

describe("trap 28: the null return path is a strong sign, but neither needed nor enough", () => {
  test("a bounce whose return path is gone, or was rewritten on the way, is still read", async () => {
    for (const head of [
      "",
      "Return-Path: <>\n",
      "Return-Path: <MAILER-DAEMON@mail.sender.example>\n",
      "Return-Path: <SRS0=HHH=TT=sender.example=bounce@forwarder.example>\n",
    ]) {
      const report = await parseBounce(bounce(head));
      expect(report, head).toMatchObject({ kind: "delivery-report", recipients: [{ address: "weg@kunde.example", reason: "unknown-recipient" }] });
    }
  });
  test("an absence note and a moderation notice with a null return path are no bounces", async () => {
    const note = await parseBounce(
      "Return-Path: <>\nFrom: kollegin@kunde.example\nTo: info@sender.example\nSubject: Abwesenheitsnotiz: Angebot\nAuto-Submitted: auto-replied\n\nIch bin bis zum 30.11.2026 nicht im Haus.\n",
    );
    expect(note.kind).toBe("auto-reply");
    const moderation = await parseBounce(
      "Return-Path: <>\nFrom: liste-bounces@verein.example\nTo: info@sender.example\nSubject: Your message to Liste awaits moderator approval\nPrecedence: bulk\nX-Mailman-Version: 2.1.39\nList-Id: <liste.verein.example>\n\nYour mail to 'Liste' with the subject\n\n    Angebot\n\nIs being held until the list moderator can review it for approval.\n",
    );
    expect(["ordinary-mail", "auto-reply"]).toContain(moderation.kind);
  });
});

describe("trap 34: four bounces in ten are free text, without a machine-readable part", () => {
  test.each([
    ["qmail", bounce("Return-Path: <>\n"), "weg@kunde.example"],
    [
      "t-online",
      "From: MAILER-DAEMON@t-online.de\nTo: info@sender.example\nSubject: mail failed, returning to sender\n\n|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <weg@kunde.example> ... unknown user\n|------------------------- Message text follows: ------------------------|\nFrom: info@sender.example\nTo: weg@kunde.example\nSubject: Angebot\n\nText\n",
      "weg@kunde.example",
    ],
    [
      "united-internet",
      'From: "Mail Delivery System" <mailer-daemon@kundenserver.de>\nTo: info@sender.example\nSubject: Mail delivery failed: returning message to sender\nX-UI-Out-Filterresults: unknown:0;\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address(es)\nfailed:\n\nweg@kunde.example:\nSMTP error from remote server for RCPT TO command, host: mx.kunde.example (198.51.100.7) reason: 550 5.1.1 User unknown\n\n--- The header of the original message is following. ---\n\nFrom: info@sender.example\nTo: weg@kunde.example\nSubject: Angebot\n',
      "weg@kunde.example",
    ],
  ])("%s", async (format, mail, address) => {
    expect(await parseBounce(mail)).toMatchObject({ kind: "delivery-report", format, recipients: [{ address, action: "failed" }] });
  });
});
