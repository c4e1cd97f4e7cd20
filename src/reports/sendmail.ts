// sendmail's bounces (sendmail/savemail.c, conf.c; the old V5 form too): a list of addresses under a ruled heading, each with
// "(reason: ...)" and "(expanded from: ...)", then the transcript of the session, which alone holds every line of a reply.
import { bareAddress } from "../vocabulary/address.ts";
import { parseDate } from "../vocabulary/date.ts";
import { headerValue, readHeaderSection } from "../vocabulary/header.ts";
import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { daemonHost, hostName, isAddress, saying, startsReply } from "./mta-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import { type Reply, readTranscript, type Transcript } from "./sendmail-transcript.ts";

const RULED = /^\s{0,8}-{3,8} ?(\S.{0,120}?\S) ?-{3,8}\s{0,3}$/u;
const ADDRESSES_HEADING = /addresses had |following (?:address|recipient)(?:es|s)? (?:has|have|had)/iu;
const RETURNED_HEADING = /^(?:Original message|Unsent message|Returned message|Message header|Message body suppressed|Recipients of this delivery)/iu;
const RECEIVED_AT = /^The original message was received at (.{8,60}?)$/mu;
const RECEIVED_FROM = /^The original message was received at .{8,60}\nfrom (.{1,300})$/mu;
const WARNING = /THIS IS A WARNING MESSAGE ONLY|Warning: message still undelivered after|Will keep trying until message is/u;
const GAVE_UP = /^Message could not be delivered for |^Message will be deleted from queue|could not send message for past|Cannot send message for/imu;
const REASON = /^\(reason: (.{0,998})$/u;
const EXPANDED = /^\(expanded from: (.{1,400}?)\)?$/u;
/** "(unrecoverable error)", "(transient failure)", "(relayed to non-DSN-aware mailer)" of old versions, "[User unknown]" of others. */
const TITLE_NOTE = / [([]([^()[\]]{1,200})[)\]]$/u;
const SAYS_NOTHING = /^(?:unrecoverable error|transient failure)$/u;
const ACCEPTED_NOTE = /^(?:relayed|deliver|successfully|expanded)/iu;
const SUBJECTS: readonly string[] = ["Returned mail: ", "Warning: could not send message for past", "Postmaster notify: see transcript"];

const DELAYED_HEADING = /transient|delay|warning|not yet/iu;
const PERMANENT_HEADING = /permanent (?:fatal|delivery)/iu;
const SUCCESS = /success/iu;
const CLOSING = /\)$/u;
const INDENTED = /^\s/u;
const ZONE_NAME = / \([A-Z]{1,5}\)$/u;
/** ActiveHunter puts arrows in front of the address. */
const ACTIVE_HUNTER = /^>>> /u;
const STATEMENT_ALONE = /^<?[^\s<>]{1,320}>?\.\.\. /u;
const DEFERRED = "... Deferred:";
const BY_HOST = /\b(?:by|with) (\S{1,255}?)\.?$/u;

interface Listed {
  address: string;
  reason?: string;
  expandedFrom?: string;
  delayed: boolean;
}

/** The words between the dashes of a ruled heading; undefined for other lines. */
function ruledTitle(line: string): string | undefined {
  return line.includes("---") ? RULED.exec(line)?.[1] : undefined;
}

/** The sections of the human part by their ruled headings. What follows the heading of the returned mail is all its own. */
function sections(text: string): { title: string; lines: string[] }[] {
  let section: { title: string; lines: string[] } = { title: "", lines: [] };
  const found = [section];
  let returned = false;
  for (const line of text.split("\n")) {
    const title = returned ? undefined : ruledTitle(line);
    if (title === undefined) section.lines.push(line);
    else {
      section = { title, lines: [] };
      found.push(section);
      returned = RETURNED_HEADING.test(title);
    }
  }
  return found;
}

