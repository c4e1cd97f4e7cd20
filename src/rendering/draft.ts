import { splitAddress } from "../vocabulary/address.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Ask, Channel, ContactStep, Facts } from "../vocabulary/step.ts";
import type { DraftFact, DraftWords, LanguageSentences } from "./language.ts";
import { partyForms, type Reader } from "./parties.ts";
import { plain, plainLines } from "./plain.ts";

/** A message ready to send. */
export interface Draft {
  /** Address to write to, where there is one. */
  to?: string;
  /** Form or page to use, where there is one. */
  url?: string;
  /** The whole draft as a mailto: URL, short enough for every mail program. */
  mailto?: string;
  subject: string;
  text: string;
  /** Facts that are not known; each is a marked blank in the text. */
  missing: readonly string[];
}

/** What a caller may want of a draft. */
export interface DraftWishes {
  signature?: string;
  /** Name the recipient in a draft about a sending server. */
  includeRecipient?: boolean;
  /** What the quoted reply says, where the caller has judged it. */
  reason?: Reason;
}

/** Asks that are about a server: neither the recipient nor the subject of his mail is anybody's business there. */
const ABOUT_A_SERVER: ReadonlySet<Ask> = new Set<Ask>([
  "forward-report",
  "reset-reputation",
  "delist-ip",
  "delist-domain",
  "report-block",
  "fix-reverse-dns",
  "reduce-rate",
  "fix-lookup",
  "retry-later",
]);

/** Facts without which the addressee can do nothing. */
const NEEDED: Readonly<Partial<Record<Ask, readonly (keyof Facts)[]>>> = {
  "forward-report": ["date", "reply"],
  "reset-reputation": ["ip", "host", "date", "reply"],
  "delist-ip": ["ip", "host", "date", "reply"],
  "delist-domain": ["domain", "reply"],
  "report-false-positive": ["reply", "date"],
  "allowlist-sender": [],
  "fix-reverse-dns": ["ip", "host"],
  "fix-authentication": ["domain"],
  "fix-server": ["reply"],
  "fix-lookup": ["reply"],
  "lift-account-limit": ["reply"],
  "lift-recipient-rule": ["reply"],
};

