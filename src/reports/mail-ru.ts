// Mail.ru: an Exim that says everything twice, first behind a Russian foreword, then in English. Its older notice of a mail refused
// while scanning: "A message that you sent was rejected by the local scanning code ...: Local mailbox a@b.example is unavailable: user not found".

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { bounceOf, field, joinReply, recipientOf } from "./provider-text.ts";
import { isReplyLine } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mail-ru";

const RETRY_TIMEOUT_EXCEEDED = /retry timeout exceeded/iu;
const MAILER_DAEMON_MAIL = /^mailer-daemon@(?:[\w-]{1,40}\.){0,3}mail\.ru$/u;
const THIS_MESSAGE_WAS = /^This message was created automatically by mail delivery software/imu;
const HAS_NOT_YET = /has not (?:yet )?been delivered|still on the queue/iu;
const INDENTED = /^\s{2,}\S/u;
const LOCAL_MAILBOX_MAILBOX = /^\s{0,4}(?:Local mailbox|Mailbox) [^\n]{1,400}$/imu;
const FOREWORD = /Это письмо создано автоматически сервером Mail\.Ru/u;
const ADDRESS = /^ {2}<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>?:?\s*$/u;
const STAGE = /SMTP error from remote (?:mail )?server after ([^:]{4,60})/u;
const HOST = /^\s{2,8}host ([^\s:]{1,255}(?: \[[\da-fA-F:.]{3,45}\])?):\s?/u;

function fieldsOf(address: string, below: readonly string[], delayed: boolean): RecipientFields {
  const at = below.findIndex((line) => HOST.test(line));
  const match = at < 0 ? null : HOST.exec(below[at] ?? "");
  const stage = STAGE.exec(below.join("\n"))?.[1];
  const words = match ? joinReply([(below[at] ?? "").slice(match[0].length), ...below.slice(at + 1)]) : joinReply(below);
  const host = match ? readHost(match[1] ?? "") : undefined;
  const remote = match !== null && isReplyLine(words);
  return recipientOf({
    address,
    format: ID,
    matched: "Mail.Ru",
    action: delayed ? "delayed" : "failed",
    words,
    by: remote ? "remote" : "local",
    stage: stage === undefined ? undefined : stageIn(stage),
    gaveUp: RETRY_TIMEOUT_EXCEEDED.test(words),
    ...(host === undefined ? {} : { host }),
  });
}

/** The reader of Mail.ru's bounces. */
export const mailRu: TextFormat = {
  id: ID,
  signs: ["это письмо создано автоматически сервером mail.ru", "mail.ru"],
  recognises: (mail: TextMail) => FOREWORD.test(mail.text) || (MAILER_DAEMON_MAIL.test(mail.fromAddress) && field(mail, "x-failed-recipients") !== ""),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const english = split.human.search(THIS_MESSAGE_WAS);
    const text = english < 0 ? split.human : split.human.slice(english);
    const delayed = HAS_NOT_YET.test(text);
    const recipients: RecipientFields[] = [];
    let address: string | undefined;
    let below: string[] = [];
    const finish = (): void => {
      if (address !== undefined) recipients.push(fieldsOf(address, below, delayed));
      address = undefined;
      below = [];
    };
    for (const line of text.split("\n")) {
      const start = ADDRESS.exec(line);
      if (start) {
        finish();
        address = start[1] ?? "";
      } else if (address !== undefined && INDENTED.test(line)) below.push(line);
      else finish();
    }
    finish();
    if (recipients.length > 0) return bounceOf(recipients, split);
    // Refused while scanning: the sentence names the mailbox, or only the header does.
    const sentence = LOCAL_MAILBOX_MAILBOX.exec(split.human)?.[0].trim() ?? "";
    const named = addressesIn(sentence);
    const failed = named.length > 0 ? named : addressesIn(field(mail, "x-failed-recipients"));
    return bounceOf(
      failed.map((one) => recipientOf({ address: one, format: ID, matched: sentence, words: sentence, by: "local" })),
      split,
    );
  },
};
