import { describe, expect, it } from "vitest";
import { exchange2003 } from "../../src/reports/exchange-2003.ts";
import { mailOf, readFixture } from "./provider-fixture.ts";

const F = "formats/exchange-2003";

describe("Exchange until 2003", () => {
  it("reads the reporting server, status and reply out of the code line, though the reply holds angle brackets", () => {
    const bounce = readFixture(exchange2003, `${F}/account-does-not-exist.eml`);
    expect(bounce.reportingMta).toEqual({ host: "ex01.firma-muster.example" });
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        status: "5.1.1",
        diagnostic: "550 5.1.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads two recipients in German, one with a reply and one without", () => {
    expect(readFixture(exchange2003, `${F}/two-recipients-in-german.eml`).recipients).toMatchObject([
      { address: "anna@example.org", status: "5.7.1", diagnostic: "550 5.7.1 Unable to relay for anna@example.org", saidBy: "remote" },
      { address: "bernd@example.net", status: "5.1.1", saidBy: "local", diagnostic: expect.stringMatching(/^Das E-Mail-Konto existiert nicht/u) },
    ]);
  });

  it("adds the Internet Mail Service's own name of the failure and leaves the MTS-ID out", () => {
    expect(readFixture(exchange2003, `${F}/internet-mail-service-does-not-know-the-name.eml`).recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "The recipient name is not recognized Unknown Recipient", saidBy: "local" },
    ]);
  });

  it("takes the address out of its X.400 clothes, with the date on the next line", () => {
    expect(readFixture(exchange2003, `${F}/internet-mail-service-writes-an-x400-address.eml`).recipients).toMatchObject([
      { address: "anna@example.org", diagnostic: "The recipient name is not recognized Unknown Recipient" },
    ]);
  });

  it("leaves hMailServer's bounce alone, which borrowed the heading", () => {
    const mail = mailOf(
      "Subject: Message undeliverable: x\n\nThe following recipient(s) could not be reached:\n\nanna@example.org\n   Error Type: SMTP\n   Remote server (192.0.2.10) issued an error.\n\nhMailServer\n",
    );
    expect(exchange2003.read(mail)).toBeUndefined();
  });
});
