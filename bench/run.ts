// One table of speeds, sizes and start-up costs of the built package:  npm run bench [-- --seconds 2] [--warm 5] [--dist dist] [--json]
// Mails: the Sisimai part of ../shared/corpus/train when it is there, else the fixtures. Nothing is asserted; ratios of one run count,
// since machines differ and are shared.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { longRoad } from "../src/mime/read-message.ts";
import { openMail, readMessageSync } from "../src/mime/read-message-sync.ts";
import { median, startUp } from "./start-up.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "2.5" },
    warm: { type: "string", default: "5" },
    dist: { type: "string", default: "dist" },
    json: { type: "boolean", default: false },
  },
});
const home = resolve(import.meta.dirname, "..");
const dist = resolve(home, values.dist);
const library = (await import(pathToFileURL(join(dist, "index.js")).href)) as typeof import("../src/index.ts");
/** What Sisimai in Go came to on the same mails, measured once on another machine: for ratios only. */
const SISIMAI_GO = 3790;
/** What mailparser came to there. */
const MAILPARSER_THERE = 4800;

function files(folder: string, end: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path, end) : path.endsWith(end) ? [path] : [];
    });
}

const corpus = resolve(home, "../shared/corpus/train/emails");
const paths = existsSync(corpus)
  ? files(corpus, ".eml").filter((path) => path.slice(corpus.length + 1).startsWith("sisimai"))
  : files(join(home, "fixtures"), ".eml");
const mails = paths.map((path) => readFileSync(path));
const replies = files(join(home, "fixtures/parties"), ".json")
  .filter((path) => /\/replies(?:-of-[a-z-]+)?\.json$/u.test(path))
  .flatMap((path) => JSON.parse(readFileSync(path, "utf8")) as { reply?: string; context?: object }[])
  .filter((witness): witness is { reply: string; context?: object } => typeof witness.reply === "string");
const messages = mails.flatMap((mail) => readMessageSync(mail) ?? []);

type Work = () => void | Promise<void>;
interface Row {
  what: string;
  perSecond: number;
}

/** Processor time, not the clock: neighbours on a shared core count less. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The best of five rounds after a warm-up (the engine's compiler is done by then), per second of processor time. */
async function rate(count: number, work: Work): Promise<number> {
  for (const start = spent(); spent() - start < Number(values.warm); ) await work();
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = spent();
    let done = 0;
    while (spent() - start < Number(values.seconds) / 5) {
      await work();
      done += count;
    }
    best = Math.max(best, done / (spent() - start));
  }
  return best;
}

const LEAN = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true, maxHtmlLengthToParse: 0 };
const CANDIDATES: readonly (readonly [what: string, count: number, work: Work])[] = [
  ["interpretMail (everything after MIME)", messages.length, () => messages.forEach((message) => void library.interpretMail(message))],
  ["MIME, short road alone", mails.length, () => mails.forEach((mail) => void readMessageSync(mail))],
  ["parseBounceSync", mails.length, () => mails.forEach((mail) => void library.parseBounceSync(mail))],
  [
    "parseBounce",
    mails.length,
    async () => {
      for (const mail of mails) await library.parseBounce(mail);
    },
  ],
  [
    "parseBounce, every text through mailparser",
    mails.length,
    async () => {
      for (const mail of mails) library.interpretMail(await longRoad(openMail(mail), "all"));
    },
  ],
  [
    "mailparser alone, leanest options",
    mails.length,
    async () => {
      for (const mail of mails) await simpleParser(mail, LEAN);
    },
  ],
  [
    "postal-mime alone",
    mails.length,
    async () => {
      for (const mail of mails) await PostalMime.parse(mail);
    },
  ],
  ["diagnoseReply, full catalogue", replies.length, () => replies.forEach(({ reply, context }) => void library.diagnoseReply(reply, context))],
];

