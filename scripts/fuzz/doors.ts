// Sends an input through its door, and what comes out through all the others; throws Broken where a promise is not kept.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContactStep, Diagnosis, Language, LanguagePack, Options, RefusedRecipient, Report } from "../../src/index.ts";
import type { Input } from "./inputs.ts";
import { Broken, checkData, checkDraft, checkPrototype, checkReport, checkText } from "./properties.ts";
import { Chance } from "./random.ts";

/** The library as its entries give it: src in the tests, dist in the fuzzing. */
export interface Library {
  main: typeof import("../../src/index.ts");
  webhooks: Readonly<Record<string, (event: unknown) => readonly Report[]>>;
  node: typeof import("../../src/node.ts");
  packs: readonly LanguagePack[];
}

const AUDIENCES = ["sender", "support", "postmaster"] as const;
const OPTIONS: readonly Options[] = [
  {},
  { own: { servers: ["203.0.113.0/24", "mail.example.com"], domains: ["example.com"] } },
  { envelope: { from: "", to: "bounce+user=example.com@example.org" } },
  { trustedAuthserv: ["mx.example.org", "mx.sender.example"], keepHeaders: ["x-job", "__proto__", "constructor"] },
  { verp: (address) => (address.includes("=") ? address.replace("=", "@") : undefined) },
];
const ROOM = 100;
const same = (one: unknown, other: unknown, what: string): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Broken(what);
};

/** Runs inputs through every door. `scratch`: a folder of its own for Maildirs. */
export class Doors {
  readonly #library: Library;
  #chance: Chance = new Chance(0);
  readonly #scratch: string;
  readonly #languages: readonly Language[];
  #last: Report | undefined;

  constructor(library: Library, scratch: string) {
    this.#library = library;
    this.#scratch = scratch;
    this.#languages = ["de", "en", ...library.packs];
  }

  /** `seed`: which options, languages and ways are tried; the same seed tries the same. */
  async run(input: Input, seed: number): Promise<void> {
    this.#chance = new Chance(seed);
    const { main, webhooks, node } = this.#library;
    switch (input.door) {
      case "mail":
        await this.#mail(Buffer.from(input.text, "latin1"));
        break;
      case "mbox":
        await this.#mbox(Buffer.from(input.text, "latin1"));
        break;
      case "maildir":
        await this.#maildir(Buffer.from(input.text, "latin1"));
        break;
      case "outlook":
        this.#report(main.interpretMail(node.fromOutlookFile(Buffer.from(input.text, "latin1")), this.#chance.of(OPTIONS)));
        break;
      case "reply":
        this.#refusal(main.diagnoseReply(input.text, input.context));
        break;
      case "event":
        for (const report of (webhooks[input.name] as (event: unknown) => readonly Report[])(input.value).slice(0, 20)) this.#report(report);
        break;
      case "shape":
        this.#report(main.interpretMail(main[input.name](input.value)));
        break;
      case "log": {
        const report = node.fromLogLine(input.text);
        if (report !== undefined) this.#report(report);
        break;
      }
      case "advice":
        this.#advice(input.value, input.wild);
        break;
      case "catalogue":
        this.#catalogue(input.value, Buffer.from(input.text, "latin1"));
        break;
    }
    checkPrototype();
  }

