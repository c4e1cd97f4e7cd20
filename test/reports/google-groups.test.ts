import { describe, expect, it } from "vitest";
import { googleGroups } from "../../src/reports/google-groups.ts";
import { readFixture } from "./provider-fixture.ts";

describe("google-groups", () => {
  it("reads: group may not exist in german", () => {
    const bounce = readFixture(googleGroups, "formats/google-groups/group-may-not-exist-in-german.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "muster-gruppe@googlegroups.com",
        action: "failed",
        diagnostic:
          "die Gruppe, an die Sie schreiben wollten (muster-gruppe), ist möglicherweise nicht vorhanden, oder Sie dürfen keine Nachrichten an sie senden. Das kann folgende Gründe haben: https://groups.google.com/support/",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: group may not exist", () => {
    const bounce = readFixture(googleGroups, "formats/google-groups/group-may-not-exist.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "muster-gruppe@googlegroups.com",
        action: "failed",
        diagnostic:
          "We're writing to let you know that the group you tried to contact (muster-gruppe) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post: https://groups.google.com/support/",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
