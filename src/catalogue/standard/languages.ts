// Phrases of stock mail servers and of the field at large; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const BORRAS = "https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/ab_md/";
const BOUNCEFETCH = "https://github.com/2called-chaos/bouncefetch";
const BOUNCEHANDLER = "https://github.com/eNichers/node-bounce-handler/blob/HEAD/lib/responses.js";
const BYTECAMP = "https://www.bytecamp.net/de/faq/email/zustellen.html";
const CATV = "https://www.catv-yokohama.ne.jp/faq/internet/internet-email-usage/trouble-faq-internet-email-usage/11387";
const DOMINO = "https://help.hcltechsw.com/domino/";
const DOVECOT_SIEVE = "https://github.com/dovecot/pigeonhole/blob/HEAD/src/lib-sieve/sieve-message.c";
const DREAMJP = "https://dream.jp/support/techinfo/mail/error/error05.html";
const EMAILHOST = "https://www.emailhost.com.cn/service.html?article_category=25&brd=1";
const EXCHANGE_DE =
  "https://learn.microsoft.com/de-de/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_ES =
  "https://learn.microsoft.com/es-es/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_FR =
  "https://learn.microsoft.com/fr-fr/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_IT =
  "https://learn.microsoft.com/it-it/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_JA =
  "https://learn.microsoft.com/ja-jp/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_NL =
  "https://learn.microsoft.com/nl-nl/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const MAILOUT = "https://mailout.ru/2015/09";
const NOSPAMPROXY = "https://docs.nospamproxy.com/Cloud/de-de/Content/faqs/faqs-cloud.htm";
const ORANGE = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/rhost/orange.rb";
const QQHELP = "https://qqmailbox.com/transceivers/169.html";
const SEZNAM = "https://napoveda.seznam.cz/uzivatel-neexistuje";
const SISIMAI_MBOX = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/mailboxfull.rb";
const SISIMAI_PTR = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/requireptr.rb";
const SISIMAI_REJECTED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/rejected.rb";
const SISIMAI_SPAM = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/spamdetected.rb";
const SISIMAI_SUSPEND = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/suspend.rb";
const SISIMAI_USER = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/userunknown.rb";
const SITEPACKAGE = "https://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html";
const TJHAOYAO = "https://www.tjhaoyao.com/news_in/2630";
const UITRANSLATION = "https://uitranslation.com/Images/?lang=fr-fr&term=04a5485eb88d";
const UNIROMA =
  "https://www.uniroma3.it/servizi/servizi-al-personale/servizi-informatici-e-telematici/posta-elettronica-di-ateneo/guida-ai-messaggi-di-errore/";
const VIRGILIO = "https://aiuto.virgilio.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email/";
const ZOFAR = "https://github.com/dzhw";
const ZONEMTA = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";
const ZONEMTA_SEEN = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";

