import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { report } from "../scripts/outlook/mails.ts";
import { writeMsg } from "../scripts/outlook/write-msg.ts";
import { main } from "../src/cli/main.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const BOUNCE = `${FIXTURES}parties/t-online/ionos-without-reputation-in-greeting.eml`;
const ORDINARY = `${FIXTURES}not-bounces/meeting-is-declined.eml`;

async function run(words: readonly string[], more: { stdin?: string | Uint8Array; isTerminal?: boolean; environment?: Record<string, string> } = {}) {
  let out = "";
  let complaints = "";
  const status = await main({
    arguments: words,
    environment: more.environment ?? { LANG: "C.UTF-8" },
    stdin: (async function* () {
      yield typeof more.stdin === "object" ? more.stdin : new TextEncoder().encode(more.stdin ?? "");
    })(),
    isTerminal: more.isTerminal ?? false,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
    version: "1.2.3",
  });
  return { status, out, complaints };
}
const ESCAPE = "\u001b[";

describe("whoblocked FILE", () => {
  test("prints a verdict a person can act on", async () => {
    const { status, out } = await run([BOUNCE, "--lang", "de"]);
    expect(status).toBe(0);
    for (const word of ["T-Online", "IONOS", "tobr@rx.t-online.de"]) expect(out).toContain(word);
    expect(out).not.toContain(ESCAPE);
  });
  test("takes the language from the environment, colours only a terminal, and NO_COLOR off", async () => {
    expect((await run([BOUNCE], { environment: { LANG: "de_DE.UTF-8" } })).out).toContain("Wer was tun muss");
    expect((await run([BOUNCE], { isTerminal: true })).out).toContain(ESCAPE);
    expect((await run([BOUNCE], { isTerminal: true, environment: { NO_COLOR: "1" } })).out).not.toContain(ESCAPE);
  });
  test("--json gives one document a line, --draft the messages", async () => {
    const { out } = await run(["--json", BOUNCE, BOUNCE]);
    const reports = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string });
    expect(reports.map(({ kind }) => kind)).toEqual(["delivery-report", "delivery-report"]);
    expect((await run(["--draft", "--lang", "de", BOUNCE])).out).toMatch(/Guten Tag,[\s\S]*Mit freundlichen Grüßen/u);
  });
  test("- reads standard input", async () => {
    const { status, out } = await run(["-", "--json"], {
      stdin: "554 IP=203.0.113.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
    });
    expect(JSON.parse(out)).toHaveProperty("kind");
    expect([0, 1]).toContain(status);
  });
});

describe("files of Outlook", () => {
  const folder = mkdtempSync(join(tmpdir(), "whoblocked-cli-"));
  const file = join(folder, "Undeliverable.msg");
  writeFileSync(file, writeMsg(report()));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are read by path and from standard input", async () => {
    const { status, out } = await run(["--lang", "en", file]);
    expect([status, out.includes("anna@example.com")]).toEqual([0, true]);
    expect(await run(["--lang", "en", "-"], { stdin: writeMsg(report()) })).toMatchObject({ status: 0, out });
  });
  test("without a mail are told to be brought as .eml", async () => {
    writeFileSync(join(folder, "other.msg"), writeMsg(report()).subarray(0, 600));
    const { status, out } = await run(["--lang", "en", join(folder, "other.msg")]);
    expect([status, out.includes(".eml")]).toEqual([1, true]);
  });
});

describe("exit status", () => {
  test("1: nothing was recognised", async () => {
    expect((await run([ORDINARY])).status).toBe(1);
    expect((await run([BOUNCE, ORDINARY])).status).toBe(1);
  });
  test.each([[[]], [["--lang", "xx", BOUNCE]], [["--audience", "dog", BOUNCE]], [["--nonsense"]], [["/nowhere/at/all.eml"]]])(
    "2: misuse (%j)",
    async (words) => {
      const { status, complaints, out } = await run(words);
      expect(status).toBe(2);
      expect(complaints).toMatch(/^whoblocked: /u);
      expect(out).toBe("");
    },
  );
  test("help and version are no misuse", async () => {
    expect(await run(["--help"])).toMatchObject({ status: 0, complaints: "" });
    expect(await run(["--version"])).toMatchObject({ status: 0, out: "1.2.3\n" });
  });
});
