// The last resort: a mail whose outer signs are those of a bounce and whose text names an address beside words of failure or an SMTP
// reply. A guess (lowConfidence) unless a mail system says so under
// a bounce's subject, and never a look into the returned original (standards.md 37).
import { bareAddress, sameAddress } from "../vocabulary/address.ts";
import { headerValue } from "../vocabulary/header.ts";
import { addressesIn } from "./addresses-in-text.ts";
import { BODY_WORDS, DELAY_WORDS, FINAL_WORDS, hasWords, SUBJECT_WORDS } from "./bounce-words.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { findHostSaid } from "./hosts-in-text.ts";
import { isAddress } from "./mta-text.ts";
import { hasForwardSubject } from "./origin.ts";
import { paragraphs } from "./paragraphs.ts";
import { addressAlone, joinReply, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "text";
const MOST_RECIPIENTS = 200;
const NULL_PATH = /^<\s?>$|^<?mailer-daemon(?:@|>|$)/iu;
const DAEMON = /^(?:mailer-?daemon|e?mail-?daemon|mdaemon|postmaster|mail-?delivery|mail-?system|mailadmin|mail-admin)(?:@|$)|^[\w.-]{0,40}smtp[\w.-]{0,40}@/iu;
const DAEMON_NAME = /mail(?:er)?[ -]?daemon|mail delivery|delivery (?:sub)?system|postmaster|mail system|mail administrator/iu;
/** Where people are told to write or who wrote: no failed address stands behind these words. */
const CONTACT_WORDS =
  /\b(?:contact|postmaster|helpdesk|help desk|support|assistance|questions?|hilfe|rückfragen|wenden|administrator|abuse|sender|from|von|absender|expéditeur|return-path|mail from|reply-to|message-id|if you)\b/iu;
const SENDER_CONTEXT =
  /(?:\bfrom|\bvon|\bde|mail from|sender|absender|return-path|reply-to|\bcontact|write to|reach us at|assistance at|forward (?:it|this) to|mail us at|report to|schreiben sie an|sich (?:bitte )?an|kontaktieren sie|contacte[rz]?|contacto)[:\s]{0,3}<?$/iu;
/** A block that goes on with a sentence. */
const CONTINUES = /^\s{0,8}\p{Ll}/u;
const MESSAGE_ID_CONTEXT = /message-?id:?\s{0,4}<?$/iu;

/** How much the outside looks like a bounce. */
function outerSigns(mail: TextMail): { sender: boolean; subject: boolean; machine: boolean } {
  const path = headerValue(mail.header, "return-path");
  const auto = headerValue(mail.header, "auto-submitted")?.toLowerCase() ?? "no";
  const sender = (path !== undefined && NULL_PATH.test(path.trim())) || DAEMON.test(mail.fromAddress) || DAEMON_NAME.test(mail.from);
  return {
    sender,
    subject: !hasForwardSubject(mail.subject) && hasWords(mail.subject.toLowerCase(), SUBJECT_WORDS),
    machine: sender || !auto.startsWith("no"),
  };
}

/**
 * True when the mail may be read as a bounce although no format is known: it comes from a mail system, or its Subject and text say so
 * and it brings the returned mail. A parcel service's or a person's "could not be delivered" has neither.
 */
export function looksLikeBounce(mail: TextMail, failureInText: boolean): boolean {
  const signs = outerSigns(mail);
  if (headerValue(mail.header, "x-failed-recipients") !== undefined) return true;
  if (signs.sender && (signs.subject || failureInText)) return true;
  if (!signs.subject || !failureInText) return false;
  const answers = headerValue(mail.header, "in-reply-to") !== undefined || headerValue(mail.header, "references") !== undefined;
  if (answers) return false;
  return signs.machine || mail.parts.some((part) => part.original !== undefined) || splitOriginal(mail.text).original !== undefined;
}

interface Block {
  lines: readonly string[];
  text: string;
  folded: string;
  failure: boolean;
  reply: boolean;
}

/** A line that says something of one address: "a@b.example: 550 5.1.1 User unknown". */
const ENTRY = /^\s{0,8}<?([^\s<>@:]{1,128}@[^\s<>@:]{1,255})>?: {1,4}\S/u;

/** A paragraph of such lines says something else of each address: every one begins a paragraph of its own. */
function entriesApart(lines: string[]): string[][] {
  const apart: string[][] = [];
  let address: string | undefined;
  for (const line of lines) {
    const named = ENTRY.exec(line)?.[1]?.toLowerCase();
    const last = apart.at(-1);
    if (last === undefined || (named !== undefined && address !== undefined && named !== address)) apart.push([line]);
    else last.push(line);
    address = named ?? address;
  }
  return apart;
}

function blocksOf(human: string): Block[] {
  return paragraphs(human.slice(0, 40_000))
    .flatMap(entriesApart)
    .map((lines) => {
      const text = lines.join("\n");
      const folded = lines
        .map((line) => line.trim())
        .join(" ")
        .toLowerCase();
      return { lines, text, folded, failure: hasWords(folded, BODY_WORDS), reply: replyAt(text) >= 0 };
    });
}

/** Addresses of a block that may have failed: not who is told to be asked, not who sent. */
function candidates(block: Block, mine: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of block.lines) {
    for (const address of addressesIn(line)) {
      const before = line.slice(0, Math.max(0, line.indexOf(address)));
      if (SENDER_CONTEXT.test(before) || MESSAGE_ID_CONTEXT.test(before) || mine.some((own) => sameAddress(own, address))) continue;
      if (CONTACT_WORDS.test(line) && addressAlone(line) === undefined && !hasWords(line.toLowerCase(), BODY_WORDS) && replyAt(line) < 0) continue;
      if (!found.some((known) => sameAddress(known, address))) found.push(address);
    }
  }
  return found;
}

