// HCL (IBM Lotus) Domino: "Your message / Subject: ... / was not delivered to: / address / because: / reason", Subject
// "DELIVERY FAILURE: reason"; the words come in the server's language, the labels of the machine part do not.

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, blockAt, bounceOf, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "domino";

const DELAYED_NOT_YET = /delayed|not yet/iu;
const SUBJECT =
  /^(?:DELIVERY[ _]FAILURE|ZUSTELLFEHLER|FEHLER BEI DER ZUSTELLUNG|ÉCHEC DE LA DISTRIBUTION|ÉCHEC DE LIVRAISON|ERROR DE ENTREGA|ERRORE DI CONSEGNA)\s?:/iu;
const NOT_DELIVERED =
  /^\s{0,8}(?:was not delivered to|has not (?:yet )?been delivered to|will be delayed to|wurde nicht zugestellt an|konnte nicht zugestellt werden an|n'a pas été (?:remis|distribué|délivré) à|no se entregó a|no ha sido entregado a|non è stato consegnato a)\s?:\s*$/imu;
const BECAUSE = /^\s{0,8}(?:because|weil|aus folgendem Grund|Grund|car|parce que|pour la raison suivante|porque|debido a|perché|a causa di)\s?:\s*$/imu;

/** The reader of Domino's bounces. */
export const domino: TextFormat = {
  id: ID,
  signs: [
    "delivery failure",
    "delivery_failure",
    "zustellfehler",
    "fehler bei der zustellung",
    "échec de la distribution",
    "échec de livraison",
    "error de entrega",
    "errore di consegna",
    "was not delivered to",
    "has not been delivered to",
    "has not yet been delivered to",
    "will be delayed to",
    "wurde nicht zugestellt an",
    "konnte nicht zugestellt werden an",
    "n'a pas été remis à",
    "n'a pas été distribué à",
    "n'a pas été délivré à",
    "no se entregó a",
    "no ha sido entregado a",
    "non è stato consegnato a",
  ],
  recognises: (mail: TextMail) => SUBJECT.test(mail.subject) || (NOT_DELIVERED.test(mail.text) && BECAUSE.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const recipients: RecipientFields[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      if (!NOT_DELIVERED.test(lines[at] ?? "")) continue;
      const heading = (lines[at] ?? "").trim();
      const listed = blockAt(lines, at + 1);
      const because = lines.findIndex((line, index) => index >= listed.next && BECAUSE.test(line));
      const reason = because < 0 ? "" : blockAt(lines, because + 1).lines.join(" ");
      for (const line of listed.lines) {
        // A name in Notes' own form ("User Name/Unit/Organisation") has no address; the machine part then carries it.
        const address = addressAlone(line) ?? addressesIn(line)[0];
        if (address === undefined) continue;
        recipients.push(
          recipientOf({
            address,
            format: ID,
            matched: heading,
            action: DELAYED_NOT_YET.test(heading) ? "delayed" : "failed",
            words: reason,
            by: replyAt(reason) >= 0 ? "remote" : "local",
          }),
        );
      }
    }
    return bounceOf(recipients, split);
  },
};
