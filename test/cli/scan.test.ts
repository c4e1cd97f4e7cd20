import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report as outlookReport } from "../../scripts/outlook/mails.ts";
import { writeMsg } from "../../scripts/outlook/write-msg.ts";
import type { Report } from "../../src/index.ts";
import { buildCli } from "./built.ts";
import { crc32 } from "./crc32.ts";

const FIXTURES = new URL("../../fixtures/parties/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whoblocked-scan-"));
const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".eml"))
  .sort()
  .slice(0, 24)
  .map((name) => join(FIXTURES, name));
let cli: string;

beforeAll(async () => {
  cli = await buildCli("scan-test");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  status: number | null;
  out: string;
  said: string;
}

/** Runs the built command line; `interruptAfter` sends SIGINT when so many bytes are in that file. */
function run(words: readonly string[], input?: string | Buffer, interrupt?: { file: string; bytes: number }): Promise<Ran> {
  const child = spawn(process.execPath, [cli, "scan", ...words], { env: { ...process.env, LANG: "C", LC_ALL: "C" } });
  const pieces = { out: "", said: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    pieces.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    pieces.said += text;
  });
  child.stdin.end(input);
  const watch =
    interrupt === undefined
      ? undefined
      : setInterval(() => {
          if (existsSync(interrupt.file) && statSync(interrupt.file).size > interrupt.bytes) {
            clearInterval(watch);
            child.kill("SIGINT");
          }
        }, 2);
  return new Promise((resolve) =>
    child.on("close", (status) => {
      clearInterval(watch);
      resolve({ status, ...pieces });
    }),
  );
}

interface Line {
  source: string;
  report?: Report;
  error?: string;
}
const lines = (text: string): Line[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

function fill(name: string): string {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  for (const [at, mail] of mails.entries()) copyFileSync(mail, join(into, `${String(at).padStart(3, "0")}-${basename(mail)}`));
  return into;
}

/** A zip file of one kind of member (APPNOTE.TXT 4.3): enough to prove that ours is read. */
function zipOf(members: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of members) {
    const data = deflateRawSync(content);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(0x800, 2);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(content), 10);
    fixed.writeUInt32LE(data.length, 14);
    fixed.writeUInt32LE(content.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from("PK\u0003\u0004"), fixed, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fixed, tail, Buffer.from(name)]));
    local.push(header);
    at += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end]);
}

async function tarGzOf(members: readonly (readonly [name: string, content: Buffer])[]): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of members) tar.entry({ name }, content);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

const mbox = (): Buffer =>
  Buffer.concat(mails.map((mail) => Buffer.concat([Buffer.from("From MAILER-DAEMON Thu Nov 19 10:00:00 2026\n"), readFileSync(mail), Buffer.from("\n")])));
const members = (): [string, Buffer][] => mails.map((mail, at) => [`bounces/${at}-${basename(mail)}`, readFileSync(mail)]);

