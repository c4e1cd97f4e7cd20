import { describe, expect, test } from "vitest";
import { fromLogLine } from "../../src/node.ts";
import type { DeliveryReport } from "../../src/report.ts";

const read = (line: string, columns?: string): DeliveryReport => {
  const report = fromLogLine(line, columns === undefined ? {} : { columns });
  if (report?.kind !== "delivery-report") throw new Error(`not read: ${line}`);
  return report;
};
const nothing = (...lines: string[]): void => {
  for (const line of lines) expect(fromLogLine(line), line).toBeUndefined();
};

const BL = "554 IP=203.0.113.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)";

describe("Postfix", () => {
  const DELIVERY = "to=<kundin@t-online.de>, relay=mx00.t-online.de[194.25.134.8]:25, delay=3.1, delays=3/0/0/0.1, dsn=4.0.0";

  test("a server that is refused in the greeting waits", () => {
    const report = read(
      `Nov 22 04:33:03 mail1 postfix/smtp[5473]: EB9821680D2: ${DELIVERY}, status=deferred (host mx00.t-online.de[194.25.134.8] refused to talk to me: ${BL})`,
    );
    expect(report).toMatchObject({ format: "postfix", notice: { source: "log" }, authenticity: { verdict: "unverified" } });
    expect(report.notice.date).toBeUndefined();
    expect(report.original.keys).toEqual([{ kind: "queue-id", value: "EB9821680D2", from: "event" }]);
    expect(report.recipients[0]).toMatchObject({
      action: "delayed",
      address: "kundin@t-online.de",
      reason: "blocklisted",
      blockedBy: { id: "t-online" },
      blocked: { kind: "ip", value: "203.0.113.25" },
      remoteMta: { host: "mx00.t-online.de", ip: "194.25.134.8" },
      suppress: "never",
    });
  });

  test("a bounce through an alias names both addresses", () => {
    const report = read(
      "2026-11-22T04:33:03.123456+01:00 mail1.versand.example postfix/smtp[5473]: 4XyZ1a2b3czD: to=<jan@example.com>, orig_to=<info@shop.example>, relay=mx.example.com[2001:db8::25]:25, delay=61.5, delays=0.1/0/0.5/60.9, dsn=5.1.1, status=bounced (host mx.example.com[2001:db8::25] said: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))",
    );
    expect(report).toMatchObject({
      reportingMta: { host: "mail1.versand.example" },
      notice: { date: "2026-11-22T04:33:03+01:00" },
      arrivalDate: "2026-11-22T04:32:01+01:00",
    });
    expect(report.recipients[0]).toMatchObject({
      action: "failed",
      address: "jan@example.com",
      sentTo: "info@shop.example",
      reason: "unknown-recipient",
      status: "5.1.1",
      suppress: "now",
      reply: { stage: "rcpt" },
      sendingMta: { host: "mail1.versand.example" },
    });
  });

  test("words of its own are not a remote server's", () => {
    const report = read(
      "4XyZ1a: to=<a@nirgends.example>, relay=none, delay=1.2, delays=1.1/0/0.03/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nirgends.example type=AAAA: Host not found)",
    );
    expect(report.recipients[0]).toMatchObject({ action: "failed", reason: "unknown-domain", fault: "recipient" });
    expect(report.recipients[0]).not.toHaveProperty("remoteMta");
  });

  test("sent mail is relayed, to a mailbox delivered", () => {
    expect(
      read(
        "<22>Nov 22 04:33:03 mail1 postfix/submission/smtp[9]: 4XyZ1a: to=<a@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ)",
      ).recipients[0],
    ).toMatchObject({ action: "relayed" });
    expect(
      read(
        "<22>1 2026-11-22T04:33:03.5Z mail1 postfix/lmtp 77 - - 4XyZ1a: to=<a@example.com>, relay=dovecot[private/dovecot-lmtp], delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 <a@example.com> Saved)",
      ),
    ).toMatchObject({
      notice: { date: "2026-11-22T04:33:03Z" },
      recipients: [{ action: "delivered" }],
    });
  });

  test("all other lines are passed over", () => {
    nothing(
      "Nov 22 04:33:03 mail1 postfix/qmgr[5410]: EB9821680D2: from=<buero@kanzlei-muster.example>, status=expired, returned to sender",
      "Nov 22 04:33:03 mail1 postfix/qmgr[5410]: EB9821680D2: removed",
      "Nov 22 04:33:03 mail1 postfix/smtp[5473]: EB9821680D2: to=<a@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=undeliverable (host mx.example.com[192.0.2.9] said: 550 5.1.1 no)",
      "Nov 22 04:33:03 mail1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.3]: 550 5.1.1 <x@example.com>: Recipient address rejected; from=<a@b.example> to=<x@example.com> proto=ESMTP",
      "Nov 22 04:33:03 mail1 kernel: eth0: link up",
      "",
    );
  });
});

