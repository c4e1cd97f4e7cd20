// What mailbox providers, hosters and relays of many countries print in sentences of their own; matching is explained in docs/catalogue.md.
// unconfirmed: known from help pages of others or from logs only.
import type { StandardReplies } from "../entry.ts";

const ALIBABA = "https://www.yuntunpuzi.com/aliyun/745/";
const ATT = "https://worldnet.att.net/general-info/bls_info/block_enduser.html";
const BARUWA = "https://bastion.umanix.net/info";
const BREVO = "https://help.brevo.com/";
const CLOUDMARK = "https://github.com/BytemarkHosting/docker-smtp/issues/6";
const EARTHLINK = "https://postmaster-earthlink.vadesecure.com/inbound_error_codes";
const EVERYCLOUD = "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const GODADDY = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685";
const HARDWARE_SECRETS = "https://hardwaresecrets.com/understanding-email-bounce-messages/4/";
const IMPROVMX = "https://improvmx.com/guides/";
const IRIDIS = "https://portal.iridis.uk/?action=article&cmd=knowledgebase&id=254";
const NETFABRIC = "https://netfabric.freshdesk.com/support/solutions/articles/6000276770-sending-email-issues";
const NEWCASTLE = "https://services.ncl.ac.uk/itservice/help-services/security/emailreject";
const PROLINUX = "https://pl.com.uy/?P=ne&S=do&pg=nedoerrorescorreo";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const CLEVERREACH = "https://support.cleverreach.com/hc/de/articles/202372881-Bedeutung-der-g%C3%A4ngigsten-Bounce-Meldungen";
const SENDGRID = "https://sendgrid.com/docs/for-developers/sending-email/sender-identity/";
const SES = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html";
const SPECTRUM = "https://www.spectrum.net/support/internet/charter-postmaster-services/";
const TIN = "https://computerprogrammi.com/2010/04/posta-elettronica-e-impossibile-inviare.html";
const ZMAILER = "https://github.com/zmailer/zmailer/blob/master/smtpserver/policytest.c";

