import { describe, expect, test } from "vitest";
import { diagnoseReply } from "../../src/diagnose-reply.ts";

const context = { recipient: "info@example.com", sender: "bestellung@shop.example" };

describe("a list named in words only is the one relied on", () => {
  test.each([
    ["abusix", "550 5.7.1 Your IP [198.51.100.7] is listed by Abusix"],
    ["abusix", "550 5.3.0 <info@example.com>... Mail from 198.51.100.7 rejected by Abusix blacklist"],
    ["uceprotect", "554 198.51.100.7 is on the UCEPROTECT blacklist"],
    ["mailspike", "550 Your IP is listed by Mailspike"],
    ["spamrats", "550 blocked: SpamRATS lists 198.51.100.7"],
    ["backscatterer", "550 Your IP is listed by Backscatterer"],
    ["dronebl", "554 DroneBL: your IP is blacklisted"],
    ["spamhaus", "550 Your IP is on the XBL blocklist"],
    ["surbl", "550 message contains a URL listed in SURBL"],
  ])("%s: %s", (id, reply) => {
    const verdict = diagnoseReply(reply, context);
    expect([verdict.reason, verdict.blockedBy?.role, verdict.blockedBy?.via?.id]).toEqual(["blocklisted", "recipient-admin", id]);
  });

  test("also where a provider's host answers in words that no rule of its own knows", () => {
    const verdict = diagnoseReply("550 5.7.1 Your IP [198.51.100.7] is listed by Abusix", { ...context, remoteHost: "mx00.ionos.de" });
    expect(verdict.blockedBy).toMatchObject({ id: "ionos", via: { id: "abusix" } });
  });
});

describe("words of an unknown mailbox or domain are the sender's where the sender's address or domain is spoken of", () => {
  test.each([
    "550 sender domain does not exist",
    "550 MAIL FROM domain cannot be resolved",
    "550 5.1.0 sender address invalid",
    "553 sender domain shop.example not found",
    "550 envelope sender <bestellung@shop.example> unknown",
  ])("%s", (reply) => {
    const { reason, fault } = diagnoseReply(reply, context);
    expect({ reason, fault }).toEqual({ reason: "sender-refused", fault: "sender-identity" });
  });

  test.each(["550 5.1.1 recipient address invalid", "550 mail from address bestellung@shop.example, recipient unknown"])("not so: %s", (reply) => {
    expect(diagnoseReply(reply, context).reason).toBe("unknown-recipient");
  });
});

test("letters that ASCII lacks may be written plain", () => {
  for (const reply of ["550 Kullanici bulunamadi", "550 Kullanıcı bulunamadı", "550 NINCS ILYEN FELHASZNALO"])
    expect(diagnoseReply(reply, context).reason).toBe("unknown-recipient");
  expect(diagnoseReply("550 Skrzynka przepelniona", context).reason).toBe("mailbox-full");
});
