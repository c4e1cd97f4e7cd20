import { describe, expect, test } from "vitest";
import { diagnoseReply, type ReplyContext } from "../../src/diagnose-reply.ts";
import { extendCatalogue, parseBounce, type RefusedRecipient, refusals } from "../../src/index.ts";

const judge = (reply: string, context: ReplyContext = {}) => diagnoseReply(reply, context);

/** A DSN as Postfix writes it, with its fields filled in. */
async function dsn(fields: {
  reporting?: string;
  final: string;
  original?: string;
  action?: string;
  status?: string;
  remote?: string;
  diagnostic?: string;
  received?: string;
  header?: string;
}): Promise<RefusedRecipient> {
  const mail = `Return-Path: <>
${fields.received ?? ""}From: MAILER-DAEMON@${fields.reporting ?? "mail.sender.example"}
To: info@sender.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It did not work.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; ${fields.reporting ?? "mail.sender.example"}

Final-Recipient: rfc822; ${fields.final}
${fields.original === undefined ? "" : `Original-Recipient: rfc822;${fields.original}\n`}Action: ${fields.action ?? "failed"}
${fields.status === undefined ? "" : `Status: ${fields.status}\n`}${fields.remote === undefined ? "" : `Remote-MTA: dns; ${fields.remote}\n`}${fields.diagnostic === undefined ? "" : `Diagnostic-Code: ${fields.diagnostic}\n`}
--b
Content-Type: text/rfc822-headers

${fields.header ?? "Received: from laptop.sender.example (laptop.sender.example [198.51.100.77])\n\tby mail.sender.example with ESMTPSA\nFrom: info@sender.example\nMessage-ID: <1@sender.example>\n"}
--b--
`.replaceAll(/\n\n\n+/gu, "\n\n");
  const [first] = refusals(await parseBounce(mail));
  if (first === undefined) throw new Error("nobody was refused");
  return first;
}

describe("keys before prose before codes", () => {
  test("a machine key beats the words beside it (T-Online's suffix)", () => {
    const got = judge("554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)");
    expect(got).toMatchObject({ reason: "bad-reputation", confidence: "certain", evidence: [{ by: "token" }], blocked: { kind: "ip", value: "203.0.113.9" } });
  });
  test("words beat a lying status: 550 5.2.2 is full at A1, 522 5.7.1 at Tuta", () => {
    expect(judge("550 5.2.2 <a@aon.at>: Recipient address rejected: <a@aon.at> Quota exceeded").reason).toBe("mailbox-full");
    expect(judge("522 5.7.1 <a@tuta.com>: Recipient address rejected: Recipient mailbox full").reason).toBe("mailbox-full");
  });
  test("a status speaks where words say nothing, a code only as a guess", () => {
    expect(judge("550 5.1.1 xyzzy")).toMatchObject({ reason: "unknown-recipient", evidence: [{ by: "status" }] });
    expect(judge("552 xyzzy").confidence).toBe("guess");
    expect(judge("xyzzy")).toMatchObject({ reason: "unclassified", confidence: "guess", evidence: [{ by: "nothing" }] });
  });
});

describe("the stage matters as much as the words", () => {
  const words =
    "554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.gmx.net/de/case?c=hi&i=ip&v=203.0.113.9";
  test("after DATA it is the mail's header, in the greeting the server", () => {
    expect(judge(words, { remoteHost: "mx00.gmx.net", stage: "message" })).toMatchObject({ reason: "malformed-message", scope: "message" });
    expect(
      judge(
        "554-gmx.net (mxgmx016) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Reject due to policy restrictions.\n554 For explanation visit http://postmaster.gmx.net/en/error-messages?ip=203.0.113.9&c=sp",
        { remoteHost: "mx00.gmx.net", stage: "connect" },
      ),
    ).toMatchObject({ scope: "sending-server", fault: "sending-server" });
  });
  test("a vague policy concerns what was known at that point", () => {
    expect(judge("554 5.7.1 Policy", { stage: "connect" }).scope).toBe("sending-server");
    expect(judge("554 5.7.1 Policy", { stage: "rcpt" }).scope).toBe("recipient");
    expect(judge("554 5.7.1 Policy", { stage: "message" }).scope).toBe("message");
  });
  test("who is refused at the door without a reason is blocked by address", () => {
    for (const stage of ["connect", "helo"] as const) {
      for (const reply of ["550 Rejected", "550 5.7.1 Access denied", "554 5.7.1 Policy"]) {
        expect(judge(reply, { stage })).toMatchObject({ reason: "blocklisted", fault: "sending-server", scope: "sending-server", confidence: "guess" });
      }
    }
    expect(judge("550 Rejected", { stage: "message" }).reason).toBe("policy");
    expect(judge("450 Rejected", { stage: "connect" }).reason).toBe("policy");
    expect(judge("554 No SMTP service here", { stage: "connect" }).reason).toBe("no-mail-service");
  });
  test("a domain that does not exist is the sender's when MAIL FROM is refused, or when it is the sender's that is named", async () => {
    const recipient = "a@example.org";
    expect(judge("550 5.1.7 No such domain sender.example.", { recipient, stage: "mail" })).toMatchObject({ reason: "sender-refused", scope: "sender" });
    expect(judge("550 5.1.2 No such domain example.org.", { recipient, stage: "rcpt" })).toMatchObject({ reason: "unknown-domain", scope: "recipient-domain" });
    const named = await dsn({ final: recipient, diagnostic: "smtp; 553 sender.example does not exist" });
    expect(named).toMatchObject({ reason: "sender-refused", suppress: "never" });
    expect((await dsn({ final: recipient, diagnostic: "smtp; 553 example.org does not exist" })).reason).not.toBe("sender-refused");
    expect((await dsn({ final: recipient, remote: "mx.example.org", diagnostic: "smtp; 550 mx.example.org: no such user" })).reason).toBe("unknown-recipient");
  });
});

