import { describe, expect, it } from "vitest";
import { exchange } from "../../src/reports/exchange.ts";
import { readFixture, readText } from "./provider-fixture.ts";

const F = "formats/exchange";
const NOT_FOUND = "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup";

/** The labels of languages that were not sighted, as Microsoft would word them: the reader goes by the order of the lines. */
const LABELS: readonly (readonly [language: string, failed: string, diagnostic: string, generating: string, headers: string])[] = [
  [
    "Spanish",
    "Error de entrega a estos destinatarios o grupos:",
    "Información de diagnóstico para administradores:",
    "Servidor de generación:",
    "Encabezados de mensajes originales:",
  ],
  [
    "Polish",
    "Dostarczenie do następujących adresatów lub grup nie powiodło się:",
    "Informacje diagnostyczne dla administratorów:",
    "Serwer generujący:",
    "Oryginalne nagłówki wiadomości:",
  ],
  [
    "Czech",
    "Doručení následujícím příjemcům nebo skupinám se nezdařilo:",
    "Diagnostické informace pro správce:",
    "Generující server:",
    "Původní záhlaví zprávy:",
  ],
  [
    "Russian",
    "Сбой доставки следующим получателям или группам:",
    "Диагностические сведения для администраторов:",
    "Создающий сервер:",
    "Исходные заголовки сообщения:",
  ],
  [
    "Swedish",
    "Det gick inte att leverera till följande mottagare eller grupper:",
    "Diagnostisk information för administratörer:",
    "Genererande server:",
    "Ursprungshuvuden:",
  ],
  ["Turkish", "Şu alıcılara veya gruplara teslim edilemedi:", "Yöneticiler için tanılama bilgileri:", "Oluşturan sunucu:", "Özgün ileti üstbilgileri:"],
  ["Japanese", "次の受信者またはグループへの配信に失敗しました:", "管理者向けの診断情報:", "生成サーバー:", "元のメッセージ ヘッダー:"],
  ["Chinese", "未能向下列收件人或组传递邮件：", "管理员的诊断信息：", "生成服务器：", "原始邮件头："],
];

describe("Exchange in every language", () => {
  it.each(["english", "german", "french", "italian", "dutch", "portuguese"])("reads the statement in %s", (language) => {
    const bounce = readFixture(exchange, `${F}/recipient-not-found-in-${language}.eml`);
    expect(bounce.recipients).toEqual([{ address: "anna@example.org", action: "failed", diagnostic: NOT_FOUND, saidBy: "local" }]);
    expect(bounce.reportingMta).toEqual({ host: "ex01.firma-muster.example" });
    expect(bounce.original?.text).toMatch(/^Received: from EX02/u);
    expect(bounce.original?.text).toContain("Message-ID: <unterlagen-7@firma-muster.example>");
  });

  it.each(LABELS)("needs no word of %s", (_language, failed, diagnostic, generating, headers) => {
    const bounce = readText(
      exchange,
      `From: <postmaster@firma-muster.example>
Subject: NDR
Content-Type: text/plain; charset=utf-8

${failed}

Anna<mailto:anna@example.org>

${diagnostic}

${generating} EX01.firma-muster.example

anna@example.org
mx.example.org
Remote Server returned '550 5.2.2 <anna@example.org>... Mailbox full'

${headers}

Received: from EX02.firma-muster.example (192.0.2.40) by EX01.firma-muster.example
 (192.0.2.41) with Microsoft SMTP Server id 15.2.1544.4; Fri, 20 Nov 2026 09:15:24 +0100
From: Erika Beispiel <erika@firma-muster.example>
To: bernd@example.net
Message-ID: <unterlagen-7@firma-muster.example>
`,
    );
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.2.2 <anna@example.org>... Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org" },
      },
    ]);
    expect(bounce.original?.text).toMatch(/^Received: from EX02/u);
  });
});

