// The words of automatic answers, in the languages people write them in. Texts are folded before: lower case, one blank between words, "'" for "’".

/** A phrase, or several that must stand in one sentence in this order. */
type Phrase = string | readonly string[];

/** Beginnings of Subjects of absence notes (the prefix that mail programs put in front of the original's Subject), behind "Re:" and the like. */
export const AWAY_SUBJECTS: readonly string[] = [
  ...[
    "automatische antwort",
    "automatische abwesenheit",
    "automatische e-mail-antwort",
    "automatische rückantwort",
    "autoantwort",
    "abwesenheit",
    "abwesend",
    "nicht im büro",
    "nicht im haus",
    "bin im urlaub",
    "urlaub",
  ],
  ...[
    "automatic reply",
    "automatic response",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponse",
    "auto responder",
    "autoresponder",
    "auto:",
    "automatic answer",
  ],
  ...[
    "out of office",
    "out of the office",
    "out-of-office",
    "ooo ",
    "ooo:",
    "out of town",
    "on vacation",
    "on leave",
    "on holiday",
    "vacation",
    "holiday reply",
    "away from",
    "away until",
    "away:",
    "i am away",
    "i'm away",
  ],
  ...["réponse automatique", "reponse automatique", "message d'absence", "absence ", "absence:", "absent", "en congé"],
  ...["respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausente", "de vacaciones"],
  ...["risposta automatica", "fuori sede", "fuori ufficio", "assenza", "assente", "in ferie"],
  ...["automatisch antwoord", "automatische antwoord", "automatische reactie", "afwezig", "niet op kantoor", "op vakantie"],
  ...["automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "poza biurem", "nieobecno"],
  ...["resposta automática", "resposta automatica", "fora do escritório", "ausência", "estou ausente"],
  ...["automatiskt svar", "autosvar", "frånvaro", "automatisk svar", "fraværende", "ikke på kontoret", "automaattinen vastaus", "poissa"],
  ...["automatická odpověď", "automatikus válasz", "răspuns automat", "otomatik yanıt", "автоматический ответ", "автоответ", "αυτόματη απάντηση"],
  ...[
    "автоматична відповідь",
    "автоматичен отговор",
    "аутоматски одговор",
    "automatski odgovor",
    "automatická odpoveď",
    "samodejni odgovor",
    "resposta automàtica",
  ],
  ...["automatinis atsakymas", "automātiskā atbilde", "automaatvastus", "sjálfvirkt svar", "trả lời tự động", "balasan otomatis", "jawapan automatik"],
  ...["תשובה אוטומטית", "מענה אוטומטי", "رد تلقائي", "الرد التلقائي", "پاسخ خودکار", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "स्वचालित उत्तर"],
  ...["自動返信", "自動応答", "不在", "自动回复", "自动答复", "自動答覆", "自動回覆", "자동 회신", "부재 중"],
];

/** Words of absence notes. */
export const AWAY: readonly Phrase[] = [
  ...[
    "out of office",
    "out of the office",
    "on vacation",
    "annual leave",
    "maternity leave",
    "parental leave",
    "on holiday",
    "away from my",
    "away from the office",
    "not in the office",
    "limited access to email",
    "limited access to e-mail",
    "limited access to my",
  ],
  ...[
    "i am away",
    "i am currently away",
    "i am out",
    "i am currently out",
    "i am on leave",
    "i'm away",
    "i'm currently away",
    "i'm out",
    "i'm on leave",
    "i'm currently out",
    "will be away",
    "will be out",
    "will be back",
    "returning to the office",
  ],
  ...[
    "nicht im büro",
    "nicht im buero",
    "nicht im haus",
    "nicht im dienst",
    "im urlaub",
    "in urlaub",
    "elternzeit",
    "außer haus",
    "ausser haus",
    "abwesend",
    "nicht erreichbar",
    "wieder erreichbar",
    "wieder im büro",
  ],
  ...[
    "en congé",
    "absent du bureau",
    "absente du bureau",
    "je suis absent",
    "je suis actuellement absent",
    "fuera de la oficina",
    "de vacaciones",
    "estaré ausente",
    "fuori sede",
    "fuori ufficio",
    "in ferie",
    "sono assente",
  ],
  ...[
    "niet op kantoor",
    "op vakantie",
    "ben afwezig",
    "momenteel afwezig",
    "na urlopie",
    "poza biurem",
    "jestem nieobecn",
    "fora do escritório",
    "de férias",
    "estou ausente",
    "på semester",
    "på ferie",
    "不在に",
    "休暇",
    "外出して",
    "正在休假",
  ],
];

/** Words that say that somebody left. */
export const LEFT: readonly Phrase[] = [
  ...(["tätig", "beschäftigt", "angestellt", "mitarbeiter"].flatMap((end) => [
    ["nicht mehr", end],
    ["nicht länger", end],
  ]) as Phrase[]),
  ["unternehmen", " verlassen"],
  ["firma", " verlassen"],
  ["haus verlassen"],
  "ausgeschieden",
  "arbeitet nicht mehr",
  ...[
    "no longer works",
    "no longer work at",
    "no longer work for",
    "no longer working",
    "no longer employed",
    "no longer with",
    "no longer part of",
    "no longer at ",
    "no longer a member of",
  ],
  ["has left", "company"],
  ["has left", "organi"],
  ["has left", "firm"],
  ["have left", "company"],
  ["has left", "university"],
  "left our company",
  ["is not employed", "anymore"],
  ["is not employed", "any more"],
  ...[
    "ne travaille plus",
    "ne fait plus partie",
    "ne fais plus partie",
    "n'est plus en poste",
    "n'est plus employé",
    "a quitté la société",
    "a quitté l'entreprise",
    "a quitté notre",
    "ai quitté la société",
    "ai quitté l'entreprise",
  ],
  ...["ya no trabaj", "ya no labor", "ya no forma parte", "ya no presta", "ha dejado la empresa", "ha dejado de trabajar"],
  ...["non lavora più", "non lavoro più", "non fa più parte", "non collabora più", "ha lasciato l'azienda", "ha lasciato la società"],
  ...["niet meer werkzaam", "niet langer werkzaam", "niet meer in dienst", "niet langer in dienst", "werkt niet meer", "werkt niet langer"],
  ...[
    "nie pracuje już",
    "już nie pracuje",
    "nie jest już pracownik",
    "não trabalha mais",
    "já não trabalha",
    "não faz mais parte",
    "jobbar inte längre",
    "arbetar inte längre",
    "arbejder ikke længere",
    "退職",
    "退社",
  ],
];

/** Words of receipts. */
export const RECEIPT: readonly Phrase[] = [
  ...[
    "ticket id",
    "ticket number",
    "ticket-id",
    "ticket #",
    "ticket no",
    "ticketnummer",
    "ticket-nr",
    "case id",
    "case number",
    "case #",
    "request id",
    "request number",
    "reference number",
    "incident number",
    "vorgangsnummer",
    "vorgangs-nr",
    "bearbeitungsnummer",
  ],
  ...[
    "we have received your",
    "we received your",
    "your request has been received",
    "your inquiry has been received",
    "your message has been received",
    "your email has been received",
    "support team will",
    "service team will",
  ],
  ...(["ihre nachricht", "ihre anfrage", "ihre e-mail", "ihre mail", "ihr anliegen"].flatMap((what) =>
    ["empfangen", "eingegangen", "erhalten", "registriert"].map((done) => [what, done] as const),
  ) as Phrase[]),
  ...[
    "eingangsbestätigung",
    "empfangsbestätigung",
    "accusé de réception",
    "nous avons bien reçu",
    "hemos recibido",
    "acuse de recibo",
    "abbiamo ricevuto",
    "wij hebben uw",
    "uw bericht ontvangen",
    "uw e-mail ontvangen",
  ],
];

/** A help desk says that it made a ticket of the mail it got. */
export const TICKET_MADE: readonly Phrase[] = [
  ["received your", "ticket has been"],
  ["received your", "ticket was"],
  ["received your", "a ticket"],
  ...(["ihre nachricht", "ihre anfrage", "ihre e-mail", "ihr anliegen"].flatMap((what) =>
    ["ticket wurde", "ticket angelegt", "ticket erstellt", "als ticket"].map((done) => [what, done] as const),
  ) as Phrase[]),
  ["votre demande", "un ticket"],
  ["su solicitud", "un ticket"],
  ["la tua richiesta", "un ticket"],
  ["uw verzoek", "een ticket"],
];

/** Words of challenges: the sender has to do something before the mail is shown. */
export const CHALLENGE: readonly Phrase[] = [
  ...["confirm", "verify", "prove", "validate"].flatMap((verb) =>
    ["please", "you must", "you need to", "have to", "simply ", "to "].flatMap((start) =>
      ["your message", "your e-mail", "your email", "sender", "human", "your identity", "real person"].map((end) => [start, verb, end] as const),
    ),
  ),
  ...["challenge-response", "challenge/response", "approved sender", "approved senders", "spamarrest", "spam arrest", "boxbe", "tmda", "uol antispam"],
  ["held", "until you"],
  ["waiting", "until you"],
  ["bestätigen sie", "absender"],
  ["bestätigen sie", "nachricht"],
  ["bestätigen sie", "mensch"],
  ["erst zugestellt", "bestätig"],
  ["confirmez", "message"],
  ["confirmez", "expéditeur"],
];

const SENTENCE = /[.!?\n]/u;
const BLANKS = /[ \t\u00A0]+/gu;

/** Folds a text for the phrases: lower case, straight apostrophes, one blank between words; sentences stay apart. */
export function foldWords(text: string): string[] {
  return text
    .slice(0, 6000)
    .replace(/\n(?!\n)/gu, " ")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(BLANKS, " ")
    .split(SENTENCE);
}

/** True when the pieces stand in the sentence in their order. */
function says(sentence: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    at = sentence.indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  return true;
}

/** True when one of the sentences says one of the phrases. */
export function saysOneOf(sentences: readonly string[], phrases: readonly Phrase[]): boolean {
  // One look at all sentences together rules nearly every phrase out. No phrase holds a line end.
  const all = sentences.join("\n");
  for (const phrase of phrases) {
    if (typeof phrase === "string") {
      if (all.includes(phrase)) return true;
    } else if (says(all, phrase) && sentences.some((sentence) => says(sentence, phrase))) return true;
  }
  return false;
}