describe("Exim", () => {
  test("a refused recipient, reply of several lines", () => {
    const report = read(
      '2026-11-19 10:15:30 +0100 1tDabc-00000001Xyz-ABcd ** jan@example.com F=<bounces@shop.example> R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.25] X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=yes DN="/CN=mx.example.com": SMTP error from remote mail server after RCPT TO:<jan@example.com>: 550-5.1.1 The account does not exist.\\n550 5.1.1 Check the address',
    );
    expect(report).toMatchObject({ format: "exim", notice: { date: "2026-11-19T10:15:30+01:00" }, original: { returnPath: "bounces@shop.example" } });
    expect(report.original.keys[0]).toMatchObject({ kind: "queue-id", value: "1tDabc-00000001Xyz-ABcd" });
    expect(report.recipients[0]).toMatchObject({
      action: "failed",
      reason: "unknown-recipient",
      status: "5.1.1",
      reply: { code: 550, stage: "rcpt", lines: ["550-5.1.1 The account does not exist.", "550 5.1.1 Check the address"] },
      remoteMta: { host: "mx.example.com", ip: "192.0.2.25" },
    });
  });

  test("the older form puts the host into the text; the interface is the sending address", () => {
    const report = read(
      `Nov 19 10:15:30 mail2 exim[77]: [77] 1abcDE-000123-AB ** kundin <kundin@t-online.de> R=dnslookup T=remote_smtp I=[203.0.113.25]:40112: SMTP error from remote mail server after initial connection: host mx00.t-online.de [194.25.134.8]: ${BL}`,
    );
    expect(report.recipients[0]).toMatchObject({
      address: "kundin@t-online.de",
      action: "failed",
      reason: "blocklisted",
      remoteMta: { host: "mx00.t-online.de" },
      sendingMta: { ip: "203.0.113.25" },
    });
  });

  test("put off: by the other server, and for want of a connection", () => {
    expect(
      read(
        "2026-11-19 10:15:30 1abcDE-000123-AB == a@example.com R=dnslookup T=remote_smtp defer (-44) H=mx.example.com [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<a@example.com>: 451 4.7.1 Greylisting in action, please come back later",
      ).recipients[0],
    ).toMatchObject({ action: "delayed", reason: "greylisted", remoteMta: { ip: "192.0.2.25" } });
    expect(
      read("2026-11-19 10:15:30.123 [4711] 1abcDE-000123-AB == a@example.com R=dnslookup T=remote_smtp defer (111): Connection refused").recipients[0],
    ).toMatchObject({
      action: "delayed",
      address: "a@example.com",
      reason: "network-failure",
    });
  });

  test("given up and delivered", () => {
    expect(read("2026-11-19 10:15:30 1abcDE-000123-AB ** a@example.com R=dnslookup T=remote_smtp: retry timeout exceeded").recipients[0]).toMatchObject({
      action: "failed",
      reason: "expired",
    });
    expect(
      read(
        '2026-11-19 10:15:30 1abcDE-000123-AB => a@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.25]:25 X=TLS1.3:X:256 C="250 2.0.0 Ok: queued" QT=3s',
      ).recipients[0],
    ).toMatchObject({ action: "relayed" });
    expect(read("2026-11-19 10:15:30 1abcDE-000123-AB => jan <jan@shop.example> R=local_user T=mail_spool").recipients[0]).toMatchObject({
      action: "delivered",
      address: "jan@shop.example",
    });
  });

  test("all other lines are passed over", () => {
    nothing(
      "2026-11-19 10:15:30 1abcDE-000123-AB <= a@shop.example H=client [192.0.2.3] P=esmtp S=1364 id=1@shop.example",
      "2026-11-19 10:15:30 1abcDE-000123-AB Completed",
      "2026-11-19 10:15:30 1abcDE-000123-AB *> a@example.com R=x T=y",
      "2026-11-19 10:15:30 H=(x) [192.0.2.3] F=<a@b.example> rejected RCPT <c@d.example>: relay not permitted",
    );
  });
});

