import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogueEntries } from "../../src/catalogue/index.ts";
import { standardReplies } from "../../src/catalogue/standard-replies.ts";
import { diagnoseReply, type ReplyContext } from "../../src/diagnose-reply.ts";

interface Witness {
  rule: string;
  reply: string;
  context?: ReplyContext;
  expect: { reason: string; fault?: string; scope?: string; blockedBy?: string; via?: string; blocked?: { kind: string; value?: string } };
}

const PARTIES = new URL("../../fixtures/parties/", import.meta.url).pathname;
const WITNESSES = /^replies(?:-of-[a-z-]+)?\.json$/u;
const witnessesOf = (id: string): Witness[] => {
  const folder = `${PARTIES}${id}/`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => WITNESSES.test(name)) : [];
  return files.flatMap((name) => JSON.parse(readFileSync(folder + name, "utf8")) as Witness[]);
};

describe("each reply rule has a witness that it wins", () => {
  for (const { id, replies } of [...catalogueEntries, { id: "standard", replies: standardReplies.replies }]) {
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
        const said = {
          rule: got.evidence[0].rule,
          reason: got.reason,
          fault: got.fault,
          scope: got.scope,
          blockedBy: got.blockedBy?.id,
          via: got.blockedBy?.via?.id,
          "blocked.kind": got.blocked?.kind,
          "blocked.value": got.blocked?.value,
        };
        const { blocked, ...rest } = witness.expect;
        const wanted: Record<string, string | undefined> = {
          rule: `${id}/${witness.rule}`,
          ...rest,
          ...(blocked === undefined ? {} : { "blocked.kind": blocked.kind, ...(blocked.value === undefined ? {} : { "blocked.value": blocked.value }) }),
        };
        for (const [field, value] of Object.entries(wanted)) {
          const is = said[field as keyof typeof said];
          if (is !== value) wrong.push(`${witness.rule}: ${field} is ${is}, expected ${value}: ${witness.reply.slice(0, 90).replaceAll("\n", " / ")}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});

test("folders of witnesses belong to entries", () => {
  const ids = new Set([...catalogueEntries.map(({ id }) => id), "standard"]);
  const strangers = readdirSync(PARTIES).filter((id) => existsSync(`${PARTIES}${id}/replies.json`) && !ids.has(id));
  expect(strangers).toEqual([]);
});