describe("Exchange through the years", () => {
  it("takes the statement out of the number signs of 2007", () => {
    expect(readFixture(exchange, `${F}/recipient-not-found-in-the-layout-of-2007.eml`).recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", saidBy: "local" },
    ]);
  });

  it("takes the host in front of the number signs for the one that answered", () => {
    expect(readFixture(exchange, `${F}/remote-server-refuses-in-the-layout-of-2007.eml`).recipients).toMatchObject([
      { saidBy: "remote", remoteMta: { host: "mx.example.org" }, diagnostic: expect.stringContaining("blocked using zen.spamhaus.org") },
    ]);
  });

  it("unpacks the angle brackets of 2010", () => {
    expect(readFixture(exchange, `${F}/recipient-not-found-in-the-layout-of-2010.eml`).recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", saidBy: "local" },
    ]);
  });

  it("takes the words of another Exchange for a reply when that server is named", () => {
    const bounce = readText(
      exchange,
      `From: <postmaster@firma-muster.example>
Subject: Undeliverable: Unterlagen
X-MS-Exchange-Message-Is-Ndr:

Diagnostic information for administrators:

Generating server: EX01.firma-muster.example

anna@example.org
example-org.mail.protection.outlook.com
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'
`,
    );
    expect(bounce.recipients).toMatchObject([{ saidBy: "remote", remoteMta: { host: "example-org.mail.protection.outlook.com" } }]);
  });

  it("takes the last reply for the cause where the message expired, and says that Exchange gave up", () => {
    const [recipient] = readFixture(exchange, `${F}/expires-after-a-refused-greeting.eml`).recipients as { diagnostic: string }[];
    expect(recipient).toMatchObject({
      action: "failed",
      gaveUp: true,
      saidBy: "remote",
      stage: "connect",
      remoteMta: { host: "mx00.ionos.de", ip: "192.0.2.50" },
    });
    expect(recipient?.diagnostic).toMatch(/^451 4\.4\.0 Primary target IP address responded with: "554-kundenserver\.de/u);
    expect(recipient?.diagnostic).toContain("case?c=r0601&i=ip&v=203.0.113.25");
  });

  it("reads one statement for each recipient, an apostrophe in a reply and an address of the old directory among them", () => {
    expect(readFixture(exchange, `${F}/three-recipients-one-without-a-mailbox.eml`).recipients).toMatchObject([
      { address: "anna@example.org", saidBy: "local", diagnostic: NOT_FOUND },
      {
        address: "bernd@example.net",
        saidBy: "remote",
        remoteMta: { host: "mx.example.net" },
        diagnostic: "552 5.2.2 <bernd@example.net>: Recipient's mailbox is full, can't deliver. It's over quota",
      },
      { address: expect.stringMatching(/^IMCEAEX-_o=MUSTER_.*@firma-muster\.example$/u), saidBy: "local" },
    ]);
  });

  it("tells a warning from a failure", () => {
    expect(readFixture(exchange, `${F}/warns-of-a-delay.eml`).recipients).toMatchObject([
      { address: "anna@example.org", action: "delayed", saidBy: "local", diagnostic: expect.stringContaining("Winsock error code: 10060") },
    ]);
  });

  it.each(["group-accepts-only-its-own-organisation", "group-accepts-only-its-own-organisation-without-report"])(
    "reads the card of Microsoft 365: %s",
    (name) => {
      const bounce = readFixture(exchange, `${F}/${name}.eml`);
      expect(bounce.recipients).toMatchObject([
        { address: "gruppe@firma.example", saidBy: "local", diagnostic: expect.stringMatching(/^550 5\.7\.133 RESOLVER\.RST/u) },
      ]);
      expect(bounce.original?.text).toContain("Message-ID: <unterlagen-7@firma-muster.example>");
    },
  );

  it("reads the survey that a company refuses in the name of its own domain", () => {
    const bounce = readFixture(exchange, "parties/netigate/company-refuses-its-own-domain-from-outside-by-exchange.eml");
    expect(bounce.recipients).toMatchObject([
      { address: "max.mustermann@firma-muster.example", saidBy: "local", diagnostic: expect.stringMatching(/^550 5\.7\.1 TRANSPORT\.RULES\.RejectMessage;/u) },
    ]);
    expect(bounce.original?.text).toContain("Received: from mail.ntgt.de (178.77.90.228)");
  });
});
