// Words with which servers of many languages say that a mail was not delivered: for readers that know no format. Lower case.

/** In a Subject. Each is a phrase that mail systems write and people hardly do. */
// biome-ignore format: a list of words reads better dense
export const SUBJECT_WORDS: readonly string[] = [
  // English
  "undeliverable", "undelivered", "non deliverable", "nondeliverable", "not deliverable", "not delivered", "could not be delivered", "couldn't be delivered", "returned mail", "returned to sender",
  "returning message", "failure notice", "delivery failure", "delivery failed", "delivery has failed", "failed delivery", "delivery status", "delivery report", "delivery notification",
  "delivery error", "delivery problem", "delivery unsuccessful", "delivery fail", "mail failure", "mail error", "mail system error", "failed mail", "message delivery", "non-delivery", "nondelivery",
  "unable to deliver", "could not send message", "cannot send message", "error sending your mail", "mail delivery", "rejected mail", "undeliv", "user unknown", "unknown user", "bounced mail",
  "delayed mail", "message delayed", "delivery delayed", "delivery delay", "not yet been delivered", "still being retried",
  // German
  "unzustellbar", "nicht zustellbar", "nicht zugestellt", "zustellung fehlgeschlagen", "zustellungsfehler", "zustellfehler", "konnte nicht zugestellt", "nicht übermittelt", "unzustellbarkeit", "verzögerte zustellung",
  // French
  "non remis", "non délivré", "non distribué", "n'a pas pu être remis", "n'a pas été remis", "échec de la remise", "échec de remise", "échec de livraison", "échec d'envoi", "courrier non remis", "retour à l'expéditeur",
  // Spanish, Catalan
  "no se puede entregar", "no se pudo entregar", "no entregado", "no entregable", "error de entrega", "fallo de entrega", "fallo en la entrega", "correo devuelto", "mensaje devuelto", "no s'ha pogut lliurar",
  // Italian
  "non recapitabile", "mancato recapito", "mancata consegna", "errore di consegna", "non consegnato", "impossibile recapitare", "messaggio non recapitato",
  // Portuguese
  "não entregue", "não é possível entregar", "falha na entrega", "falha de entrega", "não pôde ser entregue", "mensagem devolvida",
  // Dutch
  "onbestelbaar", "niet bezorgd", "niet afgeleverd", "kon niet worden", "bezorging mislukt",
  // Nordic
  "kunde inte levereras", "går inte att leverera", "olevererbar", "ikke leveret", "kunne ikke leveres", "uleveret", "kan ikke leveres", "ikke levert", "ei voitu toimittaa", "toimittaminen epäonnistui",
  // Polish, Czech, Slovak, Hungarian, Romanian
  "niedostarczon", "nie można dostarczyć", "nie dostarczono", "nedoručiteln", "nelze doručit", "nedoručen", "kézbesíthetetlen", "nem kézbesíthető", "nelivrat", "nu a putut fi livrat",
  // Russian, Ukrainian, Greek, Turkish
  "недоставлен", "не доставлено", "не удалось доставить", "не може бути доставлен", "возвращено", "μη παραδόσιμο", "δεν παραδόθηκε", "iletilemedi", "teslim edilemedi", "gönderilemedi",
  // Japanese, Chinese, Korean
  "配信不能", "配信できません", "送信できません", "配送エラー", "エラーメール", "未配達", "退信", "投递失败", "无法投递", "无法送达", "無法傳遞", "無法投遞", "無法傳送", "반송", "배달되지", "전송 실패", "전달되지", "배달할 수 없",
];

