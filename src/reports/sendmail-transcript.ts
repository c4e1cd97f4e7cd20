// The transcript that sendmail prints: "... while talking to mx.example.:", ">>> RCPT To:<a@b>", "<<< 550-...", and its own statements.
import { bareAddress } from "../vocabulary/address.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import { readHost } from "./hosts-in-text.ts";
import { isAddress, stageIn } from "./mta-text.ts";
import type { NamedHost } from "./report-fields.ts";

/** One reply of a remote server, its lines joined with "\n". */
export interface Reply {
  text: string;
  host?: NamedHost;
  stage?: Stage;
  /** Lower case; of the command it answers, or of sendmail's statement behind it. */
  recipient?: string;
  /** 4yz or 5yz, and not the "503 need RCPT" that follows refused recipients. */
  refuses: boolean;
}

/** A line of sendmail's own ("550 5.1.1 <a@b>... User unknown"). */
export interface Statement {
  text: string;
  /** As printed. */
  address?: string;
  /** Lower case. */
  recipient?: string;
  /** V5: "421 example.com (smtp)... Deferred". */
  host?: string;
  /** The reply in front of it. */
  after?: Reply;
}

export interface Transcript {
  replies: readonly Reply[];
  statements: readonly Statement[];
}

const TALKING = /^(?:\.{3} )?while talking to (\S{1,255}?)\.?:$/iu;
const COMMAND = /^>>> ?(.{1,600})$/u;
const REPLY = /^<<< ?(.{0,2000})$/u;
const REPLY_CODE = /^([2-5]\d\d)([ -]|$)/u;
const SEQUENCE_ERROR = /^503[ -]/u;
const NO_RECIPIENTS = /^55[04][ -](?:\d\.\d\.\d )?(?:Error: )?no valid recipients/iu;
const STATEMENT = /^(?:([2-5]\d\d) (?:(?:[2-5]\.\d{1,3}\.\d{1,3}) )?)?(<[^<>]{1,320}>|[^\s<>]{1,320})\.\.\. (.{0,998})$/u;
const BY_MAILER = /^([245]\d\d) (\S{1,255}) \((?:smtp|esmtp|tcp|ether|ddn|relay)\)\.\.\. (.{0,400})$/iu;
const OWN_CODE = /^[45]\d\d /u;
const RCPT = /^RCPT TO: ?<([^<>]{1,320})>/iu;

/** Reads the lines under "Transcript of session follows". */
export function readTranscript(lines: readonly string[]): Transcript {
  const replies: Reply[] = [];
  const statements: Statement[] = [];
  let host: NamedHost | undefined;
  let stage: Stage | undefined;
  let recipient: string | undefined;
  let open: Reply | undefined;
  let greeting = false;
  for (const raw of lines) {
    const line = raw.trim();
    const reply = REPLY.exec(line)?.[1];
    if (reply !== undefined) {
      const code = REPLY_CODE.exec(reply);
      if (open !== undefined) open.text += `\n${reply}`;
      else {
        // "need RCPT" shows that the refusal in front of it was one of a recipient.
        const before = replies.at(-1);
        if (before?.stage === "message" && (SEQUENCE_ERROR.test(reply) || NO_RECIPIENTS.test(reply))) before.stage = "rcpt";
        open = {
          text: reply,
          refuses: (code?.[1] ?? "5") >= "400" && !SEQUENCE_ERROR.test(reply) && !NO_RECIPIENTS.test(reply),
          ...(host === undefined ? {} : { host }),
          ...(greeting ? { stage: "connect" as const } : stage === undefined ? {} : { stage }),
          ...(recipient === undefined ? {} : { recipient }),
        };
        replies.push(open);
      }
      if (code?.[2] !== "-") open = undefined;
      continue;
    }
    open = undefined;
    const talking = TALKING.exec(line)?.[1];
    if (talking !== undefined) {
      host = readHost(talking);
      greeting = true;
      recipient = undefined;
      continue;
    }
    const command = COMMAND.exec(line)?.[1];
    if (command !== undefined) {
      greeting = false;
      stage = stageIn(command.split(">")[0] ?? command);
      // The transcript shows no final dot: what answers ">>> DATA" came after it, unless a recipient is named.
      if (stage === "data") stage = "message";
      recipient = RCPT.exec(command)?.[1]?.toLowerCase();
      continue;
    }
    addStatement(line, replies, statements);
  }
  return { replies, statements };
}

function addStatement(line: string, replies: readonly Reply[], statements: Statement[]): void {
  const last = replies.at(-1);
  const mailer = BY_MAILER.exec(line);
  if (mailer) {
    statements.push({ text: line, host: mailer[2] ?? "", ...(last === undefined ? {} : { after: last }) });
    return;
  }
  const found = STATEMENT.exec(line);
  if (found) {
    const address = bareAddress(found[2] ?? "");
    if (last !== undefined && last.recipient === undefined) {
      last.recipient = address.toLowerCase();
      // Pipelined recipients are refused behind ">>> DATA": sendmail's statement tells that the reply was one to RCPT.
      if (last.stage === "message" && !line.includes("... Deferred")) last.stage = "rcpt";
    }
    statements.push({
      text: line,
      recipient: address.toLowerCase(),
      ...(isAddress(address) ? { address } : {}),
      ...(last === undefined ? {} : { after: last }),
    });
    return;
  }
  if (OWN_CODE.test(line)) statements.push({ text: line, ...(last === undefined ? {} : { after: last }) });
}
