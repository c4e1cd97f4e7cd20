import type { Directory } from "../../src/directory/directory.ts";
import type { Chain, ChainFacts } from "../../src/escalation/chain.ts";
import type { Blocker, Party, SendingMta } from "../../src/vocabulary/party.ts";
import { FAULT_BY_REASON, type Fault, type Reason } from "../../src/vocabulary/reason.ts";
import type { Step } from "../../src/vocabulary/step.ts";
import type { Permanence } from "../../src/vocabulary/verdict.ts";

/** One refusal in a few words, the chain that follows from it, and where the facts say so. */
export interface Row {
  /** What happened. */
  it: string;
  reason: Reason;
  fault?: Fault;
  action?: "failed" | "delayed";
  permanence?: Permanence;
  /** "own" (mail.maler.example), a catalogue id, "hoster" (no entry), "unknown". */
  side: string;
  /** A catalogue id, "company" (firma.example's own server), "unknown". */
  blocker: string;
  /** A list or filter that it relied on. */
  via?: string;
  reply?: string;
  rule?: string;
  from?: string;
  recipient?: string;
  /** Where a forward led. */
  final?: string;
  software?: string;
  blocked?: NonNullable<ChainFacts["blocked"]>;
  failed?: NonNullable<ChainFacts["failedAuthentication"]>;
  until?: string;
  /** The chain, one line a step: "or sender -> ionos: forward-report | first channel | what is brought". */
  chain: readonly string[];
  /** Whom people write to in vain. */
  vain?: readonly string[];
  /** Where the facts say so. */
  source: string;
}

const RECIPIENTS: Readonly<Record<string, string>> = {
  "t-online": "k.beispiel@t-online.de",
  gmx: "k.beispiel@gmx.de",
  "web-de": "k.beispiel@web.de",
  "mail-com": "k.beispiel@mail.com",
  outlook: "k.beispiel@outlook.com",
  gmail: "k.beispiel@gmail.com",
  yahoo: "k.beispiel@yahoo.com",
  apple: "k.beispiel@icloud.com",
  freenet: "k.beispiel@freenet.de",
  netcologne: "k.beispiel@netcologne.de",
  "orange-fr": "k.beispiel@orange.fr",
  comcast: "k.beispiel@comcast.net",
};

function party(directory: Directory, id: string, role: Party["role"]): Party {
  const entry = directory.entry(id);
  if (entry === undefined) throw new Error(`no catalogue entry "${id}"`);
  return { role, id, name: entry.name };
}

function sendingMta(directory: Directory, side: string): SendingMta | undefined {
  const ip = "203.0.113.25";
  if (side === "unknown") return undefined;
  if (side === "own") return { ip, host: "mail.maler.example", operator: { role: "sending-provider", name: "maler.example", domain: "maler.example" } };
  if (side === "hoster") return { ip, host: "mout7.hoster.example", operator: { role: "sending-provider", name: "hoster.example", domain: "hoster.example" } };
  return { ip, operator: party(directory, side, directory.entry(side)?.kind === "platform" ? "sending-platform" : "sending-provider") };
}

function blocker(directory: Directory, row: Row): Blocker | undefined {
  if (row.blocker === "unknown") return undefined;
  const kind = directory.entry(row.blocker)?.kind;
  const role =
    row.fault === "sender-account" || row.reason === "account-restricted" || row.reason === "suppressed"
      ? kind === "platform"
        ? "sending-platform"
        : "sending-provider"
      : "recipient-provider";
  const base: Party =
    row.blocker === "company"
      ? { role: "recipient-admin", name: "firma.example", domain: "firma.example" }
      : party(directory, row.blocker, kind === "filter" ? "filter-vendor" : kind === "blocklist" ? "blocklist-operator" : role);
  if (row.via === undefined) return base;
  return { ...base, via: party(directory, row.via, directory.entry(row.via)?.kind === "filter" ? "filter-vendor" : "blocklist-operator") };
}

/** The row as the escalation is given it. */
export function factsOf(row: Row, directory: Directory): ChainFacts {
  const mta = sendingMta(directory, row.side);
  const refusing = blocker(directory, row);
  const action = row.action ?? "failed";
  return {
    reason: row.reason,
    fault: row.fault ?? FAULT_BY_REASON[row.reason],
    action,
    permanence: row.permanence ?? (action === "delayed" ? "transient" : "permanent"),
    confidence: "certain",
    scope: "sending-server",
    conflicts: [],
    evidence: [{ by: "text" }],
    recipient: row.recipient ?? RECIPIENTS[row.blocker] ?? "einkauf@firma.example",
    from: row.from ?? "info@maler.example",
    messageId: "20261120.1@maler.example",
    date: "2026-11-20T09:10:00+01:00",
    ...(refusing === undefined ? {} : { blockedBy: refusing }),
    ...(mta === undefined ? {} : { sendingMta: mta }),
    ...(row.reply === undefined ? {} : { reply: { text: row.reply.replaceAll("\n", " "), lines: row.reply.split("\n") } }),
    ...(row.rule === undefined ? {} : { rule: row.rule }),
    ...(row.final === undefined ? {} : { finalRecipient: row.final }),
    ...(row.software === undefined ? {} : { software: row.software }),
    ...(row.blocked === undefined ? {} : { blocked: row.blocked }),
    ...(row.failed === undefined ? {} : { failedAuthentication: row.failed }),
    ...(row.until === undefined ? {} : { willRetryUntil: row.until }),
  };
}

const GENERIC: ReadonlySet<string> = new Set(["sender", "recipient"]);

/** A party in a word: its id, else its role, with the domain where it is no person. */
function who(one: Party): string {
  if (one.id !== undefined) return one.id;
  return one.domain === undefined || GENERIC.has(one.role) ? one.role : `${one.role} ${one.domain}`;
}

/** A step in a line. */
function line(step: Step): string {
  const lead = step.relation === "or" ? "or " : "";
  const brought = Object.keys(step.bring ?? {})
    .sort()
    .join(" ");
  if (step.action !== "contact")
    return `${lead}${who(step.actor)} ${step.action}: ${step.ask}${step.until === undefined ? "" : ` until ${step.until}`}${brought === "" ? "" : ` | ${brought}`}`;
  const door = step.via[0];
  const channel = door === undefined ? "no channel" : `${door.value}${door.trust === "catalogue" ? "" : ` (${door.trust})`}`;
  return `${lead}${who(step.actor)} -> ${who(step.contact)}: ${step.ask} | ${channel} | ${brought}`;
}

/** The whole chain in lines. */
export function lines(chain: Chain): { chain: string[]; vain: string[] } {
  return { chain: chain.escalation.map(line), vain: chain.wontHelp.map(({ contact, because }) => `${who(contact)}: ${because}`) };
}