  async #mail(bytes: Uint8Array): Promise<void> {
    const { main, node } = this.#library;
    const chance = this.#chance;
    const options = chance.of(OPTIONS);
    const way = chance.below(8);
    if (way > 2) {
      this.#report(main.parseBounceSync(bytes, options));
      return;
    }
    const report = await main.parseBounce(bytes, options);
    this.#report(report);
    if (way === 0) same(await main.parseBounce(bytes, options), report, "two reports of one mail differ");
    if (way === 1) same(await main.parseBounce(this.#chunks(bytes), options), report, "a mail in pieces gives another report");
    if (way === 2) same(await main.parseBounce(await node.readStream(this.#chunks(bytes)), options), report, "a mail through readStream gives another report");
  }

  async *#chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    const most = this.#chance.of([1, 7, 100, 4096, 65_536]);
    for (let at = 0; at < bytes.length; ) {
      // Pieces of one byte are tried at the front only: a mail of 200 kB has too many.
      const size = 1 + this.#chance.below(at < 4096 ? most : Math.max(most, 4096));
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }

  async #mbox(bytes: Uint8Array): Promise<void> {
    const { main, node } = this.#library;
    const from = Buffer.from("From a@example.org Thu Nov 19 10:00:00 2026\n");
    const whole = Buffer.concat([from, bytes, Buffer.from("\n\n"), from, bytes]);
    let read = 0;
    for await (const mail of node.readMbox(this.#chunks(whole))) {
      if (mail.length > whole.length) throw new Broken("readMbox gives more than it was given");
      read += mail.length;
      if (this.#chance.one(3)) this.#report(main.parseBounceSync(mail));
    }
    if (read > whole.length) throw new Broken("readMbox gives more than it was given");
  }

  async #maildir(bytes: Uint8Array): Promise<void> {
    const { main, node } = this.#library;
    const names = ["1.host:2,S", "__proto__", "ü \n name", ".hidden", "-rf", "a".repeat(200)].filter(() => this.#chance.one(2));
    await rm(this.#scratch, { recursive: true, force: true });
    for (const folder of ["cur", "new", "tmp"]) await mkdir(join(this.#scratch, folder), { recursive: true });
    for (const name of names) await writeFile(join(this.#scratch, this.#chance.of(["cur", "new"]), name), bytes);
    let read = 0;
    for await (const { path, raw } of node.readMaildir(this.#scratch)) {
      read++;
      if (!path.startsWith(this.#scratch)) throw new Broken(`readMaildir left its folder: ${path}`);
      if (!Buffer.from(raw).equals(bytes)) throw new Broken("readMaildir gives other bytes");
      this.#report(main.parseBounceSync(raw));
    }
    if (read !== names.filter((name) => !name.startsWith(".")).length) throw new Broken("readMaildir passed over a mail");
    await rm(this.#scratch, { recursive: true, force: true });
  }

  /** Wrong types are the caller's mistake and may throw a TypeError; hostile words may not. */
  #advice(value: object, wild: boolean): void {
    const { main } = this.#library;
    try {
      const advice = main.advise(value);
      if (wild) return;
      checkData(advice, "advice");
      this.#text(main.explain(advice, this.#telling()), "explain advice");
      this.#steps(advice.escalation);
    } catch (error) {
      if (!wild || !(error instanceof TypeError)) throw error;
    }
  }

  /** A wrong entry throws a TypeError that names it; with a right one mails are read as ever. */
  #catalogue(entries: readonly unknown[], bytes: Uint8Array): void {
    const { main } = this.#library;
    let catalogue: Options["catalogue"];
    try {
      catalogue = main.extendCatalogue(entries as readonly object[]);
    } catch (error) {
      if (!(error instanceof TypeError) || !error.message.match(/^(?:extendCatalogue|entries\[)/u)) throw error;
      return;
    }
    this.#report(main.parseBounceSync(bytes, { catalogue }));
  }

  #telling(): { language: Language; audience: (typeof AUDIENCES)[number] } {
    return { language: this.#chance.of(this.#languages), audience: this.#chance.of(AUDIENCES) };
  }

  #text(text: string, what: string): void {
    if (text.length === 0) throw new Broken(`${what} says nothing`);
    checkText(text, what);
  }

  #words(what: Report | RefusedRecipient | Diagnosis): void {
    const telling = this.#telling();
    const code = typeof telling.language === "string" ? telling.language : telling.language.code;
    this.#text(this.#library.main.explain(what, telling), `explain ${code} ${telling.audience}`);
  }

  #steps(steps: readonly { action: string }[]): void {
    for (const step of steps.slice(0, 4)) {
      if (step.action !== "contact") continue;
      const wishes = this.#chance.one(3) ? {} : { language: this.#chance.of(this.#languages) };
      checkDraft(this.#library.main.draftMessage(step as ContactStep, { ...wishes, includeRecipient: this.#chance.one(2), signature: "Frau Meier" }));
    }
  }

  #refusal(refused: Diagnosis): void {
    const { main } = this.#library;
    checkData(refused, "diagnosis");
    this.#words(refused);
    this.#steps(refused.escalation);
    const language = this.#chance.of(this.#languages);
    for (const word of [refused.reason, refused.fault, ...refused.escalation.slice(0, 3).map(({ ask }) => ask)])
      this.#text(main.label(word, language), "label");
    if (main.sisimaiReason(refused.reason) === "") throw new Broken(`${refused.reason} has no word in Sisimai`);
  }

  #report(report: Report): void {
    const { main } = this.#library;
    checkReport(report);
    this.#words(report);
    for (const refused of main.refusals(report).slice(0, 3)) {
      main.bounceType(refused);
      if (this.#chance.one(3)) this.#words(refused);
      this.#steps(refused.escalation);
    }
    checkData(main.suppressions(report), "suppressions");
    const owned = main.withOwnership(report, this.#chance.one(2) ? this.#chance.one(2) : (sentTo) => sentTo.includes("example"));
    checkReport(owned);
    const advised = main.suppressions(owned);
    checkData(advised, "suppressions");
    if ("authenticity" in owned && owned.authenticity.verdict !== "confirmed" && advised.some(({ advice }) => advice === "now"))
      throw new Broken(`"now" although the caller answered for ownership, and the verdict is ${owned.authenticity.verdict}`);
    const before = this.#last === undefined ? undefined : main.nextAddressState(undefined, this.#last).state;
    checkData(main.nextAddressState(before, report), "state");
    const few = (one: Report): boolean => !("recipients" in one) || one.recipients.length < ROOM;
    if (this.#last !== undefined && few(this.#last) && few(report)) checkData(main.summarize([report, this.#last, report]), "summary");
    this.#redacted(report);
    this.#last = report;
  }

  #redacted(report: Report): void {
    const redacted = this.#library.main.redact(report);
    checkReport(redacted);
    if (this.#chance.one(4)) same(this.#library.main.redact(redacted), redacted, "redacting twice differs from redacting once");
  }
}
