// XMail Server (and AfterLogic's edition of it): numbered sections, "[<00>] XMail bounce: Rcpt=[address];Error=[reply]" first, the reason
// again in "[<02>]", the log in "[<04>]", the returned mail in "[<05>]". Its warnings have a "[<03>] Note:". (SMTPUtils / QueueUtils.cpp of XMail 1.27.)
import { cleanAddress } from "./addresses.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";

const ID = "xmail";
const BOUNCE = /^\[<00>\] XMail bounce: Rcpt=\[([^\]\n]{1,320})\];Error=\[/mu;
const SECTION = /^\[<\d\d>\] /mu;
const REASON = /^\[<02>\] The reason of the delivery failure was:\s{0,8}/mu;
const SERVER = /^Server:\s{1,8}<([^<>\n]{1,255}>(?: {1,2}\[[^\]\n]{1,60}\])?)/mu;
const ORIGINAL = /^\[<05>\] Here is listed the initial part of the message:\s{0,8}/mu;
const NOTE = /^\[<03>\] Note:/mu;
const STILL_TRIES = /will (?:be )?(?:retr|try|continue)|still in the queue/iu;
const ANGLE = />/u;

/** The words of a section that begins at `from`: up to the next one. */
function section(text: string, from: number): string {
  const rest = text.slice(from);
  const end = SECTION.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).trim();
}

/** The reader of XMail's error mails. */
export const xmail: TextFormat = {
  id: ID,
  signs: ["[<00>] xmail bounce:"],
  recognises: (mail) => BOUNCE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const first = BOUNCE.exec(mail.text);
    if (first === null) return undefined;
    const copy = ORIGINAL.exec(mail.text);
    const human = copy === null ? mail.text : mail.text.slice(0, copy.index);
    const reason = REASON.exec(human);
    const words =
      reason === null ? section(human, first.index + first[0].length).split("]")[0] : section(human, reason.index + reason[0].length).replaceAll("\n\n", "\n");
    const server = SERVER.exec(human)?.[1]?.replace(ANGLE, "");
    const host = server === undefined ? undefined : readHost(server);
    const note = NOTE.exec(human);
    const delayed = note !== null && STILL_TRIES.test(section(human, note.index + note[0].length));
    const recipient = recipientOf({
      address: cleanAddress(first[1] ?? ""),
      format: ID,
      matched: first[0],
      words,
      action: delayed ? "delayed" : "failed",
      ...(host === undefined ? {} : { host }),
    });
    return bounceOf([recipient], copy === null ? { human } : { human, original: mail.text.slice(copy.index + copy[0].length).trimStart() });
  },
};
