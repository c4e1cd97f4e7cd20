// Seeds, and what becomes of them: what one execution reads.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import type { Situation } from "../../src/index.ts";
import { ORIGINAL, recipient, report } from "../outlook/mails.ts";
import { type Msg, writeMsg } from "../outlook/write-msg.ts";
import { EVENTS } from "./events.ts";
import { mutateData } from "./mutate-data.ts";
import { mutateFile } from "./mutate-file.ts";
import { mutateMail } from "./mutate-mail.ts";
import type { Chance } from "./random.ts";
import { ENTRIES, LOG_LINES, SITUATIONS } from "./seeds.ts";

/** What goes in, and through which door. Of the caller's own words (options, kinds of fields) only the promised types are used, unless `wild`. */
export type Input =
  | { door: "mail" | "mbox" | "maildir" | "outlook"; text: string }
  | { door: "reply"; text: string; context: object }
  | { door: "event"; name: string; value: unknown }
  | { door: "shape"; name: "fromMailparser" | "fromPostalMime"; value: object }
  | { door: "log"; text: string }
  | { door: "advice"; value: object; wild: boolean }
  | { door: "catalogue"; value: readonly unknown[]; text: string };

/** How often each door is tried, of a hundred. Compiling a catalogue and writing files take long. */
const SHARES: Readonly<Record<Input["door"], number>> = {
  mail: 41,
  outlook: 5,
  reply: 16,
  event: 14,
  shape: 9,
  log: 5,
  advice: 5,
  mbox: 3,
  catalogue: 1,
  maildir: 1,
};
const DOORS: readonly Input["door"][] = Object.entries(SHARES).flatMap(([door, share]) => Array.from({ length: share }, () => door as Input["door"]));

interface Reply {
  reply: string;
  context?: object;
}

/** What other parsers make of a mail, by the door that reads it. */
interface Shape {
  name: "fromMailparser" | "fromPostalMime";
  value: object;
}

export interface Seeds {
  mails: readonly string[];
  replies: readonly Reply[];
  lines: readonly string[];
  shapes: readonly Shape[];
}

function files(folder: string, end: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path, end) : path.endsWith(end) ? [path] : [];
    });
}

/** Everything under fixtures/, and one mail in `every` as other parsers give it. */
export async function readSeeds(fixtures: string, every: number, first: number): Promise<Seeds> {
  const mails = files(fixtures, ".eml").map((file) => readFileSync(file).toString("latin1"));
  const replies = files(fixtures, ".json")
    .filter((file) => /\/replies(?:-of-[a-z-]+)?\.json$/u.test(file))
    .flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as Reply[])
    .filter(({ reply }) => typeof reply === "string");
  const lines = files(fixtures, ".log").flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const shapes: Shape[] = [];
  for (const mail of mails.filter((_, at) => at % every === first % every)) {
    const raw = Buffer.from(mail, "latin1");
    // Other parsers give up at some of the broken mails.
    const both = await Promise.allSettled([
      simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true }),
      PostalMime.parse(raw, { forceRfc822Attachments: true }),
    ]);
    for (const [at, result] of both.entries())
      if (result.status === "fulfilled") shapes.push({ name: at === 0 ? "fromMailparser" : "fromPostalMime", value: result.value as object });
  }
  return { mails, replies, lines: [...LOG_LINES, ...lines], shapes };
}

/** Makes inputs out of seeds, and out of inputs that reached something new. */
export class Inventor {
  readonly #seeds: Seeds;
  readonly #chance: Chance;
  readonly kept: Input[] = [];

  constructor(seeds: Seeds, chance: Chance) {
    this.#seeds = seeds;
    this.#chance = chance;
  }

  keep(input: Input): void {
    this.kept.push(input);
    if (this.kept.length > 4000) this.kept.splice(0, 1000);
  }

  next(): Input {
    const chance = this.#chance;
    // Half of them go on from what was new, and every second of those from the latest of it.
    if (this.kept.length > 0 && chance.one(2)) return this.#again(chance.of(chance.one(2) ? this.kept.slice(-60) : this.kept));
    return this.through(chance.of(DOORS));
  }

  /** An input for this door. */
  through(door: Input["door"]): Input {
    return this.#again(this.#seed(door));
  }

