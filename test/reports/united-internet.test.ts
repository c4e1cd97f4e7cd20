import { describe, expect, it } from "vitest";
import { unitedInternet } from "../../src/reports/united-internet.ts";
import { fixture, readFixture, readText } from "./provider-fixture.ts";

const FORMATS = "formats/united-internet";
const T_ONLINE = "parties/t-online";
const MX = { host: "mx00.t-online.de", ip: "192.0.2.1" };

/** The one recipient of a bounce about T-Online. */
const atTOnline = (diagnostic: string, stage: string, remoteMta: object = MX) => ({
  address: "kundin@t-online.de",
  action: "failed",
  diagnostic,
  diagnosticType: "smtp",
  saidBy: "remote",
  stage,
  remoteMta,
});

const REFUSALS = [
  ["blocklisted", "554 IP=203.0.113.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)"],
  ["without-reputation", "554 IP=203.0.113.25 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)"],
  ["taken-for-dialup", "554 IP=203.0.113.25 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)"],
] as const;

describe("IONOS, GMX and WEB.DE about a greeting of T-Online", () => {
  for (const [name, reply] of REFUSALS) {
    it(`IONOS, ${name}: the reply whole, though it was broken after 74 characters`, () => {
      const bounce = readFixture(unitedInternet, `${T_ONLINE}/ionos-${name}-in-greeting.eml`);
      expect(bounce.recipients).toEqual([atTOnline(reply, "connect")]);
      expect(bounce.reportingMta).toEqual({ host: "kundenserver.de" });
      expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
    });
    for (const [brand, host] of [
      ["gmx", "gmx.net"],
      ["web-de", "web.de"],
    ] as const) {
      it(`${brand}, ${name}: three lines instead of one`, () => {
        const bounce = readFixture(unitedInternet, `${T_ONLINE}/${brand}-${name}-in-greeting.eml`);
        expect(bounce.recipients).toEqual([atTOnline(reply, "connect", { host: "mx00.t-online.de" })]);
        expect(bounce.reportingMta).toEqual({ host });
      });
    }
  }

  it("keeps the lines of the reply to the message, with every code that T-Online asks for", () => {
    const [recipient] = readFixture(unitedInternet, `${T_ONLINE}/ionos-message-taken-for-spam-after-data.eml`).recipients as {
      diagnostic: string;
      stage: string;
    }[];
    expect(recipient?.stage).toBe("message");
    expect(recipient?.diagnostic.split("\n")).toHaveLength(8);
    expect(recipient?.diagnostic).toContain("550-5.7.0 Expurgate-ID: 149288::1795000000-5F9A37D0-0A1B2C3D/0/0");
  });
});

describe("the same reply after people and programs had it", () => {
  const g = "554 IP=203.0.113.25 - None/bad reputation.";
  for (const [name, reply] of [
    ["reply-folded-inside-the-address", `${g} Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)`],
    ["reply-lost-its-blanks-where-it-was-folded", `${g} Ask your postmaster for help or to contacttobr@rx.t-online.de for reset. (NOWL)`],
    ["reply-cut-inside-the-address", "554 IP=203.0.113.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t"],
    ["reply-cut-after-the-first-sentence", g],
    [
      "reply-with-the-ip-made-a-link",
      "554 IP=http://203.0.113.25/ - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de<mailto:tobr@rx.t-online.de> for reset. (NOWL)",
    ],
    ["reply-in-the-old-spelling", "554 IP:203.0.113.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)"],
  ] as const) {
    it(`reads it: ${name.replaceAll("-", " ")}`, () => {
      expect(readFixture(unitedInternet, `${T_ONLINE}/ionos-${name}.eml`).recipients).toEqual([atTOnline(reply, "connect")]);
    });
  }

  it("leaves the outer reply of a gateway in front of T-Online's", () => {
    expect(readFixture(unitedInternet, `${T_ONLINE}/ionos-reply-wrapped-by-a-gateway.eml`).recipients).toEqual([
      atTOnline("450 4.7.1 [EAB] 554 IP=203.0.113.25 - A problem occurred.", "connect", { host: "gateway.example.net", ip: "192.0.2.9" }),
    ]);
  });

  it("reads the pasted text without any header", () => {
    expect(readFixture(unitedInternet, `${T_ONLINE}/ionos-bounce-pasted-as-text.eml`).recipients).toEqual([atTOnline(REFUSALS[1][1], "connect")]);
  });

  it.each(["\r\n", "\r"])("reads it with line ends %j", (end) => {
    const raw = fixture(`${T_ONLINE}/ionos-without-reputation-in-greeting.eml`).replaceAll("\n", end);
    expect(readText(unitedInternet, raw).recipients).toEqual([atTOnline(REFUSALS[1][1], "connect")]);
  });
});

describe("other layouts of United Internet", () => {
  it("glues a reply that was broken inside a word", () => {
    const [recipient] = readFixture(unitedInternet, `${FORMATS}/unknown-recipient-with-reply-broken-at-74-columns.eml`).recipients as { diagnostic: string }[];
    expect(recipient?.diagnostic.split("\n")).toEqual([
      "550-5.1.1 The email account that you tried to reach does not exist. Please try",
      "550-5.1.1 double-checking the recipient's email address for typos or",
      "550-5.1.1 unnecessary spaces. For more information, go to",
      "550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-4331f8a2c9dsi1234567f8f.219 - gsmtp",
    ]);
  });

  it("keeps two recipients apart in both layouts", () => {
    expect(readFixture(unitedInternet, `${FORMATS}/two-recipients-fail-for-different-reasons.eml`).recipients).toMatchObject([
      { address: "anna@example.org", diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown", stage: "rcpt" },
      { address: "bernd@example.org", diagnostic: "552 5.2.2 <bernd@example.org>: Recipient address rejected: Mailbox full", stage: "rcpt" },
    ]);
    expect(readFixture(unitedInternet, `${FORMATS}/two-recipients-fail-on-single-lines.eml`).recipients).toMatchObject([
      { address: "anna@example.org", stage: "message", remoteMta: { host: "mx.example.org", ip: "192.0.2.10" } },
      { address: "bernd@example.net", diagnostic: "550 5.1.1 User unknown", stage: "rcpt" },
    ]);
  });

  it("calls what its own server found local", () => {
    const [recipient] = readFixture(unitedInternet, `${FORMATS}/message-is-larger-than-allowed.eml`).recipients as { diagnostic: string; saidBy: string }[];
    expect(recipient).toMatchObject({ address: "lager@example.org", saidBy: "local" });
    expect(recipient?.diagnostic).toMatch(/^Mail size limit exceeded\./u);
  });

  it("calls a mailbox of its own that is full local", () => {
    expect(readFixture(unitedInternet, `${FORMATS}/own-mailbox-is-full.eml`).recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "mailbox is full", saidBy: "local" },
    ]);
  });

  it("says that the server gave up", () => {
    expect(readFixture(unitedInternet, `${FORMATS}/gave-up-after-retries.eml`).recipients).toEqual([
      { address: "lager@server-ist-weg.example", action: "failed", diagnostic: "delivery retry timeout exceeded", saidBy: "local", gaveUp: true },
    ]);
  });

  it("reads the layout of the early years", () => {
    expect(readFixture(unitedInternet, `${FORMATS}/old-layout-names-host-with-address-in-brackets.eml`).recipients).toMatchObject([
      {
        address: "info@example.com",
        diagnostic: "550 <info@example.com>: invalid address",
        stage: "rcpt",
        remoteMta: { host: "mx00.example.com", ip: "192.0.2.22" },
      },
    ]);
  });
});