/** The same in other languages than English. */
export const languageReplies: StandardReplies["replies"] = {
  "de-recipient-unknown": { when: { text: "empfänger unbekannt" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-user-unknown": { when: { text: "benutzer unbekannt" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-unknown-user": { when: { text: "unbekannter benutzer" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-unknown-recipient": { when: { text: "unbekannter empfänger" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-user-not-known": { when: { text: "benutzer nicht bekannt" }, means: "unknown-recipient", source: SITEPACKAGE },
  "de-nobody-known": { when: { text: "niemand unter dieser adresse bekannt" }, means: "unknown-recipient", source: BOUNCEFETCH },
  "de-exchange-not-found": { when: { text: "eingegebene e-mail-adresse konnte nicht gefunden werden" }, means: "unknown-recipient", source: BOUNCEFETCH },
  "de-exchange-entered-not-found": {
    when: { text: "e-mail-adresse, die sie eingegeben haben, wurde nicht gefunden" },
    means: "unknown-recipient",
    source: EXCHANGE_DE,
    unconfirmed: true,
  },
  "de-exchange-not-in-system": {
    when: { text: "e-mail-adresse des empfängers wurde im e-mail-system des empfängers" },
    means: "unknown-recipient",
    source: BOUNCEFETCH,
  },
  "de-account-not-in-organisation": {
    when: { text: "e-mail-konto ist in der organisation" },
    means: "unknown-recipient",
    source: EXCHANGE_DE,
    unconfirmed: true,
  },
  "de-not-found-in-domain": { when: { text: ["wurde in", "nicht gefunden"] }, means: "unknown-recipient", source: EXCHANGE_DE, unconfirmed: true },
  "de-recipient-missing": { when: { text: "empfänger existiert nicht" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-address-missing": { when: { text: "adresse existiert nicht" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-mailbox-missing": { when: { text: "postfach existiert nicht" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-user-missing": { when: { text: "benutzer existiert nicht" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-no-longer-valid": { when: { text: "adresse ist nicht mehr gültig" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-no-longer-used": { when: { text: "wird nicht mehr verwendet" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-left-the-company": { when: { text: "nicht mehr in unserem unternehmen" }, means: "unknown-recipient", source: BOUNCEFETCH, unconfirmed: true },
  "de-invalid-address-form": { when: { text: "format der e-mail-adresse ist ungültig" }, means: "unknown-recipient", source: EXCHANGE_DE, unconfirmed: true },
  "de-domino": { when: { text: "nicht im domino-verzeichnis" }, means: "unknown-recipient", source: DOMINO, unconfirmed: true },
  "fr-user-unknown": { when: { text: "utilisateur inconnu" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-recipient-unknown": { when: { text: "destinataire inconnu" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-address-unknown": { when: { text: "adresse inconnue" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-account-missing": { when: { text: "compte inexistant" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-mailbox-missing": { when: { text: "boîte aux lettres inexistante" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-address-not-exist": { when: { text: "adresse n'existe pas" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "fr-exchange-not-found": {
    when: { text: "l'adresse de messagerie que vous avez entrée" },
    means: "unknown-recipient",
    source: EXCHANGE_FR,
    unconfirmed: true,
  },
  "fr-exchange-moved": { when: { text: "l'adresse électronique du destinataire a changé" }, means: "recipient-moved", source: UITRANSLATION },
  "es-user-unknown": { when: { text: "usuario desconocido" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "es-user-missing": { when: { text: "usuario inexistente" }, means: "unknown-recipient", source: BORRAS },
  "es-no-such-user": { when: { text: "no existe ese usuario" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "es-no-such-person": { when: { text: "no existe dicha persona" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "es-recipient-unknown": { when: { text: "destinatario desconocido" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "es-mailbox-missing": { when: { text: "buzón no existe" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "es-address-missing": { when: { text: "dirección no existe" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "es-not-in-domino": { when: { text: "no se encuentra en el directorio de domino" }, means: "unknown-recipient", source: BORRAS },
  "es-not-in-book": { when: { text: "no se encuentra en la libreta" }, means: "unknown-recipient", source: BORRAS },
  "es-exchange-not-found": {
    when: { text: "no se encontró la dirección de correo electrónico" },
    means: "unknown-recipient",
    source: EXCHANGE_ES,
    unconfirmed: true,
  },
  "it-no-such-user": { when: { text: "nessun utente simile in questo indirizzo" }, means: "unknown-recipient", source: SISIMAI_USER, unconfirmed: true },
  "it-user-unknown": { when: { text: "utente sconosciuto" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "it-recipient-unknown": { when: { text: "destinatario sconosciuto" }, means: "unknown-recipient", source: BOUNCEHANDLER },
  "it-destin-unknown": { when: { text: "destin. sconosciuto" }, means: "unknown-recipient", source: BOUNCEHANDLER },
  "it-recipient-wrong": { when: { text: "destinatario errato" }, means: "unknown-recipient", source: BOUNCEHANDLER },
  "it-address-missing": { when: { text: "indirizzo inesistente" }, means: "unknown-recipient", source: BOUNCEHANDLER },
  "it-mailbox-missing": { when: { text: "casella inesistente" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "it-exchange-not-found": {
    when: { text: "impossibile trovare l'indirizzo di posta elettronica immesso" },
    means: "unknown-recipient",
    source: EXCHANGE_IT,
    unconfirmed: true,
  },
  "nl-user-unknown": { when: { text: "onbekende gebruiker" }, means: "unknown-recipient", source: EXCHANGE_NL, unconfirmed: true },
  "nl-unknown-user": { when: { text: "gebruiker onbekend" }, means: "unknown-recipient", source: EXCHANGE_NL, unconfirmed: true },
  "nl-recipient-unknown": { when: { text: "geadresseerde onbekend" }, means: "unknown-recipient", source: EXCHANGE_NL, unconfirmed: true },
  "nl-address-missing": { when: { text: "adres bestaat niet" }, means: "unknown-recipient", source: EXCHANGE_NL, unconfirmed: true },
  "nl-exchange-not-found": { when: { text: "e-mailadres dat u hebt ingevoerd" }, means: "unknown-recipient", source: EXCHANGE_NL, unconfirmed: true },
  "pl-no-such-account": { when: { text: "nie ma takiego konta" }, means: "unknown-recipient", source: BOUNCEHANDLER },
  "pl-no-such-user": { when: { text: "nie ma takiego użytkownika" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "pl-does-not-exist": { when: { text: "konto nie istnieje" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "pl-unknown-user": { when: { text: "nieznany użytkownik" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "pl-address-missing": { when: { text: "adres nie istnieje" }, means: "unknown-recipient", source: BOUNCEHANDLER, unconfirmed: true },
  "pt-user-unknown": { when: { text: "usuário desconhecido" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "pt-recipient-missing": { when: { text: "destinatário inexistente" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "pt-account-missing": { when: { text: "conta inexistente" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "pt-address-missing": { when: { text: "endereço não existe" }, means: "unknown-recipient", source: BORRAS, unconfirmed: true },
  "cs-user-missing": { when: { text: "uživatel neexistuje" }, means: "unknown-recipient", source: SEZNAM },
  "cs-user-unknown": { when: { text: "neznámý uživatel" }, means: "unknown-recipient", source: SEZNAM, unconfirmed: true },
  "cs-mailbox-missing": { when: { text: "schránka neexistuje" }, means: "unknown-recipient", source: SEZNAM, unconfirmed: true },
  "cs-address-missing": { when: { text: "adresa neexistuje" }, means: "unknown-recipient", source: SEZNAM, unconfirmed: true },
  "ru-user-not-found": { when: { text: "пользователь не найден" }, means: "unknown-recipient", source: MAILOUT, unconfirmed: true },
  "ru-no-such-user": { when: { text: "нет такого пользователя" }, means: "unknown-recipient", source: MAILOUT, unconfirmed: true },
  "ru-user-missing": { when: { text: "пользователь не существует" }, means: "unknown-recipient", source: MAILOUT, unconfirmed: true },
  "ru-mailbox-missing": { when: { text: "ящик не существует" }, means: "unknown-recipient", source: MAILOUT, unconfirmed: true },
  "ru-address-missing": { when: { text: "адрес не существует" }, means: "unknown-recipient", source: MAILOUT, unconfirmed: true },
  "ja-exchange-not-found": {
    when: { text: "入力した電子メール アドレスが見つかりませんでした" },
    means: "unknown-recipient",
    source: EXCHANGE_JA,
    unconfirmed: true,
  },
  "ja-not-registered": { when: { text: "のユーザーは登録されていません" }, means: "unknown-recipient", source: DREAMJP },
  "ja-recipient-unknown": { when: { text: "宛先不明" }, means: "unknown-recipient", source: CATV },
  "ja-user-not-found": { when: { text: "ユーザーが見つかりません" }, means: "unknown-recipient", source: DREAMJP, unconfirmed: true },
  "ja-address-missing": { when: { text: "メールアドレスが存在しません" }, means: "unknown-recipient", source: DREAMJP, unconfirmed: true },
  "zh-user-missing": { when: { text: "用户不存在" }, means: "unknown-recipient", source: QQHELP },
  "zh-recipient-missing": { when: { text: "收件人不存在" }, means: "unknown-recipient", source: EMAILHOST },
  "zh-mailbox-missing": { when: { text: "邮箱不存在" }, means: "unknown-recipient", source: QQHELP, unconfirmed: true },
  "zh-not-opened": { when: { text: "该用户未开通" }, means: "unknown-recipient", source: QQHELP },
  "zh-address-missing": { when: { text: ["收件人邮件地址", "不存在"] }, means: "unknown-recipient", source: QQHELP, unconfirmed: true },
  "zh-no-such-user": { when: { text: "查无此用户" }, means: "unknown-recipient", source: QQHELP, unconfirmed: true },
  "de-mailbox-full": { when: { text: "postfach ist voll" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-recipient-mailbox-full": { when: { text: "postfach des empfängers ist voll" }, means: "mailbox-full", source: ZOFAR },
  "de-mailbox-english-full": { when: { text: "mailbox ist voll" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-recipient-mailbox-english-full": { when: { text: "mailbox des empfängers ist voll" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-compound-mailbox-full": { when: { text: "empfängerpostfach ist voll" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-mailbox-full-short": { when: { text: "postfach voll" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-storage-exceeded": { when: { text: "benutzer hat das speichervolumen ueberschritten" }, means: "mailbox-full", source: SITEPACKAGE },
  "de-too-many-mails": { when: { text: "benutzer hat zuviele mails auf dem server" }, means: "mailbox-full", source: SITEPACKAGE },
  "de-capacity-exhausted": { when: { text: "e-mail postfaches erschöpft" }, means: "mailbox-full", source: BOUNCEFETCH },
  "de-quota-exceeded": { when: { text: "quota überschritten" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "de-account-storage": { when: { text: "speicherplatz des kontos ueberschritten" }, means: "mailbox-full", source: BYTECAMP },
  "de-user-spam": { when: { text: "nachricht als spam eingestuft" }, means: "spam", source: BYTECAMP },
  "de-storage-used-up": { when: { text: "speicherplatz erschöpft" }, means: "mailbox-full", source: BOUNCEFETCH, unconfirmed: true },
  "fr-mailbox-full": { when: { text: "boite du destinataire pleine" }, means: "mailbox-full", source: ZONEMTA_SEEN, unconfirmed: true },
  "fr-mailbox-full-accents": { when: { text: "boîte aux lettres pleine" }, means: "mailbox-full", source: SISIMAI_MBOX, unconfirmed: true },
  "fr-exchange-full": { when: { text: "boîte aux lettres du destinataire est pleine" }, means: "mailbox-full", source: EXCHANGE_FR, unconfirmed: true },
  "fr-quota-exceeded": { when: { text: "quota dépassé" }, means: "mailbox-full", source: SISIMAI_MBOX, unconfirmed: true },
  "es-mailbox-full": { when: { text: "buzón lleno" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "es-mailbox-is-full": { when: { text: "buzón está lleno" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "es-mail-full": { when: { text: "correo lleno" }, means: "mailbox-full", source: BORRAS },
  "es-quota-exceeded": { when: { text: "cuota excedida" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "es-exchange-full": { when: { text: "buzón del destinatario está lleno" }, means: "mailbox-full", source: EXCHANGE_ES, unconfirmed: true },
  "it-mailbox-full": { when: { text: "casella piena" }, means: "mailbox-full", source: VIRGILIO, unconfirmed: true },
  "it-mailbox-is-full": { when: { text: "casella di posta piena" }, means: "mailbox-full", source: VIRGILIO, unconfirmed: true },
  "it-quota-exceeded": { when: { text: "quota superata" }, means: "mailbox-full", source: VIRGILIO, unconfirmed: true },
  "it-exchange-full": { when: { text: "cassetta postale del destinatario è piena" }, means: "mailbox-full", source: EXCHANGE_IT, unconfirmed: true },
  "nl-mailbox-full": { when: { text: "postvak is vol" }, means: "mailbox-full", source: EXCHANGE_NL, unconfirmed: true },
  "nl-mailbox-full-short": { when: { text: "mailbox vol" }, means: "mailbox-full", source: EXCHANGE_NL, unconfirmed: true },
  "pl-mailbox-full": { when: { text: "skrzynka pełna" }, means: "mailbox-full", source: BOUNCEHANDLER, unconfirmed: true },
  "pl-mailbox-overfull": { when: { text: ["skrzynka", "przepełniona"] }, means: "mailbox-full", source: BOUNCEHANDLER, unconfirmed: true },
  "pt-mailbox-full": { when: { text: "caixa postal cheia" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "pt-mailbox-full-correio": { when: { text: "caixa de correio cheia" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "pt-quota-exceeded": { when: { text: "quota excedida" }, means: "mailbox-full", source: BORRAS, unconfirmed: true },
  "cs-mailbox-full": { when: { text: "schránka je plná" }, means: "mailbox-full", source: SEZNAM, unconfirmed: true },
  "cs-mailbox-overfull": { when: { text: "schránka je přeplněna" }, means: "mailbox-full", source: SEZNAM, unconfirmed: true },
  "ru-mailbox-overfull": { when: { text: "почтовый ящик переполнен" }, means: "mailbox-full", source: MAILOUT, unconfirmed: true },
  "ru-mailbox-full": { when: { text: "ящик получателя переполнен" }, means: "mailbox-full", source: MAILOUT, unconfirmed: true },
  "ja-mailbox-full": { when: { text: "メールボックスが一杯" }, means: "mailbox-full", source: CATV },
  "ja-mailbox-full-kana": { when: { text: "メールボックスがいっぱい" }, means: "mailbox-full", source: EXCHANGE_JA, unconfirmed: true },
  "zh-mailbox-full": { when: { text: "邮箱已满" }, means: "mailbox-full", source: TJHAOYAO, unconfirmed: true },
  "zh-inbox-full": { when: { text: "信箱已满" }, means: "mailbox-full", source: TJHAOYAO, unconfirmed: true },
  "zh-no-space": { when: { text: "收件人空间不足" }, means: "mailbox-full", source: QQHELP },
  "zh-capacity-full": { when: { text: "收件容量满" }, means: "mailbox-full", source: EMAILHOST },
  "zh-traditional-full": { when: { text: "郵箱已滿" }, means: "mailbox-full", source: TJHAOYAO },
  "de-mailbox-locked": {
    when: { text: "postfach gesperrt", not: ["ihr postfach", "ihr server", "ihre ip", "fuer dieses postfach", "absender"] },
    means: "mailbox-disabled",
    source: BOUNCEFETCH,
    unconfirmed: true,
  },
  "de-mailbox-is-locked": {
    when: { text: "postfach ist gesperrt", not: ["ihr postfach", "ihr server", "ihre ip", "fuer dieses postfach", "absender"] },
    means: "mailbox-disabled",
    source: BOUNCEFETCH,
    unconfirmed: true,
  },
  "de-account-disabled": { when: { text: "konto ist deaktiviert" }, means: "mailbox-disabled", source: BOUNCEFETCH, unconfirmed: true },
  "de-mailbox-disabled": { when: { text: "postfach ist deaktiviert" }, means: "mailbox-disabled", source: BOUNCEFETCH, unconfirmed: true },
  "fr-mailbox-archived": { when: { text: "boite du destinataire archivee" }, means: "mailbox-disabled", source: SISIMAI_SUSPEND, unconfirmed: true },
  "fr-account-disabled": { when: { text: "compte désactivé" }, means: "mailbox-disabled", source: SISIMAI_SUSPEND, unconfirmed: true },
  "es-expired-unused": { when: { text: "ha expirado por falta de uso" }, means: "mailbox-disabled", source: BORRAS },
  "es-account-disabled": { when: { text: "cuenta desactivada" }, means: "mailbox-disabled", source: BORRAS, unconfirmed: true },
  "it-mailbox-disabled": { when: { text: "mailbox disattivata" }, means: "mailbox-disabled", source: BOUNCEHANDLER, unconfirmed: true },
  "it-account-disabled": { when: { text: "casella disabilitata" }, means: "mailbox-disabled", source: VIRGILIO, unconfirmed: true },
  "pl-account-blocked": { when: { text: "konto zablokowane" }, means: "mailbox-disabled", source: BOUNCEHANDLER, unconfirmed: true },
  "pt-account-disabled": { when: { text: "conta desativada" }, means: "mailbox-disabled", source: BORRAS, unconfirmed: true },
  "ru-mailbox-blocked": { when: { text: "ящик заблокирован" }, means: "mailbox-disabled", source: MAILOUT, unconfirmed: true },
  "zh-account-disabled": { when: { text: "帐号已被禁用" }, means: "mailbox-disabled", source: QQHELP, unconfirmed: true },
  "de-certain-senders-only": { when: { text: "nur emails von bestimmten email-adressen akzeptiert" }, means: "recipient-refused", source: BOUNCEFETCH },
  "de-no-permission": { when: { text: ["keine berechtigung", "an diesen empfänger"] }, means: "recipient-refused", source: EXCHANGE_DE, unconfirmed: true },
  "de-takes-no-mail": { when: { text: ["nehme keine nachrichten", "an"] }, means: "recipient-refused", source: DOVECOT_SIEVE, unconfirmed: true },
  "fr-no-permission": { when: { text: ["autorisation", "à ce destinataire"] }, means: "recipient-refused", source: EXCHANGE_FR, unconfirmed: true },
  "zh-refused": { when: { text: "拒收了您的邮件" }, means: "recipient-refused", source: TJHAOYAO, unconfirmed: true },
  "de-spam": { when: { text: "als spam eingestuft" }, means: "spam", source: BOUNCEFETCH, unconfirmed: true },
  "de-spam-recognised": { when: { text: "als spam erkannt" }, means: "spam", source: BOUNCEFETCH, unconfirmed: true },
  "fr-mail-rejected": { when: { text: "mail rejete. mail rejected" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "fr-spam": { when: { text: "considéré comme spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "es-spam": { when: { text: "considerado spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "it-spam": { when: { text: "considerato spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "pt-spam": { when: { text: "considerada spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "ru-spam": { when: { text: "письмо отклонено как спам" }, means: "spam", source: MAILOUT, unconfirmed: true },
  "zh-spam": { when: { text: "垃圾邮件" }, means: "spam", source: EMAILHOST },
  "de-embedded-images": { when: { text: "keine emails mit eingebetteten bildern akzeptiert" }, means: "content-refused", source: BOUNCEFETCH },
  "it-attachment-type": { when: { text: "disallowed attach type" }, means: "content-refused", source: UNIROMA },
  "de-too-large": { when: { text: "nachricht ist zu groß" }, means: "message-too-large", source: EXCHANGE_DE, unconfirmed: true },
  "fr-too-large": { when: { text: "message trop volumineux" }, means: "message-too-large", source: EXCHANGE_FR, unconfirmed: true },
  "es-too-large": { when: { text: "mensaje demasiado grande" }, means: "message-too-large", source: EXCHANGE_ES, unconfirmed: true },
  "it-too-large": { when: { text: "messaggio troppo grande" }, means: "message-too-large", source: EXCHANGE_IT, unconfirmed: true },
  "zh-too-large": { when: { text: "邮件过大" }, means: "message-too-large", source: EMAILHOST },
  "fr-sender-invalid": { when: { text: "emetteur invalide" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "zh-sending-quota": { when: { text: "发信数超限制" }, means: "account-restricted", source: EMAILHOST },
  "it-local-users-only": { when: { text: "mail sending only allowed for local users" }, means: "relaying-denied", source: BOUNCEFETCH },
  "es-greylist": { when: { text: "rechazo temporal, intentelo mas tarde" }, means: "greylisted", source: ZONEMTA },
  "de-greylist": { when: { text: "bitte versuchen sie es später erneut" }, means: "greylisted", source: BOUNCEFETCH, unconfirmed: true, weak: true },
  "nospamproxy-none": { when: { text: "tls configuration on the server is incomplete or faulty" }, means: "tls-failed", source: NOSPAMPROXY },
  "fr-service-refused": { when: { text: "service refuse. veuillez essayer plus tard" }, means: "rate-limited", source: ORANGE, unconfirmed: true },
  "it-routing-server-failure": { when: { text: "routing server failure" }, means: "unknown-domain", source: VIRGILIO },
  "it-relay-disabled": { when: { text: "relay disabled" }, means: "relaying-denied", source: VIRGILIO },
  "zh-domain-missing": { when: { text: "域名不存在" }, means: "unknown-domain", source: EMAILHOST },
  "ru-domain-missing": { when: { text: "домен не найден" }, means: "unknown-domain", source: MAILOUT, unconfirmed: true },
  "de-domain-missing": { when: { text: "domain existiert nicht" }, means: "unknown-domain", source: SITEPACKAGE, unconfirmed: true },
  "de-relaying": { when: { text: "relaying nicht erlaubt" }, means: "relaying-denied", source: BOUNCEFETCH, unconfirmed: true },
  "zh-network": { when: { text: "网络异常" }, means: "network-failure", source: EMAILHOST },
  "et-in-blacklist": { when: { text: "on blacklistis" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "nl-blacklist": { when: { text: "bezoek de site om dit probleem te verhelpen" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "de-blocklist": { when: { text: "steht auf einer blacklist" }, means: "blocklisted", blocked: "ip", source: BOUNCEFETCH, unconfirmed: true },
  "de-blocklist-sperrliste": {
    when: { text: "steht auf der sperrliste", not: ["empfänger", "empfängeradresse", "absender", "absenderadresse", "absenderdomain"] },
    means: "blocklisted",
    blocked: "ip",
    source: BOUNCEFETCH,
    unconfirmed: true,
  },
  "fr-rdns": { when: { text: "invalid rdns record of your mail server" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "de-no-connection": { when: { text: "keine verbindung zum" }, means: "network-failure", source: RFC3463, unconfirmed: true },
  "de-suspected-spam": { when: { text: "spamverdacht" }, means: "spam", source: RFC3463, unconfirmed: true },
};
