// CommuniGate Pro: "Failed to deliver to 'a@b.example'" / "SMTP module(domain b.example) reports:" / " host mx.b.example says:" /
// " 550 5.1.1 ..."; for local mailboxes "LOCAL module(account a) reports:" and a sentence; delays: "Delayed delivery to".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "communigate";

const DELAYED = /^delayed/iu;
const HEADING = /^(Failed to deliver to|Delayed delivery to|Message delivery to) '<?([^'\n<>]{1,320})>?'/iu;
const REPORTS = /^\s{0,4}\w{2,20} module\s?\([^)\n]{1,300}\) reports:/iu;
const SAYS = /^\s{0,8}host (\S{3,255}) says:\s*$/iu;
const REPLY_START = /^[245]\d\d[ -]/u;

/** The reader of CommuniGate Pro's bounces. */
export const communigate: TextFormat = {
  id: ID,
  signs: ["failed to deliver to '", "delayed delivery to '", "message delivery to '"],
  recognises: (mail: TextMail) =>
    mail.text.split("\n", 100).some((line) => HEADING.test(line)) && mail.text.split("\n", 100).some((line) => REPORTS.test(line)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const recipients: RecipientFields[] = [];
    for (const [at, line] of lines.entries()) {
      const heading = HEADING.exec(line.trim());
      if (!heading) continue;
      const below: string[] = [];
      for (let next = at + 1; next < lines.length && (lines[next] ?? "").trim() !== "" && !HEADING.test((lines[next] ?? "").trim()); next += 1)
        below.push(lines[next] ?? "");
      const server = below.map((one) => SAYS.exec(one)?.[1]).find((name) => name !== undefined);
      const words = joinReply(below.filter((one) => !REPORTS.test(one) && !SAYS.test(one)));
      const host = server === undefined ? undefined : readHost(server);
      recipients.push(
        recipientOf({
          address: heading[2] ?? "",
          format: ID,
          matched: line,
          action: DELAYED.test(heading[1] ?? "") ? "delayed" : "failed",
          words,
          by: server !== undefined || REPLY_START.test(words) ? "remote" : "local",
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