/** The reply inside a block, from its code on; else the block's own words. */
function wordsOf(block: Block): string {
  const at = replyAt(block.text);
  const words = at >= 0 ? block.text.slice(at) : block.text;
  return joinReply(words.split("\n").slice(0, 12));
}

/** True when the next block gives the reason for this one: a reply behind a colon, or a short statement that names nobody. */
function explains(block: Block, next: Block | undefined, mine: readonly string[]): next is Block {
  if (next === undefined) return false;
  if (block.folded.endsWith(":") && next.reply) return true;
  return (next.reply || next.failure) && next.lines.length <= 4 && candidates(next, mine).length === 0;
}

/** A reply alone says why; a sentence is kept together with the one in front of it. */
function withReason(block: Block, next: Block): Block {
  if (next.reply) return next;
  return { ...next, lines: [...block.lines, ...next.lines], text: `${block.text}\n${next.text}`, folded: `${block.folded} ${next.folded}` };
}

function onlyAddresses(block: Block): boolean {
  return block.lines.every((line) => addressAlone(line) !== undefined);
}

function listOf(mail: TextMail): string[] {
  return (headerValue(mail.header, "x-failed-recipients") ?? "").split(",").map(bareAddress).filter(isAddress);
}

/** A line that is nothing but "Reason:", in one language or two ("Důvod / Reason:"). */
const REASON_LABEL =
  /^\s{0,8}(?:[\p{L} ]{2,40} ?\/ ?)?(?:reason|the reason|error|error during the last delivery attempt|full smtp response|server response|grund|begründung|raison|motif|motivo|causa|reden|powód|důvod|причина|orsak|årsag|syy|原因|理由|退信原因|사유)(?: (?:given|was|is|for (?:the )?failure))?\s?[:：]\s*$/iu;
const RULE = /^[\s=_*-]{3,100}$/u;

/** What stands below such a label: the reason for everything that no reply is given for. */
function labelledReason(blocks: readonly Block[]): string | undefined {
  const lines = blocks.flatMap((block) => [...block.lines, ""]);
  const label = lines.findIndex((line) => REASON_LABEL.test(line));
  if (label < 0) return undefined;
  const first = lines.findIndex((line, at) => at > label && line.trim() !== "" && !RULE.test(line));
  if (first < 0) return undefined;
  const end = lines.indexOf("", first);
  const words = joinReply(lines.slice(first, Math.min(end < 0 ? lines.length : end, first + 12)));
  return words === "" ? undefined : words;
}