/** Sisimai on the same files, in its own language; undefined where it is not installed. */
function sisimai(command: string, args: readonly string[]): number | undefined {
  const run = spawnSync(command, [...args, ...paths], { encoding: "utf8", maxBuffer: 1 << 26 });
  const found = /^rate (\d+(?:\.\d+)?)$/mu.exec(run.stdout ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

const PERL = `use Sisimai; my $call = Sisimai->can("rise") || Sisimai->can("make"); my ($best, $n) = (0, 0); for my $round (1..3) { my ($u0, $s0) = times; for my $f (@ARGV) { $call->("Sisimai", $f, delivered => 1) } my ($u, $s) = times; my $r = @ARGV / ($u + $s - $u0 - $s0); $best = $r if $r > $best } print "rate $best\\n";`;
const RUBY = `require "sisimai"; best = 0; 3.times { t = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID); ARGV.each { |f| Sisimai.rise(f, delivered: true) }; r = ARGV.size / (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - t); best = r if r > best }; puts "rate #{best}"`;

const rows: Row[] = [];
for (const [what, count, work] of CANDIDATES) rows.push({ what, perSecond: await rate(count, work) });
for (const [what, command, args] of [
  ["Sisimai, Perl", "perl", ["-e", PERL]],
  ["Sisimai, Ruby", "ruby", ["-e", RUBY]],
] as const) {
  const perSecond = sisimai(command, args);
  if (perSecond !== undefined) rows.push({ what, perSecond });
}

/** A bounce with an attachment of that many bytes; "inner" is the boundary of the returned mail. */
function bounceOf(bytes: number, inner: string): Uint8Array {
  const front = `From: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=outer\n\n--outer\n\nfailed\n--outer\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\n--outer\nContent-Type: message/rfc822\n\nFrom: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=${inner}\n\n--${inner}\n\nhello\n--${inner}\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n`;
  const mail = new Uint8Array(bytes).fill(65);
  mail.set(new TextEncoder().encode(front));
  for (let at = front.length + 76; at < bytes - 100; at += 77) mail[at] = 10;
  mail.set(new TextEncoder().encode(`\n--${inner}--\n--outer--\n`), bytes - 50);
  return mail;
}

function milliseconds(mail: Uint8Array): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    library.parseBounceSync(mail);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const of = (what: string): number => rows.find((row) => row.what.startsWith(what))?.perSecond ?? Number.NaN;
const mailparser = of("mailparser alone");
const perl = of("Sisimai, Perl");
const sizes = [
  ["25 kB", milliseconds(bounceOf(25_000, "----=_NextPart_000_0001"))],
  ["25 MB", milliseconds(bounceOf(25_000_000, "----=_NextPart_000_0001"))],
  ["25 MB, one-letter boundary inside", milliseconds(bounceOf(25_000_000, "b"))],
] as const;
const starts = startUp(dist, home);
if (values.json) {
  console.log(JSON.stringify({ mails: mails.length, replies: replies.length, rows, sizes, starts }, null, 1));
} else {
  const bytes = median(mails.map((mail) => mail.length));
  console.log(
    `${mails.length} mails (${existsSync(corpus) ? "Sisimai part of the training corpus" : "fixtures"}, median ${bytes} bytes), ${replies.length} replies; Node ${process.version}, one thread, per second of processor time\n`,
  );
  console.log("| | per second | times mailparser | times Sisimai in Perl | times Sisimai in Go* |");
  console.log("|---|---|---|---|---|");
  for (const { what, perSecond } of rows) {
    const ratio = (base: number): string => (Number.isFinite(base) && !what.startsWith("diagnoseReply") ? (perSecond / base).toFixed(2) : "-");
    console.log(
      `| ${what} | ${Math.round(perSecond).toLocaleString("en")} | ${ratio(mailparser)} | ${ratio(perl)} | ${ratio((mailparser / MAILPARSER_THERE) * SISIMAI_GO)} |`,
    );
  }
  console.log("\n*) by way of mailparser: elsewhere Sisimai in Go came to 0.79 times mailparser on these mails.\n");
  console.log("| parseBounceSync of a bounce with an attachment | ms |\n|---|---|");
  for (const [what, ms] of sizes) console.log(`| ${what} | ${ms.toFixed(2)} |`);
  console.log("\n| start-up, best of several processes | ms | MB over bare Node |\n|---|---|---|");
  for (const { what, ms, megabytes } of starts) console.log(`| ${what} | ${ms.toFixed(1)} | ${megabytes.toFixed(1)} |`);
}
