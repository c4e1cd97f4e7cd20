// SurfControl (Websense) E-mail Filter: "Your message could not be sent. / A transcript of the attempts to send the message follows. /
// The number of attempts made: 1 / Addressed To: a@b.example", a date, "Failed to send to identified host," and
// "a@b.example: [192.0.2.1], 550 reply" / "--- Message non-deliverable."
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "surfcontrol";

const SURFCONTROL_MAIL_FILTER = /^SurfControl E-mail Filter/u;
const TRANSCRIPT_OF_THE = /^A transcript of the attempts to send the message follows\./imu;
const ADDRESSED_TO = /^Addressed To:/imu;
const ADDRESSED = /^Addressed To:\s{0,4}<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>?\s*$/gimu;
const ATTEMPT = /^<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>?: \[([\da-fA-F:.]{3,45})\], {0,2}(.{1,1000})$/gmu;

/** The reader of SurfControl's bounces. */
export const surfcontrol: TextFormat = {
  id: ID,
  signs: ["surfcontrol e-mail filter", "a transcript of the attempts to send the message follows."],
  recognises: (mail: TextMail) => SURFCONTROL_MAIL_FILTER.test(field(mail, "x-mailer")) || (TRANSCRIPT_OF_THE.test(mail.text) && ADDRESSED_TO.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const attempts = [...split.human.matchAll(ATTEMPT)];
    const recipients: RecipientFields[] = [];
    for (const match of split.human.matchAll(ADDRESSED)) {
      const address = match[1] ?? "";
      const attempt = attempts.find((one) => (one[1] ?? "").toLowerCase() === address.toLowerCase()) ?? attempts[0];
      const host = attempt === undefined ? undefined : readHost(attempt[2] ?? "");
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: match[0],
          words: attempt?.[3] ?? "Message non-deliverable.",
          by: attempt === undefined ? "local" : undefined,
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
