// Ipswitch IMail Server (X-Mailer: <SMTP32 v...>): one line a recipient, "Unknown user: a@b.example", "User mailbox exceeds allowed
// size: ...", "Delivery failed 20 attempts: ...", "Invalid final delivery userid: ...", "undeliverable to a@b.example"; a refused
// command stands below: "RCPT TO generated following response:" and the reply.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { blockAt, bounceOf, field, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "imail";

const SMTP = /SMTP32 v/u;
const GENERATED_THE_FOLLOWING = /generated (?:the )?following response:|^(?:Invalid final delivery userid|Delivery failed \d{1,4} attempts): /imu;
const UNDELIVERABLE_MAIL_UNDELIVERED = /^(?:Undeliverable Mail|Undelivered mail)/iu;
const RELAY = /relay=\[?([\da-fA-F:.]{3,45})\]?/u;
const DELIVERY_FAILED = /^Delivery failed \d/u;
const LINE =
  /^((?:Unknown user|Unknown host|Delivery failed \d{1,4} attempts|Invalid final delivery userid|User mailbox exceeds allowed size|undeliverable to|Unable to deliver to|Mailbox full|[A-Z][\w ]{4,60})):?\s{1,4}<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>?\s*$/u;
const RESPONSE = /^((?:RCPT TO|MAIL FROM|DATA|HELO|EHLO|SMTP|BODY)[\w ]{0,20}?) generated (?:the )?following response:/iu;

/** The reader of IMail's bounces. */
export const imail: TextFormat = {
  id: ID,
  signs: ["smtp32 v", "generated the following response:", "generated following response:", "invalid final delivery userid", "delivery failed "],
  recognises: (mail: TextMail) =>
    SMTP.test(field(mail, "x-mailer")) || (GENERATED_THE_FOLLOWING.test(mail.text) && UNDELIVERABLE_MAIL_UNDELIVERED.test(mail.subject)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["original message follows"]);
    const lines = split.human.split("\n");
    const recipients: RecipientFields[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const line = (lines[at] ?? "").trim();
      const match = LINE.exec(line);
      if (!match) continue;
      const next = blockAt(lines, at + 1);
      const response = RESPONSE.exec(next.lines[0] ?? "");
      const reply = response ? joinReply(next.lines.slice(1)) : "";
      const words = reply === "" ? (match[1] ?? "") : reply;
      const relay = RELAY.exec(reply);
      const host = relay ? readHost(relay[1] ?? "") : undefined;
      recipients.push(
        recipientOf({
          address: match[2] ?? "",
          format: ID,
          matched: line,
          words,
          by: reply === "" ? "local" : "remote",
          stage: response ? stageIn(response[1] ?? "") : undefined,
          gaveUp: DELIVERY_FAILED.test(line),
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
