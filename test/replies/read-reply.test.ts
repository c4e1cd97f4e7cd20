import { describe, expect, test } from "vitest";
import { readReply } from "../../src/replies/read-reply.ts";

const read = (text: string, hints = {}) => {
  const found = readReply(text, hints);
  if (found === undefined) throw new Error("no reply");
  return found;
};

describe("one reply in its many dresses", () => {
  test("a plain reply", () => {
    expect(read("550 5.1.1 <a@b.example>: User unknown").reply).toEqual({
      code: 550,
      status: "5.1.1",
      text: "<a@b.example>: User unknown",
      lines: ["550 5.1.1 <a@b.example>: User unknown"],
    });
  });

  test("several lines, joined with one blank, are taken apart again (Postfix)", () => {
    const { reply } = read(
      "550-5.7.26 Unauthenticated email is not accepted 550-5.7.26 due to the domain's policy. 550 5.7.26 See https://support.google.com/mail/?p=X - gsmtp",
    );
    expect(reply.lines).toHaveLength(3);
    expect(reply).toMatchObject({
      code: 550,
      status: "5.7.26",
      text: "Unauthenticated email is not accepted due to the domain's policy. See https://support.google.com/mail/?p=X - gsmtp",
    });
  });

  test("what DATA was answered after the refusal is no part of it (RFC 2920)", () => {
    expect(readReply("550\n503 5.5.1 no valid recipients")?.reply).toEqual({ code: 550, text: "", lines: ["550"] });
    expect(readReply("550 5.1.1 unknown\n554 5.5.1 Error: no valid recipients")?.reply).toMatchObject({ code: 550, status: "5.1.1", text: "unknown" });
    expect(readReply("503 5.5.1 bad sequence of commands")?.reply).toMatchObject({ code: 503, status: "5.5.1" });
  });
  test("several lines as received, CRLF", () => {
    const { reply } = read("554-gmx.net (mxgmx016) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554 IP address is block listed.");
    expect(reply).toMatchObject({ code: 554, text: "gmx.net (mxgmx016) Nemesis ESMTP Service not available No SMTP service IP address is block listed." });
    expect(reply.status).toBeUndefined();
  });

  test.each([
    ["550 #5.1.0 Address rejected.", 550, "5.1.0"],
    ["550-'5.1.1 User unknown'", 550, "5.1.1"],
    ["511 sorry, no mailbox here by that name (#5.1.1 - chkuser)", 511, "5.1.1"],
    ["571 Message Refused", 571, "5.7.1"],
    ["550: : User unknown", 550, undefined],
    ["554 5.7.1 5.7.1 relaying denied", 554, "5.7.1"],
    ["Other mail system problem 550-'Unknown user'", 550, undefined],
    ["550 Requested action not taken", 550, undefined],
  ])("trap 25: %s", (text, code, status) => {
    expect(read(text).reply).toMatchObject({ code, ...(status === undefined ? {} : { status }) });
    if (status === undefined) expect(read(text).reply.status).toBeUndefined();
  });

  test("an IP address is no enhanced code, and neither is a version", () => {
    expect(read("550 Mail from 5.7.1.9 refused").reply.status).toBeUndefined();
    expect(read("550 rejected by filter 4.5.2.1").reply.status).toBeUndefined();
  });

  test("a status of another class than the code is not taken for the reply's", () => {
    expect(read("550 4.2.2 mailbox full").reply.status).toBeUndefined();
  });

  test("words around it go: who said it, in reply to what", () => {
    const found = read("host mx00.t-online.de[194.25.134.8] refused to talk to me: 554 IP=203.0.113.25 - None/bad reputation. (NOWL)");
    expect(found).toMatchObject({
      reply: { code: 554, stage: "connect", text: "IP=203.0.113.25 - None/bad reputation. (NOWL)" },
      remote: { host: "mx00.t-online.de", ip: "194.25.134.8" },
    });
    expect(read("host mx.example[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command)").reply).toMatchObject({ stage: "rcpt", text: "no" });
    expect(read("Remote Server returned '550 5.1.1 <a@b.example>: Recipient address rejected'").reply.text).toBe("<a@b.example>: Recipient address rejected");
    expect(read("DATA closing 550 5.7.26 Unauthenticated").reply).toMatchObject({ code: 550, stage: "message" });
  });

  test("no reply: the reporting server's own words stay words", () => {
    const found = read("connect to mx.example[192.0.2.1]:25: Connection timed out");
    expect(found.reply.code).toBeUndefined();
    expect(found.remote).toEqual({ host: "mx.example", ip: "192.0.2.1" });
    expect(read("retry timeout exceeded after 550 seconds").reply.code).toBeUndefined();
  });

  test("an x-unix 550 is no SMTP reply", () => {
    expect(read("550 no such user", { type: "x-unix" }).reply.code).toBeUndefined();
  });

  test("nothing is nothing", () => {
    expect(readReply("")).toBeUndefined();
    expect(readReply(" \r\n\t")).toBeUndefined();
  });
});

describe("a reply inside a reply: the inner one is the cause, the outer one the permanence", () => {
  test("a gateway in front of T-Online", () => {
    const { reply, inner } = read("450 4.7.1 [EAB] 554 IP=203.0.113.25 - A problem occurred.");
    expect(reply).toMatchObject({ code: 450, status: "4.7.1" });
    expect(inner).toMatchObject({ code: 554, text: "IP=203.0.113.25 - A problem occurred." });
  });
  test("Exchange repeats its own code on every line that it quotes", () => {
    const { reply, inner } = read(
      '451-4.4.0 Primary target IP address responded with: "554-kundenserver.de (mxeue109) Nemesis ESMTP Service not available\r\n451-4.4.0 554-No SMTP service\r\n451 4.4.0 554 IP address is block listed."',
    );
    expect(reply.code).toBe(451);
    expect(inner).toMatchObject({
      code: 554,
      text: "kundenserver.de (mxeue109) Nemesis ESMTP Service not available No SMTP service IP address is block listed.",
    });
  });
  test("a platform's timeout names the last refusal", () => {
    expect(read("554 5.4.7 [internal] message timeout (last transfail: 452 4.2.2 mailbox full)").inner).toMatchObject({ code: 452, status: "4.2.2" });
  });
  test("the same code twice is one reply", () => {
    expect(read("550 5.1.1 a 550 5.1.1 b").inner).toBeUndefined();
  });
});

test("a huge reply is cut, not refused", () => {
  const { reply } = read(`550 ${"x ".repeat(1_000_000)}`);
  expect(reply.code).toBe(550);
  expect(reply.text.length).toBeLessThan(11_000);
});