function readBlocks(blocks: readonly Block[], mine: readonly string[], delayed: boolean): RecipientFields[] {
  const found: RecipientFields[] = [];
  const firstReply = blocks.find((block) => block.reply);
  const reason = labelledReason(blocks);
  /** Blocks that gave the reason for an address above them: addresses inside are quoted, not reported. */
  const taken = new Set<Block>();
  const add = (address: string, source: Block): void => {
    if (found.length >= MOST_RECIPIENTS || found.some((known) => sameAddress(known.address, address))) return;
    const said = findHostSaid(source.text)[0];
    const words = said?.reply ?? (source.reply ? undefined : reason) ?? wordsOf(source);
    found.push(
      recipientOf({
        address,
        format: ID,
        matched: source.folded,
        words,
        action: delayed ? "delayed" : "failed",
        by: source.reply ? "remote" : undefined,
        host: said?.remoteMta,
        stage: said?.stage,
      }),
    );
  };
  for (const [at, block] of blocks.entries()) {
    if (taken.has(block)) continue;
    const addresses = candidates(block, mine);
    if (addresses.length === 0) continue;
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    if (onlyAddresses(block)) {
      // A list under a heading: what is said about it stands below, or anywhere as the only reply, or in the heading.
      if (before?.failure !== true && next?.failure !== true && next?.reply !== true) continue;
      const because =
        next !== undefined && (next.reply || next.failure) && candidates(next, mine).every((other) => addresses.some((own) => sameAddress(own, other)))
          ? next
          : (firstReply ?? before ?? block);
      for (const address of addresses) add(address, because);
    } else if (block.failure || block.reply) {
      const follows = !block.reply && explains(block, next, mine) ? withReason(block, next) : block;
      // Where one line alone holds the failure, the others' addresses are context.
      const telling = block.lines.filter((line) => replyAt(line) >= 0 || hasWords(line.toLowerCase(), BODY_WORDS));
      if (follows !== block && next !== undefined) taken.add(next);
      const near = addresses.filter((address) => telling.some((line) => line.includes(address)));
      for (const address of near.length > 0 ? near : addresses.slice(0, 1)) add(address, follows);
    } else if (next?.failure === true && CONTINUES.test(next.text) && candidates(next, mine).length === 0) {
      // A heading of the list that follows it.
      const listed = blocks[at + 2];
      if (next.folded.endsWith(":") && listed !== undefined && onlyAddresses(listed)) continue;
      // One sentence set apart around the address: "Your message to: / a@b.example / has not yet been delivered".
      for (const address of addresses.slice(0, 1)) add(address, next);
    } else if (before?.failure === true && before.folded.endsWith(":")) {
      for (const address of addresses.slice(0, 1)) add(address, firstReply ?? next ?? before);
    }
  }
  return found;
}

const SIGNATURE = /^-- ?$/mu;

/** Without what a gateway or list adds below a signature's line, where words of failure stand above it. */
function withoutSignature(human: string): string {
  const at = SIGNATURE.exec(human)?.index ?? -1;
  const above = human.slice(0, Math.max(0, at));
  return at > 0 && hasWords(above.slice(0, 8000).toLowerCase(), BODY_WORDS) ? above : human;
}

export const genericText: TextFormat = {
  id: ID,
  signs: [],
  recognises(mail) {
    const { human } = splitOriginal(mail.text);
    const folded = human.slice(0, 4000).toLowerCase();
    return looksLikeBounce(mail, hasWords(folded.split("\n").join(" "), BODY_WORDS));
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const blocks = blocksOf(withoutSignature(split.human));
    const own = headerValue(mail.header, "to") ?? "";
    const mine = [...addressesIn(own), mail.fromAddress].filter((address) => address !== "");
    const all = `${mail.subject}\n${split.human}`.toLowerCase();
    const delayed = hasWords(all, DELAY_WORDS) && !hasWords(all, FINAL_WORDS);
    let recipients = readBlocks(blocks, mine, delayed);
    // A mail to oneself: the only address there is may be the sender's own.
    if (recipients.length === 0) recipients = readBlocks(blocks, [mail.fromAddress], delayed);
    const inOneBlock = recipients.length > 0;
    const listed = listOf(mail);
    if (recipients.length === 0 && listed.length > 0) {
      const reason = blocks.find((block) => block.reply) ?? blocks.find((block) => block.failure);
      recipients = listed.map((address) =>
        recipientOf({
          address,
          format: ID,
          matched: "X-Failed-Recipients",
          words: reason === undefined ? "" : wordsOf(reason),
          action: delayed ? "delayed" : "failed",
        }),
      );
    }
    if (recipients.length === 0 && outerSigns(mail).subject) {
      const reason = blocks.find((block) => block.reply) ?? blocks.find((block) => block.failure);
      if (reason === undefined) return undefined;
      recipients = [recipientOf({ address: "", format: ID, matched: mail.subject, words: wordsOf(reason), action: delayed ? "delayed" : "failed" })];
    }
    if (recipients.length === 0) return undefined;
    // Stated by a mail system, under a subject that says so, in one block with the address: as good as any layout with a name.
    const signs = outerSigns(mail);
    // A bounce has the null path (RFC 5321 section 4.5.5): a sender's own path beside a mail system's name proves nothing.
    const path = headerValue(mail.header, "return-path")?.trim();
    const stated = signs.sender && signs.subject && inOneBlock && (path === undefined || NULL_PATH.test(path));
    return { recipients, lowConfidence: !stated, ...(split.original === undefined ? {} : { original: { text: split.original } }) };
  },
};
