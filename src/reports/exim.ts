// Exim's bounces and delay warnings (src/deliver.c, src/moan.c of Exim 3 and 4): a heading, then each address indented by two
// blanks with what happened indented by four below it. Beside a DSN part the same words are the human part.
import { bareAddress } from "../vocabulary/address.ts";
import { type HeaderField, headerField, headerValue } from "../vocabulary/header.ts";
import { addressesIn } from "./addresses-in-text.ts";
import { hasWords } from "./bounce-words.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { cutAtMarker, daemonHost, hostName, isAddress, saying, stageIn, startsReply } from "./mta-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { undoOctal } from "./undo-octal.ts";

const CREATED = "This message was created automatically by";
/** What Exim says when it takes a message from a local user or a filter and cannot use it (moan.c). */
const COMPLAINTS: readonly string[] = [
  "rejected by the local scanning code",
  "longer than the maximum size allowed on this",
  "contained more recipients than allowed on this",
  "that were incorrectly",
  "that was incorrectly",
  "contained a header section that was excessively",
  "contained no recipient addresses",
];
/** Words of Exim's transports and routers, for servers with a heading of their own (bounce_message_file). */
const OWN_WORDS: readonly string[] = [
  "SMTP error from remote mail server after ",
  "SMTP error from remote mailer after ",
  "LMTP error after ",
  "retry timeout exceeded",
  "Unrouteable address",
  "Unrouteable mail domain",
  "(generated from ",
  "all relevant MX records point to non-existent hosts",
];
const HEADING = /(?:address\(es\) failed|not yet been delivered (?:is|are)|have yet to be delivered|delivered to the following addresses):?\s{0,5}$/u;
const COPY_MARKER = /^-{3,8} (?:This is a copy of |The body of the message is )/u;
const ENTRY = /^ {1,3}(?=[^\s])/u;
const DETAIL = /^(?: {4}|\t)/u;
const GENERATED = /^\(?(?:ultimately )?generated (?:from|by) (.{1,400}?)\)?$/u;
const REMOTE_SAID = /(?:SMTP|LMTP) error from remote mail(?:er| server) after |LMTP error after /u;
const REPLY_AT = /(?:^|\n|: )(?=[2-5]\d\d(?:[ \-\n]|$))/u;
const HOST_WORDS = /\bhost ([\w\-.]{1,255} ?\[[^\]\n]{1,60}\])/iu;
const WITHIN_DIALOGUE = /\b(?:after|in response to|while waiting for|in reply to) (.{1,80})/u;
const GAVE_UP = /retry time(?:out exceeded| not reached)|been failing for a long time/u;
const RETRY_TAIL = /(?::\s{0,6}|\n|^)retry timeout exceeded$/u;
const NOT_AN_ADDRESS = /^(?:pipe to |save to |an undisclosed address|\/|"?\|)/u;
const QUEUE_ID = /The message identifier is:\s{1,8}(\S{1,60})/u;
const QUEUE_HOST = /on the queue on (\S{1,255}?)\.?(?:\s|$)/u;
const STATED_SUBJECT = /The subject of the message is: ?(.{1,998})/u;
const STATED_DATE = /The date of the message is:\s{1,8}(.{1,100})/u;

/** Exim breaks a long line after a colon (deliver.c, print_address_error); a line without a code after such a break belongs to the line above. */
function joinBroken(lines: readonly string[]): string {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.endsWith(":") && !startsReply(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined.join("\n");
}

interface Entry {
  title: string;
  details: string[];
}

/** The indented list of addresses with what stands below each. */
function entriesOf(lines: readonly string[]): Entry[] {
  const heading = lines.findIndex((line) => HEADING.test(line));
  const entries: Entry[] = [];
  let current: Entry | undefined;
  for (const [offset, line] of lines.slice(heading + 1).entries()) {
    const below = lines[heading + 1 + offset + 1] ?? "";
    if (line.trim() === "") {
      if (!DETAIL.test(below)) {
        if (entries.length > 0 && below.trim() !== "" && !ENTRY.test(below)) break;
        current = undefined;
      }
    } else if (DETAIL.test(line) || (ENTRY.test(line) && line.trimStart().startsWith("host "))) {
      current?.details.push(line.trim());
    } else if (ENTRY.test(line)) {
      const title = line.trim();
      const bare = bareAddress(title.replace(TRAILING_COLON, ""));
      if (isAddress(bare) || NOT_AN_ADDRESS.test(title) || DETAIL.test(below)) {
        current = { title, details: [] };
        entries.push(current);
      } else {
        const inline = INLINE.exec(title);
        if (inline) entries.push({ title: inline[1] ?? "", details: [inline[2] ?? ""] });
        current = undefined;
      }
    } else if (heading < 0) {
      current = undefined;
    }
  }
  return entries;
}
const TRAILING_COLON = /:$/u;
const INLINE = /^<?([^\s<>@]{1,128}@[^\s<>:@]{1,255})>?: (.{1,998})$/u;

/** Reads what stands below one address. */
function readEntry(entry: Entry, delayed: boolean): RecipientFields {
  const title = undoOctal(entry.title.replace(TRAILING_COLON, ""));
  let generatedFrom: string | undefined;
  const rest: string[] = [];
  for (const line of entry.details) {
    const from = GENERATED.exec(line)?.[1];
    if (from === undefined) rest.push(line);
    else generatedFrom ??= bareAddress(undoOctal(from));
  }
  const named = NOT_AN_ADDRESS.test(title) || !isAddress(bareAddress(title)) ? undefined : bareAddress(title);
  const address = named ?? generatedFrom ?? addressesIn(title)[0] ?? (NOT_AN_ADDRESS.test(title) ? "" : title);
  const text = rest.join("\n").replace(DELAY_REASON, "");
  const gaveUp = GAVE_UP.test(text);
  const host = HOST_WORDS.exec(text)?.[1];
  const remoteMta = host === undefined ? undefined : readHost(host);
  const remote = REMOTE_SAID.exec(text);
  let stage = stageIn(WITHIN_DIALOGUE.exec(text)?.[1] ?? "");
  let diagnostic: string;
  if (remote) {
    const after = text.slice(remote.index + remote[0].length);
    const found = REPLY_AT.exec(after);
    const replyAt = found ? found.index + found[0].length : Math.max(0, after.indexOf(":\n") + 1);
    stage = stageIn(after.slice(0, replyAt).split(">")[0] ?? "") ?? stage;
    diagnostic = joinBroken(lines(after.slice(replyAt))).replace(RETRY_TAIL, "");
  } else {
    const own = lines(text).filter((line) => !HOST_LINE.test(line));
    const whole = joinBroken(own);
    diagnostic = whole.replace(RETRY_TAIL, "") || whole;
  }
  return {
    address,
    ...(named !== undefined && generatedFrom !== undefined && generatedFrom !== named ? { addressedAs: generatedFrom } : {}),
    action: delayed ? "delayed" : "failed",
    ...saying(diagnostic, remote ? "remote" : diagnostic === "" ? undefined : "local"),
    ...(stage === undefined ? {} : { stage }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    ...(gaveUp ? { gaveUp } : {}),
    evidence: { by: "format", rule: "exim", matched: entry.title.slice(0, 200) },
  };
}
const DELAY_REASON = /^Delay reason: /mu;
const HOST_LINE = /^host \S{1,255} \[[^\]]{1,60}\]$/u;

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What moan.c says about a message that never entered the queue. */
function readComplaint(mail: TextMail, body: readonly string[]): RecipientFields[] {
  const given = body.findIndex((line) => line.includes("following error was given:"));
  const at = given >= 0 ? given + 1 : body.findIndex((line) => hasWords(line, COMPLAINTS));
  if (at < 0) return [];
  const said = lines(body.slice(at).join("\n")).slice(0, 8).join("\n");
  const listed = failedRecipients(mail);
  const addresses = listed.length > 0 ? listed : [addressesIn(said)[0] ?? ""];
  return addresses.map((address) => ({ address, action: "failed", ...saying(said, "local"), evidence: { by: "format", rule: "exim" } }));
}

/** What a pipe or filter printed ("The following text was generated during the delivery attempt:"), without the rule around its title. */
function generatedText(body: readonly string[]): string {
  const at = body.findIndex((line) => line.startsWith("The following text was generated during the delivery attempt"));
  if (at < 0) return "";
  const rest = body.slice(at + 1).join("\n");
  const behindTitle = rest.indexOf(" ------\n");
  return lines(behindTitle < 0 ? rest : rest.slice(behindTitle + 8))
    .slice(0, 8)
    .join("\n");
}

function failedRecipients(mail: TextMail): string[] {
  const list = headerValue(mail.header, "x-failed-recipients") ?? "";
  return list
    .split(",")
    .map((entry) => undoOctal(bareAddress(entry)))
    .filter((address) => isAddress(address));
}

function read(mail: TextMail): TextBounce | undefined {
  if (mail.text.includes("had successful delivery notifications")) return undefined;
  const { lines: body, original } = cutAtMarker(mail.text, (line) => COPY_MARKER.test(line));
  const text = body.join("\n");
  const delayed = DELAYED.test(text) && !text.includes("address(es) failed");
  const output = generatedText(body);
  let recipients = entriesOf(body)
    .map((entry) => readEntry(entry, delayed))
    .map((fields) => (fields.diagnostic === undefined && output !== "" ? { ...fields, ...saying(output, "local") } : fields));
  if (recipients.length === 0) recipients = readComplaint(mail, body);
  if (recipients.length === 0) {
    recipients = failedRecipients(mail).map((address) => ({
      address,
      action: "failed",
      evidence: { by: "header", rule: "exim", matched: "X-Failed-Recipients" },
    }));
  }
  if (recipients.length === 0) return undefined;
  const queueHost = hostName(QUEUE_HOST.exec(text)?.[1] ?? "");
  const reportingMta = queueHost === undefined ? daemonHost(mail.fromAddress) : { host: queueHost };
  const queueId = delayed ? QUEUE_ID.exec(text)?.[1] : undefined;
  const stated: HeaderField[] = [];
  const subject = delayed ? STATED_SUBJECT.exec(text)?.[1] : undefined;
  const date = delayed ? STATED_DATE.exec(text)?.[1] : undefined;
  if (subject !== undefined) stated.push(headerField("Subject", subject));
  if (date !== undefined) stated.push(headerField("Date", date));
  return {
    recipients,
    ...(reportingMta === undefined ? {} : { reportingMta }),
    original: {
      ...(original === undefined ? (stated.length > 0 ? { header: stated } : {}) : { text: original }),
      ...(queueId === undefined ? {} : { keys: [{ kind: "queue-id", value: queueId, from: "report-field" }] }),
    },
  };
}
const DELAYED = /has not yet been delivered to (?:one or more|all)|not yet been delivered (?:is|are):|have yet to be delivered:/u;

export const exim: TextFormat = {
  id: "exim",
  signs: [CREATED, ...OWN_WORDS].map((words) => words.toLowerCase()),
  recognises(mail) {
    const { text } = mail;
    if (text.includes(CREATED)) {
      if (text.includes("address(es) failed") || DELAYED.test(text) || hasWords(text, COMPLAINTS)) return true;
    }
    // The words must stand outside the returned mail, which may itself quote a bounce.
    const own = cutAtMarker(text, (line) => COPY_MARKER.test(line));
    if (own.original === undefined && headerValue(mail.header, "x-failed-recipients") === undefined) return false;
    const body = own.lines.join("\n");
    return hasWords(body, OWN_WORDS);
  },
  read,
};
