// Google Groups' notice that a group does not exist or may not be written to; sent in the reader's language (about forty are known),
// always from mailer-daemon@googlemail.com with X-Failed-Recipients and a link to the groups' help.

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { paragraphs } from "./paragraphs.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "google-groups";
const HELP_LINK = /https?:\/\/groups\.google\.com\/support\/?/u;

const MAILER_DAEMON_GOOGLEMAIL = /^mailer-daemon@(?:googlemail|google)\.com$/u;
const HTTPS_GROUPS_GOOGLE = /https?:\/\/(?:groups\.google\.com|support\.google\.com\/a\/(?:[^\s/]{1,60}\/)?bin\/|support\.google\.com\/groups)/iu;
const GOOGLE_GROUPS_GROUPS = /Google (?:Groups|グループ|网上论坛|網路論壇)|groups\.google/iu;

/** The reader of Google Groups' notices. */
export const googleGroups: TextFormat = {
  id: ID,
  signs: ["groups.google.com", "support.google.com/"],
  recognises: (mail: TextMail) =>
    MAILER_DAEMON_GOOGLEMAIL.test(mail.fromAddress) && field(mail, "x-failed-recipients") !== "" && HTTPS_GROUPS_GOOGLE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["original message"]);
    if (!GOOGLE_GROUPS_GROUPS.test(split.human)) return undefined;
    // The second paragraph, behind the greeting, says that the group may not exist or that one may not post to it.
    const all = paragraphs(split.human);
    const sentence = ((all[0]?.length === 1 ? all[1] : all[0]) ?? []).join(" ").slice(0, 600);
    // The link is the same in every language: the key by which the notice is understood.
    const link = HELP_LINK.exec(split.human)?.[0] ?? "";
    const words = [sentence, link].filter((part) => part !== "").join(" ");
    const recipients = addressesIn(field(mail, "x-failed-recipients")).map((address) =>
      recipientOf({ address, format: ID, matched: "X-Failed-Recipients", words, by: "local" }),
    );
    return bounceOf(recipients, split);
  },
};