/** In a body, beside an address. Narrower than the subjects: a body may be about anything. */
// biome-ignore format: a list of words reads better dense
export const BODY_WORDS: readonly string[] = [
  // English
  "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered", "can not be delivered", "was not delivered", "wasn't delivered", "has not been delivered", "not delivered to",
  "has not yet been delivered", "not been able to deliver", "unable to deliver", "could not deliver", "couldn't deliver", "cannot deliver", "could not be reached", "couldn't be reached", "undeliverable", "undelivered", "delivery failed", "delivery has failed", "delivery to the following", "failed permanently", "did not receive",
  "permanent fatal", "permanent error", "permanent failure", "failed recipient", "address(es) failed", "following address failed", "following addresses failed", "delivery failure", "failed to deliver", "not reach the following",
  "did not reach", "affects the following recipient", "error was detected", "user unknown", "unknown user", "no such user", "unknown recipient", "recipient unknown", "no such recipient", "user not known", "delivery problems", "invalid recipient", "unknown address", "unknown local",
  "user not found", "user doesn't exist", "user does not exist", "mailbox is full", "mailbox full", "mailfolder is full", "mailbox unavailable", "mailbox not found", "no mailbox here", "over quota", "quota exceeded",
  "quota violation", "host unknown", "host not found", "unknown host", "domain not found", "wrong or no longer valid", "no longer valid", "does not exist", "doesn't exist", "not a known user", "not known at this", "is not accepting",
  "message rejected", "mail rejected", "was rejected", "has been rejected", "not accepted by", "returned to sender", "delivery attempts", "giving up", "been delayed", "returned undelivered", "were not delivered", "error occurred while",
  "returned permanent error", "rejected by", "refused to accept",
  // German
  "nicht zugestellt", "nicht zustellen", "unzustellbar", "nicht zustellbar", "nicht übermittelt", "nicht ausgeliefert", "zustellung", "unbekannter empfänger", "empfänger unbekannt", "postfach ist voll", "existiert nicht", "nicht erreichbar",
  // French
  "n'a pas pu être remis", "n'a pu être remis", "n'a pas été remis", "n'a pas pu être délivré", "n'a pas pu être distribué", "n'a pu être délivré", "impossible de remettre", "n'a pas abouti", "échec", "boîte aux lettres est pleine", "utilisateur inconnu", "destinataire inconnu",
  // Spanish
  "no se pudo entregar", "no se ha podido entregar", "no pudo ser entregado", "no ha podido ser entregado", "no se puede entregar", "usuario desconocido", "no existe", "buzón lleno",
  // Italian
  "non è stato possibile consegnare", "non è stato possibile recapitare", "non può essere consegnato", "impossibile recapitare", "impossibile consegnare", "utente sconosciuto", "non è stato recapitato", "non è stato consegnato",
  // Portuguese
  "não pôde ser entregue", "não foi possível entregar", "não pode ser entregue", "não foi entregue", "usuário desconhecido", "não existe",
  // Dutch, Nordic
  "kon niet worden afgeleverd", "kon niet worden bezorgd", "kan niet worden bezorgd", "onbekende gebruiker", "kunde inte levereras", "kan inte levereras", "kunne ikke leveres", "kan ikke leveres", "ei voitu toimittaa",
  // Polish, Czech, Hungarian, Turkish
  "nie mogła zostać dostarczona", "nie można dostarczyć", "nie została dostarczona", "nelze doručit", "nemohla být doručena", "nebylo možné doručit", "nem kézbesíthető", "nem sikerült kézbesíteni", "teslim edilemedi", "iletilemedi",
  // Russian, Ukrainian, Greek
  "не может быть доставлено", "не доставлено", "не удалось доставить", "не было доставлено", "не існує", "не существует", "δεν ήταν δυνατή",
  // Japanese, Chinese, Korean
  "送信できません", "配信できません", "配送できません", "届けることができません", "エラーのため", "無法投遞", "无法投递", "投递失败", "无法送达", "无法发送", "被退回", "不存在", "無法傳送", "전송되지", "배달할 수 없", "전송하지 못", "존재하지 않",
];

/** In a Subject or body of a notice that the mail waits and will be tried again. */
// biome-ignore format: a list of words reads better dense
export const DELAY_WORDS: readonly string[] = [
  "has not yet been delivered", "have not yet been delivered", "still being retried", "will continue to attempt", "will keep trying", "will be retried", "delivery is delayed", "delivery delayed", "been delayed", "delayed mail",
  "this is a warning", "just a warning", "warning only", "warning message only", "need to resend", "need not resend", "temporary failure", "will try again", "continue trying", "noch nicht zugestellt", "verzögert", "wird weiter versucht",
  "erneut versucht", "retardé", "n'a pas encore", "sera réessay", "aún no se ha", "retrasad", "ritardat", "non ancora", "atrasad", "vertraagd", "opóźnion", "задержан", "遅延", "遅れて", "延迟", "延遲", "지연",
];

/** Words that end a delay: the server has given up, whatever else it says. */
// biome-ignore format: a list of words reads better dense
export const FINAL_WORDS: readonly string[] = ["permanent", "giving up", "given up", "gave up", "will not be retried", "no further", "has been removed", "will be deleted", "endgültig", "dauerhaft", "aufgegeben", "définitif", "no longer be attempted"];

/** True when one of the phrases stands in the text. Give it lower case. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  for (const word of words) if (folded.includes(word)) return true;
  return false;
}

/** True when the text begins with one of the phrases. Give it the case of the phrases. */
export function startsWithOneOf(text: string, phrases: readonly string[]): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase)) return true;
  return false;
}
