// Google's bounces: the plain text of 2005 to 2016 ("Delivery to the following recipient failed permanently:", "Technical details of
// permanent failure:") and the present one ("** Address not found **", "The response from the remote server was:"), in any language
// as far as From, Subject and X-Failed-Recipients carry it. Workspace writes the same; Google Groups has a file of its own.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { addressAlone, bounceOf, field, recipientOf } from "./provider-text.ts";
import { isReplyLine } from "./replies-in-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "gmail";

const BARE_PATTERN = /^([245]\d\d) (?=\1[ -])/u;
const REPLY_START = /^[245]\d\d/u;
const REPLY_START_2 = /^[245]\d\d-/u;
const LINES_OF_PATTERN_2 = /^-{3,} /u;
const REPORTING_MTA_FINAL = /^(?:Reporting-MTA|Final-Recipient|Learn more)\b/u;
const TEMP_PERM_FAILURE = /^(?:TEMP|PERM)_FAILURE: (?:SMTP Error \(state (\d{1,2})\): )?/u;
const SMTP_PATTERN = /^\0(\d{1,2})\0/u;
const MESSAGE_WASN_DELIVERED =
  /(?:message (?:wasn't delivered )?to|delivering your message to|Nachricht (?:wurde nicht )?an|message (?:n'a pas été remis )?à|mensaje (?:no se ha entregado )?a|messaggio (?:non è stato recapitato )?a|mensagem (?:não foi entregue )?(?:a|para)|bericht (?:is niet bezorgd )?aan|wiadomość (?:nie została dostarczona )?do) ([^\s<>@]{1,128}@[^\s<>]{1,255})/iu;
const READ_ADDRESSES_PATTERN = /[.,;]{1,8}$/u;
const ORIGINAL_MESSAGE_MESSAGE = /-{3,8} Original message -{3,8}|^Message will be retried for/imu;
const SUPPORT_GOOGLE_COM = /support\.google\.com\/mail|Gmail will retry/iu;
const THIS_IS_WARNING = /^THIS IS A WARNING MESSAGE ONLY|has been delayed|\*\* Delivery incomplete \*\*|will (?:be retried|retry) for/imu;
const DELAY = /\(Delay\)/u;

const SENDER = /^mailer-daemon@(?:googlemail|google|gmail)\.com$/u;
const OLD = /^Delivery to the following recipients? (?:failed permanently|has been delayed):/imu;
const TECHNICAL = /^Technical details of (permanent|temporary) failure:[ \t]*$/imu;
const NEW = /^\s{0,4}\*\* (?:[^*\n]{3,80}) \*\*\s*$/mu;
const RESPONSE =
  /^(?:The response(?: from the remote server)? was|(?:Die )?Antwort (?:vom|des) Remote-?[Ss]ervers?(?: lautete)?|Die Antwort lautete|Réponse du serveur distant|La réponse(?: du serveur distant)? (?:était|est)(?: la suivante)?|La respuesta(?: del servidor remoto)? fue|La risposta(?: dal server remoto)? (?:è stata|era)|O erro retornado foi|A resposta(?: do servidor remoto)? foi|Het antwoord(?: van de externe server)? was|Odpowiedź(?: serwera zdalnego)?(?: brzmiała)?|Ответ(?: удаленного сервера)?|Risposta|Antwort|Réponse|Respuesta|Resposta|Antwoord|Svar|Yanıt|Response|リモート サーバーからの応答|远程服务器的响应为?|回應如下)\s?[:：]\s*$/imu;
