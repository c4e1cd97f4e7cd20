// How mail programs write a forwarded or quoted mail into a text: marker lines and header labels, in the languages that people forward in.

import { trimMarks } from "../vocabulary/cut-text.ts";
import { type HeaderField, headerField } from "../vocabulary/header.ts";

const INDENT = /^[ \t]/u;
const OTHER_FIELD = /^[\p{L}-]{1,30}:\s/u;

/** Folded beginnings of the line in front of a forwarded mail (Thunderbird, Outlook, Gmail, Apple Mail, Notes, webmailers). */
const MARKERS: readonly string[] = [
  "forwarded message",
  "forwarded mail",
  "begin forwarded message",
  "start of forwarded message",
  "forwarded by",
  "original message",
  "original mail",
  "weitergeleitete nachricht",
  "weitergeleitete mail",
  "weitergeleitet von",
  "anfang der weitergeleiteten",
  "beginn der weitergeleiteten",
  "ursprüngliche nachricht",
  "ursprüngliche mail",
  "urspruengliche nachricht",
  "originalnachricht",
  "original-nachricht",
  "original nachricht",
  "originale nachricht",
  "message transféré",
  "message réexpédié",
  "message transmis",
  "début du message",
  "message d'origine",
  "message d’origine",
  "message original",
  "messaggio inoltrato",
  "messaggio originale",
  "inizio messaggio inoltrato",
  "inizio del messaggio inoltrato",
  "mensaje reenviado",
  "mensaje original",
  "inicio del mensaje reenviado",
  "doorgestuurd bericht",
  "oorspronkelijk bericht",
  "begin doorgestuurd bericht",
  "mensagem encaminhada",
  "mensagem original",
  "início da mensagem",
  "przekazana wiadomość",
  "wiadomość przekazana",
  "oryginalna wiadomość",
  "wiadomość oryginalna",
  "vidarebefordrat meddelande",
  "ursprungligt meddelande",
  "videresendt meddelelse",
  "oprindelig meddelelse",
  "пересылаемое сообщение",
  "исходное сообщение",
  "転送されたメッセージ",
];

/** Header labels in forwards to field names. */
const LABELS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["from", "from von de da van od från fra expéditeur mittente remitente absender remetente nadawca от 差出人"],
      ["to", "to an à a para aan do till til destinataire destinatario destinatari empfänger odbiorca кому 宛先"],
      ["subject", "subject betreff betrifft objet oggetto asunto onderwerp assunto temat ämne emne тема 件名"],
      ["date", "date datum gesendet sent envoyé fecha enviado data inviato verzonden wysłano skickat sendt дата 送信日時 日付"],
      ["cc", "cc kopie copie copia kopia копия"],
      ["reply-to", "reply-to"],
      ["message-id", "message-id"],
    ] as const
  ).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);
/** "Envoyé le", "Enviado el": the second word of a label. */
const SECOND_WORD = /^(?:le|el|am|the|on|dnia)$/u;
const COLON = /[:：]/u;
/** A label and its colon stand within this many characters. */
const MOST_LABEL = 30;

/** True for a line that announces a forwarded or quoted mail. */
export function isForwardMarker(line: string): boolean {
  if (line.length > 160) return false;
  const folded = trimMarks(line, " \t-_=*>|#+~", " \t-_=*<>|#+~:").toLowerCase();
  for (const marker of MARKERS) if (folded.startsWith(marker) && folded.length <= marker.length + 80) return true;
  return false;
}

/** A header field as a forward shows it ("Von: ...", "*Betreff:* ..."), its name in English; undefined for other lines. */
export function forwardField(line: string): HeaderField | undefined {
  const at = line.slice(0, MOST_LABEL).search(COLON);
  if (at < 0) return undefined;
  const [label = "", second, third] = trimMarks(line.slice(0, at), "*_ \t\u00A0", "*_ \t\u00A0").toLowerCase().split(" ");
  if (third !== undefined || (second !== undefined && !SECOND_WORD.test(second))) return undefined;
  const name = LABELS.get(label);
  return name === undefined ? undefined : headerField(name, trimMarks(line.slice(at + 1), "*_ \t\u00A0", "*_ \t\u00A0"));
}

/** The header fields that a forward shows from line `at` on, and the line behind them. Continuation lines (a wrapped Subject) are joined. */
export function readForwardHeader(lines: readonly string[], at: number): { fields: HeaderField[]; next: number } {
  const fields: HeaderField[] = [];
  let index = at;
  let blanks = 0;
  for (; index < lines.length && fields.length < 12; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") {
      // Blank lines in front of the header, and between its lines in converted HTML.
      const more = fields.length === 0 || forwardField(lines[index + 1] ?? "") !== undefined;
      blanks += 1;
      if (!more || blanks > 8) break;
      continue;
    }
    const field = forwardField(line);
    if (field !== undefined && fields.some((other) => other.key === field.key) && field.key !== "cc") break;
    if (field !== undefined) fields.push(field);
    else if (fields.length > 0 && INDENT.test(line)) {
      const last = fields.pop() as HeaderField;
      fields.push(headerField(last.name, `${last.raw} ${line.trim()}`));
    } else if (fields.length === 0 || !OTHER_FIELD.test(line)) break;
  }
  return { fields, next: index };
}
