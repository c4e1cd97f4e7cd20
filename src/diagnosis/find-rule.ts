import type { NamedEntry } from "../catalogue/entry.ts";
import type { Directory } from "../directory/directory.ts";
import type { FoundRule, RuleQuery, Shelves } from "../directory/rules.ts";
import { ReplyWords } from "../directory/words.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import { IN_FEW_WORDS, inFewWords, spelledOut, withIpNamed } from "../vocabulary/in-few-words.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { SmtpReply, Stage } from "../vocabulary/smtp-reply.ts";
import { answersLogin, namesTheSender, saysSenderIsRefused, saysSenderIsWrong } from "./about-the-sender.ts";
import { hostsInReply } from "./named-in-reply.ts";

/** Who speaks, who is named, and which rule applies. */
export interface Dispatch {
  rule: FoundRule | undefined;
  /** The entry whose host or words answered. */
  speaker: NamedEntry | undefined;
  speakerBy: "host" | "text" | undefined;
  /** The list or filter that the reply names. */
  cited: NamedEntry | undefined;
}

/** What the dispatch is given. */
export interface Question {
  /** The reply that holds the cause (the inner one, where there is one). */
  reply: SmtpReply | undefined;
  /** The Status field, for reports without a usable reply. */
  status: string | undefined;
  stage: Stage | undefined;
  remoteHost: string | undefined;
  /** The sending platform that tells: its own words for what it never tried come first. */
  platform: string | undefined;
}

function citedParty(hosts: readonly string[], speaker: NamedEntry | undefined, directory: Directory): NamedEntry | undefined {
  let filter: NamedEntry | undefined;
  for (const host of hosts) {
    const list = directory.blocklist(host);
    if (list !== undefined) return list;
    const named = directory.named(host);
    if (named !== undefined && named.id !== speaker?.id && named.kind !== "provider") filter ??= named;
  }
  return filter;
}

/** "Listed by SORBS": a list named in words only, without its page or zone, is who was relied on; what happened, the other words tell better. */
function listByName(signed: NamedEntry | undefined): NamedEntry | undefined {
  return signed?.kind === "blocklist" ? signed : undefined;
}

/** One dispatch, cheapest key first: who speaks; then machine keys, words, status, code; most specific wins. */
export function dispatch(question: Question, directory: Directory): Dispatch {
  const { reply } = question;
  const raw = reply === undefined ? "" : reply.lines.length === 1 ? (reply.lines[0] as string) : reply.lines.join(" ");
  const query: RuleQuery = {
    folded: reply === undefined ? "" : foldText(reply.text),
    raw,
    status: reply?.status ?? question.status,
    code: reply?.code,
    stage: question.stage,
  };
  const hosts = hostsInReply(raw);
  const byHost = question.remoteHost === undefined ? undefined : directory.receiver(question.remoteHost);
  const byText = byHost === undefined ? speakerByText(hosts, raw, query, directory) : undefined;
  const speaker: NamedEntry | undefined = byHost ?? byText;
  const cited = citedParty(hosts, speaker, directory);
  const words = new ReplyWords(query.folded);
  let rule = findRule(query, words, speaker, cited, question, directory);
  const named = cited ?? listByName(byHost === undefined ? speaker : directory.speaker(query));
  if (cited === undefined && named !== undefined && rule?.by !== "token" && rule?.by !== "text") rule = directory.rules(named.id)?.byToken(query) ?? rule;
  if (
    rule !== undefined &&
    rule.by !== "token" &&
    RECIPIENT_IS_WRONG.has(rule.rule.means) &&
    namesTheSender(query.folded) &&
    (saysSenderIsRefused(raw) || saysSenderIsWrong(raw))
  )
    rule = senderRefused(directory) ?? rule;
  if (rule !== undefined && RECIPIENT_IS_WRONG.has(rule.rule.means) && answersLogin(query.code))
    rule = directory.standard.byStatus(query) ?? directory.standard.byCode(query) ?? rule;
  const speakerBy = byHost !== undefined ? "host" : speaker !== undefined ? "text" : undefined;
  return { rule, speaker, speakerBy, cited: named };
}

const RECIPIENT_IS_WRONG: ReadonlySet<Reason> = new Set<Reason>(["unknown-recipient", "mailbox-full", "mailbox-disabled", "unknown-domain", "no-mail-service"]);
const SENDER_FRAME = "sender address rejected";
const SENDER_FRAME_QUERY: RuleQuery = { folded: SENDER_FRAME, raw: SENDER_FRAME, status: undefined, code: undefined, stage: undefined };

function senderRefused(directory: Directory): FoundRule | undefined {
  return directory.standard.byText(SENDER_FRAME_QUERY, new ReplyWords(SENDER_FRAME));
}

const LINKED = /\bhttps?:\/\/((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})/giu;
/** "Please contact abuse@isp.example": an office of the one who speaks. */
const OFFICE = /\b(?:contact|forward|write to|e?-?mails? to|report)\b[^@]{0,80}?\b(?:abuse|postmaster)[\w.+-]{0,20}@((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})/iu;

