import { describe, expect, test } from "vitest";
import { addressInReply, clientHostInReply, ipsInReply } from "../../src/diagnosis/named-in-reply.ts";

describe("the addresses that a reply prints", () => {
  test.each([
    ["T-Online names the server", "554 IP=192.0.2.25 - A problem occurred.", ["192.0.2.25"]],
    ["Microsoft names it in brackets", "550 5.7.1 messages from [192.0.2.25] weren't sent (S3150)", ["192.0.2.25"]],
    ["Gmail adds a number", "421-4.7.0 [192.0.2.25      15] Our system has detected", ["192.0.2.25"]],
    ["a page of a list names it", "554 see https://www.spamhaus.org/query/ip/192.0.2.25", ["192.0.2.25"]],
    ["a code in parentheses is none", "421 Too many messages (1.5.6.1) from 192.0.2.25", ["192.0.2.25"]],
    ["an address in parentheses is one", "421 Too many spams from your IP (192.0.2.25)", ["192.0.2.25"]],
    ["four digits behind IP are an address", "550 Your IP(9.9.9.9) is filtered", ["9.9.9.9"]],
    ["Spamhaus prints the recipient's resolver", "554 Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.53/", []],
    ["URIBL prints the recipient's resolver", "554 Query Refused. [Your DNS IP: 203.0.113.53]", []],
    ["return codes of lists are none", "550 listed, 127.0.0.4", []],
    ["private addresses are none", "550 5.7.1 [10.0.0.5] relay of 192.168.1.2 denied for 192.0.2.25", ["192.0.2.25"]],
    ["a network is no server", "554 Net 192.0.2.0/24 is listed, your 192.0.2.25 too", ["192.0.2.25"]],
    ["the receiver speaks of itself", "550 198.51.100.7 has detected that this message is not RFC 5322 compliant", []],
    ["IPv6", "550 5.7.25 the sending IPv6 address [2001:db8::25] within 2001:db8::/64", ["2001:db8::25"]],
    ["a time of day is none", "421 try again after 10:15:30", []],
  ])("%s", (_, text, ips) => {
    expect(ipsInReply(text, [])).toEqual(ips);
  });

  test("the answering server's own is left out", () => {
    expect(ipsInReply("550 [203.0.113.9] refuses 192.0.2.25", ["203.0.113.9"])).toEqual(["192.0.2.25"]);
  });
});

describe("the name that a reply prints for the server that sent", () => {
  test.each([
    ["beside its address", "554 <mail.example.com[192.0.2.25]>: Client host rejected", "192.0.2.25", "mail.example.com"],
    ["before its address in parentheses", "550 [SPF] Mail.Example.com (192.0.2.25) is not allowed", "192.0.2.25", "mail.example.com"],
    ["on the line before", "550-(mail.example.com) 550 [192.0.2.25]:41234", "192.0.2.25", "mail.example.com"],
    ["in place of the address", "554 Client host [mail.example.com] blocked using bl.example.net", undefined, "mail.example.com"],
    ["not the server that speaks", "554 mx1.example.net 192.0.2.25 block for spam", "192.0.2.25", undefined],
    ["not a server without a name", "554 unknown[192.0.2.25]: rejected", "192.0.2.25", undefined],
  ])("%s", (_, text, ip, host) => {
    expect(clientHostInReply(text, ip)).toBe(host);
  });
});

describe("the mail address that a reply prints", () => {
  test.each([
    ["the recipient's", "550 5.1.1 <somebody@example.net>: user does not exist", "recipient", "somebody@example.net"],
    ["not the postmaster's", "554 Ask your postmaster or contact postmaster@example.net", "recipient", undefined],
    ["not where to forward the mail to", "553 blocked. For assistance forward this email to abuse@example.net", "sender", undefined],
    ["a sender's is not the one written to", "550 messages to info@example.net are blocked", "sender", undefined],
    ["a recipient's is", "421 Messages to info@example.net deferred", "recipient", "info@example.net"],
    ["the sender's", "550 <shop@example.com> sender rejected", "sender", "shop@example.com"],
  ] as const)("%s", (_, text, whose, address) => {
    expect(addressInReply(text, whose)).toBe(address);
  });
});
