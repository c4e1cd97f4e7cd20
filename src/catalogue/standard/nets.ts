// Safety nets: what servers and their administrators say in words of their own, in any order; matching is explained in entry.ts.
// The meanings are those that RFC 3463 and RFC 5321 give; the wordings are gathered, hence unconfirmed.
import type { StandardReplies } from "../entry.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC6647 = "https://www.rfc-editor.org/rfc/rfc6647";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";

const MAILBOX = [
  "mailbox | mail box | mail-box | inbox | in-box | mailfolder | mail folder | mail file | mail store | maildir | postbox",
  "account",
  "useraccount | mailaccount | mailboxes | user | recipient | addressee | customer | postfach | mailkonto | konto | e-mail-konto",
  "posteingang | empfänger | empfängers | benutzer | benutzers | empfängerpostfach | speicherplatz | boîte | boite | messagerie",
  "compte | destinataire | utilisateur | buzón | cuenta | destinatario | usuario | casella | casilla | utente | cassetta",
  "postvak",
  "postbus | ontvanger | gebruiker | skrzynka | skrzynki | skrzynce | odbiorca | odbiorcy | caixa | conta | usuário | utilizador",
  "destinatário | schránka | schránky | příjemce | uživatel | brevlåda | brevlådan | inkorg | kontot | postkasse | postkassen",
  "indbakke | indbakken | innboks | innboksen | kontoen | postilaatikko | sähköpostilaatikko | tili | ящик | ящика | получателя",
  "получатель | пользователя | пользователь | учетная запись | 邮箱 | 信箱 | 郵箱 | 收件人 | 帐号 | 帐户 | 账号 | 账户 | メールボックス | 受信者",
  "受信箱 | アカウント",
  "ユーザー | kullanıcı | alıcı | posta kutusu | felhasználó | címzett | postafiók | utilizator | utilizatorul | căsuța",
  "korisnik | primatelj",
  "χρήστης | παραλήπτης | 사용자 | 수신자 | 메일박스 | 메일함 | 계정",
];
const PERSON = [
  ...MAILBOX,
  "address | alias | local part | local-part | localpart | person | email | e-mail | employee | student | member | userid",
  "username | mail user | adresse | e-mail-adresse | e-mailadresse | mailadresse | emailadresse | mitarbeiter | dirección",
  "correo",
  "indirizzo | adres | e-mailadres | użytkownik | użytkownika | uzytkownik | uzytkownika | adresu | adresat | endereço | adresa",
  "adresát | användare | användaren | mottagare | mottagaren | adressen | bruger | brugeren | modtager | modtageren | bruker",
  "brukeren | mottaker | mottakeren | käyttäjä | käyttäjää | vastaanottaja | vastaanottajaa | osoite | osoitetta | адрес",
  "адресат",
  "пользователей | 用户 | 用戶 | 收件地址 | 邮件地址 | 宛先 | アドレス | адреса | e-posta | rcpt | 주소",
];
const SENDER = [
  "sender | senders | sender's | from address | envelope from | return address | return path | return-path | originator",
  "return email | return e-mail | return mail | return domain | bounce address | bounce domain",
  "absender*",
  "absenders | expéditeur | emetteur | émetteur | remitente | remitentes | mittente | afzender | nadawca | nadawcy | remetente",
  "odesílatel | odesílatele | avsändare | avsändaren | afsender | afsenderen | avsender | lähettäjä | отправитель | отправителя",
  "发件人 | 寄件人 | 送信者",
];
const OUTSIDE_THE_RECIPIENT = [
  ...SENDER,
  "helo | ehlo | ptr | client host | client ip | your ip | ip address | your server | hostname | reverse dns | rdns | password",
  "key | attachment | command",
];
const SERVER = [
  "ip | ip address | ip-address | ips | host | your server | mail server | mailserver | mta | client | network | sending server",
  "connection | connections | you | you're | ip-adresse | ip-adressen | server | adresse ip | serveur | dirección ip | servidor",
  "indirizzo ip | ip-adres | adres ip | endereço ip | ip adresa | ip-adress | ip-osoite | адрес | ip-адрес | сервер",
  "您的ip | ip地址",
  "发信ip | ipアドレス",
];
const MESSAGE = [
  "message | messages | mail | mails | email | emails | e-mail | e-mails | content | body | letter | nachricht | mitteilung",
  "inhalt | courriel | courrier | contenu | mensaje | correo | contenido | messaggio | posta | contenuto | bericht",
  "e-mailbericht",
  "inhoud | wiadomość | wiadomosc | treść | mensagem | conteúdo | zpráva | obsah | meddelandet | meddelande | beskeden | besked",
  "meldingen | viesti | сообщение | письмо | содержимое | 邮件 | 信件 | 郵件 | メール | メッセージ",
];

