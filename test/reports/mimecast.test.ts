import { describe, expect, it } from "vitest";
import { mimecast } from "../../src/reports/mimecast.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mimecast", () => {
  it("reads: address is possibly incorrect", () => {
    const bounce = readFixture(mimecast, "formats/mimecast/address-is-possibly-incorrect.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT030.eop-EUR03.prod.protection.outlook.com]",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });
});