describe("sources", () => {
  test("folders, Maildirs, mboxes, zip, tar.gz and standard input hold the same mails", async () => {
    const plain = fill("plain/deep");
    const maildir = join(folder, "maildir");
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(maildir, part), { recursive: true });
    for (const [at, mail] of mails.entries()) copyFileSync(mail, join(maildir, at % 2 === 0 ? "cur" : "new", `170000${at}.M1.host`));
    writeFileSync(join(maildir, "tmp", "unfinished"), "From: x@example.com\n");
    writeFileSync(join(folder, "all.mbox"), mbox());
    writeFileSync(join(folder, "all.zip"), zipOf(members()));
    writeFileSync(join(folder, "all.tar.gz"), await tarGzOf(members()));
    const keys = async (words: string[], input?: Buffer): Promise<string[]> => {
      const { status, out, said } = await run(words, input);
      expect(said).toContain(`${mails.length} mails`);
      expect(status).toBe(0);
      return lines(out)
        .map(({ report }) => (report?.kind === "delivery-report" ? report.recipients[0].key : (report?.kind ?? "")))
        .sort();
    };
    const expected = await keys([join(plain, "..")]);
    expect(expected.length).toBeGreaterThan(15);
    expect(await keys([maildir])).toEqual(expected);
    expect(await keys([join(folder, "all.mbox")])).toEqual(expected);
    expect(await keys([join(folder, "all.zip")])).toEqual(expected);
    expect(await keys([join(folder, "all.tar.gz")])).toEqual(expected);
    expect(await keys(["-"], mbox())).toEqual(expected);
  }, 60_000);

  test("files of Outlook are read among the others, and in archives", async () => {
    const place = join(folder, "outlook");
    mkdirSync(place);
    const msg = Buffer.from(writeMsg(outlookReport()));
    writeFileSync(join(place, "Undeliverable.msg"), msg);
    writeFileSync(join(place, "all.zip"), zipOf([["desktop/Undeliverable.MSG", msg]]));
    const found = lines((await run([place])).out).map(({ report }) => report);
    expect(found.map((report) => report?.kind === "delivery-report" && report.recipients[0].address)).toEqual(["anna@example.com", "anna@example.com"]);
  }, 60_000);

  test("bad mails and broken archives are counted and named, the rest is read", async () => {
    const place = fill("bad");
    writeFileSync(join(place, "empty.eml"), "");
    writeFileSync(join(place, "cut.tar.gz"), (await tarGzOf(members())).subarray(0, 2000));
    writeFileSync(join(place, "cut.zip"), zipOf(members()).subarray(0, 3000));
    const { status, out, said } = await run([place]);
    expect(status).toBe(0);
    for (const name of ["empty.eml", "cut.tar.gz", "cut.zip"]) {
      expect(said).toContain(name);
      expect(lines(out).some(({ source, error }) => source.includes(name) && error !== undefined)).toBe(true);
    }
    expect(lines(out).filter(({ report }) => report !== undefined).length).toBeGreaterThan(15);
  }, 60_000);
});

test("--only and --since leave reports out; a word that is neither reason nor party is a mistake", async () => {
  const place = fill("only");
  const { out, said } = await run([place, "--only", "t-online,mailbox-full"]);
  for (const { report } of lines(out)) {
    if (report?.kind !== "delivery-report") throw new Error("no report");
    expect(
      report.recipients.some((recipient) => "reason" in recipient && (recipient.reason === "mailbox-full" || recipient.blockedBy?.id === "t-online")),
    ).toBe(true);
  }
  expect(said).toContain("left out");
  const dates = (text: string): string[] => lines(text).flatMap(({ report }) => report?.notice.date ?? []);
  const all = dates((await run([place])).out);
  const days = [...new Set(all.map((date) => date.slice(0, 10)))].sort();
  const since = days.at(-1) ?? "";
  const kept = dates((await run([place, "--since", since])).out);
  expect(days.length).toBeGreaterThan(1);
  expect(kept).toEqual(all.filter((date) => Date.parse(date) >= Date.parse(since)));
  expect(dates((await run([place, "--since", "2999-01-01"])).out)).toEqual([]);
  expect(await run([place, "--only", "tonline"])).toMatchObject({ status: 2, said: expect.stringContaining("tonline") });
  expect(await run([place, "--since", "yesterday"])).toMatchObject({ status: 2 });
  expect(await run([join(folder, "not-there")])).toMatchObject({ status: 2 });
});

