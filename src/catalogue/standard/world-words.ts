// What senders' own platforms say about accounts and quotas, and what servers of the wide world print in sentences of their own; entry.ts explains the matching.
// unconfirmed: gathered from help pages, logs and sources of servers, not from the party's own list of replies.
import type { StandardReplies } from "../entry.ts";

const ALIYUN = "https://help.aliyun.com/document_detail/44499.html";
const ATT = "https://worldnet.att.net/general-info/bls_info/block_enduser.html";
const BROADCOM = "https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const HARAKA = "https://github.com/haraka/Haraka/tree/master/plugins";
const MAILGUN = "https://help.mailgun.com/";
const MOMENTUM = "https://support.sparkpost.com/momentum/4/message-responses";
const PLUNK = "https://github.com/useplunk/plunk/issues/164";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const ZONEMTA = "https://github.com/zone-eu/zone-mta/pull/251";

/** Whoever is the sender, not the recipient. */
const AUTHENTICITY = ["spf | dkim | dmarc | arc | sender id | sender policy"];

/** Accounts, credits and identities of senders; sentences about senders, hosts and messages; a few tongues. */
export const worldReplies: StandardReplies["replies"] = {
  "net-credits-used-up": {
    when: {
      oneOf: [
        [
          "credit | credits | sending credits | email credits | message credits | balance | prepaid | sending quota | package quota | email quota | allowance | email allowance | allotment",
        ],
        [
          "run out | ran out | out of | exceeded | exhausted | insufficient | not enough | no more | used up | expired | blocked | no | over | overdrawn | upgrade",
          "depleted | consumed | reached | too low | zero | running out | top up | none left | nothing left",
        ],
      ],
      not: ["credit card | mailbox | recipient | recipient's | storage | disk | space"],
    },
    means: "account-restricted",
    source: MAILGUN,
    unconfirmed: true,
  },
  "net-account-not-open-for-sending": {
    when: {
      oneOf: [
        [
          "not allowed to send | not permitted to send | cannot send | can not send | can't send | may not send | not authorized to send | not authorised to send",
          "unable to send | can only send | only send | only be used to send | not enabled for sending | sending is disabled | sending disabled | sending is not",
          "sending has been | sending is paused | disabled from sending | blocked from sending | forbidden to send | not ready to send",
        ],
        [
          "account | your domain | domain is not | large batches | activate | activated | activation | upgrade | testing emails | test emails | your own email",
          "free | trial | sandbox | verified | verify | until | plan | paused | suspended | demo | onboarding | production access | approved | review",
        ],
      ],
      not: ["recipient | group | list | listserv | members | distribution | ip | ips | subscribers | postings", ...AUTHENTICITY],
    },
    means: "account-restricted",
    source: MAILGUN,
    unconfirmed: true,
  },
  "net-plan-does-not-cover-it": {
    when: {
      oneOf: [
        [
          "free plan | your plan | current plan | trial | sandbox | sandbox mode | free tier | free account | free accounts | starter plan | test mode | trial period",
        ],
        [
          "does not permit | doesn't permit | not permit | does not allow | doesn't allow | not included | not available | must be verified | upgrade | limited | ended",
          "expired | is over | restricted | exceeded | reached",
        ],
      ],
      not: ["mailbox | storage | full"],
    },
    means: "account-restricted",
    source: MAILGUN,
    unconfirmed: true,
  },
  "net-sending-stopped": {
    when: {
      oneOf: [
        ["sending | outgoing mail | outbound mail | outgoing messages | outbound email | sending privileges | sending service"],
        ["paused | suspended | halted | switched off | turned off | has been stopped | has been disabled | is disabled | on hold | revoked | withdrawn"],
      ],
      not: ["sending ip | sending host | sending server | sending mta | sending mail server | recipient | for this recipient | mailbox", ...AUTHENTICITY],
    },
    means: "account-restricted",
    source: MAILGUN,
    unconfirmed: true,
  },
  "net-not-tried-after-bounces": {
    when: {
      oneOf: [
        [
          "dropped | skipped | not sent | not attempted | not attempting | not tried | not delivering | not sending | message not sent | did not send | will not send",
          "was not sent | not be sent | sending skipped | withheld",
        ],
        [
          "hard-bounced | hard bounced | previously bounced | has bounced | bounced before | bounce history | unsubscribed | complained | opted out | marked as spam",
          "suppress* | known to be invalid | previous bounce | earlier bounce | earlier bounces | previous bounces | your account's block list | unsubscribe list",
          "complaint list | do not contact",
        ],
      ],
      not: ["sender | bounced back | connection | your ip"],
    },
    means: "suppressed",
    source: MAILGUN,
    unconfirmed: true,
  },
  "net-identity-not-of-this-account": {
    when: {
      oneOf: [
        [
          "domain | sender | sender domain | from address | from domain | sending domain | sender address | sender identity | identity | from header | mail from",
          "address | email address | from",
        ],
        [
          "not associated | not configured | not linked | not registered | not verified | unverified | not yet verified | not authenticated | does not belong",
          "doesn't belong | must match | not added | not enabled | not activated | not approved | not set up | doesn't conform | does not conform | must be same",
          "must be the same | not owned | not assigned | not connected | must be verified | has to be verified | must equal | must be equal | must be identical | isn't one of",
          "is not one of | not among | not listed",
        ],
        [
          "account | your account | this account | authenticated | authentication | logged in user | login | authorization user | authenticated user | your team",
          "your organization | api key | smtp user | dashboard | console | workspace | project | settings | authorized user | verified identities | verified senders",
          "your identities | your verified",
        ],
      ],
      not: ["recipient | rcpt | mailbox | helo | ptr | reverse | unauthenticated", ...AUTHENTICITY],
    },
    means: "account-restricted",
    source: PLUNK,
    unconfirmed: true,
  },
  "net-login-turned-down": {
    when: {
      oneOf: [
        ["auth | authentication | credential | credentials | login | logins | password | sasl | smtp auth | access token | api key | app password"],
        [
          "refused | revoked | expired | rejected | not supported | auth failures | login failures | unsuccessful | incorrect | wrong | disabled | not enabled",
          "too many auth failures | too many login failures | too many failed logins | has been reset",
        ],
      ],
      not: [
        "message | unauthenticated | sender authentication | email authentication | helo | reverse | recipient | domain authentication | checks | certificate",
        "failed authentication | fails authentication | mail from | archive | attachment",
        ...AUTHENTICITY,
      ],
    },
    means: "account-restricted",
    source: RFC5321,
    unconfirmed: true,
  },
  "too-many-auth-failures": { when: { text: "too many auth failures" }, means: "account-restricted", source: RFC5321, unconfirmed: true },
  "user-may-not-log-in": { when: { text: "用户无权登陆" }, means: "account-restricted", source: RFC5321, unconfirmed: true },
  "user-has-no-right-to-log-in": { when: { text: "用户无权登录" }, means: "account-restricted", source: RFC5321, unconfirmed: true },
  "no-domain-in-login": { when: { text: "no domain part in username" }, means: "account-restricted", source: HARAKA },
  "net-takes-no-mail-from-them": {
    when: {
      oneOf: [
        [
          "don't accept | do not accept | won't accept | will not accept | not accepting | never accept | refuse to accept | no longer accept | cannot accept",
          "do not want | don't want | refuse all | reject all | do not take | don't take | refusing all | refusing any | rejecting all | block all | blocking all",
          "will not take | won't take | no longer take | taking no",
        ],
        ["mail from | email from | e-mail from | messages from | mails from | emails from | anything from | message from | spam from | mail by"],
      ],
      not: [
        "ip | ips | host | hosts | dynamic | server | servers | dial* | residential | clients | recipient | mailbox | user | reverse | rdns | ptr | without",
        "unauthenticated | unidentified | country | relay | outside | external | bounces | null | unknown | dns | network | networks | transmitters | addresses",
        "unencrypted | i | from this address | mail from .",
        ...AUTHENTICITY,
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-turned-down-by-its-reader": {
    when: {
      oneOf: [
        [
          "by this user | by the user | by that user | by this recipient | by the addressee | by the mailbox owner | by its owner | by the owner | by this mailbox",
          "by this customer | by our customer | by the customer | by the account holder | by the person | by its intended | by the intended",
        ],
        ["rejected | refused | declined | blocked | not wanted | denied | disallowed | turned down | unwanted | not accepted"],
      ],
      not: ["virus | malware | ip | ip address | reputation | disabled | closed"],
    },
    means: "recipient-refused",
    source: ZONEMTA,
    unconfirmed: true,
  },
  "net-reader-declines": {
    when: {
      oneOf: [
        ["addressee | recipient | user | customer | reader | owner | subscriber | member | person"],
        [
          "declined to receive | has declined | have declined | declines to | chosen not to | chose not to | does not wish | doesn't wish | do not wish | refuses to receive",
          "opted not to | decided not to | asked not to receive | no longer wishes | does not want to receive | not interested in",
        ],
      ],
      not: ["unsubscribed | suppressed | sender's"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-among-allowed-senders": {
    when: {
      oneOf: [
        ["not in | not on | isn't on | isn't in | are not on | not among | not part of | missing from"],
        [
          "list of allowed senders | allowed senders | approved senders | list of approved senders | permitted senders | safe senders | trusted senders | accepted senders",
          "sender whitelist | list of senders | authorized senders | authorised senders | known senders | list of permitted senders",
        ],
      ],
      not: [...AUTHENTICITY],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-greeting-name-odd": {
    when: {
      oneOf: [
        ["helo | ehlo | helo/ehlo | ehlo/helo | helo host | helo string | helo argument | helo domain"],
        [
          "set to | contain | dotted | my ip | our ip | my own | host_mismatch | unqualified | ip literal | not qualified | does not identify | impossible",
          "does not exist | doesn't exist | no such | unknown | not a hostname | not a host name | not allowed | not permitted | blacklisted | just an ip | ip number | bare ip",
          "not a real | real host | real hostname | own hostname | own host name | my hostname | our hostname | our name | my name",
        ],
      ],
      not: ["first | command not | again | spf"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-claims-our-name": {
    when: {
      oneOf: [
        ["claimed to be me | claimed to be us | claim to be me | claim to be us | claims to be me | claims to be us | claimed to be | pretended to be"],
        ["but you are not | but you're not | but it is not | but isn't | you are not | not you | yet you are not"],
      ],
    },
    means: "spoofing-suspected",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-subject-wanted": {
    when: {
      oneOf: [
        ["subject | subject line | subject header | betreff | betreffzeile | asunto | objet | oggetto"],
        [
          "mandatory | required | missing | empty | blank | without a | put something | lacks a | lacking | needs a | must have | must not be empty | must contain | fehlt | leer | obligatorio | no | nor | vide",
        ],
      ],
      not: ["subject to | subject of | spam | virus | blocked | unsubscribe | encrypt*"],
    },
    means: "policy",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-shape-by-the-standards": {
    when: {
      oneOf: [
        [
          "rfc 5322 | rfc 2822 | rfc 822 | rfc5322 | rfc2822 | rfc822 | rfc-5322 | rfc-2822 | mime standard | mime standards | email standards | internet standards",
          "mail standards | message format",
        ],
        [
          "compliant | compliance | conform | conforming | conforms | comply | complies | adhere | adheres | does not follow | doesn't follow | violation | violates | violated",
        ],
      ],
      not: ["address | helo | ehlo | recipient | sender | command | mailbox | hostname | bare"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-header-line-unreadable": {
    when: {
      oneOf: [
        [
          "from: line | from line | from field | from: field | from: header | to: line | to: header | date line | date: header | header line | header field | header lines",
        ],
        [
          "cannot be parsed | can't be parsed | could not be parsed | unparsable | unparseable | not parseable | malformed | broken | cannot be read | could not be read",
          "illegal | cannot parse | could not parse",
        ],
      ],
      not: ["helo | ehlo | spam | virus"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "malformed-from": { when: { text: "malformed from" }, means: "malformed-message", source: HARAKA },
  "net-trouble-while-handling": {
    when: {
      oneOf: [
        [
          "temporary delivery error | error queueing | error queuing | error enqueueing | error enqueuing | error saving | error storing | error processing",
          "error sending message | error writing | error handling | bad server response | bad response from | unexpected response | unable to queue",
          "could not queue | cannot queue | failed to queue | failed to store | failed to save | could not be queued | queue write error | queueing failed",
          "queuing failed | processing failure | processing failed | error accepting message | error receiving message | error reading message",
          "error delivering | storing failed | failed to process | unable to process | could not process | internal delivery failure | trouble storing",
          "unexpected answer from | failed to put your message | failed to put the message | failed to write | could not write | cannot write | unable to write",
          "failed to enqueue | problem while storing | problem while processing | problem storing | problem processing",
        ],
      ],
      not: ["dns | spf | dkim | dmarc | certificate | spam | virus | too large | quota | full | helo | policy"],
    },
    means: "server-error",
    source: HARAKA,
    unconfirmed: true,
  },
  "net-names-not-answered": {
    when: {
      oneOf: [
        ["dns | dns server | name server | nameserver | name servers | nameservers | mx lookup | domain lookup"],
        [
          "query error | resolve error | resolving error | lookup error | lookup failure | lookup failed | resolution failed | resolution failure | query failed",
          "query failure | resolve failed | failed to resolve | not responding | no answer | did not answer | did not respond | query timed out | query timeout",
          "servfail",
        ],
      ],
      not: ["reverse | ptr | rdns | sender | rbl | dnsbl | helo | sending | blacklist | client | your | nxdomain | from", ...AUTHENTICITY],
    },
    means: "network-failure",
    source: ALIYUN,
    unconfirmed: true,
  },
  "no-such-server": { when: { text: "invalid server address" }, means: "unknown-domain", source: "https://puffinknight.tistory.com/102", unconfirmed: true },
  "mail-from-syntax": { when: { text: "syntax: mail from" }, means: "protocol-error", source: RFC5321 },
  "failure-resolving": { when: { text: "temporary failure resolving" }, means: "network-failure", source: RFC5321, unconfirmed: true },
  "failure-in-name-resolution": { when: { text: "temporary failure in name resolution" }, means: "network-failure", source: RFC5321, unconfirmed: true },
  "net-domain-without-entry": {
    when: {
      oneOf: [
        ["domain | domain part | host part | recipient domain | destination domain"],
        [
          "no dns entry | no dns entries | not in the dns | has no dns | no entry in dns | no entry in the dns | not resolvable | no address records | no address record",
        ],
      ],
      not: ["sender | from | your domain | envelope | helo | ptr | reverse | mail from | client"],
    },
    means: "unknown-domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "no-data-by-dns": { when: { text: "no data by dns" }, means: "unknown-domain", source: ALIYUN },
  "host-not-found-by-dns": { when: { text: "host not found by dns resolve" }, means: "unknown-domain", source: ALIYUN },
  "att-dns-of-the-client": { when: { text: "failure in dns look-up", code: 421 }, means: "reverse-dns", source: ATT },
  "net-not-among-our-addresses": {
    when: {
      oneOf: [
        [
          "not in my | not in our | not in the | not on my | not on our | not contained in | not part of | isn't in | not present in | missing from | absent from",
          "not found in the | not found in our | not found in my | not among | isn't among | aren't among | missing from the | missing from our",
        ],
        [
          "local list | list of users | list of recipients | local users | local recipients | recipients list | user database | recipient map | directory",
          "recipient database | list of mailboxes | list of addresses | user list | mailbox list | address list | accounts list | list of accounts | our users",
          "our members | our customers | our accounts | our mailboxes | our recipients | accounts database | local accounts | account database",
        ],
        ["recipient | user | address | mailbox | account | addressee | person"],
      ],
      not: ["sender* | your address | your ip | your domain | you are | from address | allowed | approved | white* | safe", ...AUTHENTICITY],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-authentication-checks-missed": {
    when: {
      oneOf: [
        [
          "email authentication | e-mail authentication | sender authentication | message authentication | authentication checks | authentication requirements",
          "authentication results | authentication policy",
        ],
        [
          "not pass | did not pass | does not pass | failed | fails | failing | missing | does not meet | not met | unmet | not satisfied | did not succeed | lacks",
        ],
      ],
      not: ["login | password | username | smtp auth | sasl | credentials"],
    },
    means: "authentication-failed",
    source: "https://www.rfc-editor.org/rfc/rfc7372",
    unconfirmed: true,
  },
  "sender-authentication-failed": { when: { text: "sender authentication failed" }, means: "authentication-failed", source: RFC3463, unconfirmed: true },
  "email-authentication-failed": { when: { text: "email authentication failed" }, means: "authentication-failed", source: RFC3463, unconfirmed: true },
  "sender-lookup-failed": { when: { text: ["sender address rejected", "dns lookup failed"] }, means: "sender-refused", source: RFC3463, unconfirmed: true },
  "content-rejected-as-spam": { when: { text: ["content rejected", "spam"] }, means: "spam", source: BROADCOM, unconfirmed: true },
  "message-content-rejected-as-spam": { when: { text: ["message content rejected", "spam"] }, means: "spam", source: BROADCOM, unconfirmed: true },
  "client-rejected-for-spam": { when: { text: ["client host rejected", "spam"] }, means: "bad-reputation", source: BROADCOM, unconfirmed: true },
  "net-spam-site": {
    when: {
      oneOf: [
        [
          "spam site | spam sites | spamming site | spammer site | spam ips | zombie | zombies | zombied | botnet | bot net | open proxy | open relay | open relays",
          "infected host | infected machine | compromised host | compromised server | compromised machine | hacked server | known spammer | spam gang | snowshoe",
        ],
        ["blocked | refused | rejected | denied | listed | not accepted | detected | suspected | banned | refuse | reject"],
      ],
      not: ["url | link | website | body | account | your account | attachment | dnsbl | rbl | blacklist | blocklist"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "connection-refused-listed": {
    when: { text: ["connection refused", "blocklist"], code: [421, 521, 550, 552, 553, 554, 571] },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5321,
    unconfirmed: true,
  },
  "connection-refused-on-blacklist": {
    when: { text: ["connection refused", "blacklist"], code: [421, 521, 550, 552, 553, 554, 571] },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-certificate-does-not-fit": {
    when: {
      oneOf: [
        ["cert | certs | certificate | x509 | x.509 | ssl cert | ssl certificate | tls certificate"],
        [
          "must be signed | not signed | unsigned | unknown ca | unknown authority | unknown issuer | does not match | doesn't match | not match | common name",
          "self signed | chain | untrusted root | not issued for | wrong host | no trusted | issued for another | another host | issuer not | not trust | cannot trust",
        ],
      ],
      not: ["your certificate | client certificate | relay | sender", ...AUTHENTICITY],
    },
    means: "tls-failed",
    source: MOMENTUM,
    unconfirmed: true,
  },
  "net-received-too-much-from-you": {
    when: {
      oneOf: [
        [
          "too many mails received | too many messages received | too many emails received | received too many messages | received too many emails",
          "received too many mails | too much mail received | received too much mail | too many received",
        ],
        ["from | within | in the last | last | your"],
      ],
      not: ["header | headers | for this user | hops | loop | recipient has received | user has received | mailbox"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-more-than-so-many": {
    when: {
      oneOf: [
        ["more than"],
        ["mails | messages | emails | e-mails | connections | recipients | deliveries | sessions"],
        [
          "past minute | last minute | per minute | past hour | last hour | per hour | in the last | within | during the last | during the past | per day | a minute | an hour",
          "at once | simultaneously | in one session | at a time",
        ],
      ],
      not: ["mailbox | your plan | your account | your subscription | size | megabytes | kb | mb | hops | days | stored"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-put-off": {
    when: {
      oneOf: [
        ["ip | ip address | your ip | your host | your server | connection from | connections from"],
        ["put off | deferred | temporarily deferred | delayed | postponed | on hold | in quarantine | being deferred"],
      ],
      not: ["greylist* | message is | user | mailbox", ...AUTHENTICITY],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-not-approved": {
    when: {
      oneOf: [
        ["sender | sender address | from address | senders | envelope sender | sender's address"],
        ["not approved | not authorized | not authorised | not recognised | not recognized | not on the list of allowed | not entitled | not accepted here"],
      ],
      not: ["ip | host | recipient | relay | server | group | list | for this user", ...AUTHENTICITY],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-own-organisation-blocks": {
    when: {
      oneOf: [
        [
          "tenant allow block list | tenant allow/block list | mandantenliste | von ihrer organisation | by your organization | by your organisation",
          "par votre organisation | por su organización | dalla tua organizzazione | dall'organizzazione | door uw organisatie | pela sua organização",
        ],
        ["blocked | are blocked | blockiert | gesperrt | bloqué* | bloquead* | bloccat* | geblokkeerd"],
      ],
    },
    means: "account-restricted",
    scope: "recipient",
    source: EXCHANGE,
    unconfirmed: true,
  },
  "net-tenant-over-its-threshold": {
    when: {
      oneOf: [
        ["mandant | locataire | inquilino | locatário | tenant | huurder | dzierżawca | клиент | テナント | 租户"],
        ["schwellenwert | seuil | umbral | limiar | limite | soglia | threshold | drempelwaarde | próg | порог* | しきい値 | 阈值"],
      ],
    },
    means: "account-restricted",
    source: EXCHANGE,
    unconfirmed: true,
  },
  "net-bad-outbound-sender-abroad": {
    when: {
      oneOf: [
        [
          "ausgehender absender | gültiger absender | expéditeur sortant | expéditeur valide | remitente saliente | remitente válido | remetente de saída",
          "remetente válido | mittente in uscita | mittente valido | uitgaande afzender | geldige afzender | nadawca wychodzący",
        ],
        [
          "zugriff verweigert | nicht als | ungültig* | accès refusé | pas été reconnu | non valide | acceso denegado | no se le reconoce | incorrecto",
          "acesso negado | não foi reconhecido | inválido | accesso negato | non è stato riconosciuto | toegang geweigerd | niet herkend | odmowa dostępu",
        ],
      ],
    },
    means: "account-restricted",
    source: EXCHANGE,
    unconfirmed: true,
  },
  "net-abroad-address-unknown-there": {
    when: {
      oneOf: [
        [
          "empfängeradresse | indirizzo del destinatario | indirizzo destinatario | adresse du destinataire | adresse de destinataire",
          "dirección del destinatario | dirección de destinatario | endereço do destinatário | adres van geadresseerde | adres van ontvanger | adres odbiorcy",
          "адрес получателя | 收件人地址 | 受信者のアドレス | 受信者アドレス | mottagaradress* | modtageradresse* | alıcı adresi | adresa příjemce",
        ],
        [
          "abgelehnt | abgewiesen | rifiutato | rejetée | refusée | rechazada | rejeitado | recusado | geweigerd | odrzucony | отклонен | 被拒绝 | 拒否 | avvisad*",
          "afvist | reddedildi | odmítnuta | zurückgewiesen",
        ],
      ],
      status: ["5.4.1", "4.4.1"],
    },
    means: "unknown-recipient",
    source: EXCHANGE,
    unconfirmed: true,
  },
  "net-sender-refused-in-further-tongues": {
    when: {
      oneOf: [
        [
          "gönderen | gönderici | feladó | expeditorul | expeditor | pošiljatelj | pošiljatelja | αποστολέας | 발신자 | 보낸 사람 | 송신자 | người gửi | pengirim",
        ],
        [
          "reddetti | reddedildi | geçersiz | engellendi | elutasítva | elutasított | érvénytelen | letiltva | respins | invalid | blocat | odbijen | blokiran",
          "απορρίφθηκε | μη έγκυρος | 거부 | 차단 | 유효하지 않 | bị từ chối | không hợp lệ | ditolak | tidak valid | diblokir",
        ],
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-in-the-far-east": {
    when: {
      oneOf: [["hộp thư | địa chỉ | người nhận | tài khoản | ผู้รับ | ที่อยู่ | ผู้ใช้"], ["không tồn tại | không tìm thấy | không đúng | ไม่พบ | ไม่มี"]],
      not: ["người gửi | máy chủ | tên miền | domain | ผู้ส่ง"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-full-in-the-far-east": {
    when: {
      oneOf: [
        ["hộp thư | dung lượng | người nhận | kotak surat | kotak masuk | penerima | กล่องจดหมาย"],
        ["đã đầy | đầy | vượt quá | hết | penuh | melebihi | เต็ม"],
      ],
      not: ["người gửi | pengirim"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-receives-too-fast-abroad": {
    when: {
      oneOf: [
        ["usuário | destinatário | usuario | destinatario | utilisateur | destinataire | utente | gebruiker | ontvanger | benutzer"],
        [
          "recebendo e-mails | recebendo mensagens | recebendo muitos | recibiendo correo* | recibiendo mensajes | recibiendo demasiado* | reçoit trop | reçoit des",
          "sta ricevendo | riceve troppi | ontvangt te veel | empfängt zurzeit zu viele | empfängt zu viele | erhält e-mails",
        ],
      ],
    },
    means: "recipient-rate-limited",
    source: "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes",
    unconfirmed: true,
  },
  "net-file-trouble": {
    when: {
      oneOf: [
        [
          "open | lock | write to | writing | write | create | update | access | chdir | rename | store | stored | save | append to",
          "creating | opening | locking | updating | storing | saving | permission",
        ],
        [
          "mailbox | mailboxes | maildir | mail file | mailfile | mail folder | mail spool | spool | spool file | lock file | lockfile",
          "queue file | mail directory | home directory | user's mailbox | users mailbox | inbox | mail store | mailstore | message file",
        ],
        [
          "could not | couldn't | cannot | can not | can't | unable | failed | failure | error | permission denied | permission problem",
          "permission problems | wrong permissions | access denied",
        ],
      ],
      not: [
        "full | quota | exceed* | exceeds | no such | does not exist | doesn't exist | not found | unknown | invalid | disabled | inactive | suspended",
        "attachment | attachments | archive | scan | virus | password | credentials | logged in | log in | login | not allowed | too large | too big",
        "space | ldap | over | imap | pop | smtp access | restricted | closed | expired | verify | account is | account has | account locked | delivery failed",
      ],
    },
    means: "server-error",
    source: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/mailbox.c",
    unconfirmed: true,
  },
  "net-empty-list": {
    when: {
      oneOf: [
        ["maillist | mailing list | mail list | mailinglist | distribution list | distribution group | group | list | alias"],
        [
          "is null | is empty | empty list | empty group | empty distribution | has no members | without members | contains no members | no subscribers",
          "has no recipients | has no members yet | contains no recipients | expands to nothing | expanded to nothing | expanded to no addresses",
        ],
      ],
      not: ["to list | cc list | message is empty | body is empty | subject | sender | from | allowed"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-refused": {
    when: {
      oneOf: [
        [
          "ip is | ip was | ip has been | this ip | client ip | source ip | remote ip | connecting ip",
          "ip address is | ip address was | ip address has been | this ip address | peer ip",
        ],
        ["rejected | refused | denied | not accepted | not welcome | forbidden"],
      ],
      not: [
        "relay | relaying | spf | dkim | dmarc | authenticat* | limit | rate | too many | reverse | ptr | helo | ehlo | reputation | score | dynamic",
        "residential | recipient | user | mailbox | spam | sender | policy | login | log in | not blocked | unblocked | rdns | dns | access",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-turned-away": {
    when: {
      oneOf: [
        [
          "ip rejected | ip refused | ip denied | ip blocked | ip banned | ip not accepted | ip not welcome | ip address rejected | ip address refused",
          "ip address denied | ip address blocked | ip address banned | ip address not accepted | ip block | blocked ip | banned ip",
        ],
      ],
      not: ["relay | relaying | spf | dkim | dmarc | authenticat* | limit | rate | too many | reverse | ptr | helo | reputation | dynamic | login | access"],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-on-dnsbl": {
    when: {
      oneOf: [
        ["sender | sender's | sender ip | absender | sending host"],
        ["in dnsbl | in a dnsbl | in rbl | in an rbl | in the rbl | on rbl | on an rbl | on the rbl | on a dnsbl | in a dns black list | in a dns blacklist"],
      ],
      not: ["not in | not on | not listed"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "sender-in-a-black-list": {
    when: { text: "the sender is in a black list" },
    means: "blocklisted",
    source: "https://bastion.umanix.net/info",
    unconfirmed: true,
  },
  "denial-of-connection": {
    when: { text: ["denial of connection", "zombie"] },
    means: "bad-reputation",
    blocked: "ip",
    source: "https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes",
  },
  "not-our-mx-client": {
    when: { text: "not our mx service client" },
    means: "unknown-recipient",
    source: "https://max.book118.com/html/2017/0108/81360738.shtm",
    unconfirmed: true,
  },
  "permission-denied": { when: { text: "permission denied", code: [550, 553, 554, 571] }, means: "policy", source: BROADCOM, frame: true, unconfirmed: true },
};
