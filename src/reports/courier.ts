// Courier's delivery status notifications (courier/module.dsn): "<address>:", the host, then ">>>" what was sent and "<<<" what came back.
import { parseDate } from "../vocabulary/date.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { hostName, stageIn, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "courier";
const INTRO = /^This is a delivery status notification from (\S{1,255}),\s{0,3}$/mu;
const RECEIVED_AT = /^The original message was received on (.{8,60}?)\s{0,3}$/mu;
const RECEIVED_FROM = /^The original message was received on .{8,60}\nfrom .{0,255}?\((.{1,300})\)\s{0,3}$/mu;
const ENTRY = /^ ?<([^<>]{1,400})>:\s{0,3}$/u;
const SENT = /^ ?>>> ?(.{0,600})$/u;
const ANSWER = /^ ?<<< ?(.{0,2000})$/u;
/** Courier answers itself in a remote server's place when it may not pass on eight-bit headers (courier/module.esmtp). */
const OWN_ANSWER = "recipient's mail server does not support";

interface Entry {
  address: string;
  delayed: boolean;
  host?: NamedHost;
  command?: string;
  answer: string[];
  other: string[];
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let delayed = false;
  let open: Entry | undefined;
  for (const line of text.split("\n")) {
    const address = ENTRY.exec(line)?.[1];
    if (line.includes("DELAYS IN DELIVERING YOUR MESSAGE")) delayed = true;
    else if (line.includes("UNDELIVERABLE MAIL")) delayed = false;
    else if (address !== undefined) {
      open = { address, delayed, answer: [], other: [] };
      entries.push(open);
    } else if (line.trim() === "" || line.startsWith("-----")) open = undefined;
    else if (open !== undefined) readLine(line, open);
  }
  return entries;
}

function readLine(line: string, entry: Entry): void {
  const command = SENT.exec(line)?.[1];
  const answer = ANSWER.exec(line)?.[1];
  if (command !== undefined) {
    entry.command = command;
    entry.answer = [];
  } else if (answer !== undefined) entry.answer.push(answer);
  else {
    const host = line.trim().endsWith(":") ? readHost(line.trim().slice(0, -1)) : undefined;
    if (host === undefined) entry.other.push(line.trim());
    else entry.host = host;
  }
}

function fieldsOf(entry: Entry): RecipientFields {
  const words = entry.answer.length > 0 ? entry.answer.join("\n") : entry.other.join("\n");
  // Local delivery answers in the same way, but names no host and shows no command.
  const remote = startsReply(words) && (entry.host !== undefined || entry.command !== undefined) && !words.includes(OWN_ANSWER);
  return recipientOf({
    address: entry.address,
    format: ID,
    matched: `<${entry.address}>:`,
    action: entry.delayed ? "delayed" : "failed",
    words,
    by: remote ? "remote" : "local",
    stage: entry.command === undefined ? (remote && entry.host !== undefined ? "connect" : undefined) : stageIn(entry.command.split(">")[0] ?? ""),
    host: entry.host,
  });
}

/** Courier sends DATA and then the message under one command: what answers it came after the message. */
function afterMessage(fields: RecipientFields): RecipientFields {
  return fields.stage === "data" ? { ...fields, stage: "message" } : fields;
}

export const courier: TextFormat = {
  id: ID,
  signs: ["running the courier mail server", "notice: mail delivery status."],
  recognises: (mail) =>
    mail.text.includes("running the Courier mail server") || (mail.subject === "NOTICE: mail delivery status." && mail.text.includes("UNDELIVERABLE MAIL")),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    const arrivalDate = parseDate(RECEIVED_AT.exec(split.human)?.[1] ?? "");
    const client = readHost(RECEIVED_FROM.exec(split.human)?.[1] ?? "");
    return bounceOf(
      entriesOf(split.human).map((entry) => afterMessage(fieldsOf(entry))),
      split,
      {
        ...(host === undefined ? {} : { reportingMta: { host } }),
        ...(arrivalDate === undefined ? {} : { arrivalDate }),
        ...(client === undefined ? {} : { receivedFromMta: client }),
      },
    );
  },
};