describe("four hosts are kept apart", () => {
  test("a filter in front of a company is the `via`, the company refuses (trap 22)", () => {
    const got = judge("550 5.1.1 User unknown", { remoteHost: "mx1-us1.ppe-hosted.com", recipient: "a@firma.example" });
    expect(got.blockedBy).toMatchObject({ role: "recipient-admin", name: "firma.example" });
    expect(got.blockedBy?.via).toMatchObject({ id: "proofpoint", role: "filter-vendor" });
  });
  test("a list that a company's server cites is the `via` too (trap 39)", () => {
    const got = judge(
      "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.9",
      { remoteHost: "mx.firma.example", recipient: "a@firma.example" },
    );
    expect(got).toMatchObject({
      reason: "blocklisted",
      blockedBy: { role: "recipient-admin", name: "firma.example", via: { id: "spamhaus", role: "blocklist-operator" } },
    });
  });
  test("a broken lookup is the recipient's fault: nothing is listed (trap 38)", () => {
    const got = judge(
      "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.9/",
      { recipient: "a@firma.example" },
    );
    expect(got).toMatchObject({ reason: "blocklist-misused", fault: "recipient-server" });
    expect(got.escalation.some((step) => step.action === "contact" && step.contact.id === "spamhaus")).toBe(false);
  });
  test("a closed list lists nobody", () => {
    expect(judge("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using ix.dnsbl.manitu.net").reason).toBe("blocklist-misused");
  });
  test("the reporter is not the blocker (trap 23)", async () => {
    const got = await dsn({
      final: "kundin@t-online.de",
      status: "5.0.0",
      remote: "mx00.t-online.de",
      diagnostic: "smtp; 554 IP=203.0.113.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
    });
    expect(got).toMatchObject({
      blockedBy: { id: "t-online" },
      remoteMta: { host: "mx00.t-online.de", operator: { id: "t-online" } },
      sendingMta: { host: "mail.sender.example", operator: { name: "sender.example" } },
    });
  });
  test("a host suffix matches on label boundaries only", () => {
    expect(judge("550 5.1.1 User unknown", { remoteHost: "mx.nott-online.de", recipient: "a@nott-online.de" }).blockedBy?.id).toBeUndefined();
  });
});