/** Addresses under "The following addresses had ...". */
function listed(title: string, lines: readonly string[]): Listed[] {
  const delayed = DELAYED_HEADING.test(title) && !PERMANENT_HEADING.test(title);
  const found: Listed[] = [];
  for (const raw of lines) {
    const line = raw.trim().replace(ACTIVE_HUNTER, "");
    const last = found.at(-1);
    const reason = REASON.exec(line)?.[1];
    const expanded = EXPANDED.exec(line)?.[1];
    if (line === "") continue;
    if (reason !== undefined && last !== undefined) last.reason = reason.replace(CLOSING, "");
    else if (expanded !== undefined && last !== undefined) last.expandedFrom = bareAddress(expanded);
    else if (INDENTED.test(raw) && last !== undefined && !isAddress(bareAddress(line))) {
      if (last.reason !== undefined) last.reason = `${last.reason}\n${line.replace(CLOSING, "")}`;
    } else {
      const note = TITLE_NOTE.exec(line);
      if (ACCEPTED_NOTE.test(note?.[1] ?? "")) continue;
      const bare = bareAddress(note === null ? line : line.slice(0, note.index));
      found.push({
        address: bare,
        delayed: delayed || (note?.[1] === "transient failure" && !PERMANENT_HEADING.test(title)),
        ...(note?.[1] === undefined || SAYS_NOTHING.test(note[1]) ? {} : { reason: note[1] }),
      });
    }
  }
  return found;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

/** True for the same address, or for a local name that the address begins with. */
function names(recipient: string | undefined, address: string): boolean {
  return recipient === address || (recipient?.includes("@") === false && address.startsWith(`${recipient}@`));
}

/** The reply in the transcript that belongs to this recipient. */
function replyFor(entry: Listed, transcript: Transcript, alone: boolean): Reply | undefined {
  const { reason } = entry;
  const address = entry.address.toLowerCase();
  const refusals = transcript.replies.filter((reply) => reply.refuses);
  if (reason !== undefined) {
    const same = refusals.filter((reply) => firstLine(reply.text) === firstLine(reason));
    const own = same.find((reply) => reply.recipient === address) ?? same.at(-1);
    if (own !== undefined) return own;
  }
  const stated = transcript.statements.find((statement) => names(statement.recipient, address))?.after;
  if (stated?.refuses === true && (reason === undefined || alone)) return stated;
  const own = refusals.find((reply) => reply.recipient === address);
  if (own !== undefined) return own;
  return alone && reason === undefined ? refusals.at(-1) : undefined;
}

function fieldsFor(entry: Listed, transcript: Transcript, alone: boolean, delayed: boolean, gaveUp: boolean): RecipientFields {
  const reply = replyFor(entry, transcript, alone);
  const statement =
    transcript.statements.find((candidate) => names(candidate.recipient, entry.address.toLowerCase())) ??
    (alone ? transcript.statements.find((one) => one.recipient === undefined) : undefined);
  const deferredAt = statement?.text.indexOf(DEFERRED) ?? -1;
  const local = reply === undefined ? (entry.reason ?? innerReply(statement?.text) ?? "") : "";
  const fate = delayed || entry.delayed ? "delayed" : "failed";
  const remoteMta = reply?.host ?? deferredHost(deferredAt < 0 ? undefined : statement?.text.slice(deferredAt + DEFERRED.length));
  const real = isAddress(entry.address);
  const expanded = entry.expandedFrom;
  return {
    address: real || expanded === undefined || !isAddress(expanded) ? entry.address : expanded,
    ...(real && expanded !== undefined && expanded !== entry.address ? { addressedAs: expanded } : {}),
    action: fate,
    ...saying(
      reply === undefined ? local : reply.text,
      reply === undefined ? (transcript.replies.length === 0 || statement !== undefined ? "local" : undefined) : "remote",
    ),
    ...(reply?.stage === undefined ? {} : { stage: reply.stage }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    ...(gaveUp && fate === "failed" ? { gaveUp } : {}),
    evidence: { by: "format", rule: "sendmail", matched: entry.address },
  };
}

/** "554 <a@b.example>... 550 Host unknown": the inner code is the one that was found first; "<a@b.example>... Deferred: x" is said without the address. */
function innerReply(statement: string | undefined): string | undefined {
  if (statement === undefined) return undefined;
  const at = statement.indexOf("... ");
  const inner = at < 0 ? "" : statement.slice(at + 4);
  return startsReply(inner) && inner.length > 4 ? inner : statement.replace(STATEMENT_ALONE, "");
}

function deferredHost(words: string | undefined): NamedHost | undefined {
  const name = words === undefined ? undefined : BY_HOST.exec(words)?.[1];
  return name === undefined ? undefined : readHost(name);
}

/** V5 and warnings list no addresses: they stand in the transcript, or only their host does and the returned header names them. */
function fromTranscript(transcript: Transcript, original: string | undefined): Listed[] {
  const found: Listed[] = [];
  const add = (address: string, delayed: boolean): void => {
    if (!found.some((entry) => entry.address.toLowerCase() === address.toLowerCase())) found.push({ address, delayed });
  };
  for (const statement of transcript.statements) {
    if (statement.address !== undefined) add(statement.address, false);
  }
  const header = original === undefined ? [] : readHeaderSection(original).fields;
  const written = addressesIn(`${headerValue(header, "to") ?? ""}, ${headerValue(header, "cc") ?? ""}`);
  // "550 anna... User unknown": a local name; the returned header may show it in full.
  if (found.length === 0) {
    for (const { recipient } of transcript.statements) {
      if (recipient !== undefined) add(written.find((address) => address.toLowerCase().startsWith(`${recipient}@`)) ?? recipient, false);
    }
  }
  for (const statement of transcript.statements) {
    const host = statement.host?.toLowerCase();
    if (host === undefined) continue;
    for (const address of written) if (address.toLowerCase().endsWith(`@${host}`)) add(address, statement.text.startsWith("2"));
  }
  return found;
}

function read(mail: TextMail): TextBounce | undefined {
  const parts = sections(mail.text);
  const returned = parts.find((part) => RETURNED_HEADING.test(part.title));
  const original = returned?.lines.join("\n").trim() || undefined;
  const human = parts.filter((part) => part !== returned);
  const own = human.map((part) => part.lines.join("\n")).join("\n");
  const transcript = readTranscript(human.filter((part) => part.title.startsWith("Transcript")).flatMap((part) => part.lines));
  const lists = human.filter((part) => ADDRESSES_HEADING.test(part.title) && !SUCCESS.test(part.title));
  if (lists.length === 0 && human.some((part) => SUCCESS.test(part.title))) return undefined;
  const delayed = WARNING.test(own) && !human.some((part) => PERMANENT_HEADING.test(part.title));
  let entries = lists.flatMap((part) => listed(part.title, part.lines));
  if (entries.length === 0) entries = fromTranscript(transcript, original);
  // A warning may name nobody: the machine part does, and takes the reply from here.
  if (entries.length === 0 && mail.hasStatusPart && (transcript.statements.length > 0 || transcript.replies.some((reply) => reply.refuses))) {
    entries = [{ address: "", delayed }];
  }
  if (entries.length === 0) return undefined;
  const gaveUp = GAVE_UP.test(own) || mail.subject.includes("Cannot send message for");
  const recipients = entries.map((entry) => fieldsFor(entry, transcript, entries.length === 1, delayed, gaveUp));
  const reportingMta = daemonHost(mail.fromAddress);
  const arrival = parseDate(RECEIVED_AT.exec(own)?.[1]?.replace(ZONE_NAME, "") ?? "");
  const client = RECEIVED_FROM.exec(own)?.[1];
  const receivedFrom = client === undefined ? undefined : (readHost(client) ?? named(client));
  return {
    recipients,
    ...(reportingMta === undefined ? {} : { reportingMta }),
    ...(receivedFrom === undefined ? {} : { receivedFromMta: receivedFrom }),
    ...(arrival === undefined ? {} : { arrivalDate: arrival }),
    original: original === undefined ? {} : { text: original },
  };
}

function named(text: string): NamedHost | undefined {
  const host = hostName(text);
  return host === undefined ? undefined : { host };
}

export const sendmail: TextFormat = {
  id: "sendmail",
  signs: ["transcript of session follows", "addresses had ", ...SUBJECTS.map((subject) => subject.toLowerCase())],
  recognises(mail) {
    const { text } = mail;
    if (text.includes("Transcript of session follows")) return text.split("\n").some((line) => ruledTitle(line)?.startsWith("Transcript") === true);
    if (text.includes("addresses had ")) return text.split("\n").some((line) => ADDRESSES_HEADING.test(ruledTitle(line) ?? ""));
    return SUBJECTS.some((subject) => mail.subject.startsWith(subject)) && mail.from.startsWith("Mail Delivery Subsystem");
  },
  read,
};
