// qmail-send bounce message format (QSBMF, cr.yp.to/proto/qsbmf.txt) as qmail, netqmail, notqmail, s/qmail, IndiMail and others
// write it: an introduction, one paragraph "<address>:" + reason for each recipient, a break paragraph, the returned mail.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { cutAtMarker, daemonHost, hostName, saying } from "./mta-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";

const INTRO = /^Hi\. This is the [\w .-]{0,40}program at (\S{1,255}?)\.?\s{0,3}$/mu;
/** The break paragraph; servers translate and change it, but it begins with dashes and is one sentence. */
const BREAK = /^-{2,8} ?(?:Below |Enclosed |Undelivered |Attached |Original message|Unterhalb |Hier folgt |Es folgt |Mensaje |Le message )/iu;
const ENTRY = /^\s{0,3}<([^<>]{1,400})>:\s{0,3}$/u;
const REMOTE_SAID = "Remote host said: ";
const IN_QUEUE_TOO_LONG = /\s?I'm not going to try again; this\s{1,3}message has been in the queue too long\.?/u;
const GIVING_UP = /^Giving up on (\S{1,255}?)\.$/u;
/** What qmail-remote.c says in front of the reply. The host is an address; patches put the name beside it. */
const OUTCOMES: readonly (readonly [words: string, stage: Stage])[] = [
  ["does not like recipient", "rcpt"],
  ["but sender was rejected", "mail"],
  ["but greeting failed", "connect"],
  ["but my name was rejected", "helo"],
  ["but connection died", "connect"],
  ["failed on DATA command", "data"],
  ["failed after I sent the message", "message"],
  ["wasn't able to establish an SMTP connection", "connect"],
];
/** The last words in front of the outcome: an address, or a name with the address in brackets. */
const LAST_WORDS = /(?:^|\s)([\w\-.:]{3,255}(?: [[(][\w.:]{3,60}[\])])?)$/u;
const CONNECTED = /Connected to ([\w\-.:]{3,255}(?: [[(][\w.:]{3,60}[\])])?) /u;

interface Entry {
  address: string;
  lines: string[];
}

/** The paragraphs "<address>:"; they end at a blank line or at the next one. */
function entriesOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  let open = false;
  for (const line of lines) {
    const address = ENTRY.exec(line)?.[1];
    if (address !== undefined) {
      entries.push({ address, lines: [] });
      open = true;
    } else if (line.trim() === "") {
      open = (entries.at(-1)?.lines.length ?? 1) === 0;
    } else if (open) {
      entries.at(-1)?.lines.push(line.trim());
    }
  }
  return entries;
}

function hostIn(text: string): NamedHost | undefined {
  const connected = CONNECTED.exec(text)?.[1];
  if (connected !== undefined) return readHost(connected);
  for (const [words] of OUTCOMES) {
    const at = text.indexOf(` ${words}`);
    const before = at < 0 ? undefined : LAST_WORDS.exec(text.slice(Math.max(0, at - 400), at))?.[1];
    if (before !== undefined) return readHost(before);
  }
  return undefined;
}

function readEntry(entry: Entry): RecipientFields {
  const whole = entry.lines.join("\n");
  const gaveUp = IN_QUEUE_TOO_LONG.test(whole);
  const kept = whole.replace(IN_QUEUE_TOO_LONG, "").split("\n");
  const text = kept.filter((line) => !GIVING_UP.test(line)).join("\n");
  const remoteAt = text.indexOf(REMOTE_SAID);
  const before = remoteAt < 0 ? text : text.slice(0, remoteAt);
  const stage = OUTCOMES.find(([words]) => before.includes(words))?.[1];
  const givenUpOn = kept.map((line) => GIVING_UP.exec(line)?.[1]).find((host) => host !== undefined);
  const remoteMta = hostIn(before) ?? (givenUpOn === undefined ? undefined : readHost(givenUpOn));
  const diagnostic = remoteAt < 0 ? text.trim() : text.slice(remoteAt + REMOTE_SAID.length).trim();
  const said = saying(diagnostic || whole.trim(), remoteAt < 0 ? "local" : "remote");
  return {
    address: entry.address,
    action: "failed",
    ...said,
    ...(stage === undefined ? {} : { stage }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    ...(gaveUp ? { gaveUp } : {}),
    evidence: { by: "format", rule: "qmail", matched: `<${entry.address}>:` },
  };
}

function read(mail: TextMail): TextBounce | undefined {
  const { lines, original } = cutAtMarker(mail.text, (line) => BREAK.test(line));
  const recipients = entriesOf(lines).map(readEntry);
  if (recipients.length === 0) return undefined;
  const named = hostName(INTRO.exec(mail.text)?.[1] ?? "");
  const reportingMta = named === undefined ? daemonHost(mail.fromAddress) : { host: named };
  return {
    recipients,
    ...(reportingMta === undefined ? {} : { reportingMta }),
    original: original === undefined ? {} : { text: original },
  };
}

export const qmail: TextFormat = {
  id: "qmail",
  signs: [
    "hi. this is the ",
    "failure notice",
    ...["below ", "enclosed ", "undelivered ", "attached ", "original message", "unterhalb ", "hier folgt ", "es folgt ", "mensaje ", "le message "].flatMap(
      (word) => [`--${word}`, `-- ${word}`],
    ),
  ],
  recognises(mail) {
    if (INTRO.test(mail.text) && !mail.text.includes("Haraka")) return true;
    // Servers with an introduction of their own keep the paragraphs and the break (doublebounce and badrcptto patches, Plesk).
    const { lines, original } = cutAtMarker(mail.text, (line) => BREAK.test(line));
    const endsInBreak = original !== undefined || lines.length < mail.text.split("\n").length;
    if (!lines.some((line) => ENTRY.test(line))) return false;
    return endsInBreak || mail.subject.toLowerCase() === "failure notice";
  },
  read,
};
