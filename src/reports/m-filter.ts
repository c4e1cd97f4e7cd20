// m-FILTER (Digital Arts): Japanese sentences, then "-------server message", "-------SMTP command", "-------original mail info".
import { headerValue } from "../vocabulary/header.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { stageIn } from "./mta-text.ts";
import { addressAlone, blockAt, bounceOf, joinReply, recipientOf } from "./provider-text.ts";

const ID = "m-filter";
const SERVER_MESSAGE = "-------server message";
const SMTP_COMMAND = "-------SMTP command";
const ORIGINAL_INFO = "-------original mail info";

export const mFilter: TextFormat = {
  id: ID,
  signs: ["m-filter", SERVER_MESSAGE],
  recognises: (mail) =>
    (headerValue(mail.header, "x-mailer") ?? "").startsWith("m-FILTER") || (mail.text.includes(SERVER_MESSAGE) && mail.text.includes(ORIGINAL_INFO)),
  read(mail: TextMail): TextBounce | undefined {
    const lines = mail.text.split("\n");
    const message = lines.findIndex((line) => line.startsWith(SERVER_MESSAGE));
    if (message < 0) return undefined;
    const addresses = lines
      .slice(0, message)
      .map((line) => addressAlone(line))
      .filter((address) => address !== undefined);
    const words = joinReply(blockAt(lines, message + 1).lines);
    const command = lines.findIndex((line) => line.startsWith(SMTP_COMMAND));
    const stage = command < 0 ? undefined : stageIn(blockAt(lines, command + 1).lines[0] ?? "");
    const info = lines.findIndex((line) => line.startsWith(ORIGINAL_INFO));
    const end = lines.findIndex((line, at) => at > info && line.startsWith("BODY:"));
    const original = info < 0 ? undefined : lines.slice(info + 1, end < 0 ? undefined : end).join("\n");
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: SERVER_MESSAGE, words, stage })),
      { human: lines.slice(0, info < 0 ? undefined : info).join("\n"), ...(original === undefined ? {} : { original }) },
    );
  },
};
