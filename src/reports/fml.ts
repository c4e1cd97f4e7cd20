// fml, a mailing list manager of Japan: the list refuses a post that loops or repeats ("Loop Alert", "Duplicated Message-ID").
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "fml";
/** What fml's loop check writes, the list's address behind it. */
const LOOP = /^(Duplicated Message-ID|Loop Alert: .{0,80}|Loop Back Warning: .{0,80}|Security alert: .{0,80}) in <([^<>]{1,400})>\.?/mu;
const SUBJECT = /^(?:Loop Alert|Loop Back Warning|WARNING UNIX FROM Loop)\b/u;
const LIST_ADMIN = /^([^@]{1,64})-admin@(.{1,255})$/u;

export const fml: TextFormat = {
  id: ID,
  ownSender: true,
  signs: ["-admin@"],
  recognises: (mail) => LIST_ADMIN.test(mail.fromAddress) && (SUBJECT.test(mail.subject) || LOOP.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["original mail as follows"]);
    const found = LOOP.exec(split.human);
    const admin = LIST_ADMIN.exec(mail.fromAddress);
    const address = found?.[2] ?? (admin ? `${admin[1]}@${admin[2]}` : "");
    return bounceOf([recipientOf({ address, format: ID, matched: found?.[0] ?? mail.subject, words: found?.[0] ?? mail.subject, by: "local" })], split);
  },
};
