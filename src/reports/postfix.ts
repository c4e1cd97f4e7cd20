// Postfix' bounces as text (src/bounce/bounce_notify_util.c, bounce_templates.c): each recipient in a paragraph of its own,
// "<address>: reason", folded at 79 columns with four blanks. Beside a DSN part the same words are the human part; only they
// name the remote server's address.
import { hasWords, startsWithOneOf } from "./bounce-words.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { cutAtMarker, daemonHost, hostName, saying, stageIn, startsReply, unjoinReply } from "./mta-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";

const SUBJECTS: readonly string[] = [
  "Undelivered Mail Returned to Sender",
  "Delayed Mail (still being retried)",
  "Postmaster Copy: Undelivered Mail",
  "Postmaster Warning: Delayed Mail",
  "Nicht zustellbar", // templates of German servers (bounce_template_file)
];
const INTRO = /^This is the (?:mail system|.{1,60} program) at host (\S{1,255}?)\.?$/mu;
const DELAYED_WORDS = ["THIS IS A WARNING ONLY", "Your message could not be delivered for more than"];
const SUCCESS_SUBJECTS: readonly string[] = ["Successful Mail Delivery Report", "Mail Delivery Status Report"];
const ENTRY = /^ {0,3}<([^<>]{1,400})>(?: \(expanded from\s{1,6}<([^<>]{1,400})>\))?:(?:\s(.*))?$/u;
const ENTRY_START = /^ {0,3}<[^<>]{0,400}>(?::| \(expanded)/u;
const FOLDED = /^[ \t]/u;
const SAID = /^(?:delivery temporarily suspended: )?(?:SASL authentication failed; server|host) (\S{1,300}) (said|refused to talk to me): /u;
const IN_REPLY = / ?\(in reply to ([\w ]{1,60}?)(?: command)?\)$/u;
const PEER =
  /\b(?:connect to|lost connection with|conversation with|offered by host|of server|TLS (?:handshake )?(?:session )?with|to host|to server|for host|with host) (\S{1,300})/u;
const WHILE = /\bwhile (.{1,80})/u;
const TO_RELAY = /^(?:Command (?:died|output)|permission denied|unknown user)/u;
const QUEUE_FIELD = /^X-Postfix-Queue-ID: ?(\w{5,30})/mu;
const EXPIRED_HOST_SUFFIX = /[:,]$/u;
const PORT = /:\d{1,5}$/u;
const RETURNED_MARKER = /^-{3,20} ?(?:Original message|Returned message|Forwarded message)/iu;

interface Paragraph {
  address: string;
  expandedFrom?: string;
  reason: string;
}

/** The paragraphs "<address>: reason", unfolded. */
function paragraphs(lines: readonly string[]): Paragraph[] {
  const found: Paragraph[] = [];
  let open: string[] | undefined;
  const close = (): void => {
    const entry = open === undefined ? undefined : ENTRY.exec(open.join(" "));
    if (entry) {
      const expandedFrom = entry[2];
      found.push({ address: entry[1] ?? "", reason: (entry[3] ?? "").trim(), ...(expandedFrom === undefined ? {} : { expandedFrom }) });
    }
    open = undefined;
  };
  for (const line of lines) {
    if (ENTRY_START.test(line)) {
      close();
      open = [line.trimEnd()];
    } else if (open !== undefined && FOLDED.test(line) && line.trim() !== "") {
      open.push(line.trim());
    } else {
      close();
    }
  }
  close();
  return found;
}

function peerHost(text: string): NamedHost | undefined {
  return readHost(text.replace(EXPIRED_HOST_SUFFIX, "").replace(PORT, ""));
}

function readParagraph(paragraph: Paragraph, delayed: boolean): RecipientFields {
  const { reason } = paragraph;
  const said = SAID.exec(reason);
  let diagnostic = reason;
  let by: "remote" | "local" = "local";
  let stage = undefined as RecipientFields["stage"];
  let remoteMta: NamedHost | undefined;
  if (said) {
    const reply = reason.slice(said[0].length);
    const command = IN_REPLY.exec(reply);
    diagnostic = unjoinReply(reply.replace(IN_REPLY, "").trim());
    by = "remote";
    remoteMta = peerHost(said[1] ?? "");
    stage = said[2] === "said" ? stageIn(command?.[1] ?? "") : "connect";
  } else {
    const peer = TO_RELAY.test(reason) ? undefined : PEER.exec(reason)?.[1];
    remoteMta = peer === undefined ? undefined : peerHost(peer);
    stage = reason.includes("connect to ") ? "connect" : stageOfLoss(WHILE.exec(reason)?.[1]);
  }
  const local = by === "local" && diagnostic !== "";
  return {
    address: paragraph.address,
    ...(paragraph.expandedFrom === undefined ? {} : { addressedAs: paragraph.expandedFrom }),
    action: delayed ? "delayed" : "failed",
    ...saying(diagnostic, by),
    ...(local ? { diagnosticType: startsReply(diagnostic) ? "smtp" : "x-postfix" } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    evidence: { by: "format", rule: "postfix", matched: `<${paragraph.address}>` },
  };
}

/** "while receiving the initial server greeting", "while performing the EHLO handshake", "while sending end of data -- message may be sent more than once". */
function stageOfLoss(words: string | undefined): RecipientFields["stage"] {
  return words === undefined ? undefined : stageIn(words);
}

function statusText(mail: TextMail): string {
  return mail.parts.find((part) => part.type.endsWith("delivery-status") && part.text !== undefined)?.text ?? "";
}

function read(mail: TextMail): TextBounce | undefined {
  if (SUCCESS_SUBJECTS.includes(mail.subject)) return undefined;
  const { lines, original } = cutAtMarker(mail.text, (line) => RETURNED_MARKER.test(line));
  const text = lines.join("\n");
  const delayed = mail.subject.startsWith("Delayed Mail") || hasWords(text, DELAYED_WORDS);
  const recipients = paragraphs(lines).map((paragraph) => readParagraph(paragraph, delayed));
  if (recipients.length === 0) return undefined;
  const named = hostName(INTRO.exec(text)?.[1] ?? "");
  const reportingMta = named === undefined ? daemonHost(mail.fromAddress) : { host: named };
  const queueId = QUEUE_FIELD.exec(statusText(mail))?.[1];
  return {
    recipients,
    ...(reportingMta === undefined ? {} : { reportingMta }),
    original: {
      ...(original === undefined ? {} : { text: original }),
      ...(queueId === undefined ? {} : { keys: [{ kind: "queue-id", value: queueId, from: "report-field" }] }),
    },
  };
}

export const postfix: TextFormat = {
  id: "postfix",
  signs: ["this is the mail system at host ", " program at host ", ...SUBJECTS.map((subject) => subject.toLowerCase()), "x-postfix-"],
  recognises(mail) {
    if (mail.text.includes("qmail-send program")) return false;
    return INTRO.test(mail.text) || startsWithOneOf(mail.subject, SUBJECTS) || statusText(mail).includes("X-Postfix-");
  },
  read,
};
