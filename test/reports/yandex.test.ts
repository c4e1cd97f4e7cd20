import { describe, expect, it } from "vitest";
import { yandex } from "../../src/reports/yandex.ts";
import { readFixture } from "./provider-fixture.ts";

describe("yandex", () => {
  it("reads: remote server refuses one and another is unreachable", () => {
    const bounce = readFixture(yandex, "formats/yandex/remote-server-refuses-one-and-another-is-unreachable.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.2.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
      {
        address: "bernd@example.net",
        action: "failed",
        diagnostic: "connect to mx.example.net[192.0.2.11]:25: Connection timed out",
        saidBy: "local",
        remoteMta: { host: "mx.example.net", ip: "192.0.2.11" },
      },
    ]);
  });
});