const OTHER_SERVER = /The error that the other server returned was:\s{0,4}/iu;
const BY_SERVER = /rejected by the server for the recipient domain [^\s]{1,255} by ([^\s[]{1,255}?)\.? ?\[([\da-fA-F:.]{3,45})\]/u;
const STATE = /\s?\(state (\d{1,2})\)\.?\s*$/u;

/** Google numbered the states of its client; these are known from bounces that quote the command's failure. */
const STATES: ReadonlyMap<string, Stage> = new Map([
  ["6", "starttls"],
  ["8", "auth"],
  ["9", "starttls"],
  ["12", "auth"],
  ["13", "mail"],
  ["14", "rcpt"],
  ["15", "data"],
  ["17", "message"],
  ["18", "message"],
]);

/** Words that Google writes where no server answered, or where it refused by itself. */
const LOCAL =
  /^(?:TEMP_FAILURE: |PERM_FAILURE: )?(?:DNS Error|The recipient server did not accept|Could not initiate SMTP|Connection (?:timed|dropped)|Storage quota exceeded|Message rejected\.|The user or domain that you are sending|Unspecified Error|Group )/iu;

interface Reason {
  words: string;
  stage?: Stage;
  by: "remote" | "local";
}

/** "550 550 5.1.1 User unknown (state 14)." is Google's code in front of the server's reply. */
function undouble(words: string): Reason {
  const state = STATE.exec(words);
  const bare = (state ? words.slice(0, state.index) : words).trim().replace(BARE_PATTERN, "");
  const stage = state ? STATES.get(state[1] ?? "") : undefined;
  return { words: bare, by: LOCAL.test(bare) || !REPLY_START.test(bare) ? "local" : "remote", ...(stage === undefined ? {} : { stage }) };
}

/** The lines of a reply or explanation: until a blank line that no further reply line follows. */
function linesOf(text: string): string {
  const out: string[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length && out.length < 40; at += 1) {
    const line = (lines[at] ?? "").trim();
    if (line === "") {
      if (out.length > 0 && !(isReplyLine(lines[at + 1] ?? "") && REPLY_START_2.test(out.at(-1) ?? ""))) break;
      continue;
    }
    if (LINES_OF_PATTERN_2.test(line) || REPORTING_MTA_FINAL.test(line)) break;
    if (out.length > 0 && !isReplyLine(line) && isReplyLine(out.at(-1) ?? "")) out[out.length - 1] = `${out.at(-1) ?? ""} ${line}`;
    else out.push(line);
  }
  return out.join("\n");
}

/** Above a response that says only "Message rejected.": what Google holds against the account (support.google.com/mail/answer/22839). */
const ACCOUNT_LIMIT = /^\s{0,4}((?:You have|You've) reached a (?:Gmail )?limit for sending (?:e-?)?mail\b[^\n]{0,200})$/imu;

/** What the text says about the cause. */
function readReason(human: string): Reason | undefined {
  const limit = ACCOUNT_LIMIT.exec(human)?.[1];
  if (limit !== undefined) return { words: limit, by: "local" };
  const response = RESPONSE.exec(human);
  if (response) {
    const words = linesOf(human.slice(response.index + response[0].length));
    if (words !== "") return undouble(words);
  }
  const technical = TECHNICAL.exec(human);
  if (!technical) {
    // A language whose label is not known: the reply begins a line of its own.
    const lines = human.split("\n");
    const at = NEW.test(human) ? lines.findIndex((line) => isReplyLine(line.trim())) : -1;
    return at < 0 ? undefined : undouble(linesOf(lines.slice(at).join("\n")));
  }
  const rest = human.slice(technical.index + technical[0].length);
  const other = OTHER_SERVER.exec(rest);
  const words = linesOf(other ? rest.slice(other.index + other[0].length) : rest).replace(TEMP_PERM_FAILURE, (_, state: string | undefined) =>
    state === undefined ? "" : `\u0000${state}\u0000`,
  );
  const smtp = SMTP_PATTERN.exec(words);
  const reason = undouble(smtp ? `${words.slice(smtp[0].length)} (state ${smtp[1] ?? ""})` : words);
  return reason.words === "" ? undefined : reason;
}

/** The recipients: those the text lists, else X-Failed-Recipients, else the address in the first sentence. */
function readAddresses(mail: TextMail, human: string): string[] {
  const old = OLD.exec(human);
  if (old) {
    const technical = TECHNICAL.exec(human);
    const listed = human
      .slice(old.index, technical?.index)
      .split("\n")
      .map(addressAlone)
      .filter((address) => address !== undefined);
    if (listed.length > 0) return listed;
  }
  const failed = addressesIn(field(mail, "x-failed-recipients"));
  if (failed.length > 0) return failed;
  const sentence = MESSAGE_WASN_DELIVERED.exec(human)?.[1];
  return sentence === undefined ? [] : [sentence.replace(READ_ADDRESSES_PATTERN, "")];
}

/** The reader of Gmail's and Google Workspace's bounces. */
export const gmail: TextFormat = {
  id: ID,
  signs: ["mailer-daemon@googlemail.com", "mailer-daemon@google.com", "mailer-daemon@gmail.com", "delivery to the following recipient", "** "],
  recognises(mail: TextMail): boolean {
    if (SENDER.test(mail.fromAddress)) return true;
    if (OLD.test(mail.text) && (TECHNICAL.test(mail.text) || ORIGINAL_MESSAGE_MESSAGE.test(mail.text))) return true;
    return NEW.test(mail.text) && (RESPONSE.test(mail.text) || SUPPORT_GOOGLE_COM.test(mail.text));
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["original message", "message header follows"]);
    const human = split.human;
    const delayed = THIS_IS_WARNING.test(human) || DELAY.test(mail.subject);
    const reason = readReason(human);
    const server = BY_SERVER.exec(human);
    const host = server ? readHost(`${server[1] ?? ""} [${server[2] ?? ""}]`) : undefined;
    const recipients = readAddresses(mail, human).map((address) =>
      recipientOf({
        address,
        format: ID,
        matched: (NEW.exec(human) ?? OLD.exec(human))?.[0],
        action: delayed ? "delayed" : "failed",
        words: reason?.words,
        by: reason?.by,
        stage: reason?.stage,
        ...(host === undefined ? {} : { host }),
      }),
    );
    return bounceOf(recipients, split);
  },
};
