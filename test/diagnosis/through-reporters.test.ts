import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnoseReply, parseBounce } from "../../src/index.ts";
import type { Diagnosis } from "../../src/report.ts";
import { PARTIES, witnessesOf } from "../catalogue/witness.ts";
import { leavesOut, reporters, type Told } from "./reporters.ts";

const PERMANENT = /^5\d\d[ -]/u;
/** Of the standard witnesses, some two thousand, every so manieth is enough. */
const SOME = 8;

/** What DATA is answered, and a name that is the sender's own: the whole mail tells more of these than the reply. */
const TOLD_BY_THE_MAIL = /no valid recipients|^553 shop\.example does not exist/u;

/** Replies to RCPT TO on one line, of every party and of no one in particular. */
const told: readonly Told[] = readdirSync(PARTIES).flatMap((id) => {
  return witnessesOf(id)
    .filter(
      ({ reply, context }, at) =>
        PERMANENT.test(reply) &&
        !TOLD_BY_THE_MAIL.test(reply) &&
        !reply.includes("\n") &&
        (context?.stage ?? "rcpt") === "rcpt" &&
        (id !== "standard" || at % SOME === 0),
    )
    .map(({ reply, context }) => ({ reply, recipient: context?.recipient ?? "info@example.com", host: context?.remoteHost ?? "mx.example.com" }));
});

const meaning = (diagnosis: Partial<Diagnosis> | undefined): string =>
  [diagnosis?.reason, diagnosis?.fault, diagnosis?.scope, `via ${diagnosis?.blockedBy?.via?.id ?? "nobody"}`].join(" / ");

describe("a reply means the same, whoever reports it", () => {
  test("there are replies to report", () => {
    expect(told.length).toBeGreaterThan(500);
  });

  test.each(Object.keys(reporters))("%s", async (name) => {
    const make = reporters[name] as (told: Told) => string;
    const without = leavesOut[name] ?? [];
    const wrong: string[] = [];
    for (const one of told) {
      const bare = diagnoseReply(one.reply, {
        recipient: one.recipient,
        sender: "bestellung@shop.example",
        ...(without.includes("host") ? {} : { remoteHost: one.host }),
        ...(without.includes("stage") ? {} : { stage: "rcpt" }),
      });
      const report = await parseBounce(make(one));
      const [first] = "recipients" in report ? report.recipients : [];
      const [is, should] = [meaning(first as Partial<Diagnosis> | undefined), meaning(bare)];
      if (is !== should) wrong.push(`${should} became ${is}: ${one.reply}`);
    }
    expect(wrong).toEqual([]);
  });
});