describe("the server that was refused", () => {
  test("its IP comes from the reply, also URL-mangled and in IPv6 (trap 41)", () => {
    expect(judge("554 IP=http://203.0.113.9/ - A problem occurred. (BL)").sendingMta).toMatchObject({ ip: "203.0.113.9", ipFrom: "reply" });
    expect(judge("550 5.7.1 Client host [IPv6:2001:db8::25] blocked using zen.spamhaus.org").blocked).toEqual({ kind: "ip", value: "2001:db8::25" });
    expect(judge("554 IP=188.xxx.xxx.xxx - A problem occurred. (BL)").blocked).toEqual({ kind: "ip" });
  });
  test("else from the Received line that the bounce's receiver added on top", async () => {
    const received =
      "Received: from mail.sender.example (mail.sender.example [203.0.113.7])\n\tby mx.inbox.example with ESMTPS; Thu, 19 Nov 2026 09:00:00 +0000\nReceived: by mail.sender.example (Postfix)\n\tid ABC; Thu, 19 Nov 2026 09:00:00 +0000\n";
    expect((await dsn({ received, final: "a@firma.example", status: "5.7.1", diagnostic: "smtp; 550 5.7.1 blocked" })).sendingMta).toMatchObject({
      ip: "203.0.113.7",
      ipFrom: "received",
    });
  });
  test("never from the original's Received line, a private address or an inner relay", async () => {
    const received =
      "Received: from amavis (localhost [127.0.0.1])\n\tby mx.inbox.example with ESMTP; Thu, 19 Nov 2026 09:00:01 +0000\nReceived: from mail.sender.example (mail.sender.example [10.0.0.7])\n\tby mx.inbox.example with ESMTPS; Thu, 19 Nov 2026 09:00:00 +0000\n";
    const { sendingMta } = await dsn({ received, final: "a@firma.example", status: "5.7.1", diagnostic: "smtp; 550 5.7.1 blocked" });
    expect(sendingMta).toMatchObject({ host: "mail.sender.example" });
    expect(sendingMta?.ip).toBeUndefined();
  });
  test("options.own says that it is ours", async () => {
    const got = judge("554 IP=203.0.113.9 - A problem occurred. (BL)", { options: { own: { servers: ["203.0.113.0/24"] } }, sender: "info@sender.example" });
    expect(got.sendingMta).toMatchObject({ ours: true, operator: { role: "sending-provider", name: "sender.example" } });
  });
  test("an unknown hoster is named by its registrable domain", () => {
    expect(
      judge("554 IP=203.0.113.9 - A problem occurred. (BL)", { sendingHost: "relay7.hoster.example", sender: "info@sender.example" }).sendingMta?.operator,
    ).toEqual({ role: "sending-provider", name: "hoster.example", domain: "hoster.example" });
  });
});

describe("T-Online refuses at connect: everybody there is affected at once (trap 42)", () => {
  test("scope is the sending server, whatever the recipient", () => {
    for (const recipient of ["a@t-online.de", "b@magenta.de"])
      expect(judge("554 IP=203.0.113.9 - A problem occurred. (BL)", { recipient, stage: "connect" }).scope).toBe("sending-server");
  });
  test('the 550 that says "grey defer" is no block', () => {
    expect(judge("550-(grey defer DKIMr)\n550-Your IP: 203.0.113.9\n550 Mailhost: mailin12.aul.t-online.de", { remoteHost: "mx00.t-online.de" }).reason).toBe(
      "greylisted",
    );
  });
});

describe("codes with two meanings at Microsoft", () => {
  const at = { remoteHost: "firma-example.mail.protection.outlook.com", recipient: "a@firma.example" };
  test("5.4.1: no such recipient, or the domain does not relay", () => {
    expect(judge("550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", at).reason).toBe("unknown-recipient");
    expect(judge("550 5.4.1 All recipient addresses rejected : Access denied", at).reason).not.toBe("blocklisted");
    expect(judge("554 5.4.1 Relay Access Denied", at).reason).toBe("relaying-denied");
  });
  test("5.2.2: mailbox full, or the sender's own submission quota", () => {
    expect(judge("554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException", at)).toMatchObject({
      reason: "mailbox-full",
      fault: "recipient",
    });
    expect(judge("550 5.2.2 Submission quota exceeded", at)).toMatchObject({ reason: "account-restricted", fault: "sender-account" });
  });
});

describe("contradictions are reported, not hidden", () => {
  test("Postfix writes 4.0.0 for a 554 greeting: the reply is right (trap 13)", async () => {
    const got = await dsn({
      final: "kundin@t-online.de",
      status: "4.0.0",
      remote: "mx00.t-online.de",
      diagnostic: "smtp; 554 IP=203.0.113.9 - A problem occurred. (BL)",
    });
    expect(got).toMatchObject({ status: "4.0.0", permanence: "permanent", reason: "blocklisted" });
    expect(got.conflicts[0]).toMatchObject({ won: "reply 554" });
  });
  test("failed with 4.x.x: gave up retrying", async () => {
    const got = await dsn({ final: "a@firma.example", status: "4.2.2", diagnostic: "smtp; 452 4.2.2 Mailbox full" });
    expect(got).toMatchObject({ permanence: "transient", reason: "mailbox-full", suppress: "after-repeats" });
    expect(got.conflicts.map(({ between }) => between)).toContain("Action failed and Status 4.2.2");
  });
  test("the reply's narrower code becomes the status; a vague one does not replace it", async () => {
    expect((await dsn({ final: "a@firma.example", status: "5.0.0", diagnostic: "smtp; 550 5.1.1 User unknown" })).status).toBe("5.1.1");
    expect((await dsn({ final: "a@firma.example", status: "5.1.1", diagnostic: "smtp; 550 5.0.0 no" })).status).toBe("5.1.1");
    expect((await dsn({ final: "a@firma.example", diagnostic: "smtp; 550 User unknown" })).status).toBeUndefined();
  });
});