/** RFC 6068 sets no limit, but programs do: Windows cuts command lines at 2,048 characters. */
const MOST_MAILTO = 1900;
const MOST_REPLY = 3000;
/** One address that needs no quoting in a header; "%", "?" and "&" would be read as more than an address in a mailto: URL that a caller writes himself. */
const ADDRESS = /^[^\s\p{C}@<>(),;:"[\]\\%?&#]{1,64}@[^\s\p{C}@<>(),;:"[\]\\%?&#]{1,255}$/u;
/** What a program further on would open: a stranger's encoded word, a line end percent-encoded. */
const DISGUISED = /=\?|%0[ad]/giu;
const WEB = /^https?:\/\/[^\s\p{C}@<>"]{1,2000}$/iu;
const BRACKETED_ADDRESS = /<[^\s<>@]{1,64}@[^\s<>@]{1,255}>/gu;

const trusted = (channel: Channel): boolean => channel.trust !== "quoted-unconfirmed";

/**
 * The message for one contact step, in a language: subject and text with the facts filled in; what is unknown becomes a marked
 * blank, listed in `missing`. A contact that is only claimed by the bounce is never put into `to` or `url` while a proved one exists.
 */
export function draftOf(step: ContactStep, sentences: LanguageSentences, wishes: DraftWishes): Draft {
  const bring = step.bring ?? {};
  const discreet = ABOUT_A_SERVER.has(step.ask) && wishes.includeRecipient !== true;
  const missing: string[] = [];
  const blank = (fact: DraftFact): string => {
    if (!missing.includes(fact)) missing.push(fact);
    return sentences.draft.blank(sentences.facts[fact]);
  };
  const words = draftWords(step, bring, sentences, blank, discreet, wishes.reason);
  const parts = sentences.draft.asks[step.ask];
  // Subject first: the blanks that it needs are the ones to fill first.
  const subject = plain(parts.subject(words).replace(DISGUISED, " "), 150);
  const opening = parts.opening(words);
  const facts = factLines(step, bring, sentences, blank, discreet);
  const reply = bring.reply === undefined ? undefined : plainLines(replyFor(plainLines(bring.reply, MOST_REPLY), discreet, bring.recipient), MOST_REPLY);
  const request = parts.request(words);
  const signature = wishes.signature === undefined ? [] : [plainLines(wishes.signature, 2000)];
  const compose = (quoted: string | undefined): string =>
    [
      sentences.draft.greeting,
      ...opening,
      ...(facts.length === 0 ? [] : [[sentences.draft.factsFollow, ...facts].join("\n")]),
      ...(quoted === undefined ? [] : [`${sentences.draft.replyFollows}\n${quoted}`]),
      ...request,
      [sentences.draft.closing, ...signature].join("\n"),
    ].join("\n\n");
  const text = compose(reply);
  const channel = step.via.find((one) => one.kind === "email" && trusted(one) && ADDRESS.test(one.value));
  const page = step.via.find((one) => (one.kind === "web-form" || one.kind === "web-page") && trusted(one) && WEB.test(one.value));
  return {
    ...(channel === undefined
      ? {}
      : { to: channel.value, mailto: mailtoOf(channel.value, subject, text, () => compose(reply === undefined ? undefined : sentences.draft.cut)) }),
    ...(page === undefined ? {} : { url: page.value }),
    subject,
    text,
    missing,
  };
}

function draftWords(
  step: ContactStep,
  bring: Facts,
  sentences: LanguageSentences,
  blank: (fact: DraftFact) => string,
  discreet: boolean,
  reason: Reason | undefined,
): DraftWords {
  const lazy = (fact: "ip" | "host" | "domain"): string => (bring[fact] === undefined ? blank(fact) : plain(bring[fact], 254));
  const reader: Reader = { sentences, audience: "sender" };
  return {
    contact: partyForms(step.contact, reader),
    ...(step.about === undefined ? {} : { about: partyForms(step.about, reader) }),
    ...(reason === undefined ? {} : { reason }),
    allowlist: bring.allowlist !== undefined,
    person: step.contact.role === "recipient",
    // Read only by the sentences that need them, so that only those leave blanks.
    get ip() {
      return lazy("ip");
    },
    get host() {
      return lazy("host");
    },
    get domain() {
      return lazy("domain");
    },
    ...(bring.recipient === undefined || discreet ? {} : { recipient: plain(bring.recipient, 254) }),
  };
}

function factLines(step: ContactStep, bring: Facts, sentences: LanguageSentences, blank: (fact: DraftFact) => string, discreet: boolean): string[] {
  const needed = new Set<keyof Facts>([...(NEEDED[step.ask] ?? []), ...(step.wants ?? [])]);
  const lines: string[] = [];
  const line = (fact: "ip" | "host" | "domain" | "messageId" | "imprint" | "spfInclude", most = 254): void => {
    const value = bring[fact];
    if (value !== undefined) lines.push(`- ${sentences.facts[fact]}${sentences.colon}${plain(value, most)}`);
    else if (needed.has(fact)) lines.push(`- ${sentences.facts[fact]}${sentences.colon}${blank(fact)}`);
  };
  line("ip");
  line("host");
  if (bring.date !== undefined) lines.push(`- ${sentences.facts.date}${sentences.colon}${sentences.date(plain(bring.date, 40))}`);
  else if (needed.has("date")) lines.push(`- ${sentences.facts.date}${sentences.colon}${blank("date")}`);
  line("messageId", 400);
  line("domain");
  if (bring.recipient !== undefined && !discreet) lines.push(`- ${sentences.facts.recipient}${sentences.colon}${plain(bring.recipient, 254)}`);
  if (bring.records !== undefined && bring.records.length > 0)
    lines.push(`- ${sentences.facts.records}${sentences.colon}${bring.records.map((name) => plain(name, 254)).join(", ")}`);
  line("spfInclude");
  if (bring.dkimSelectors !== undefined && bring.dkimSelectors.length > 0)
    lines.push(`- ${sentences.facts.dkimSelectors}${sentences.colon}${bring.dkimSelectors.map((name) => plain(name, 100)).join(", ")}`);
  line("imprint", 400);
  if (bring.allowlist !== undefined) for (const item of sentences.allowlist(bring.allowlist)) lines.push(`- ${item}`);
  if (bring.reply === undefined && needed.has("reply")) lines.push(`- ${sentences.facts.reply}${sentences.colon}${blank("reply")}`);
  return lines;
}

/** A reply often repeats the recipient's address; in a draft about a server it is taken out. */
function replyFor(reply: string, discreet: boolean, recipient: string | undefined): string {
  if (!discreet) return reply;
  if (recipient === undefined || splitAddress(recipient) === undefined) return reply.replace(BRACKETED_ADDRESS, "<[…]>");
  let text = reply;
  const folded = recipient.toLowerCase();
  // Lower-casing may change the length of a text: then only the exact spelling is looked for.
  if (text.toLowerCase().length !== text.length || folded.length !== recipient.length) return text.replaceAll(recipient, "[…]");
  for (let at = text.toLowerCase().indexOf(folded); at >= 0; at = text.toLowerCase().indexOf(folded))
    text = `${text.slice(0, at)}[…]${text.slice(at + recipient.length)}`;
  return text;
}

function mailtoOf(to: string, subject: string, text: string, shorter: () => string): string {
  const make = (body: string): string =>
    `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  const whole = make(wellFormed(text));
  if (whole.length <= MOST_MAILTO) return whole;
  const short = wellFormed(shorter());
  const cut = make(short);
  if (cut.length <= MOST_MAILTO) return cut;
  // Percent-encoding makes lengths uneven: halve until it fits.
  let keep = short.length;
  while (keep > 100 && make(wellFormed(short.slice(0, keep))).length > MOST_MAILTO) keep = Math.floor(keep * 0.85);
  return make(wellFormed(`${short.slice(0, keep)}…`));
}

/** A lone surrogate cannot be percent-encoded. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, "\ufffd");
}
