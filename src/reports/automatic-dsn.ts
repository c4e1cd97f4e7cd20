// "This is an automatically generated Delivery Status Notification.": the SMTP service of Windows, thus Hotmail, Outlook.com until
// about 2015 and Exchange 2000/2003 towards the internet; Google's notices begin so too (gmail.ts stands in front). A sibling with
// the misspelling "Delevery" and a section "Technical details:" is known to flufl.bounce and Sisimai without a name.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { addressAlone, bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "automatic-dsn";

const DEL_VERY_STATUS = /^Del[ei]very status notification/iu;
const DELAY_VERZ_GERT = /\(Delay\)|verzögert|retard/iu;
const TECHNICAL_DETAILS = /Technical details:[^\n]{0,80}\n/iu;

const OPENING =
  /This is an automatically generated Delivery Status Notification|Dies ist eine automatisch erstellte Benachrichtigung über den Zustellstatus|Ceci est une notification d'état de remise générée automatiquement|Ésta es una notificación automática del estado de entrega|Notifica automatica sullo stato del recapito|これは自動的に生成された配信状態通知です/iu;
const FAILED = /^Del[ei]very to the following recipients? (failed|was aborted|were? aborted|has been delayed|have been delayed|is delayed)/imu;
const SMTP = /SMTP:(\w{4,8}) host ([^\s:]{3,255}):\s{0,4}([^\n]{1,600}(?:\n[^\n=]{1,600}){0,8})/u;

/** The reader of automatically generated Delivery Status Notifications. */
export const automaticDsn: TextFormat = {
  id: ID,
  signs: [
    "this is an automatically generated delivery status notification",
    "dies ist eine automatisch erstellte benachrichtigung über den zustellstatus",
    "ceci est une notification d'état de remise générée automatiquement",
    "ésta es una notificación automática del estado de entrega",
    "notifica automatica sullo stato del recapito",
    "これは自動的に生成された配信状態通知です",
  ],
  recognises: (mail: TextMail) => OPENING.test(mail.text) && (FAILED.test(mail.text) || mail.hasStatusPart || DEL_VERY_STATUS.test(mail.subject)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const heading = FAILED.exec(split.human);
    const folded = (heading?.[1] ?? "").toLowerCase();
    const delayed = folded.includes("delay") || (heading === null && DELAY_VERZ_GERT.test(mail.subject));
    const details = TECHNICAL_DETAILS.exec(split.human);
    const list = split.human.slice(0, details?.index);
    const technical =
      details === null
        ? ""
        : split.human
            .slice(details.index + details[0].length)
            .split("\n")
            .filter((line) => !line.startsWith("===="))
            .join("\n")
            .trim();
    const smtp = SMTP.exec(technical);
    const words = smtp ? joinReply((smtp[3] ?? "").split("\n")) : joinReply(technical.split("\n").slice(0, 12));
    const host = smtp ? readHost(smtp[2] ?? "") : undefined;
    const recipients = list
      .slice(heading?.index ?? 0)
      .split("\n")
      .map(addressAlone)
      .filter((address) => address !== undefined)
      .map((address) =>
        recipientOf({
          address,
          format: ID,
          matched: heading?.[0],
          action: delayed ? "delayed" : "failed",
          words,
          by: words === "" ? undefined : smtp ? "remote" : "local",
          stage: smtp ? stageIn(smtp[1] ?? "") : undefined,
          host,
          gaveUp: folded.includes("aborted"),
        }),
      );
    return bounceOf(recipients, split);
  },
};