describe("a forged bounce cannot pass a contact on as the provider's (trap 40)", () => {
  test("an address of another domain is quoted-unconfirmed at most, and never leads", () => {
    const got = judge(
      "554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.attacker.example for reset. (NOWL)",
      { remoteHost: "mx00.t-online.de", sender: "a@sender.example", sendingHost: "mail.sender.example" },
    );
    const channels = got.escalation.flatMap((step) => (step.action === "contact" ? step.via : []));
    expect(channels.filter(({ value }) => value.includes("attacker")).every(({ trust }) => trust === "quoted-unconfirmed")).toBe(true);
    expect(channels[0]).toMatchObject({ value: "tobr@rx.t-online.de", trust: "catalogue" });
  });
});

describe("who is taken for a forger", () => {
  const words = "550 5.7.1 Sender address rejected: mail from outside in the name of our own domain";
  test("mail from a platform in the name of the recipient's own domain", () => {
    const got = judge(words, { recipient: "max@firma.example", sender: "info@firma.example", sendingHost: "mail.ntgt.de", sendingIp: "178.77.90.228" });
    expect(got).toMatchObject({ reason: "spoofing-suspected", fault: "sender-identity", sendingMta: { operator: { id: "netigate" } } });
    expect(got.escalation.map(({ ask }) => ask)).toEqual(["fix-authentication", "send-under-own-domain", "allowlist-sender"]);
  });
  test("not between two organisations, and not from the own server", () => {
    expect(judge(words, { recipient: "max@kunde.example", sender: "info@firma.example", sendingHost: "mail.ntgt.de" }).reason).not.toBe("spoofing-suspected");
    expect(
      judge("550 5.7.1 Message rejected by policy", { recipient: "max@firma.example", sender: "info@firma.example", sendingHost: "mail.firma.example" }).reason,
    ).not.toBe("spoofing-suspected");
  });
});

describe("extendCatalogue", () => {
  const entry = {
    id: "muster-mail",
    kind: "provider",
    name: "Muster Mail",
    mx: [".mx.muster.example"],
    hosts: "consumer",
    webmail: "not confirmed",
    replies: { odd: { when: { text: "the dog ate it" }, means: "storage-full", source: "https://muster.example/codes" } },
    contacts: [],
    checked: "2026-11-22",
  };
  test("adds an entry, which then speaks for its hosts", () => {
    const catalogue = extendCatalogue([entry]);
    expect(judge("550 The dog ate it", { remoteHost: "mx1.mx.muster.example", recipient: "a@muster.example", options: { catalogue } })).toMatchObject({
      reason: "storage-full",
      blockedBy: { id: "muster-mail" },
    });
    expect(judge("550 The dog ate it", { remoteHost: "mx1.mx.muster.example" }).reason).toBe("unclassified");
  });
  test("replaces an entry of the same id", () => {
    const catalogue = extendCatalogue([{ ...entry, id: "t-online", mx: [".t-online.de"] }]);
    expect(judge("550 The dog ate it", { remoteHost: "mx00.t-online.de", options: { catalogue } }).reason).toBe("storage-full");
  });
  test.each([
    [{ ...entry, replies: { odd: { ...entry.replies.odd, means: "mailboxfull" } } }, "entries[0] (muster-mail).replies.odd.means"],
    [{ ...entry, mx: ["mx.muster.example"] }, "entries[0] (muster-mail).mx"],
    [{ ...entry, replies: { odd: { when: {}, means: "spam", source: "https://muster.example/" } } }, "entries[0] (muster-mail).replies.odd.when"],
    [{ ...entry, hosts: undefined }, "entries[0] (muster-mail).hosts"],
    [{ ...entry, colour: "red" }, "entries[0] (muster-mail).colour"],
    [{ ...entry, id: "Muster Mail" }, "id"],
    [{ ...entry, contacts: [{ purpose: "blocked" }] }, "entries[0] (muster-mail).contacts[0]"],
    [7, "entries[0]"],
  ])("refuses a wrong entry and names the field (%#)", (wrong, field) => {
    expect(() => extendCatalogue([wrong as object])).toThrow(TypeError);
    expect(() => extendCatalogue([wrong as object])).toThrow(field);
  });
  test("misuse throws, words never do", () => {
    expect(() => diagnoseReply(7 as unknown as string)).toThrow(TypeError);
    expect(judge("").reason).toBe("unclassified");
    expect(() => judge("x", { options: { catalogue: { date: "2026-01-01" } } })).toThrow(TypeError);
  });
});
