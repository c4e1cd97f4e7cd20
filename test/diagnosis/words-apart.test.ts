import { describe, expect, test } from "vitest";
import { diagnoseReply } from "../../src/diagnose-reply.ts";

const reasonOf = (reply: string): string => diagnoseReply(reply, { recipient: "somebody@example.org", sender: "sender@example.com" }).reason;

describe("words that stand apart", () => {
  test("are understood in any order, where no phrase fits", () => {
    expect(reasonOf("550 The mailbox of this customer is, sadly, full")).toBe("mailbox-full");
    expect(reasonOf("550 Die Adresse somebody@example.org ist uns nicht bekannt")).toBe("unknown-recipient");
    expect(reasonOf("550 The message that you sent was taken for spam")).toBe("spam");
  });
  test("do not count inside names of hosts and mailboxes", () => {
    expect(reasonOf("550 Rejected by mail.full.example.org")).toBe("policy");
    expect(reasonOf("550 5.1.1 unknown user spam@example.org")).toBe("unknown-recipient");
    expect(reasonOf("550 5.1.1 <x@full-mailbox.example.org>: Recipient address rejected: User unknown")).toBe("unknown-recipient");
  });
  test("do not count when they belong to different sentences", () => {
    const far = "Please contact the helpdesk of the receiving organisation by telephone during the usual office hours of the department";
    expect(reasonOf(`550 Message for user x refused. ${far}. In full`)).toBe("unclassified");
  });
  test("about the sender's own address say nothing of the recipient's", () => {
    expect(reasonOf("550 5.7.1 Sender address rejected: user does not exist at your server")).toBe("sender-refused");
    expect(
      reasonOf("450 4.1.8 <sender@example.com>: Sender address rejected: unverified address: host mx.example.com[192.0.2.7] said: 550 5.1.1 user unknown"),
    ).toBe("sender-refused");
  });
  test("to whoever sends say nothing of the recipient", () => {
    expect(reasonOf("550 Your domain does not exist")).toBe("sender-refused");
    expect(reasonOf("550 The domain you are sending from does not exist")).toBe("sender-refused");
    expect(reasonOf("550 Your e-mail address was not found in our database")).toBe("sender-refused");
    expect(reasonOf("550 Ihre Domain existiert nicht")).toBe("sender-refused");
    expect(reasonOf("550 Your address list is wrong: user unknown")).toBe("unknown-recipient");
    expect(reasonOf("550 5.1.1 Your message to somebody@example.org failed: user unknown")).toBe("unknown-recipient");
    expect(reasonOf("550 5.1.1 Your mailbox <somebody@example.org> is unknown")).toBe("unknown-recipient");
  });
  test("about who logs in say nothing of the recipient", () => {
    expect(reasonOf("535 5.7.8 Error: authentication failed: no such user found")).toBe("account-restricted");
    expect(reasonOf("554 5.7.1 This account is not allowed to send mail to other domains")).not.toBe("mailbox-disabled");
  });
  test("beat a code that lies, and lose against every phrase", () => {
    expect(reasonOf("550 5.1.1 The recipient's inbox has run out of storage")).toBe("mailbox-full");
    expect(reasonOf("550 5.2.2 There is no such user here, the mailbox is not full")).toBe("unknown-recipient");
  });
  test("about a forged sender count only where he could be one of the recipient's", () => {
    const words = "550 Header From is a local user but message comes from outside";
    expect(diagnoseReply(words, { recipient: "a@example.org", sender: "b@example.com" }).reason).toBe("sender-refused");
    expect(diagnoseReply(words, { recipient: "a@example.org" }).reason).toBe("spoofing-suspected");
  });
});

test("spam that the sender's own side stopped is taken up with the provider, not with the recipient's IT", () => {
  const got = diagnoseReply("550 5.7.1 [SS] Message considered spam", {
    remoteHost: "relay.mailchannels.net",
    recipient: "somebody@example.org",
    sender: "sender@example.com",
    sendingHost: "web1.hoster.example",
  });
  expect(got.reason).toBe("spam");
  expect(got.escalation.map((step) => (step.action === "contact" ? step.contact.role : step.action))).not.toContain("recipient-admin");
});

test("a connection that nobody took has no blocker", () => {
  const got = diagnoseReply("The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720", {
    recipient: "somebody@example.org",
  });
  expect(got).toMatchObject({ reason: "network-failure" });
  expect(got.blockedBy).toBeUndefined();
});
