import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogueEntries } from "../../src/catalogue/index.ts";
import { standardReplies } from "../../src/catalogue/standard-replies.ts";
import { diagnoseReply } from "../../src/diagnose-reply.ts";
import { ipsInReply } from "../../src/diagnosis/named-in-reply.ts";
import { faultsOf, found, PARTIES, WITNESSES, type Witness, witnessesOf } from "./witness.ts";

const beginning = (witness: Witness): string => String(witness.reply).slice(0, 90).replaceAll("\n", " / ");
const everybody = [...catalogueEntries, { id: "standard", replies: standardReplies.replies }];

describe("each reply rule has a witness that it wins", () => {
  for (const { id, replies } of everybody) {
    test(id, () => {
      const witnesses = witnessesOf(id);
      const named = new Set(witnesses.map(({ rule }) => rule));
      const own =
        id === "standard"
          ? new Set([...Object.keys(replies), ...Object.keys(standardReplies.statuses), ...Object.keys(standardReplies.codes)])
          : new Set(Object.keys(replies));
      expect(
        Object.keys(replies).filter((rule) => !named.has(rule)),
        "rules without a witness",
      ).toEqual([]);
      expect(
        [...named].filter((rule) => !own.has(rule)),
        "witnesses of no rule",
      ).toEqual([]);
      const wrong: string[] = [];
      for (const witness of witnesses) {
        const got = diagnoseReply(witness.reply, witness.context ?? {});
        const said: Record<string, unknown> = { rule: got.evidence[0].rule, ...found(got) };
        const wanted: Record<string, unknown> = { rule: `${id}/${witness.rule}`, ...witness.expect };
        for (const [field, value] of Object.entries(wanted)) {
          const [is, should] = [JSON.stringify(said[field]), JSON.stringify(value)];
          if (is !== should) wrong.push(`${witness.rule}: ${field} is ${is}, expected ${should}: ${beginning(witness)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});

describe("a witness says all that the library finds", () => {
  test("every party's states blockedBy, blocked, scope and sendingMta, and nothing that is unknown", () => {
    const faults = everybody.flatMap(({ id }) =>
      witnessesOf(id).flatMap((witness) =>
        faultsOf(witness, id === "standard" ? "standard" : "party").map((fault) => `fixtures/parties/${id}: ${fault}: ${beginning(witness)}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test.each(["blockedBy", "blocked", "scope", "sendingMta"] as const)("one without %s is refused", (field) => {
    const whole: Witness = {
      rule: "mailbox-full",
      reply: "552 5.2.2 full",
      expect: { reason: "mailbox-full", scope: "recipient", blockedBy: "nobody", blocked: "nothing named", sendingMta: "none" },
    };
    expect(faultsOf(whole, "party")).toEqual([]);
    const { [field]: _, ...rest } = whole.expect;
    expect(faultsOf({ ...whole, expect: rest as Witness["expect"] }, "party")).toEqual([`expect.${field} is missing`]);
  });

  test("a misspelt field is refused", () => {
    const witness = { rule: "a", reply: "550 no", expects: {}, expect: { reason: "policy", scope: "message", via: "spamhaus" } } as unknown as Witness;
    expect(faultsOf(witness, "standard")).toEqual(["unknown field expects", "unknown field expect.via"]);
  });

  test("every party with replies has one with the host that answered and the stage", () => {
    const without = catalogueEntries
      // What a platform never tried, no server answered.
      .filter(({ kind, replies }) => kind !== "platform" && Object.keys(replies).length > 0)
      .filter(({ id }) => !witnessesOf(id).some(({ context }) => context?.remoteHost !== undefined && context.stage !== undefined))
      .map(({ id }) => id);
    expect(without).toEqual([]);
  });
});

test("the address that a reply about the server prints is the refused server's", () => {
  let checked = 0;
  const wrong: string[] = [];
  for (const { id } of catalogueEntries) {
    for (const witness of witnessesOf(id)) {
      const { sendingMta, scope } = witness.expect;
      const [printed] = ipsInReply(witness.reply, []);
      if (printed === undefined || scope !== "sending-server") continue;
      checked++;
      if (typeof sendingMta !== "object" || sendingMta.ip !== printed || sendingMta.ipFrom !== "reply")
        wrong.push(`${id}/${witness.rule}: ${beginning(witness)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(150);
});

test("folders of witnesses belong to entries", () => {
  const ids = new Set([...catalogueEntries.map(({ id }) => id), "standard"]);
  const strangers = readdirSync(PARTIES).filter((id) => readdirSync(`${PARTIES}${id}`).some((name) => WITNESSES.test(name)) && !ids.has(id));
  expect(strangers).toEqual([]);
});
