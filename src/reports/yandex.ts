// Yandex: a Russian foreword between rows of stars, then Postfix' words ("This is the mail system at host yandex.ru.") and
// "<a@b.example>: host mx.example[192.0.2.1] said: 550 ... (in reply to RCPT TO command)".

import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { paragraphs } from "./paragraphs.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "yandex";

const MAILER_DAEMON_YANDEX = /^mailer-daemon@yandex\./u;
const RECOGNISES_PATTERN = /^<[^<>\s]{1,320}>/mu;
const EXPANDED_FROM = /^<([^<>\s]{1,320})>(?: \(expanded from <([^<>\s]{1,320})>\))?:\s{0,4}(.{0,2000})$/u;
const CONNECT_TO = /^connect to ([^\s[]{1,255}\[[\da-fA-F:.]{3,45}\])/u;
const SAID = /^host ([^\s[]{1,255}\[[\da-fA-F:.]{3,45}\])(?::\d{1,5})? (said|refused to talk to me):\s{0,4}/u;
const REPLY_TO = /\s{0,4}\(in reply to ([\w ]{4,30}?)(?: command)?\)\s*$/u;

/** The reader of Yandex' bounces. */
export const yandex: TextFormat = {
  id: ID,
  signs: ["mailer-daemon@yandex."],
  recognises: (mail: TextMail) =>
    mail.header.some((entry) => entry.key.startsWith("x-yandex-")) && MAILER_DAEMON_YANDEX.test(mail.fromAddress) && RECOGNISES_PATTERN.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const paragraph of paragraphs(split.human)) {
      const start = EXPANDED_FROM.exec(paragraph[0] ?? "");
      if (!start) continue;
      const text = [start[3] ?? "", ...paragraph.slice(1).map((line) => line.trim())].join(" ").trim();
      const said = SAID.exec(text);
      const command = REPLY_TO.exec(text);
      const connect = CONNECT_TO.exec(text);
      const host = readHost(said?.[1] ?? connect?.[1] ?? "");
      const words = text.slice(said?.[0].length ?? 0, command?.index);
      recipients.push(
        recipientOf({
          address: start[1] ?? "",
          format: ID,
          matched: paragraph[0],
          addressedAs: start[2],
          words,
          by: said ? "remote" : "local",
          stage: said?.[2] === "refused to talk to me" ? "connect" : command ? stageIn(command[1] ?? "") : undefined,
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