  #seed(door: Input["door"]): Input {
    const chance = this.#chance;
    const { mails, replies, lines, shapes } = this.#seeds;
    switch (door) {
      case "mail":
      case "mbox":
      case "maildir":
        return { door, text: chance.of(mails) };
      case "outlook":
        return { door, text: Buffer.from(writeMsg(this.#file())).toString("latin1") };
      case "reply":
        return { door, text: chance.of(replies).reply, context: chance.of(replies).context ?? {} };
      case "event": {
        const name = chance.of(Object.keys(EVENTS));
        return { door, name, value: chance.of(EVENTS[name] as readonly unknown[]) };
      }
      case "shape":
        return shapes.length === 0 ? this.#seed("mail") : { door, ...chance.of(shapes) };
      case "log":
        return { door, text: chance.of(lines) };
      case "advice":
        return { door, value: chance.of(SITUATIONS), wild: chance.one(3) };
      case "catalogue":
        return { door, value: chance.of(ENTRIES), text: chance.of(mails) };
    }
  }

  /** A mail as Outlook keeps it: a report with some reply, a mail of the seeds, or one that hands another on. */
  #file(): Msg {
    const chance = this.#chance;
    const mail = chance.of(this.#seeds.mails).slice(0, 50_000);
    const end = mail.indexOf("\n\n");
    const kept: Msg = { ...ORIGINAL, props: { ...ORIGINAL.props, "007d001f": mail.slice(0, Math.max(0, end)), "1000001f": mail.slice(end + 1) } };
    const { reply } = chance.of(this.#seeds.replies);
    const told = recipient("anna@example.com", { "0c1b001f": `<mx.example.com #${chance.of(["5.1.1", "4.4.7", "5.7.606"])} smtp;${reply}>` });
    switch (chance.below(4)) {
      case 0:
        return report({ recipients: [told] }, { "001a001f": chance.of(["REPORT.IPM.Note.NDR", "REPORT.IPM.Note.Delayed.DR", "REPORT.IPM.Note.IPNRN"]) });
      case 1:
        return kept;
      case 2:
        return { ...ORIGINAL, attachments: [{ embedded: report({ recipients: [told] }) }, { embedded: kept }] };
      default:
        return {
          ...ORIGINAL,
          attachments: [{ props: { "3707001f": "a.eml", "37010102": Buffer.from(mail, "latin1") } }, { props: { "37010102": writeMsg(kept) } }],
        };
    }
  }

  /** Another mail, or a provider's reply, to be grafted on. */
  #donor(): string {
    const chance = this.#chance;
    if (chance.one(5)) return `Diagnostic-Code: smtp; ${chance.of(this.#seeds.replies).reply.replaceAll("\n", "\n ")}`;
    const kept = chance.one(2) || this.kept.length === 0 ? undefined : chance.of(this.kept);
    return kept !== undefined && kept.door === "mail" ? kept.text : chance.of(this.#seeds.mails);
  }

  #again(input: Input): Input {
    const chance = this.#chance;
    const rate = (): number => chance.of([0.005, 0.01, 0.05, 0.2]);
    switch (input.door) {
      case "mail":
      case "mbox":
      case "maildir":
        return { ...input, text: mutateMail(input.text, this.#donor(), chance) };
      case "outlook":
        return { ...input, text: mutateFile(input.text, chance) };
      case "reply": {
        const text = Buffer.from(mutateMail(input.text, chance.of(this.#seeds.replies).reply, chance), "latin1").toString(chance.one(2) ? "utf8" : "latin1");
        return { ...input, text, context: chance.one(3) ? (this.#strings(input.context, "stage") as object) : input.context };
      }
      case "event":
        return { ...input, value: mutateData(input.value, chance, rate()) };
      case "shape": {
        const value = mutateData(input.value, chance, rate());
        return { ...input, value: typeof value === "object" && value !== null && !Array.isArray(value) ? value : {} };
      }
      case "log":
        return { ...input, text: mutateMail(input.text, chance.of(this.#seeds.lines), chance).replace(/\n/gu, chance.one(2) ? " " : "\n") };
      case "advice": {
        const value = input.wild ? mutateData(input.value, chance, rate()) : this.#strings({ ...input.value, ...this.#more() }, "seen");
        return { ...input, value: typeof value === "object" && value !== null && !Array.isArray(value) ? value : {} };
      }
      case "catalogue": {
        const value = mutateData(input.value, chance, chance.of([0.002, 0.01]));
        return { ...input, value: Array.isArray(value) ? value : [value], text: mutateMail(input.text, this.#donor(), chance) };
      }
    }
  }

  /** Another situation's fields, and a reply. */
  #more(): Situation {
    return this.#chance.one(2) ? { ...this.#chance.of(SITUATIONS), reply: this.#chance.of(this.#seeds.replies).reply } : {};
  }

  /** The types of a context are the caller's promise; what its strings hold is not. */
  #strings(value: unknown, except: string): unknown {
    const chance = this.#chance;
    if (typeof value === "string") return chance.one(3) ? mutateMail(value, "example.com", chance) : value;
    if (Array.isArray(value)) return value.map((one) => this.#strings(one, except));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, CLOSED.has(key) || key === except ? inner : this.#strings(inner, except)]));
  }
}

/** Fields whose words the caller picks from a closed list. */
const CLOSED: ReadonlySet<string> = new Set(["stage", "seen", "bounce", "reason"]);