describe("sendmail", () => {
  const PREFIX = "Nov 19 10:15:30 mail3.versand.example sm-mta[1234]: 4AJ9FUab001234:";

  test("refused, waiting and sent", () => {
    expect(
      read(
        `${PREFIX} to=<jan@example.com>, ctladdr=<bounces@shop.example> (1000/1000), delay=00:00:05, xdelay=00:00:03, mailer=esmtp, pri=120123, relay=mx.example.com. [192.0.2.25], dsn=5.1.1, reply=550 5.1.1 <jan@example.com>... User unknown, stat=User unknown`,
      ).recipients,
    ).toMatchObject([
      { action: "failed", address: "jan@example.com", reason: "unknown-recipient", status: "5.1.1", remoteMta: { host: "mx.example.com", ip: "192.0.2.25" } },
    ]);
    expect(
      read(
        `${PREFIX} to=<a@example.com>,<b@example.com>, delay=1+02:00:00, mailer=esmtp, pri=1, relay=mx.example.com. [192.0.2.25], dsn=4.7.1, stat=Deferred: 451 4.7.1 Greylisted, please try again later`,
      ).recipients,
    ).toMatchObject([
      { action: "delayed", address: "a@example.com", reason: "greylisted" },
      { action: "delayed", address: "b@example.com", reason: "greylisted" },
    ]);
    expect(
      read(`${PREFIX} to=<a@example.com>, delay=00:00:01, mailer=esmtp, pri=1, relay=mx.example.com. [192.0.2.25], dsn=2.0.0, stat=Sent (Ok: queued as 1)`)
        .recipients[0],
    ).toMatchObject({ action: "relayed" });
    expect(read(`${PREFIX} to=jan, delay=00:00:01, mailer=local, pri=1, dsn=2.0.0, stat=Sent`).recipients[0]).toMatchObject({
      action: "delivered",
      address: "jan",
    });
  });

  test("all other lines are passed over", () => {
    nothing(
      `${PREFIX} from=<a@shop.example>, size=100, class=0, nrcpts=1, msgid=<1@shop.example>, relay=localhost [127.0.0.1]`,
      `${PREFIX} to=<a@example.com>, delay=00:00:00, mailer=esmtp, pri=1, stat=queued`,
      `${PREFIX} 4AJ9FUac001234: DSN: User unknown`,
    );
  });
});

describe("OpenSMTPD", () => {
  test("refused, with the address that it sent from", () => {
    const report = read(
      `Nov 19 10:15:30 mail4 smtpd[75295]: 5df87c9b982c840c mta delivery evpid=3d4c4a424797fe79 from=<bounces@shop.example> to=<kundin@t-online.de> rcpt=<-> source="203.0.113.25" relay="194.25.134.8 (mx00.t-online.de)" delay=1m2s result="PermFail" stat="${BL}"`,
    );
    expect(report).toMatchObject({ original: { returnPath: "bounces@shop.example", keys: [{ kind: "queue-id", value: "3d4c4a424797fe79" }] } });
    expect(report.recipients[0]).toMatchObject({
      action: "failed",
      address: "kundin@t-online.de",
      reason: "blocklisted",
      remoteMta: { host: "mx00.t-online.de", ip: "194.25.134.8" },
      sendingMta: { ip: "203.0.113.25" },
    });
  });

  test("waiting, delivered, and the form of 5.x", () => {
    expect(
      read(
        '4b3a6c195c1f6010 mta event=delivery evpid=8f26ea98359eccea from=<a@shop.example> to=<b@example.com> rcpt=<info@example.org> source="192.0.2.1" relay="192.0.2.25 (mx.example.com)" delay=0s result="TempFail" stat="421 Service not available - too busy"',
      ).recipients[0],
    ).toMatchObject({
      action: "delayed",
      address: "b@example.com",
      originalAddress: "info@example.org",
    });
    expect(
      read(
        "580c6c14a21d7761 mda delivery evpid=09e5c6717c6aa838 from=<> to=<foo@shop.example> rcpt=<foo@shop.example> user=foo delay=54s result=Ok stat=Delivered",
      ).recipients[0],
    ).toMatchObject({ action: "delivered" });
    expect(
      read(
        "relay: PermFail for 09e5c6717c6aa838: session=09e5c6717c6aa830, from=<a@shop.example>, to=<b@example.com>, rcpt=<->, source=192.0.2.1, relay=192.0.2.25 (mx.example.com), delay=2s, stat=550 5.1.1 User unknown",
      ).recipients[0],
    ).toMatchObject({
      action: "failed",
      reason: "unknown-recipient",
    });
    nothing("5df87c9c42abeddb smtp message msgid=f6e94209 size=802 nrcpt=1 proto=ESMTP", "5df87c9c42abeddb mta connected");
  });
});