/** Whose words, page or office a reply prints. A mailbox provider's own words name it, also where it links a filter's page. */
function speakerByText(hosts: readonly string[], raw: string, query: RuleQuery, directory: Directory): NamedEntry | undefined {
  const page = pageOwner(hosts, directory);
  if (page?.kind === "provider") return page;
  const signed = directory.speaker(query);
  if (signed?.kind === "provider") return signed;
  return page ?? signed ?? linkOwner(raw, directory);
}

function linkOwner(raw: string, directory: Directory): NamedEntry | undefined {
  if (raw.includes("://")) {
    for (const [, host = ""] of raw.matchAll(LINKED)) {
      const owner = directory.mailboxProvider(registrableDomain(host.toLowerCase()) ?? host);
      if (owner !== undefined) return owner;
    }
  }
  const office = raw.includes("@") ? OFFICE.exec(raw)?.[1]?.toLowerCase() : undefined;
  return office === undefined ? undefined : (directory.named(`abuse.${office}`) ?? directory.mailboxProvider(office));
}

function pageOwner(hosts: readonly string[], directory: Directory): NamedEntry | undefined {
  for (const host of hosts) {
    const named = directory.named(host);
    if (named !== undefined && named.kind !== "blocklist") return named;
  }
  return undefined;
}

function findRule(
  query: RuleQuery,
  words: ReplyWords,
  speaker: NamedEntry | undefined,
  cited: NamedEntry | undefined,
  question: Question,
  directory: Directory,
): FoundRule | undefined {
  const own = speaker === undefined ? undefined : directory.rules(speaker.id);
  const list = cited === undefined ? undefined : directory.rules(cited.id);
  const { standard } = directory;
  const shelves = standard.shelves(words);
  const stock = standard.byText(query, words, shelves);
  const status = standardStatus(query, question, directory);
  // "Policy" (x.7.0, x.7.1) is what servers print in front of everything that they refuse; "other address status" (x.1.0) may be about the sender's.
  const otherAddress = status?.matched.endsWith(".1.0") === true && stock?.rule.means !== "recipient-refused";
  const vague = status === undefined || status.rule.means === "unclassified" || status.rule.means === "policy" || otherAddress;
  const weak = stock?.rule.weak === true || stock?.rule.frame === true;
  const platform = question.platform === undefined ? undefined : directory.rules(question.platform);
  // The list or filter that decided knows its own words better than whoever quotes it, but the speaker's machine key beats both.
  return (
    platform?.byToken(query) ??
    platform?.byText(query, words) ??
    own?.byToken(query) ??
    list?.byToken(query) ??
    longer(own?.byText(query, words), list?.byText(query, words)) ??
    (weak ? undefined : stock) ??
    everybody(query, words, stock, directory) ??
    own?.byStatus(query) ??
    list?.byStatus(query) ??
    net(query, words, shelves, stock, vague, directory) ??
    (vague && stock === undefined ? bare(query, directory) : undefined) ??
    // Words that are only a frame ("recipient address rejected") say less than a clear status, but more than a vague one.
    (vague ? stock : status) ??
    status ??
    own?.byCode(query) ??
    directory.standard.byCode(query)
  );
}

function longer(one: FoundRule | undefined, other: FoundRule | undefined): FoundRule | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.matched.length > one.matched.length ? other : one;
}

/** Words that stand apart: unless more of them stand together in a weak phrase, or a weak net meets a clear status. */
function net(query: RuleQuery, words: ReplyWords, shelves: Shelves, stock: FoundRule | undefined, vague: boolean, directory: Directory): FoundRule | undefined {
  const found = directory.standard.byNet(query, words, shelves);
  if (found?.rule.weak === true && !vague) return undefined;
  if (found === undefined || stock === undefined || stock.rule.frame === true) return found;
  return found.matched.replaceAll(" ... ", "").length > stock.matched.length ? found : undefined;
}

/** A reply that is nothing but a few words, or that names the refused server by its number only. */
function bare(query: RuleQuery, directory: Directory): FoundRule | undefined {
  const name = spelledOut(query.raw);
  const named = name === undefined ? undefined : directory.standard.byText({ ...query, folded: name }, new ReplyWords(name));
  if (named !== undefined) return named;
  const few = inFewWords(name ?? query.folded);
  const folded = few ?? withIpNamed(query.folded);
  if (folded === undefined) return undefined;
  // "Invalid" says something of the recipient only where he is known to have been asked for.
  const found = directory.standard.byNet({ ...query, folded, stage: query.stage ?? "connect" }, new ReplyWords(folded));
  return found && { ...found, matched: found.matched.replace(`${IN_FEW_WORDS} ... `, "") };
}

/** Another party's words tell the meaning, not the speaker. */
function everybody(query: RuleQuery, words: ReplyWords, stock: FoundRule | undefined, directory: Directory): FoundRule | undefined {
  const found = directory.everybody.byText(query, words);
  // A short phrase out of its home says too little, and no more than the stock phrase that holds it.
  return found !== undefined && found.matched.length >= 12 && found.matched.length > (stock?.matched.length ?? 0) ? found : undefined;
}

function standardStatus(query: RuleQuery, question: Question, directory: Directory): FoundRule | undefined {
  const found = directory.standard.byStatus(query);
  if (found !== undefined && found.rule.means !== "unclassified") return found;
  // The reply's status may be vague where the Status field is not.
  if (question.status === undefined || question.status === query.status) return found;
  return directory.standard.byStatus({ ...query, status: question.status }) ?? found;
}