describe("output", () => {
  test("CSV is safe: quotes doubled, line ends inside, no formulas", async () => {
    const place = join(folder, "csv");
    mkdirSync(place, { recursive: true });
    const dsn = (reply: string): string =>
      [
        "From: MAILER-DAEMON@mx.example.com",
        "To: a@shop.example",
        "Subject: Undelivered Mail Returned to Sender",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "It failed.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.com",
        "",
        "Final-Recipient: rfc822; =cmd@example.net",
        "Action: failed",
        "Status: 5.1.1",
        `Diagnostic-Code: smtp; 550 5.1.1 ${reply}`,
        "--b--",
        "",
      ].join("\r\n");
    writeFileSync(join(place, "a.eml"), dsn('the "user", so called, is unknown'));
    const { out } = await run([place, "--csv"]);
    const [head, row, rest] = out.split("\r\n");
    expect(head?.split(",").slice(0, 5)).toEqual(["source", "kind", "date", "message_id", "recipient"]);
    expect(row).toContain(",'=cmd@example.net,failed,unknown-recipient,");
    expect(row).toContain('"the ""user"", so called, is unknown"');
    expect(rest).toBe("");
  });

  test("the page is one file, needs nothing, and takes no markup from mails", async () => {
    const place = join(folder, "page");
    mkdirSync(place, { recursive: true });
    const hostile = readFileSync(mails[0] as string, "utf8").replaceAll(
      /@[a-z-]+\.example\b/gu,
      '@"><script>alert(1)</script><img src=x onerror=alert(1)>.example',
    );
    writeFileSync(join(place, "hostile.eml"), hostile);
    for (const mail of mails) copyFileSync(mail, join(place, `${statSync(mail).size}-${basename(mail)}`));
    const page = join(folder, "page.html");
    await run([place, "--html", page, "--lang", "de"]);
    const html = readFileSync(page, "utf8");
    expect(html).toContain('<html lang="de">');
    expect(html).toContain("<svg");
    expect(html).toContain("Nachricht zum Absenden");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\ssrc=|url\(|@import|\son[a-z]+="/iu);
  });
});

describe("interrupted", () => {
  const many = (): string => {
    const place = join(folder, "many");
    if (existsSync(place)) return place;
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(place, part), { recursive: true });
    for (let at = 0; at < 1500; at++) copyFileSync(mails[at % mails.length] as string, join(place, "cur", `1700000${String(at).padStart(4, "0")}.M1.host`));
    return place;
  };

  test("Ctrl-C stops cleanly, and the same call goes on where it stopped: nothing twice, nothing lost", async () => {
    const place = many();
    const out = join(folder, "resumed.ndjson");
    const checkpoint = join(folder, "resumed.checkpoint");
    const words = [place, "--out", out, "--checkpoint", checkpoint, "--workers", "2"];
    const first = await run(words, undefined, { file: out, bytes: 200_000 });
    expect(first).toMatchObject({ status: 130, said: expect.stringContaining("Interrupted") });
    const before = lines(readFileSync(out, "utf8")).length;
    expect(before).toBeLessThan(1400);
    // What a crash would have left behind the checkpoint is cut off.
    writeFileSync(out, '{"source":"half a li', { flag: "a" });
    const second = await run(words);
    expect(second.status).toBe(0);
    expect(second.said).toContain("1,500 mails");
    const sources = lines(readFileSync(out, "utf8")).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    const whole = join(folder, "whole.ndjson");
    await run([place, "--out", whole]);
    expect(readFileSync(out, "utf8")).toBe(readFileSync(whole, "utf8"));
    expect(await run(words)).toMatchObject({ status: 0, said: expect.stringContaining("finished") });
    expect(await run([...words, "--csv"])).toMatchObject({ status: 2, said: expect.stringContaining("other files or options") });
  }, 120_000);

  test("a process that is killed loses nothing that its checkpoint names", async () => {
    const place = many();
    const out = join(folder, "killed.ndjson");
    const words = [place, "--out", out, "--checkpoint", join(folder, "killed.checkpoint"), "--workers", "1"];
    const child = spawn(process.execPath, [cli, "scan", ...words], { stdio: "ignore" });
    while (!existsSync(out) || statSync(out).size < 200_000) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    await run(words);
    const sources = lines(readFileSync(out, "utf8")).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    const whole = join(folder, "whole.ndjson");
    if (!existsSync(whole)) await run([place, "--out", whole]);
    expect(sources.length).toBe(lines(readFileSync(whole, "utf8")).length);
  }, 120_000);
});

test("the shipped command still explains single files", () => {
  expect(execFileSync(process.execPath, [cli, mails[0] as string], { encoding: "utf8" })).toMatch(/Why|Warum/u);
});