describe("Haraka", () => {
  test("a recipient's reply", () => {
    const report = read("[NOTICE] [5F9A1B2C-1111-4222-8333-444455556666.1.1] [outbound] recipient <jan@example.com> rejected: 550 5.1.1 User unknown");
    expect(report.original.keys[0]).toMatchObject({ kind: "queue-id", value: "5F9A1B2C-1111-4222-8333-444455556666.1.1" });
    expect(report.recipients[0]).toMatchObject({ action: "failed", address: "jan@example.com", reason: "unknown-recipient" });
    expect(
      read(
        "2026-11-19T10:15:30.123Z [NOTICE] [5F9A1B2C-1111-4222-8333-444455556666.1.1] [outbound] recipient <jan@example.com> deferred: 450 4.2.0 Greylisted, see you later",
      ),
    ).toMatchObject({
      notice: { date: "2026-11-19T10:15:30Z" },
      recipients: [{ action: "delayed", reason: "greylisted" }],
    });
  });

  test("lines that name no recipient still say why", () => {
    const report = read(`[INFO] [5F9A1B2C-1111-4222-8333-444455556666.1.1] [outbound] bouncing mail: Upstream error: ${BL}`);
    expect(report.recipients[0]).toMatchObject({ action: "failed", address: "", suppress: "never", reason: "blocklisted" });
    expect(report.problems).toMatchObject([{ code: "recipient-unknown" }]);
    expect(
      read(
        '[NOTICE] [5F9A1B2C-1111-4222-8333-444455556666.1.1] [outbound] delivered file=1_1_0_1_a_1_host domain=example.com host=mx.example.com ip=192.0.2.25 port=25 mode=SMTP tls=Y auth=N response="2.0.0 Ok: queued" delay=0.5 fails=0 rcpts=1/0/0',
      ).recipients[0],
    ).toMatchObject({ action: "relayed" });
  });

  test("logfmt and JSON", () => {
    expect(
      read('level=NOTICE uuid=5F9A1B2C-1.1 origin=outbound message="recipient <jan@example.com> rejected: 550 5.1.1 \\"jan\\" unknown user"').recipients[0],
    ).toMatchObject({ address: "jan@example.com", action: "failed" });
    expect(
      read(
        JSON.stringify({ level: "NOTICE", uuid: "5F9A1B2C-1.1", origin: "outbound", message: "recipient <jan@example.com> rejected: 552 5.2.2 mailbox full" }),
      ).recipients[0],
    ).toMatchObject({ reason: "mailbox-full" });
    nothing(
      "[INFO] [5F9A1B2C-1111-4222-8333-444455556666.1] [core] disconnect ip=192.0.2.3",
      '{"level":"INFO"',
      "[INFO] [5F9A1B2C-1111-4222-8333-444455556666.1.1] [outbound] bouncing mail: Some recipients failed: <jan@example.com>",
    );
  });
});

describe("PowerMTA", () => {
  test("a bounce of the default columns", () => {
    const report = read(
      'b,2026-09-21 12:00:05+0200,2026-09-21 11:59:00+0200,bounces@shop.example,jan@example.com,,failed,"5.1.1 (bad destination mailbox address)","smtp;550 5.1.1 User ""jan"", unknown",mx.example.com (192.0.2.25),bad-mailbox,smtp,app,smtp,203.0.113.25,192.0.2.25,"ENHANCEDSTATUSCODES,PIPELINING",1234,pool-1,job7,env9,example.com/pool-1,pool',
    );
    expect(report).toMatchObject({
      notice: { date: "2026-09-21T12:00:05+02:00" },
      arrivalDate: "2026-09-21T11:59:00+02:00",
      original: { envelopeId: "env9", returnPath: "bounces@shop.example" },
    });
    expect(report.original.keys).toContainEqual({ kind: "platform-id", name: "jobId", value: "job7", from: "event" });
    expect(report.recipients[0]).toMatchObject({
      action: "failed",
      reason: "unknown-recipient",
      status: "5.1.1",
      reply: { text: 'User "jan", unknown' },
      remoteMta: { host: "mx.example.com", ip: "192.0.2.25" },
      sendingMta: { ip: "203.0.113.25" },
    });
  });

  test("columns of one's own, without any reply", () => {
    const columns = "type,timeLogged,orig,rcpt,dlvSourceIp,bounceCat";
    expect(read("b,1178807915,orig@shop.example,user3@example.com,,quota-issues", columns)).toMatchObject({
      notice: { date: "2007-05-10T14:38:35Z" },
      recipients: [{ action: "failed", reason: "mailbox-full" }],
    });
    expect(read("d,1178807903,orig@shop.example,user1@example.com,192.0.2.7,", columns).recipients[0]).toMatchObject({ action: "relayed" });
    nothing(columns, "d,e,f", "t,now,x@example.com");
  });
});

test("a line as long as an attacker likes is read in no time, and what is no line throws", () => {
  const long = "x".repeat(500_000);
  const start = performance.now();
  for (const line of [
    `Nov 22 04:33:03 mail1 postfix/smtp[1]: 4XyZ1a: to=<${long}`,
    `2026-11-19 10:15:30 1abcDE-000123-AB ** a@b ${" F=<".repeat(100_000)}`,
    `4XyZ1a2b: to=${"a,".repeat(200_000)}, stat=no`,
    `b,${'""'.repeat(200_000)}`,
    `level=${'"\\'.repeat(100_000)}`,
  ])
    fromLogLine(line);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(() => fromLogLine(undefined as unknown as string)).toThrow(TypeError);
});
