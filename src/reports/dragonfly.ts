// The DragonFly Mail Agent's bounces (dma, mail.c bounce()): one recipient a mail, the reply as received, blank lines from its CR LF between.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { cutAtMarker, hostName, stageIn, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";

const ID = "dragonfly";
const INTRO = /^This is the DragonFly Mail Agent(?: v?[\w.+-]{1,30})? at (\S{1,255}?)\.?$/mu;
const RECIPIENT = /^There was an error delivering your mail to <([^<>]{1,400})>\.$/mu;
const MARKER = /^(?:Message headers follow|Message follows|Original message follows)\.$/u;
const REFUSED = /^(\S{1,255} \[[^\]]{1,60}\]) did not like our (.{1,40}):$/u;
const EXPIRED = /^Could not deliver for the last \d{1,12} seconds\. Giving up\.$/mu;
const QUEUE_ID = /^[ \t]id ([\da-f.]{3,30})$/mu;

export const dragonfly: TextFormat = {
  id: ID,
  signs: ["dragonfly mail agent"],
  recognises: (mail) => INTRO.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const { lines, original } = cutAtMarker(mail.text, (line) => MARKER.test(line.trim()));
    const human = lines.join("\n");
    const address = RECIPIENT.exec(human)?.[1];
    if (address === undefined) return undefined;
    const said = lines.slice(lines.findIndex((line) => RECIPIENT.test(line)) + 1).filter((line) => line.trim() !== "");
    const refused = REFUSED.exec(said[0] ?? "");
    const words = (refused ? said.slice(1) : said).map((line) => line.trim()).join("\n");
    const recipient = recipientOf({
      address,
      format: ID,
      matched: `<${address}>`,
      words,
      by: refused || startsReply(words) ? "remote" : "local",
      // dma names the command for every reply but the greeting.
      stage: refused ? stageIn(refused[2] ?? "") : startsReply(words) ? "connect" : undefined,
      host: refused ? readHost(refused[1] ?? "") : undefined,
      gaveUp: EXPIRED.test(human),
    });
    const host = hostName(INTRO.exec(human)?.[1] ?? "");
    const queueId = QUEUE_ID.exec(original ?? "")?.[1];
    const bounce = bounceOf([recipient], { human, ...(original === undefined ? {} : { original }) }, host === undefined ? {} : { reportingMta: { host } });
    if (bounce === undefined || queueId === undefined) return bounce;
    return { ...bounce, original: { ...bounce.original, keys: [{ kind: "queue-id", value: queueId, from: "returned-original" }] } };
  },
};