/** AT&T Worldnet, Alibaba, EarthLink, Hornetsecurity's resellers, relays and the localised sentences of Exchange. */
export const providerWordReplies: StandardReplies["replies"] = {
  "code-521-blocked": { when: { text: "is blocked", code: 521 }, means: "blocklisted", blocked: "ip", source: ATT },
  "blocked-by-directory": { when: { text: "blocked by ldap" }, means: "blocklisted", blocked: "ip", source: ATT },
  "requires-valid-sender-domain": { when: { text: "requires valid sender domain" }, means: "sender-refused", source: ATT },
  "from-domain-invalid": { when: { text: "from: domain is invalid" }, means: "sender-refused", source: GODADDY },
  "valid-from-please": { when: { text: "please provide a valid from" }, means: "sender-refused", source: GODADDY },
  "unauthorized-interface": { when: { text: "unauthorized interface for" }, means: "bad-reputation", source: ATT },
  "busy-try-later": { when: { text: "busy", code: [421, 450, 451] }, means: "server-error", source: ATT, weak: true },
  "too-much-fail-authentication": { when: { text: "too much fail authentication" }, means: "account-restricted", source: ALIBABA, unconfirmed: true },
  "rcpt-to-daily-limit": { when: { text: "rcpt to daily limit" }, means: "account-restricted", source: NETFABRIC },
  "not-available-access-denied": { when: { text: "server not available - access denied" }, means: "bad-reputation", source: TIN, unconfirmed: true },
  "cloudmark-gateway-greeting": { when: { text: "bizsmtp", code: 554 }, means: "bad-reputation", source: CLOUDMARK, unconfirmed: true, weak: true },
  "multi-recipient-bounce": { when: { text: "multi-recipient bounce" }, means: "policy", source: EVERYCLOUD },
  "spam-ip": { when: { text: "spam ip rejected" }, means: "bad-reputation", blocked: "ip", source: EVERYCLOUD },
  "loop-detection": { when: { text: "loop detection" }, means: "mail-loop", source: EVERYCLOUD },
  "send-rate-exceeded": { when: { text: "send rate exceeded" }, means: "rate-limited", source: IRIDIS },
  "high-null-sender-rate": { when: { text: "null sender rate" }, means: "rate-limited", source: IRIDIS },
  "domain-not-authorised-for-relay": { when: { text: "domain authorised for relay" }, means: "account-restricted", source: IRIDIS },
  "blacklisted-file-extension": { when: { text: ["blacklisted", "file extension"], not: ["virus", "malware"] }, means: "content-refused", source: IRIDIS },
  "can-only-send-per": { when: { text: ["you can only send", "per"] }, means: "rate-limited", source: BARUWA },
  "nosuchuser-word": { when: { text: "nosuchuser" }, means: "unknown-recipient", source: ZMAILER },
  "reject-content": { when: { text: "reject content" }, means: "content-refused", source: RFC3463, unconfirmed: true },
  "not-in-approved-list": { when: { text: "not in approved list" }, means: "policy", source: RFC3463, unconfirmed: true },
  "temporarily-bounced-address": { when: { text: "not sending to temporarily bounced" }, means: "suppressed", source: IMPROVMX, unconfirmed: true },
  "user-defined-policy": { when: { text: "user defined policy matched" }, means: "policy", source: HARDWARE_SECRETS, unconfirmed: true },
  "not-authorized-to-perform": { when: { text: "is not authorized to perform" }, means: "account-restricted", sayer: "sending-platform", source: SES },
  "verified-sender-identity": {
    when: { text: "does not match a verified sender identity" },
    means: "account-restricted",
    sayer: "sending-platform",
    source: SENDGRID,
  },
  "contact-blacklisted": { when: { text: "contact is blacklisted" }, means: "suppressed", sayer: "sending-platform", source: BREVO, unconfirmed: true },
  "email-security-alert": { when: { text: "email security alert" }, means: "account-restricted", source: SPECTRUM },
  "connection-deferred": { when: { text: "connection deferred" }, means: "rate-limited", source: EARTHLINK },
  "box-space-not-enough": { when: { text: "box space not enough" }, means: "mailbox-full", source: ALIBABA, unconfirmed: true },
  // A reply came: whoever says this with a code does not mean the network.
  "replied-connection-refused": {
    when: {
      text: "connection refused",
      code: [521, 550, 552, 553, 554, 571],
      not: [
        "callout",
        "verif*",
        "connect to",
        "could not connect",
        "backend",
        "[message",
        "account",
        "disabled",
        "mailbox",
        "expired",
        "socket error",
        "blocked",
        "listed",
      ],
    },
    means: "bad-reputation",
    source: EARTHLINK,
  },
  "black-listed-by": { when: { text: "black listed by" }, means: "blocklisted", blocked: "ip", source: NEWCASTLE },
  "blocked-with-code-421": {
    when: { text: "blocked", code: [421, 521], not: ["size", "attachment", "file", "recipient"] },
    means: "bad-reputation",
    source: PROLINUX,
    weak: true,
  },
  "helo-denied": { when: { text: ["helo", "has been denied"] }, means: "reverse-dns", source: PROLINUX },
  "bad-reverse-dns": { when: { text: "bad reverse dns" }, means: "reverse-dns", source: HARDWARE_SECRETS },
  "address-without-host": { when: { text: "address must include host name" }, means: "unknown-recipient", source: PROLINUX },
  "net-number-allowed-by-plan": {
    when: {
      oneOf: [
        ["allowed by your plan | allowed for your plan | allowed on your plan | your subscription | your package"],
        ["exceed* | does not include | not included | upgrade | reached | limit"],
      ],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "size-violation": { when: { text: "size violation" }, means: "message-too-large", source: RFC3463, unconfirmed: true },
  "says-spammer": { when: { text: "says spammer" }, means: "spam", source: RFC3463, unconfirmed: true },
  "net-known-spam-source": {
    when: {
      oneOf: [
        ["spam source | spamming source | source of spam | known spam source | spam host | spam server | spam network | spamming host | spamming server"],
        ["blocked | rejected | refused | denied | classified | listed | known | suspected | not accepted"],
      ],
      not: ["link | url | domain in | body"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "registered-users-only": { when: { text: "only registered users may use this system" }, means: "account-restricted", source: CLEVERREACH, weak: true },
  "could-not-be-stored": { when: { text: "could not be stored" }, means: "server-error", source: CLEVERREACH, weak: true },
  "net-from-does-not-match-envelope": {
    when: {
      oneOf: [
        ["from header | header from | from: header | from address | from-header | rfc5322.from"],
        ["does not match | doesn't match | do not match | must match | mismatch | is different from | differs from | not equal"],
        ["envelope | mail from | return-path | return path | authenticated | login | account | smtp user | rfc5321.mailfrom"],
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-domain-missing": {
    when: {
      oneOf: [
        [
          "domaine de l'expéditeur | dominio del remitente | dominio del mittente | domäne des absenders | domain des absenders | absenderdomain | absenderdomäne",
          "absender-domain | domein van de afzender | domínio do remetente | domena nadawcy | doména odesílatele | домен отправителя",
        ],
        [
          "n'existe pas | introuvable | inconnu | no existe | non esiste | inesistente | existiert nicht | unbekannt | nicht gefunden | bestaat niet | onbekend",
          "não existe | inexistente | nie istnieje | neexistuje | не существует | не найден | ungültig | invalide | non valido",
        ],
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-too-many-recipients-abroad": {
    when: {
      oneOf: [
        [
          "слишком много | zu viele | trop de | demasiados | troppi | te veel | zbyt wielu | zbyt wiele | demasiado | muitos | příliš mnoho | för många | for mange | 太多 | 过多",
        ],
        [
          "получателей | empfänger | destinataires | destinatarios | destinatari | ontvangers | odbiorców | adresatów | destinatários | příjemců | mottagare | modtagere | mottakere | 收件人",
        ],
      ],
      not: ["unbekannte | inconnus | desconocidos | sconosciuti | ungültige"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-address-not-found": {
    when: {
      oneOf: [
        [
          "adres e-mail | adresu e-mail | dirección de correo | endereço de email | endereço de e-mail | e-mailadres | e-mailová adresa",
          "e-mailovou adresu | e-postadressen | e-postadress | mailadresse | e-mailadresse | sähköpostiosoitetta | sähköpostiosoite",
          "адрес электронной почты | 电子邮件地址 | 電子郵件地址 | メール アドレス | メールアドレス | e-posta adresi | e-mail-cím | adresa de e-mail",
          "전자 메일 주소 | adreça electrònica",
        ],
        [
          "nie można odnaleźć | nie można znaleźć | nie odnaleziono | no se pudo encontrar | no se ha podido encontrar | no se ha encontrado",
          "no se encontró | não pôde ser encontrado | não foi possível encontrar | não foi possível localizar | kan niet worden gevonden",
          "kon niet worden gevonden | is niet gevonden | nebyla nalezena | nelze najít | gick inte att hitta | kunde inte hittas | blev ikke fundet",
          "kunne ikke findes | kunne ikke finnes | finner ikke | ble ikke funnet | ei löytynyt | не удалось найти | не найден | 找不到 | 見つかりません",
          "bulunamadı | nem található | nu a fost găsită | 찾을 수 없습니다",
        ],
      ],
      not: [
        "remitente | remetente | expéditeur | mittente | afzender | nadawcy | nadawca | odesílatele | odesílatel | avsändare | avsändaren",
        "afsender | afsenderen | avsender | avsenderen | lähettäjän | отправителя | отправитель | 发件人 | 寄件者 | 送信者 | gönderen | feladó",
        "expeditor | domeny | dominio | domínio | domein | doména | domän | домен | sender",
      ],
    },
    means: "unknown-recipient",
    source: EXCHANGE,
    unconfirmed: true,
  },
};