/** By words that stand apart. */
export const netReplies: StandardReplies["replies"] = {
  "net-unknown-recipient": {
    when: {
      oneOf: [
        [...PERSON, "zieladresse | empfangsadresse | empfängeradresse", "benutzerkonto | email address | e-mail address | e-mail adresse | mailadresse"],
        [
          "does not exist | doesn't exist | do not exist | doesnt exist | not exist | not exists | no longer exists | no longer exist",
          "nonexistent | non-existent | non existent | not found | could not be found | cannot be found | can't be found",
          "couldn't be found | unknown | not known | isn't known | unable to find | cannot find | could not find | not on this server",
          "not on this system | not in our database | not in database | not in directory | not in our directory | not in the directory",
          "not listed in our | no such | there is no | we have no | no user | by that name | has left | no longer at | no longer with",
          "no longer works | no longer employed | no longer here | does not work here | has been removed | has been deleted",
          "was deleted",
          "was removed | deleted | been terminated | been discontinued | not recognized | not recognised | unrecognized | invalid",
          "not valid | isn't valid | not a valid | not registered | not local | wrong | incorrect | verification failed | verify failed",
          "existiert nicht | existiert bei uns nicht | existieren nicht | existiert hier nicht | existiert nicht mehr | nicht existent",
          "nicht bekannt | unbekannt* | nicht gefunden | nicht vorhanden | nicht mehr vorhanden | ungültig* | nicht mehr gültig",
          "gibt es nicht | gibt es hier nicht | kein solcher | keine solche | gelöscht | nicht mehr im unternehmen | nicht mehr bei uns",
          "nicht verfügbar | inconnu | inconnue | inconnus | n'existe pas | n'existe plus | introuvable | inexistant | inexistante",
          "non trouvé | supprimé | supprimée | invalide | no existe | inexistente | desconocido | desconocida | no encontrado",
          "no encontrada | no se encontró | no se encuentra | inválido | inválida | eliminada | non esiste | inesistente | sconosciuto",
          "sconosciuta | non trovato | non trovata | non valido | non valida | bestaat niet | bestaat niet meer | onbekend | onbekende",
          "niet gevonden | niet bekend | nie istnieje | nieznany | nieznana | nie znaleziono | nie ma takiego | nie ma takiej",
          "não existe",
          "nao existe | desconhecido | não encontrado | não encontrada | neexistuje | neznámý | neznámá | nenalezen | nenalezena | okänd",
          "finns inte | hittades inte | existerar inte | ukendt | findes ikke | eksisterer ikke | finnes ikke | ukjent | tuntematon",
          "ei ole | ei löydy | ei ole olemassa | не найден | не найдена | не существует | неизвестен | неизвестный | нет такого | такого",
          "не зарегистрирован | 不存在 | 未找到 | 找不到 | 查无 | 未注册 | 存在しません | 見つかりません | 不明 | 登録されていません",
          "no account exists | cannot be verified | could not be verified | no longer on | has no account",
          "does not have an account | doesn't have an account",
          "not in use | nicht vergeben | erronée | no válido | no mailbox | not assigned",
          "dosn't exist | dont exist | don't exist | doesn't exists | never existed | is not handled by | is not used",
          "not a known | do not know | don't know | does not have a | doesn't have a | doesn't have an | undeliverable",
          "not deliverable | has departed",
          "no longer working | no longer employed | left the company | no match for | unable to verify | cannot verify",
          "can't verify | could not verify",
          "ya no hay | ya no existe | ya no está | bulunamadı | mevcut değil | yok | geçersiz | ismeretlen | nincs ilyen",
          "nem létezik | nem található | necunoscut | nu există",
          "nepoznat | ne postoji | άγνωστος | δεν υπάρχει | 찾을 수 없 | 존재하지 않 | 없는 | нет",
        ],
      ],
      not: [
        ...OUTSIDE_THE_RECIPIENT,
        "domain not | domain does not | domain name | recipient domain | recipient's domain | unknown domain | invalid domain",
        "domaine",
        "dominio | domein | domena | domínio | domäne* | doména | unknown error | reason unknown | unknown reason | unknown host",
        "unbekannter fehler | unbekannte ursache | unbekanntem grund | unbekannten gründen | grund ist nicht bekannt | grund ist unbekannt | grund unbekannt | ursache unbekannt | erreur inconnue",
        "unknown[ | mail from | invalid command | invalid header | message-id | dkim | spf | dmarc | full | quota | policy",
        "authentication | credentials | list | group",
        "from you | file type | for sending | place for | in use by | spam | temporarily | blocked | too many | die domain | domain des | empfängerdomain | empfängerdomäne",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-nobody": {
    when: {
      oneOf: [
        ["nobody | no one | no-one | noone | niemand | niemanden | personne | nadie | nessuno | ninguém | nikt"],
        [
          "that name | this name | with that address | at that address | at this address | diesem namen | dieser adresse | ce nom",
          "cette adresse | ese nombre",
          "este nombre | ese email | este email | esa dirección | questo nome | questo indirizzo | deze naam | esse nome",
        ],
      ],
      not: SENDER,
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-one-of-ours": {
    when: {
      oneOf: [
        [
          "not our user | not one of our users | not one of ours | not a user here | not a user of this | not a local user",
          "not a member of this domain | not a customer of ours | not one of our customers | not our customer | no customer of ours",
        ],
      ],
      not: [...SENDER, "you are | you're | domain | domains"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-in-directory": {
    when: {
      oneOf: [
        [
          "ldap | ldap server | ldap directory | active directory | address book | userdb | passwd | password file | alias table",
          "aliases | adressbuch | adressverzeichnis | benutzerverzeichnis | empfängerverzeichnis | empfängerliste | globalen adressliste",
          "global address list | global address book | company directory | corporate directory | staff directory",
          "recipient table | mailbox table | recipient list | recipient database | user list | user database",
        ],
        [
          "not found | no such | not in | not in our | unknown | no entry | no match | does not exist | could not find | not listed",
          "nicht gefunden | nicht vorhanden | nicht enthalten | nicht eingetragen | nicht verzeichnet | fehlt im | fehlt in | nicht im | nicht in",
        ],
      ],
      not: [...SENDER, "error | unavailable | timed out | timeout | connect* | failed | failure"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-address-in-list": {
    when: {
      oneOf: [
        ["mailing list | distribution list | distribution group | list | group | liste | gruppe"],
        ["does not exist | doesn't exist | not found | no such | existiert nicht | n'existe pas | no existe | non esiste"],
      ],
      not: [...SENDER, "blacklist | not on"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-domain": {
    when: {
      oneOf: [
        [
          "domain | domains | domain name | domänenname | domäne | domaene | domaine | nom de domaine | dominio | domein | domena",
          "domeny",
          "domínio | doména | domän | domæne | domänen | домен | 域名 | ドメイン",
        ],
        [
          "does not exist | doesn't exist | not exist | could not be found | cannot be found | not found | nonexistent | non-existent",
          "is invalid | invalid | unknown | not known | could not resolve | cannot resolve | does not resolve | no dns records",
          "no mx or a",
          "no a or mx | not in dns | has no mx | existiert nicht | nicht gefunden | unbekannt* | ungültig* | n'existe pas | introuvable",
          "inconnu | no existe | inexistente | desconocido | no encontrado | non esiste | non trovato | sconosciuto | bestaat niet",
          "onbekend | nie istnieje | nieznana | não existe | neexistuje | finns inte | findes ikke | finnes ikke | не найден",
          "не существует | 不存在 | 找不到 | 存在しません | 見つかりません",
        ],
      ],
      not: [
        ...OUTSIDE_THE_RECIPIENT,
        "user | mailbox | no such user | dmarc | spf | dkim | mailbox for this | list of | listed | zertifikat* | certificat* | certificate | your sending | sending domain",
      ],
    },
    means: "unknown-domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-host": {
    when: {
      oneOf: [
        ["host | host server | server | mail server | mailserver | destination"],
        ["cannot be found | could not be found | not found in dns | dns error | nxdomain | does not exist in dns | no dns record", "no dns records"],
      ],
      not: [...SENDER, "your | helo | reverse | ptr"],
    },
    means: "unknown-domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-takes-no-mail": {
    when: {
      oneOf: [
        ["domain | host | server | machine | system | mailserver | domäne | rechner | domaine | serveur | dominio | servidor", "does not accept email"],
        [
          "does not accept | doesn't accept | never accepts | does not receive | cannot receive | not configured to receive",
          "not accepting mail | not accept incoming | send-only | send only | no mail accepted | no mail service | null mx | nullmx",
          "is parked | nimmt keine | empfängt keine | n'accepte pas de | no acepta correo | non accetta posta",
        ],
      ],
      not: [
        ...SENDER,
        "from you | from your | von | de votre | de su | desde | dalla | van uw | dynamisch* | dynamique* | adresses ip | moment* | momento | größer* | plus de | avec | con archivos | mit | unverschlüssel* | mail from | accept mail from | attachment | accept bounces | html | dynamic | unencrypted | spam",
        "try again | later | at this time | currently | temporarily | connection* | user | recipient does",
      ],
    },
    means: "no-mail-service",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-moved": {
    when: {
      oneOf: [
        [
          "has moved | was moved | moved to | has been moved | relocated | new address | new e-mail address | new email address",
          "new email",
          "address changed | changed address | changed e-mail | changed email | address has changed | changed his address | changed her address | changed their address",
          "has been replaced by",
          "replaced by | neue adresse | neue e-mail-adresse | neue mailadresse | adresse hat sich geändert | adresse geändert",
          "ist umgezogen | umgezogen | nouvelle adresse | adresse a changé | changé d'adresse | nueva dirección | dirección ha cambiado",
          "cambió de dirección | nuovo indirizzo | indirizzo è cambiato | indirizzo e' cambiato | nieuwe e-mailadres | nieuw e-mailadres",
          "nieuw adres | nieuwe adres | nowy adres | uległ zmianie | novo endereço | endereço mudou | nová adresa | ny adress",
          "ny adresse",
          "новый адрес | адрес изменился | 新邮箱 | 新地址",
        ],
        [
          "@ | please use | please update | user | mailbox | recipient | address | adresse | to a | dirección | indirizzo | e-mailadres",
          "adres* | endereço | verwenden sie | bitte | 地址 | адрес*",
          "endereço mudou | mudou",
        ],
      ],
      not: ["page | server has moved | ip address | your address"],
    },
    means: "recipient-moved",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-please-use": {
    when: {
      oneOf: [
        [
          "please use | please try | please write to | use instead | bitte verwenden sie | bitte nutzen sie | bitte benutzen sie | stillgelegt | merci d'utiliser | utilice",
          "utilizzare | not our customer | no longer in use | no longer used | my new address",
        ],
        ["@"],
        ["address | not our customer | my new | instead | adresse | mailadresse | e-mail-adresse | emailadresse | postfach | dirección | indirizzo | mailbox"],
      ],
      not: ["postmaster@ | abuse@ | support@ | blocked | rejected | unblock* | spam | contact"],
    },
    means: "recipient-moved",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-suppressed": {
    when: {
      oneOf: [
        ["recipient | address | email | contact | subscriber | empfänger"],
        [
          "suppressed | suppress list | suppression | previously bounced | previously hard bounced | earlier bounces | bounce list",
          "has complained | unsubscribed | previously unsubscribed | not attempting delivery | do not mail | opted out",
        ],
      ],
      not: ["sender | message suppressed | external mail | external email | outside mail | internet mail"],
    },
    means: "suppressed",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-on-bounce-list": {
    when: { oneOf: [["bounce list | bounced list | suppress list | suppressed | do-not-mail list"]], not: ["sender"] },
    means: "suppressed",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-mailbox-full": {
    when: {
      oneOf: [
        MAILBOX,
        [
          "full | overfull | has no space | no space left | no free space | out of space | out of disk space | out of storage",
          "run out of",
          "ran out of | used up | no more space | no room | storage has been exhausted | space exhausted | not enough free space",
          "insufficient space | voll | überfüllt | übervoll | erschöpft | aufgebraucht | kein speicherplatz | pleine | plein | saturée",
          "saturé | lleno | llena | sin espacio | piena | pieno | esaurito | vol | pełna | pelna | przepełniona | przepełnione | cheia",
          "cheio | lotada | plná | přeplněna | fuld | fullt | täynnä | переполнен | полон | заполнен | 已满 | 已滿 | 空间不足 | 空間不足 | 满了 | いっぱい",
          "一杯 | 容量を超え",
          "no more room | no room left",
          "not enough space | not enough disk space | not enough room | not enough storage | dolu | megtelt | plin | plina | pun",
          "γεμάτο | 가득 | 용량 초과",
        ],
      ],
      not: [
        "full details | full list | full text | full name | full report | full header | full headers | full information | full log",
        "full domain | fully | in full | full address | full path | full article | full access | full email address",
        "full mailbox name",
        "disk full | queue full | queue is full | spool | mail server disk | server storage | system full | file system | kein voll*",
        "mailserver | voller name | de plein droit | not full | credit | credits",
      ],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-over-quota": {
    when: {
      oneOf: [
        [
          "quota | mail quota | disk quota | storage limit | storage quota | mailbox limit | mailbox size | size limit of the mailbox",
          "disk space | disk usage | storage | space limit | allocated space | allotted space | mailbox storage | message store limit",
          "limit of the mailbox | its limit | mailbox | kontingent | speichervolumen | speicherlimit | speichergrenze | postfachgröße",
          "speicherplatz | cuota | cota | quotum | limit miejsca | kvóta | kvot | kvoten | kvote | квота | квоту | лимит | 配额",
          "容量 | クォータ",
          "容量オーバー",
          "größenlimit",
        ],
        [
          "exceed* | over | overquota | has reached | reached | is full | beyond | above | surpass* | over its | over his | overdrawn",
          "insufficient | hit | überschritten | ueberschritten | erreicht | überschreitet | dépassé | dépassée | atteint | excedid*",
          "excede | superad* | raggiunt* | overschreden | bereikt | przekroczon* | ultrapassad* | překročen* | överskrid* | overskredet",
          "ylitty* | превыш* | 超出 | 超过 | 已满 | オーバー | 超えて",
        ],
      ],
      not: [
        "sending | send limit | sender | outgoing | messages per | hour | day | daily | monthly | rate | connection* | message size",
        "message too | larger than | attachment | too large | your quota | relay quota | your mailbox | versand* | envoi",
        "envíos | query | queries | dns | submission | recipients | mail server | server disk | system",
      ],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-mailbox-disabled": {
    when: {
      oneOf: [
        [...MAILBOX, "address | domain | login | service | adresse | dirección | endereço | домен | domaine | dominio", "webmail"],
        [
          "disabled | deactivated | inactive | inactivity | not active | no longer active | isn't active | suspended | suspend | locked",
          "frozen | expired | closed | discontinued | on hold | blocked for non-payment | not activated | dormant | is blocked",
          "has been blocked",
          "not allowed to receive | cannot receive | may not receive | not accepting mail at this time | not used for | gesperrt",
          "deaktiviert | abgeschaltet | stillgelegt | inaktiv | abgelaufen | nicht aktiv | geschlossen | désactivé | désactivée",
          "suspendu",
          "suspendue | bloqué | bloquée | fermé | inactif | expiré | suspendida | desactivada | deshabilitada | inactiva | bloqueada",
          "sospeso | sospesa | disattivato | disattivata | disabilitato | disabilitata | bloccato | bloccata | scaduto | geblokkeerd",
          "uitgeschakeld | opgeheven | inactief | zablokowane | zablokowana | nieaktywne | nieaktywna | wyłączone | suspensa",
          "desativada",
          "inativa | zablokována | zablokovaná | deaktivována | zrušena | avstängt | avstängd | inaktiverat | spærret | lukket",
          "deaktiveret | sperret | suljettu | отключен | отключён | заблокирован | заблокирована | неактивен | приостановлен | 被禁用 | 已禁用",
          "已停用 | 停用 | 冻结 | 无效 | 無効 | 停止",
          "inactivo | desactivado | deshabilitado | suspendido | not accepting mail | not accepting messages | not accepting any",
          "can not receive | can't receive | unable to receive | not able to receive | no longer accepts | no longer accepting",
          "pasif | devre dışı | letiltva | felfüggesztve | 휴면 | 정지",
        ],
      ],
      not: [
        ...SENDER,
        "your account | sending | outgoing | relay | temporarily locked | ip | ip address | ip-adresse | your ip | your server | host",
        "by our | by the recipient | by recipient | by user settings | versand | l'envoi | envoi | envío | ihr konto | ihr account",
        "votre compte | su cuenta | il tuo account | spam | virus | message has been blocked | mail has been blocked",
        "email has been blocked | connection closed | closed connection | closed the connection | transmission channel | certificate",
        "ihre adresse | ihre e-mail-adresse | votre adresse | su dirección | il tuo indirizzo | uw adres",
        "list | attachment | from this | messages from | mail from",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-suspended": {
    when: {
      oneOf: [["domain | domain's | domäne | domaine | dominio"], ["suspended | has been suspended | disabled | gesperrt | expired | suspendu | suspendido"]],
      not: [...SENDER, "your domain | sending | outgoing | outbound"],
    },
    means: "mailbox-disabled",
    scope: "recipient-domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-recipient-receives-too-much": {
    when: {
      oneOf: [
        ["recipient | user | mailbox | this user | recipient's | recipient address | inbound | empfänger | postfach | benutzer"],
        [
          "receiving too | receiving too many | receives too | received too many | receiving mail too | receives mail too",
          "receive limit | empfängt zu viele | empfängt derzeit zu viele | empfängt zurzeit zu viele | erhält zurzeit zu viele | bekommt zu viele | bekommt derzeit zu viele",
          "receiving limit | receiving mail at a rate | too much mail for | inbound rate limit | rate limit for this mailbox",
          "hourly receive | messages they can receive | erhält derzeit zu viele | erhält zu viele",
        ],
      ],
      not: ["from your ip | from you"],
    },
    means: "recipient-rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-members-only": {
    when: {
      oneOf: [
        [
          "list | mailing list | mailinglist | group | distribution list | distribution group | liste | gruppe | verteiler",
          "lista | lijst",
          "gruppo | groupe | grupo",
        ],
        [
          "members | member | subscribers | subscribed | subscriber | not allowed to post | not permitted to post | posting | moderated",
          "not allowed to send | not authorized to send | restricted | nicht berechtigt | nur mitglieder | keine berechtigung",
          "n'êtes pas autorisé | pas autorisé | no tiene permiso | non sei autorizzato | mag geen | niet toegestaan | nie masz uprawnień",
          "não tem permissão",
          "do not have permission | don't have permission | no permission to",
        ],
      ],
      not: ["blacklist | blocklist | block list | black list | listed | list of allowed rcpthosts"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-may-not-write-to": {
    when: {
      oneOf: [
        [
          "not allowed | not permitted | not authorized | not authorised | not authorised | may not | do not have permission",
          "don't have permission | no permission",
        ],
        [
          "send to | send mail to | send mails to | send email to | send e-mail to | send messages to | send a message to",
          "write to | sending to | sending mail to | email to this | mail to this",
        ],
        ["recipient | recipients | user | mailbox | address | group | list | person"],
      ],
      not: [
        "from | as | relay | through | via | external domain | external domains | outside | too many | ip | spf | dkim | dmarc",
        "authenticat* | your account",
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-internal-only": {
    when: {
      oneOf: [
        ["address | recipient | mailbox | user | group | adresse | empfänger | destinataire | destinatario"],
        [
          "internal mail only | from inside | internal senders | internal only | internal use only | authorised senders",
          "authorized senders | known contacts | known senders | external senders | outside senders | from outside the organi*",
          "interne absender | internen absendern | nur intern* | expéditeurs internes | remitentes internos | mittenti interni",
          "external addresses | external sources | external domains",
          "internal address | internal recipient | internal mailbox | internal use",
        ],
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-recipient-refuses-sender": {
    when: {
      oneOf: [
        [
          "recipient | recipient's | user | user's | mailbox | addressee | owner | personal | empfänger | empfängers | destinataire",
          "destinatario | ontvanger",
        ],
        [
          "mail from you | messages from you | email from you | your mail | your messages | your email | blocked you | has blocked",
          "messages from this sender | mail from this sender | mail from your | blacklist | blocklist | block list | user filter",
          "filter",
          "sieve | whitelist | white list | preferences | settings | von ihnen | ihre nachrichten | ihre e-mails | vos messages",
          "sus mensajes | i tuoi messaggi | uw berichten",
          "your address",
        ],
        [
          "refuse* | reject* | block* | does not accept | doesn't accept | don't accept | does not want | doesn't want | not wish",
          "not on",
          "is on | nimmt keine | abgelehnt | lehnt | refuse | rechaza | rifiuta | weigert",
          "has blacklisted | blacklisted your",
          "are on",
        ],
      ],
      not: ["content filter | spam | antispam | anti-spam | spam filter | virus | your ip | ip address | your server | rbl | quota | full"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-reply": {
    when: {
      oneOf: [
        [
          "no-reply | noreply | no reply | do-not-reply | donotreply | not monitored | unmonitored | not read | send-only",
          "outgoing mail only | does not accept replies | cannot be replied | not accept replies",
        ],
        ["address | mailbox | account | mail | email | adresse | reply"],
      ],
      not: ["server | host", "no mail accepted | accepts no mail"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-advertising": {
    when: {
      oneOf: [
        ["address | mailbox | recipient | adresse | empfänger | postfach | adres | indirizzo | dirección"],
        ["no advertising | no advertisements | keine werbung | pas de publicité | geen reclame | no publicidad"],
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-from-you": {
    when: {
      oneOf: [
        ["i don't want | i do not want | does not want | nicht erwünscht | unerwünscht | not wanted here | unwanted sender", "indésirable ici"],
        ["mail | messages | email | sender | absender | ihnen"],
      ],
      not: ["spam"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-policy": {
    when: {
      oneOf: [
        [
          "policy | policies | administratively | denied by administrator | prohibited by administrator",
          "blocked by administrator | security reasons | richtlinie | richtlinien | sicherheitsgründen",
          "politique | política | políticas | policy di | politica | beleid | politykę | polityki | bezpečnostní | policyn",
          "политик* | 策略",
          "ポリシー",
        ],
        [
          "reject* | refus* | block* | den* | violat* | not allowed | prohibit* | forbid* | abgelehnt | abgewiesen | verweigert",
          "gesperrt",
          "refusé | rejeté | rechazad* | rifiutat* | geweigerd | odrzucon* | rejeitad* | odmítnut* | avvisa* | afvist | отклонен*",
          "拒绝 | 拒否",
        ],
      ],
      not: ["dmarc | spf | dkim | arc | sts | spam | virus | attachment | size | too large | reputation | greylist* | greylisting"],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-administrator-forbids": {
    when: {
      oneOf: [
        [
          "by administrator | by the administrator | by our administrator | by the system administrator | by admin",
          "by the postmaster | by rule | by a rule | rule match | filter rule | custom rule | by configuration | by site policy",
          "vom administrator | par l'administrateur | por el administrador | dall'amministratore",
        ],
        [
          "reject* | refus* | block* | denied | deny | forbidden | prohibited | not allowed | not permitted | disallowed | banned",
          "gesperrt | abgelehnt | refusé | rechazad* | rifiutat*",
        ],
      ],
      not: [
        "relay | relaying | spam | virus | ip | your account | mailbox | account | user | disabled | suspended | attachment",
        "sender | dmarc | spf | dkim | contact",
      ],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-blocked-in-error": {
    when: {
      oneOf: [
        ["blocked | rejected | refused | denied | gesperrt"],
        ["in error | by mistake | a mistake | an error | erroneous | false positive | incorrectly | irrtümlich | par erreur", "por error | per errore"],
        ["if you | if this | believe | feel | think | consider | falls | wenn"],
      ],
      not: ["spam | virus | ip | reputation | blacklist* | listed | user | mailbox | content | attachment | sender | relay", "system error | internal error"],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-country": {
    when: {
      oneOf: [
        ["country | geographic | geographical | geoip | geo-ip | region | land"],
        ["reject* | refus* | block* | den* | not accept* | not allowed | gesperrt"],
      ],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-relay": {
    when: {
      oneOf: [
        ["relay | relayed | relays | relaying | relais | re-lay | weiterleitung fremder | ретрансляция | 中继 | 中繼 | リレー"],
        [
          "not | no | denied | deny | prohibited | refused | rejected | forbidden | disabled | don't | cannot | unable | blocked | nicht",
          "verweigert | verboten | refusé | interdit | non | no permitido | denegado | negato | geweigerd | niet | zabronione | zakazano",
          "не | запрещ* | 拒绝 | 拒否",
          "isn't | aren't | doesn't | won't | not allowed",
        ],
      ],
      not: [
        "quota | limit | spam | virus | rbl | blocked using | blacklist | listed | try later | helo | relay host | could not connect",
        "connect to | timed out | tls | starttls | reverse | from:",
      ],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-not-our-domain": {
    when: {
      oneOf: [
        [
          "not our domain | not one of our domains | not a local domain | not in the list of local | not hosted on | not hosted here",
          "do not host | don't host | not served here | do not handle mail | don't handle mail | not handled here | not responsible for",
          "not a domain of ours | keine unserer domains | nicht zuständig für | nicht auf diesem server gehostet",
          "do not accept mail for this domain | don't accept mail for this domain | not accept mail for that domain",
        ],
      ],
      not: [...SENDER, "unencrypted | plaintext | session | sessions"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-server-error": {
    when: {
      oneOf: [
        [
          "server | system | database | backend | milter | content filter | virus scanner | spam filter | ldap | lookup | filter",
          "dienst | serveur | servidor | servizio | serwer | сервер | 服务器 | 系统 | サーバー | scanner | configuration | konfiguration",
          "storing",
        ],
        [
          "misconfigured | cannot open | could not open | failed to open | not available | unavailable | temporarily unavailable",
          "timed out | internal error | crashed | broken | offline | maintenance | overloaded | too busy | busy | error | failure",
          "failed",
          "resources exceeded | vorübergehend nicht | nicht verfügbar | überlastet | wartung | fehler | indisponible | erreur",
          "no disponible | error interno | errore interno | non disponibile | niet beschikbaar | tijdelijke | niedostępny | błąd",
          "недоступен | ошибка | 错误 | 繁忙 | エラー",
        ],
      ],
      not: [
        "ptr | rdns",
        "user | mailbox | connect* | connection | tls | certificate | handshake | dns | spf | dkim | dmarc | reputation | relay",
        "blocked",
        "blacklist | authentication | name server | greylist* | greylisting | syntax | protocol | your server | helo | reverse | quota",
        "full | command | too slow | respond | not found | spam | rbl | verify | verification",
      ],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-storage-full": {
    when: {
      oneOf: [
        ["server | system | disk | spool | filesystem | file system | queue | mail server | device | mailserver | festplatte | storage", "write error"],
        [
          "full | no space | no space left | out of storage | out of space | out of disk space | not enough free disk space",
          "not enough disk space | insufficient disk | kein speicherplatz | voll | plein | lleno | pieno",
        ],
      ],
      not: ["full details | mailbox | user | recipient | account | quota | postfach | empfänger | inbox | folder | full name | fully", "full list"],
    },
    means: "storage-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-loop": {
    when: {
      oneOf: [
        [
          "loop | loops | looping | schleife | mail-schleife | mailschleife | boucle | bucle | lus | pętla | smyčka | slinga",
          "петля | 循环",
          "zu viele server | zu viele stationen | zu viele zwischenstationen | zu viele received | trop de sauts | troppi passaggi | demasiados saltos",
          "ループ | too many hops | number of hops | maximum number of hops | hop count",
          "loop detected",
        ],
        [
          "durchlaufen | passiert | weitergeleitet | traversé*",
          "mail | message | detected | forwarding | routing | exceeded | nachricht | entdeckt | erkannt | courrier | détectée | correo",
          "detectado | rilevato | posta | wykryto | zjištěna | письм* | back to | 邮件 | メール",
        ],
      ],
      not: ["feedback loop"],
    },
    means: "mail-loop",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-mx-points-back": {
    when: {
      oneOf: [
        ["mx list | mx record | mx records | mx host | lowest numbered mx"],
        ["points back | point back | points to local | points to us | points to myself"],
      ],
    },
    means: "mail-loop",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tls-failed": {
    when: {
      oneOf: [
        [
          "tls | ssl | ssl_connect | starttls | handshake | certificate | zertifikat | certificat | certificado | certificato",
          "encryption",
          "dane | tlsa | requiretls | tls-verbindung | сертификат | 证书",
        ],
        [
          "failed | failure | error | expired | mismatch | not valid | invalid | not trusted | untrusted | self-signed",
          "could not be established | cannot be established | not established | version too low | too weak | protocol version",
          "unable to verify | does not support | fehlgeschlagen | nicht aufgebaut | abgelaufen | ungültig | échoué | expiré | fallido",
          "caducado | fallita | scaduto | no shared cipher | wrong version",
        ],
      ],
      not: ["your certificate | client certificate | sender | dkim | too old"],
    },
    means: "tls-failed",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-lookup-broken": {
    when: {
      oneOf: [
        [
          "127.255.255.252 | 127.255.255.254 | 127.255.255.255 | lists every address | list is dead | list has been shut down",
          "dnsbl is down | blacklist is down | no longer in service",
        ],
        ["dnsbl | rbl | blacklist | blocklist | returned | blocked | list"],
      ],
    },
    means: "blocklist-misused",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-reputation": {
    when: {
      oneOf: [
        [
          "reputation | senderscore | sender score | ruf | réputation | reputación | reputazione | reputatie | reputacja | reputação",
          "репутац* | 信誉 | レピュテーション",
          "trust level",
        ],
        [
          "low | poor | bad | negative | below | too low | not built | no reputation | not built up | untrusted | insufficient | weak",
          "schlecht* | niedrig* | mauvaise | mala | baja | cattiva | bassa | slechte | niska | má | низк* | плох* | 较低 | 低 | reject*",
          "block* | due to | because of",
        ],
      ],
      not: ["domain reputation | url | link"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-reputation": {
    when: {
      oneOf: [
        [
          "domain reputation | reputation of your domain | domain's reputation | reputation of the domain | reputation of domain",
          "reputation of the sending domain | reputation of the sender domain | reputation of a domain",
        ],
        ["low | poor | bad | negative | below | insufficient | weak | due to | because of | reject* | block*"],
      ],
      not: ["url | link | ip"],
    },
    means: "bad-reputation",
    fault: "sender-identity",
    scope: "sender",
    blocked: "domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spam-source": {
    when: {
      oneOf: [
        [
          "your ip | your server | your network | your host | this server | this ip | this host | sending host | your mail server | you",
          "your address space | the ip | the ip address | ip address | the host",
        ],
        [
          "spam source | source of spam | sends spam | sending spam | too much spam | too many spam | too many spams",
          "spam messages from",
          "spammer | too many complaints | complaints | suspicious sending | suspicious activity | abuse from | not trusted | spamming",
          "received spam | spam received | spam from | spamtrap | spamtraps | spam trap | spam traps | honeypot",
        ],
      ],
      not: ["your account | message was | has been blocked due to | has been banned | is banned | banned"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-not-trusted": {
    when: {
      oneOf: [["ip | ip address | host"], ["not trusted | untrusted | distrusted"]],
      not: ["certificate"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-blocklisted": {
    when: {
      oneOf: [
        [
          ...SERVER,
          "adresa | 您的 | このip | アドレス | rejected | blocked | refused | listed | mail from | connection from | message rejected | found in",
          "check | rejection | abgelehnt | gesperrt",
          "see | found | is on | on the | on our | from",
          "hit | match | matched",
        ],
        [
          "blacklist* | black list | black-listed | blocklist* | block list | block-list | rbl | rbls | dnsbl | dnsbls | rhsbl",
          "denylist",
          "real-time blackhole | blackhole list | blackholed | ip blacklist | sperrliste | schwarzen liste | schwarze liste",
          "liste noire",
          "lista negra | lista nera | zwarte lijst | czarnej liście | czarna lista | černé listině | svartlistad | svarta listan",
          "sortlistet | svartelistet | mustalla listalla | черном списке | чёрном списке | черный список | 黑名单 | 黑名單 | ブラックリスト",
          "spam list | spamlist | spam-list | blocking list | deny list | ban list",
        ],
      ],
      not: [
        "not blacklisted | not listed | sender address | sender is | sender on | recipient's | personal | user's | by recipient",
        "your domain | url | link | surbl | uribl | domain is | absender* | 127.255.255.254 | 127.255.255.252 | delisted | sender has",
        "from address",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-ip-blocked": {
    when: {
      oneOf: [
        [
          "ip | ip address | ip-address | your ip | your host | your server | your mail server | connection from | connections from",
          "email from | you are | you're | you have been | host | spam-ip | ip-adresse | ihr server | ihr mailserver | adresse ip",
          "votre serveur | dirección ip | su ip | indirizzo ip | ip-adres | adres ip | seu ip | ip adresa | ip-адрес | ip地址 | 您的ip",
          "your network | your provider | your isp | your subnet | subnet | netblock | network range | ip range",
        ],
        [
          "blocked | banned | barred | blacklisted | not welcome | is blocked | currently blocked | temporarily blocked",
          "locally blacklisted | firewalled | gesperrt | geblockt | blockiert | bloquée | bloqué | bloqueada | bloqueado | bloccato",
          "geblokkeerd | zablokowany | blokována | blockerad | blokeret | blokkert | заблокирован | 被封 | 已被阻止 | 拒绝连接",
          "rejected by ip | spam-ip",
        ],
      ],
      not: [
        "reverse dns | rdns | ptr",
        "your account | recipient has blocked | blocked you | blocked by the recipient | attachment | virus | blocked link",
        "message has been blocked | message was blocked | domain is blocked | country | sender",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-your-host-denied": {
    when: {
      oneOf: [
        [
          "your ip | your host | your server | your mail server | your mailserver | your network | your ip address",
          "your ip-address | ihre ip | ihrer ip | votre ip | su ip",
        ],
        [
          "denied | refused | rejected | not accept | don't accept | not accepted | forbidden | prohibited | not welcome | not permitted | not allowed | banned | barred | not taken | turned away",
          "verweigert | refusé* | denegado",
        ],
      ],
      not: [
        "relay | relaying | spf | dkim | dmarc | authenticat* | limit | rate | too many | reverse | ptr | helo",
        "connection refused | recipient | user | mailbox | spam | sender | policy | reputation | log in | login",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-url-listed": {
    when: {
      oneOf: [
        ["surbl | uribl", "url | urls | link | links | uri | website | domain in the body"],
        ["surbl | uribl | blacklisted | listed in | listed on | blacklist | dbl | blocklist"],
      ],
    },
    means: "blocklisted",
    fault: "message",
    scope: "message",
    blocked: "url",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-domain-listed": {
    when: {
      oneOf: [
        ["your domain | sender domain | sending domain | from domain | domain of the sender | rhsbl | ihre domain | votre domaine", "su dominio"],
        ["blacklisted | blocklisted | is listed | blacklist | blocklist | listed in | listed on | liste noire | lista negra", "sperrliste"],
      ],
    },
    means: "blocklisted",
    fault: "sender-identity",
    scope: "sender",
    blocked: "domain",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-dynamic": {
    when: {
      oneOf: [
        [
          "dynamic | dynamic/generic | dial-up | dialup | dial-in | residential | dsl | broadband | cable | end-user | consumer | pbl",
          "einwahlanschluss | einwahlanschlüsse | einwahlanschlüssen | privatanschluss | privatanschlüsse | privatanschlüssen | dsl-anschluss | dsl-anschlüsse | dsl-anschlüssen",
          "direct-to-mx | dynamisch | dynamischen | dynamische | einwahl | einwahl-ip | dynamique | dinámica | dinamico | dynamiczny",
          "dinâmico | динамический | 动态",
          "transient | generic | smarthost",
        ],
        [
          "ip | ips | ip address | ip addresses | address | addresses | hostname | host name | host | pool | pools | client",
          "rdns | range",
          "direkte zustellung | direkt zustellen | direkteinlieferung | direkte einlieferung | server ihres providers | ihres anbieters | ihres providers",
          "ip-adresse | ip-adressen | adresse ip | smarthost | provider | provider's | isp | mailserver ihres providers | not accepted",
          "адрес | 地址",
          "hosts | users | networks | your provider | your provider's | your isp | your isp's | ptr | reverse dns",
        ],
      ],
      not: ["not dynamic | cable news | dynamically generated | transient failure | transient error | transient problem"],
    },
    means: "dynamic-address",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-reverse-dns": {
    when: {
      oneOf: [
        [
          "reverse dns | reverse-dns | rdns | ptr | ptr-eintrag | ptr record | fcrdns | reverse lookup | reverse name | reverse",
          "dns inverso | dns inverse | reverse-eintrag | rekordu ptr | reverzní | обратная dns-запись | обратной | 反向解析 | 反向dns | 逆引き",
          "in-addr.arpa",
        ],
        [
          "no | not | missing | failed | failure | fix | mismatch* | does not match | do not match | invalid | without | must | required",
          "check | lacks | none | incorrect | wrong | unresolvable | kein | keine | keinen | fehlt | fehlender | ungültig | pas de",
          "manquant | sin | no tiene | manca | mancante | senza | geen | ontbreekt | brak | sem | chybí | saknas | mangler | puuttuu",
          "отсутствует | нет | 没有 | ありません",
          "cannot resolve | could not resolve | unable to resolve",
        ],
      ],
    },
    means: "reverse-dns",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-helo": {
    when: {
      oneOf: [
        ["helo | ehlo | helo/ehlo | ehlo/helo | helo name | hostname"],
        [
          "invalid | not valid | not a valid | does not resolve | should be | must be | fqdn | fully qualified | fully-qualified",
          "mismatch",
          "mismatched | does not match | not match | forged | fake | bogus | bad | rejected | our own | own domain | was | impersonat*",
          "does not resolve back | ungültig | literal",
        ],
      ],
      not: ["say helo first | send helo | helo first | command not | dynamic"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-your-ip-has-no-name": {
    when: {
      oneOf: [
        ["your ip | your address | ihre ip | votre ip | hostname for | host name lookup | hostname lookup | host name"],
        ["no hostname | does not resolve | lookup failed | failed | no name | cannot be resolved | nicht auflösbar | no dns"],
      ],
      not: ["blocked | account | login | reputation | authentication"],
    },
    means: "reverse-dns",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-too-many": {
    when: {
      oneOf: [
        [
          "too many | too much | too fast | too quickly | too often | too frequent | too frequently | zu viele | zu oft | zu schnell | trop de | demasiadas | demasiados",
          "troppe | troppi | te veel | zbyt wiele | zbyt dużo | muitas | muitos | příliš mnoho | för många | for mange | liian monta",
          "слишком много | 过于频繁 | 过多 | 太多 | 多すぎ",
        ],
        [
          "connection | connections | messages | message | mails | mail | emails | recipients | sessions | deliveries | requests",
          "sending | connects | connecting",
          "verbindungen | nachrichten | connexions | destinataires | conexiones | mensajes | connessioni | messaggi | verbindingen",
          "berichten | połączeń | wiadomości | conexões | mensagens | spojení | anslutningar | forbindelser | соединений | писем",
          "连接 | 邮件",
          "接続",
        ],
      ],
      not: [
        "spam | header | headers | hops | received | invalid | unknown users | bad commands | errors | for this user | for the user",
        "for this recipient | stored | on the server | mailbox | in his | your account | login | complaints | attachments | retries",
        "loop | forwarded",
      ],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-rate": {
    when: {
      oneOf: [
        [
          "rate | limit | limits | throttled | throttling | throttle | per hour | per minute | per day | per connection | per session",
          "concurrent | concurrently | ratelimit | rate-limit | simultaneous",
        ],
        [
          "connection | connections | message | messages | mail | mails | recipients | recipient | sessions | your ip | from your",
          "delivery | deliveries | emails | throttled",
        ],
        ["exceed* | reached | over | limit | too high | maximum | throttled | slow down | later"],
      ],
      not: [
        "size | quota | bytes | your account | sending limit | storage | space | spam rate | mailbox | receiving | receive",
        "daily sending | larger | hop | length",
      ],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-throttled": {
    when: { oneOf: [["throttled | throttling | slow down | rate limited | rate-limited | ratelimited"]], not: ["your account"] },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tls-required": {
    when: {
      oneOf: [
        [
          "ssl/tls | tls-verbindung | tls-verschlüsselung",
          "tls | starttls | encryption | encrypted | tls-encrypted | unencrypted | verschlüsselte | verschlüsselung | verschlüsselt",
          "chiffrée | chiffrement | cifrada | cifrado | crittografata | versleuteling | szyfrowan* | шифрован* | plain text connections",
        ],
        [
          "required | requires | require | mandatory | must | only accepts | only accept | needed | please use | not accepted | only",
          "zuerst | verwenden sie | bitte verwenden | vorgeschrieben | zwingend",
          "come back | reconnect | retry using",
          "use starttls | too old | erforderlich | nur | pflicht | notwendig | requise | requis | obligatoire | requerida | obligatorio",
          "necesario | richiesta | obbligatoria | vereist | verplicht | wymagane | обязательн*",
        ],
      ],
      not: ["attachment | requiretls | destination mail server | was not offered | archive | archives | s/mime | pgp | password"],
    },
    means: "tls-required",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-protocol": {
    when: {
      oneOf: [
        [
          "protocol violation | smtp protocol | wait for the banner | wait for banner | before talking | talks too soon",
          "talking too soon",
          "early talker | earlytalker | pregreet | pipelining | out of sequence | syntaxfehler | befehl | commande | comando | команда",
          "unrecognised command",
        ],
        [
          "violation | violated | error | not permitted | not allowed | must | you | parametern | nicht erkannt | unbekannt* | inconnue",
          "desconocido | sconosciuto | неизвестн* | rejected | detected | unauthorized | unauthorised | in",
        ],
      ],
    },
    means: "protocol-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-authentication": {
    when: {
      oneOf: [
        [
          "spf | dkim | dmarc | spf/dkim/dmarc | spf/dkim | sender id | senderid | sender policy framework | domainkeys | arc",
          "spf-prüfung",
          "dkim-prüfung | dmarc-prüfung | spf-eintrag | domain owner discourages | bimi",
        ],
        [
          "fail | fails | failed | failure | failing | reject* | violation | violat* | not permitted | not authorized | not authorised",
          "unauthorized | unauthorised | not allowed | not pass | does not pass | did not pass | prohibited | invalid | permerror",
          "softfail | hardfail | missing | no valid | bad | requirements | mismatch | use of this host | policy | does not align",
          "not aligned | fehlgeschlagen | fehlerhaft | erlaubt | nicht bestanden | nicht erlaubt | échec | échoué | fallo | fallido",
          "fallida | falló | fallita | fallito | mislukt | nie powiodła | negatywna | falhou | selhala | misslyckades | mislykkedes",
          "epäonnistui | не пройден | не прошл* | 失败 | 失敗 | 未通过",
          "not permit | doesn't permit | not include | not list | not designate | not designated | no match",
        ],
      ],
      not: ["spf record too | temporary error | temperror | greylist*"],
    },
    means: "authentication-failed",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-unauthenticated-mail": {
    when: {
      oneOf: [
        ["message | mail | email | e-mail"],
        [
          "failed authentication checks | fails authentication | failed authentication | not authenticated by | unauthenticated mail",
          "is not authenticated",
          "unauthenticated",
        ],
      ],
      not: ["login | password | sasl | smtp auth", "relay | relaying"],
    },
    means: "authentication-failed",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-spoofing": {
    when: {
      oneOf: [
        [
          "spoof | spoofed | spoofing | impersonation | impersonating | impersonated | forged | forgery | gefälscht | fälschung | usurpé",
          "usurpée | falsificado | falsificato | vervalst | sfałszowany | podvržen* | förfalskad | forfalsket | поддельн* | 伪造 | なりすまし",
        ],
        [
          "sender | address | mail | message | not allowed | detected | suspected | attempt | from | reject* | absender* | expéditeur",
          "remitente | mittente | afzender | nadawca | header | 发件人 | 送信者 | отправител* | blocked",
        ],
      ],
      not: ["helo | possibly forged | ptr | rdns"],
    },
    means: "spoofing-suspected",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-own-domain-from-outside": {
    when: {
      oneOf: [
        [
          "unserer eigenen domain | unserer eigenen domäne | unserer domäne | eigene domain | eigenen domain | eigener domain | interner absender",
          "our own domain | our domain | own domain | local user | local domain | local sender | internal sender",
          "sender domain is local",
          "unserer domain | unsere domain | notre domaine | nuestro dominio | nostro dominio | ons domein",
        ],
        [
          "outside | external | externally | authentication | authenticated | authenticate | remote host | as sender | cannot send",
          "without | from an external | extern | von außen | externe | externo | esterno",
        ],
      ],
      not: ["helo | ehlo | recipient"],
    },
    means: "spoofing-suspected",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-sender-refused": {
    when: {
      oneOf: [
        SENDER,
        [
          "reject* | refus* | blocked | denied | blacklist | blacklisted | black list | blocklist | blocklisted | not accepted",
          "not accept",
          "do not accept | don't accept | not allowed | not permitted | banned | invalid | unknown | does not exist | doesn't exist",
          "not found | does not resolve | cannot verify | could not verify | verify | verification | callout | no mx | unverified",
          "unacceptable | not valid | gesperrt | abgelehnt | abgewiesen | nicht akzeptiert | nicht erlaubt | ungültig* | unbekannt*",
          "existiert nicht | blockiert | refusé | rejeté | non autorisé | inconnu | invalide | bloqué | bloqueado | rechazado",
          "no válido",
          "no permitido | desconocido | non valido | rifiutato | bloccato | sconosciuto | geweigerd | geblokkeerd | ongeldig | onbekend",
          "zablokowany | odrzucony | nieznany | rejeitado | inválido | odmítnut | blokován | blockerad | nekad | afvist",
          "blokeret | avvist",
          "estetty | заблокирован | отклонен | запрещен | 被拒绝 | 拒绝 | 被拒 | 拒否",
        ],
      ],
      not: [
        "spf | dkim | dmarc | reputation | sender's ip | sender ip | ip address | not recipient* | recipient's | spam | helo",
        "attachment",
        "not logged in | owned by | send as | quota | limit | authentication | authenticated | authenticate",
        "has blocked messages | has blocked mail",
        "null sender | for this recipient | for this user",
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-takes-nothing-from-sender": {
    when: {
      oneOf: [
        [
          "from this sender | from that sender | from sender | from your address | from the sender | from this address",
          "from this e-mail address | from this email address",
        ],
        [
          "not accept | does not accept | doesn't accept | do not accept | don't accept | refuses | refused | rejected",
          "not allowed | not permitted | blocked | not accepting",
        ],
      ],
      not: ["spf | dkim | dmarc | ip | quota | full | relay"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-not-welcome": {
    when: {
      oneOf: [
        [
          "from your domain | your domain | mails von dieser domain | mail from this domain | messages from this domain",
          "top-level domain",
          "free mail providers | freemail | free mailers | domains are | dieser domain | we don't want mail from",
          "we do not want mail from",
          "domaine expéditeur",
        ],
        [
          "blocked | not accepted | not accept | rejected | refused | banned | not welcome | nicht angenommen | abgelehnt",
          "gesperrt | want",
          "do not accept | refusé | not allowed",
        ],
      ],
      not: ["dmarc | spf | dkim | blacklisted | recipient's mailbox | does not want | has blocked", "has blocked"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-bounces": {
    when: {
      oneOf: [
        ["bounces | null sender | empty sender | null envelope | empty envelope | mail from <> | null return path", "delivery notifications"],
        ["not accept | do not accept | not accepted | not allowed | rejected | refused | denied | don't accept"],
      ],
      not: ["for this recipient"],
    },
    means: "sender-refused",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-own-account": {
    when: {
      oneOf: [
        [
          "your account | this account | your mailbox | user | ihr konto | ihr account | ihr postfach | votre compte | su cuenta",
          "il tuo account | uw account | twoje konto | sua conta | your plan | account | your subscription",
        ],
        [
          "sending | sending spam | outgoing | outbound | send mail | to send | permitted to send | allowed to send | versand | l'envoi",
          "envoi | envío | envíos | invio | verzenden | wysyłki | more emails | not paid",
        ],
        [
          "block* | suspend* | restrict* | disabled | exceed* | limit* | gesperrt | bloqué | bloquead* | bloccat* | geblokkeerd",
          "zablokowan* | not allowed | not permitted | does not allow | reached | überschritten | not paid",
        ],
      ],
      not: ["messages from this sender | spf | to this recipient | to this distribution | to this list | to this group"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-your-account": {
    when: {
      oneOf: [
        ["your account | your mailbox | ihr konto | votre compte | su cuenta | il suo account | uw account"],
        ["locked | blocked | suspended | disabled | restricted | compromised | gesperrt | bloqué | suspendu | bloqueada", "suspendida | sospeso | geblokkeerd"],
      ],
      not: ["recipient"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sending-limit": {
    when: {
      oneOf: [
        [
          "sending limit | send limit | sending quota | daily limit | hourly limit | monthly limit | limit of the outgoing server | limit of outgoing m* | outgoing limit | messaging limits",
          "message limit for your account | relay quota | versandlimit | sendelimit | limite d'envoi | límite de envío",
          "límite de envíos",
          "limite di invio | verzendlimiet | limit wysyłki | limite de envio | limit odesílání | sändningsgräns | лимит отправки | 发送限制",
          "发信限制 | 送信制限",
        ],
        [
          "exceed* | reached | exhausted | over | überschritten | erreicht | dépassé* | atteint* | superad* | excedid* | superat*",
          "raggiunt* | overschreden | bereikt | przekroczon* | atingid* | překročen* | превышен | 超过 | 超",
        ],
      ],
      not: ["from your ip"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-login-first": {
    when: {
      oneOf: [
        [
          "log in | login | authenticate | authentication | pop before smtp | pop-before-smtp | check your mail | smtp-auth | smtp auth",
          "anmelden | anmeldung | authentification | autenticación | autenticazione",
        ],
        [
          "before sending | required | unsuccessful | failed | please | must | first | needed | erforderlich | zuerst | requise",
          "requerida",
          "richiesta | fehlgeschlagen",
        ],
      ],
      not: ["spf | dkim | dmarc | recipient | our own domain | message failed | arc | group | unauthenticated"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-send-as": {
    when: {
      oneOf: [
        ["not allowed | not permitted | cannot | may not | not authorized | nicht berechtigt"],
        [
          "send with this | use this sender | with this sender address | send using this | to send with | use this from",
          "mit dieser absenderadresse | permitted to send",
        ],
      ],
      not: ["spf"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spam": {
    when: {
      oneOf: [
        [...MESSAGE, "rejected | refused | blocked | you | this | score | suspected | abgewiesen | bayes | not accepted"],
        [
          "spam | spammy | spam-like | junk | antispam | anti-spam | spamfilter | unsolicited | ube | uce | bulk | spamverdacht",
          "bayes score | bayesian | spamassassin | rspamd | dcc | razor | pyzor | als werbung | unerwünschte werbung | indésirable",
          "pourriel | no deseado | posta indesiderata | ongewenste | niechcian* | indesejad* | nevyžádan* | skräppost | søppelpost",
          "roskaposti | спам | 垃圾 | 迷惑メール | スパム",
          "dspam | spam engine",
        ],
      ],
      not: [
        "ip | your server | your network | spam source | sends spam | blacklist | rbl | dnsbl | blocklist | your ip | host",
        "reputation",
        "complaint | complaints | filter is | filter timed | spam filter unavailable | your account | spam-ip | spamhaus | spamcop",
        "non-spam | not spam",
        "spam list | spamlist | spam from | spamtrap | spam trap | spam traps | mail server",
      ],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spam-plain": {
    when: {
      oneOf: [
        [
          "spamverdacht | spam | antispam | anti-spam | correo no deseado | junk",
          "spamfilter | bayes score | 迷惑メール | filtro antispam | filtre anti-spam",
          "unsolicited bulk | as bulk | bulk mail | bulk email | unsolicited commercial",
        ],
        [
          "rejected | reject | refused | this is | detected | blocked | spamverdacht | correo no deseado | suspected | system | message",
          "mail | as junk",
          "rifiutato | filtro | rechazado | filtre | geweigerd | too high | 判定 | abgelehnt | afvist | odrzucon*",
          "classified | identified | considered | categorized | categorised | marked | tagged | flagged | looks like",
          "seems to be | high-probability | probability | potential | potencial | possible | suspicion | unwanted",
        ],
      ],
      not: [
        "spam source | source of spam | spammer | spamming",
        "ip | your ip | spam-ip | your server | host | reputation | blacklist | rbl | dnsbl | complaint | your account | filter timed",
        "firewall",
      ],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-malware": {
    when: {
      oneOf: [
        [
          "virus | viruses | malware | trojan | worm | ransomware | infected | malicious | schadsoftware | infiziert | viren",
          "virusinfiziert | viren- | malicieux | infecté | infectado | infetto | besmet | wirus | wirusa | zainfekowan* | vírus | virem",
          "вирус | 病毒 | ウイルス",
          "antivirus | anti-virus",
        ],
        [
          "message | mail | email | found | detected | contains | contain | rejected | blocked | refused | attachment | content",
          "infected with | your | gefunden | erkannt | enthält | contient | détecté | detectado | encontrado | contiene",
          "rilevato | bevat",
          "gevonden | wykryto | znaleziono | nalezen | hittades | fundet | löytyi | обнаружен | 发现 | 含有 | 検出",
        ],
      ],
      not: ["scanner is | scanner unavailable | scanner timed | not available | unavailable | timed out | scan failed | no virus", "worm-like"],
    },
    means: "malware",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-attachment": {
    when: {
      oneOf: [
        [
          "attachment | attachments | attached file | attached files | file type | file types | filetype | file extension | extension",
          "extensions | archives | archive | macro | macros | executable | executables | zip | executable content | filename | file name",
          "link | charset | words | content | anhang | anhänge | dateianhang | dateityp | dateiendung | pièce jointe | pièces jointes",
          "type de fichier | fichier | archivo adjunto | adjunto | adjuntos | allegato | allegati | bijlage | bijlagen",
          "załącznik | anexo",
          "příloha | bilaga | vedhæftet | vedlegg | liite | вложение | 附件 | 添付ファイル",
          "url | urls | word | phrase | expression | keyword | keywords",
        ],
        [
          "not allowed | not accepted | not permitted | prohibited | forbidden | blocked | banned | rejected | refused | unacceptable",
          "disallowed | restricted | illegal | denied | unsafe | nicht erlaubt | nicht erlaubten | nicht zulässig | unzulässig*",
          "verboten*",
          "nicht angenommen | nicht akzeptiert | abgelehnt | blockiert | interdit | interdite | interdites | non autorisé",
          "non autorisée",
          "refusé | no permitido | no permitidos | prohibido | no autorizado | non consentito | non consentiti | vietato",
          "niet toegestaan",
          "geweigerd | niedozwolony | zabroniony | não permitido | proibido | nepovolen* | zakázan* | inte tillåten | ikke tilladt",
          "ikke tillatt | ei sallittu | запрещено | запрещен | 不允许 | 被禁止 | 許可されて",
          "dangerous",
        ],
      ],
      not: [
        "too large | too big | size | zu groß | virus | malware | spam | spammy | junk | your ip | blacklisted | uribl | surbl | content filter: spam",
        "malicious",
        "infected | infiziert",
      ],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-content-filter": {
    when: {
      oneOf: [
        ["content filter | content filtering | content policy | content rules | inhaltsfilter | filtre de contenu | filtro de contenido"],
        ["reject* | refus* | block* | abgelehnt | rechazad*"],
      ],
      not: ["spam | virus | unavailable | timed out | not available"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-too-large": {
    when: {
      oneOf: [
        [
          ...MESSAGE,
          "size | attachment | attachments | message size | anhang | größe | taille | tamaño | dimensione | grootte | rozmiar | tamanho",
          "velikost | storlek | størrelse | koko | размер | 大小 | サイズ",
        ],
        [
          "too large | too big | too long | larger than | bigger than | exceeds maximum size | exceeds the maximum | exceeds the size",
          "exceeds size | size exceed* | max message size | maximum size | oversize | oversized | size limit | over the limit of",
          "exceeds limit | zu groß | zu gross | größe überschreitet | überschreitet die | maximal zulässige größe | trop gros",
          "trop grand",
          "trop volumineux | dépasse la | excede el | demasiado grande | tamaño máximo | supera la dimensione | troppo grande | te groot",
          "za duża | za duzy | przekracza | muito grande | excede o tamanho | příliš velká | för stort | for stor | liian suuri",
          "слишком большое | превышает | 过大 | 太大 | 超过大小 | 大きすぎ",
        ],
      ],
      not: [
        "mailbox size | mailbox is full | line too long | header too | headers too | mailbox limit | quota | their mailbox | queue",
        "too long in | queue for | mailbox | command | postfach",
      ],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-malformed": {
    when: {
      oneOf: [
        [
          "header | headers | message-id | from: | from header | date header | to headers | mime | rfc 2822 | rfc 5322 | rfc2822",
          "rfc5322",
          "rfc 822 | line length | kopfzeile | kopfzeilen | en-tête | en-têtes | cabecera | encabezado | intestazione | заголовок",
          "cr or lf | badly formatted | formatted message",
          "message is not | mail is not | email is not",
        ],
        [
          "missing | invalid | duplicate | duplicated | multiple | too many | no | without | malformed | syntax error | syntax | broken",
          "bad | 8-bit | non-ascii | not conform | does not conform | not compliant | far in the past | in the future | maximum allowed",
          "improperly | lone | bare | illegal | unparseable | violates | fehlt | fehlerhaft* | ungültig* | manquant | invalide | falta",
          "inválida | mancante | non valida | отсутствует",
          "rfc compliant | rfc-compliant | rfc conform | compliant with rfc | not rfc",
        ],
      ],
      not: [
        "helo | ehlo | tls | see the headers | spf | dkim | received headers | no spam | list-unsubscribe | virus | spam | command",
        "mail loop | received",
      ],
    },
    means: "malformed-message",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-connection": {
    when: {
      oneOf: [
        [
          "connect | connection | connections | connected | reach | respond | responding | answer | timeout | timed out",
          "dns lookup | servfail | socket | remote host | verbindung | keine verbindung | zeitüberschreitung | connecter | connexion",
          "délai | conectar | conexión | connettersi | connessione | verbinding | połączyć | połączenia | conexão | spojení",
          "подключиться",
          "соединение | соединения | 连接 | 接続",
          "response too slow | no response | read timeout",
          "server des empfängers | empfangsserver | zielserver | gegenstelle | empfangenden server | empfangende server | mailserver des empfängers | remoteserver",
          "session | smtp session",
        ],
        [
          "unable | cannot | can not | can't | could not | couldn't | failed | refused | closed the connection | closed connection",
          "nicht hergestellt werden | nicht aufgebaut werden | kam nicht zustande | kommt nicht zustande",
          "antwortet nicht | reagiert nicht | nicht geantwortet | nicht zu erreichen | keine antwort | keine rückmeldung",
          "dropped | died | lost | timed out | timeout | no answer | no response | did not respond | not responding | too slow",
          "unexpectedly | servfail | reset | unreachable | read timeout | aborted | while connected | not reachable | nicht möglich",
          "abgelehnt | unterbrochen | nicht erreichbar | keine verbindung | bei der verbindung | impossible de | dépassé | refusée",
          "no se pudo | rechazada | impossibile | rifiutata | kan geen | geweigerd | nie można | odrzucone | não foi possível | nelze",
          "не удалось | 失败 | できません | 超时",
        ],
      ],
      not: [
        "too many | tls | ssl | starttls | blocked | blacklist | rbl | spam | your ip | limit | concurrent | reputation | policy",
        "unencrypted | verschlüsselt* | spf | dkim | filter timed | scanner | not accepted | backend | database | user",
        "password | login",
        "listed | blocklist | dnsbl | ptr | reverse dns | rdns | bare lf | bare cr | bare newline* | helo | dynamic | residential",
      ],
    },
    means: "network-failure",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unreachable": {
    when: {
      oneOf: [
        ["server | host | remote server | mailserver | mail server | destination | domain", "mx hosts | hosts | mail servers"],
        [
          "unreachable | not reachable | unable to reach | cannot be reached | no answer | did not respond | not responding",
          "too slow in responding | is down | offline | nicht erreichbar | injoignable | inaccesible | irraggiungibile | onbereikbaar",
          "nieosiągalny | недоступен",
          "unable to contact | cannot contact",
          "could not be reached | can not be reached",
        ],
      ],
      not: ["your server | database | virus | mailbox"],
    },
    means: "network-failure",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-expired": {
    when: {
      oneOf: [
        [
          "deliver | delivered | delivery | queue | retry | retries | attempts | giving up | gave up | zustellung | zugestellt | délivré",
          "délivrer | entregar | entregado | consegnare | consegnato | bezorgd | dostarczyć | dostarczono | entregue | доставить",
          "доставлено",
        ],
        [
          "days | hours | within | too long | maximum time | too many retries | retry time | no retry | specified time | expired",
          "for more than | tagen | stunden | délai imparti | jours | heures | días | horas | giorni | ore | dagen | uur | dni",
          "godzin | dias | дней | часов | retries | giving up | gave up",
        ],
        [
          "unable | could not | cannot | not | can't | couldn't | exceeded | reached | too long | after | too many | giving up | gave up",
          "aufgegeben | nicht | n'a pu | no se pudo | non | niet | nie | não | не",
        ],
      ],
      not: [
        "try again in | will retry | will continue | will keep trying | still trying | wird weiter | greylist* | please retry",
        "be retried | account | mailbox expired",
      ],
    },
    means: "expired",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-gave-up": {
    when: {
      oneOf: [
        [
          "too many retries | maximum retry time | maximum number of retries | no retry left | no retries left | retries exhausted",
          "retries exceeded | gave up | giving up | queue for too long | queue too long | queue lifetime | zustellung aufgegeben",
          "time to live exceeded",
        ],
      ],
      not: ["authentication | login | will retry"],
    },
    means: "expired",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-greylisted": {
    when: {
      oneOf: [
        [
          "greylist | greylists | graylist | grey listing | gray listing | greylisting | postgrey | milter-greylist | greylistet",
          "graulistung | graulist* | liste grise | lista gris | lista grigia | grijze lijst | szara lista | szarej liście",
          "lista cinzenta",
          "šedý seznam | grålist* | harmaalista | серый список | серые списки | 灰名单 | グレイリスト | triplet | first contact | unknown triplet",
          "policy rejection- please try later",
          "sender/recipient pair",
        ],
      ],
      not: ["not greylisted"],
    },
    means: "greylisted",
    source: RFC6647,
    unconfirmed: true,
  },
  "net-first-seen": {
    when: {
      oneOf: [
        ["first time | first seen | not seen before | never seen | unknown server | unknown sender host | new sender"],
        ["deferred | retry | try again | delayed | later | come back"],
      ],
      not: ["reputation"],
    },
    means: "greylisted",
    source: RFC6647,
    unconfirmed: true,
  },
  "net-try-in-minutes": {
    when: {
      oneOf: [
        ["try again in | retry in | come back in | try later in | try again after | erneut in | in einigen minuten | réessayez dans", "reintente en"],
        ["minutes | minute | seconds | min | minuten | sekunden | secondes | minutos | segundos | minuti"],
      ],
      not: ["limit | too many | rate | blocked | busy | restart* | reboot* | maintenance | error | space | hours | full"],
    },
    means: "greylisted",
    source: RFC6647,
    unconfirmed: true,
  },
};
