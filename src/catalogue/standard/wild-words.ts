// What administrators write into access maps, header checks and fail texts, and what small hosts and their languages add; matching is explained in entry.ts.
// The wordings are gathered, hence unconfirmed; the meanings are those that RFC 3463 and RFC 5321 give.
import type { StandardReplies } from "../entry.ts";

const BOUNCEHANDLER = "https://github.com/eNichers/node-bounce-handler/blob/HEAD/lib/responses.js";
const EXIM_WIKI = "https://github.com/BernardQuatermass/exim-wiki/blob/HEAD/Verification.md";
const EYOU = "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html";
const FIELD_MANUAL = "https://github.com/ActiveCampaign/smtp-field-manual/issues/11";
const KOREAN = "https://puffinknight.tistory.com/102";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";

export const ABOUT_THE_SENDER: string =
  "sender | senders | sender's | return address | return path | return-path | mail from | from address | envelope from | absender* | expéditeur | remitente | mittente";

/** Phrases and nets of their own, so that the great lists in nets.ts stay what they are. */
export const wildReplies: StandardReplies["replies"] = {
  "send-too-many-messages": {
    when: { text: "send too many messages" },
    means: "rate-limited",
    source: KOREAN,
    unconfirmed: true,
  },
  "net-bad-address-form": {
    when: {
      oneOf: [
        ["address syntax | address format | mailbox syntax | mailbox format | recipient syntax | recipient format | format of the address"],
        ["invalid | bad | disallow* | not allowed | illegal | wrong | weird | malformed | improper | incorrect | error"],
      ],
      not: [ABOUT_THE_SENDER, "header | from: | helo | ehlo"],
    },
    means: "unknown-recipient",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-not-a-user-here": {
    when: {
      oneOf: [
        [
          "not user of this | not a user of this | no user of this | not an user of | don't exists that user | doesn't exists that user | not user on this",
          "arbeitet nicht mehr | nicht mehr bei uns beschäftigt | nicht mehr tätig | ist ausgeschieden | hat das unternehmen verlassen",
          "ne travaille plus | a quitté l'entreprise | a quitté la société | ne fait plus partie | ya no trabaja | no longer works for",
          "non lavora più | werkt niet meer | nie pracuje | já não trabalha | não trabalha mais | již nepracuje | arbetar inte längre",
          "böyle bir kullanıcı yok* | bir hesap yok* | больше не работает | より退職 | 退職しました | 已离职 | is no longer an employee",
          "no longer an employee | no longer employed by | has left our company | left our organization | left our organisation | is no longer at our",
        ],
      ],
      not: [ABOUT_THE_SENDER],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-user-not-available": {
    when: {
      oneOf: [
        ["user | mail user | recipient | addressee | mailbox user | utilisateur | usuario"],
        ["is not available | not available here | unavailable mail | user not available | user unavailable | recipient unavailable | recipient not available"],
      ],
      not: [ABOUT_THE_SENDER, "temporarily | currently | server | service | database | at this time | try again | later"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-asleep": {
    when: {
      oneOf: [
        [
          "inactive mbox | inactive mail box | not poped for | not popped for | not logged in for | has not logged in | not been accessed for | not checked for",
          "bloccato per inutilizzo | per inutilizzo | mancato utilizzo | por falta de uso | por inactividad | pour inactivité | wegen inaktivität",
          "är inaktivt | är inaktiv | är avstängt | är spärrat | is inactief | inactiviteit | on inaktivoitu | 休眠 | 长时间未登录 | 長期間未使用",
          "not paid its invoice | has not paid | unpaid invoice | unpaid account | non payment | non-payment | nonpayment | hat nicht bezahlt | nicht bezahlt",
        ],
      ],
      not: [ABOUT_THE_SENDER, "your account | your invoice | your domain | your server"],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-room-used-up": {
    when: {
      oneOf: [
        [
          "lagringsutrymme | lagringsutrymmet | lagerplads | lagringsplass | opslagruimte | tárhely | przestrzeń dyskowa | pojemność",
          "espace de stockage | espacio de almacenamiento | spazio di archiviazione | espaço de armazenamento | depolama alanı | 容量",
        ],
        [
          "är slut | slut | opbrugt | brukt opp | vol | betelt | wyczerpan* | przekroczon* | saturé | épuisé | agotado | esaurito | esgotado | doldu | 超過 | 超出",
        ],
      ],
      not: ["message size | meddelandets storlek | server | serveur | servidor"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-use-the-form": {
    when: {
      oneOf: [
        [
          "contact form | web form | webform | online form | contact page | kontaktformular | formulaire de contact | formulario de contacto | modulo di contatto",
        ],
        ["use | please | instead | only | via | through | nutzen | verwenden | bitte | utiliser | utilisez | utilice | usare | utilizzare"],
      ],
      not: ["delist* | unblock* | removal | blocked | blacklist* | block list | listed | false positive | spam | reputation | to report | if you"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-confirm-first": {
    when: {
      oneOf: [
        [
          "click on this link | click the link | clicking the link | click here | visit this link | requires that you verify | confirm that you | prove that you | verify that you",
        ],
        ["delivery will | will be delivered | to deliver | in order to | not a spammer | not a robot | are human | a human | once you"],
      ],
      not: ["delist* | unblock | your ip | blacklist* | dkim | spf | dmarc"],
    },
    means: "recipient-refused",
    source: BOUNCEHANDLER,
    unconfirmed: true,
  },
  "net-recipient-rejected-plainly": {
    when: { oneOf: [["rcpt is rejected | rcpt rejected | recipient is rejected | recipient is refused | 受信拒否"]], not: [ABOUT_THE_SENDER] },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-on-users-reject-list": {
    when: {
      oneOf: [
        ["user's reject list | users reject list | user reject list | personal reject list | recipient's reject list | 对方拒收 | 被收件人拒收 | 收件人拒收"],
      ],
    },
    means: "recipient-refused",
    source: KOREAN,
    unconfirmed: true,
  },
  "net-insiders-only": {
    when: {
      oneOf: [
        ["internal senders | internal users | internal mail | staff | employees | authorized senders | authorised senders"],
        ["only | are allowed | is allowed | may send | may post | can send | can post"],
        ["allowed | accepted | permitted | may | can | only"],
      ],
      not: ["your ip | relay | relays | relaying | log in | login | authenticat*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-closed-list": {
    when: {
      oneOf: [
        ["list | mailing list | mailinglist | newsletter | liste | verteiler"],
        ["is closed | has been closed | is private | is retired | no longer active | wurde geschlossen | est fermée | está cerrada"],
      ],
      not: ["block list | blacklist* | blocklist* | listed"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sends-only": {
    when: {
      oneOf: [
        ["account | address | mailbox | adresse | konto | compte"],
        [
          "for sending messages only | for sending only | only for sending | only used for sending | used for sending only | for outgoing | sends only | nur zum versand",
        ],
      ],
      not: ["your account | ip"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-place": {
    when: {
      oneOf: [
        ["from your location | your location | from your region | geoblock* | geo-block* | geo block* | geoip | geo-ip | foreign countries"],
        ["not allowed | not permitted | denied | blocked | refused | rejected | not accept* | forbidden | banned | no access | restricted"],
      ],
    },
    means: "policy",
    source: BOUNCEHANDLER,
    unconfirmed: true,
  },
  "net-senders-of-that-domain": {
    when: {
      oneOf: [
        ["mail from | mails from | email from | emails from | e-mail from | e-mails from | messages from | anything from | e-mails von | mails von"],
        ["domains | tld | tlds | hotmail | hotmail.com | gmail | gmail.com | yahoo | yahoo.com | outlook.com | aol.com | free mail | freemail"],
        ["not accepted | not accept | don't accept | do not accept | not welcome | not allowed | nicht angenommen | nehmen keine | unwelcome"],
      ],
      not: [
        "spf | dkim | dmarc | your ip | client host | relay | reputation | unauthenticated | ptr | dynamic | recipient | local domain | our own",
        "blacklist* | blocklist* | listed | rbl | dnsbl",
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-senders-of-that-ending": {
    when: {
      oneOf: [
        [
          "from .ru | from .cn | from .top | from .xyz | from .info | from .biz | from .icu | from .club | from .online | from .site | from .shop",
          "from .click | from .link | from .work | from .live | from .world | from .in | from .br | from .tk | from .pw | from .us | from .tr | from .ua",
        ],
        ["not accepted | not accept | don't accept | do not accept | not welcome | not allowed | blocked | rejected | refused | banned"],
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-go-away": {
    when: {
      oneOf: [
        [
          "stop spamming | stop sending spam | stop sending us | no spammers | spammers not welcome | spammers are not | you have been banned | leave us alone",
          "black mail address | denied domain name | sender is in blacklist | spam delivery is unavailable | we don't like you | registered as spammer",
          "have been spamming | been spaming | been spamming us",
        ],
      ],
      not: ["ip | ip address | ips | host | server | your network"],
    },
    means: "sender-refused",
    source: FIELD_MANUAL,
    unconfirmed: true,
  },
  "net-claims-to-be-us": {
    when: {
      oneOf: [
        [
          "claims to have a local | claims to be local | claims to be from | claims to be one of | claiming to be | pretends to be | pretending to be | impersonating",
        ],
        ["address | user | domain | sender | us | not authenticated | local"],
      ],
      not: ["helo | ehlo"],
    },
    means: "spoofing-suspected",
    source: EXIM_WIKI,
    unconfirmed: true,
  },
  "net-helo-words": {
    when: {
      oneOf: [
        ["helo | ehlo | helo name"],
        [
          "could be better | not authorized | not authorised | is localhost | you are not me | are not me | my name | is an ip | ip only | numeric | suspicious | no dot | unidentified",
        ],
      ],
      not: ["spf | send helo | say helo | first"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-not-me": {
    when: {
      oneOf: [["you are not me | you are not us | that is my name | that's my name | don't use my hostname | not my hostname | fix your dns | fix your rdns"]],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-harvesting": {
    when: {
      oneOf: [
        [
          "dictionary attack | dictionary attacks | directory harvest | directory harvesting | harvest attack | harvesting | address enumeration",
          "email address enumeration | probing for | address probing | userid unknowns | unknown recipients from | too many failed recipients",
          "too many invalid recipients | too many unknown recipients | too many unknown users | too many bad recipients | too many nonexistent",
          "too many invalid users | excessive unknown | too many bounces from | address harvesting | dha",
        ],
      ],
      not: ["your account"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-standing-of-the-sender": {
    when: {
      oneOf: [
        [
          "current reputation | its reputation | your reputation | sender reputation | ip profile | ip reputation | sending reputation | mail reputation | trust score",
        ],
        ["bad | poor | low | based on | because of | due to | won't accept | not accept | reject* | refus* | block* | denied"],
      ],
      not: ["url | link"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-shut-out": {
    when: {
      oneOf: [
        ["ip | your ip | ip address | client ip | ip地址 | 发件人ip | 发信ip | 您的ip | 该ip"],
        ["hangup | in prison | jailed | in jail | is filtered | quarantined | is bad | on hold | 屏蔽 | 封禁 | 被禁 | 被拒 | 黑名单 | 限制"],
      ],
      not: ["account | mailbox | user"],
    },
    means: "blocklisted",
    blocked: "ip",
    source: FIELD_MANUAL,
    unconfirmed: true,
  },
  "net-ip-control": {
    when: { oneOf: [["spam_suspect:ip_control | spam_suspect"], ["ip_control | transaction failed | ip"]] },
    means: "bad-reputation",
    source: KOREAN,
    unconfirmed: true,
  },
  "net-dialup-denied": {
    when: {
      oneOf: [
        ["dial-up | dialup | adsl | dynamic-ip | dynamic ip | residential | consumer broadband | home connection"],
        ["denied | not allowed | refused | rejected | not accepted | blocked | not is a mx | not permitted"],
      ],
    },
    means: "dynamic-address",
    source: BOUNCEHANDLER,
    unconfirmed: true,
  },
  "net-per-session": {
    when: {
      oneOf: [
        [
          "max messages | maximum messages | max recipients | maximum recipients | max rcpt | message limit | messages per | mails per | recipients per | sent too many | send too many",
        ],
        ["per session | per connection | per hour | per minute | per day | within 24 hours | exceeded | reached | too many e-mails | too many emails"],
      ],
      not: ["your account | mailbox | quota"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sent-too-much": {
    when: { oneOf: [["发信量 | 发送量 | 发信频率 | 发送频率 | 送信数 | 送信量"], ["超过 | 超出 | 限制 | 过高 | 过快 | 制限 | 超過"]] },
    means: "rate-limited",
    source: EYOU,
    unconfirmed: true,
  },
  "net-tells-to-wait": {
    when: {
      oneOf: [["come back later | come again later | retry later | please retry later | later please | bitte später | probieren sie es später"]],
      not: [
        "mailbox | quota | full | space | disk | busy | limit | too many | rate | server | service | system | error | problem | failure | host | dns",
        "tls | database | lookup | timeout | timed out | unavailable | overload* | load | resources | maintenance | domain | connection | reputation",
        "account | recipient | address | policy | blocked | blacklist* | listed | size | resource | queue | internal | command | expired | helo | ehlo",
        "spf | dkim | spam | user | starttls",
      ],
      code: [450, 451],
    },
    means: "greylisted",
    source: "https://www.rfc-editor.org/rfc/rfc6647",
    unconfirmed: true,
  },
  "net-not-exactly-one": {
    when: {
      oneOf: [
        ["from field | from fields | date field | date fields | from header | from headers | date header | date headers | subject header | to header"],
        ["not exactly one | multiple | missing | more than one | duplicate* | no | without | invalid | absent | empty | lacks"],
      ],
      not: ["dkim | dmarc | spf | spam | virus"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-bare-newline": {
    when: {
      oneOf: [
        [
          "bare cr | bare lf | bare linefeed* | bare line feed* | bare newline* | bare carriage | stray newline | stray lf | stray cr | stray line feed | naked lf",
          "lone lf | lone cr | 822.bis | lines longer than | line longer than | line too long | lines too long | overlong line* | nul character* | null character*",
          "nul byte* | 8bit data in header* | 8-bit data in header* | 8bit character* in header* | 8-bit character* in header* | non-ascii character* in header*",
          "raw 8-bit | raw 8bit | unencoded 8-bit | unencoded 8bit",
        ],
      ],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-header-value": {
    when: {
      oneOf: [
        ["header value | header content | subject | subject line | subject header | betreff | betreffzeile | objet | asunto | oggetto"],
        [
          "not allowed | not accepted | not permitted | rejected | refused | forbidden | blocked | prohibited | banned | unacceptable | nicht erlaubt | abgelehnt",
        ],
      ],
      not: [
        "subject to",
        "missing | no subject | without | empty | too long | 8bit | 8-bit | non-ascii | spam | virus | duplicate | multiple | malformed | invalid header | rfc",
      ],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-language": {
    when: {
      oneOf: [
        [
          "russian | chinese | cyrillic | korean | japanese | arabic | turkish | foreign language | language | character set | character sets | charset | unreadable characters",
        ],
        [
          "not accepted | not accept | not allowed | don't accept | do not accept | refused | rejected | blocked | not welcome | only accept | unacceptable | do not understand",
        ],
      ],
      not: ["smtputf8 | envelope | address | ip | command | host | server | network"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-locked-file": {
    when: {
      oneOf: [
        [
          "password protected | password-protected | encrypted attachment* | encrypted archive* | encrypted zip | encrypted file* | kennwortgeschützt* | passwortgeschützt*",
        ],
        ["reject* | refus* | block* | not allowed | not accepted | not permitted | denied | prohibited | forbidden | abgelehnt | abgewiesen | nicht erlaubt"],
      ],
      not: ["account | your password"],
    },
    means: "content-refused",
    source: BOUNCEHANDLER,
    unconfirmed: true,
  },
  "net-no-spam-please": {
    when: {
      oneOf: [
        [
          "your spam | this spam | no spam please | spam please | spam is not | we don't want spam | we do not want spam | do not accept spam | don't accept spam | spam free",
        ],
      ],
      not: ["ip | ip address | server | host | network"],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spam-sounds": {
    when: {
      oneOf: [
        ["verkar vara | scheint | sembra | semble | parece | lijkt op | wygląda na | looks like | appears to be"],
        ["spam | skräppost | pourriel | no deseado | junk | søppelpost | roskapost*"],
      ],
      not: ["ip | ip address | server | host"],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-relay-tongues": {
    when: {
      oneOf: [
        ["röle | přeposílání | przekazywanie | vidarebefordran | videresending | doorsturen | välitys"],
        ["reddedildi | denied | odmítnuto | zabronione | nekad | nektet | geweigerd | niet toegestaan | estetty"],
      ],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-itself-not-ready": {
    when: {
      oneOf: [
        ["server | dienst | service | system | maildienst | servern | servidor | serveur"],
        [
          "zurzeit nicht erreichbar | derzeit nicht erreichbar | momentan nicht erreichbar | vorübergehend nicht erreichbar | zur zeit nicht erreichbar | shutting down",
          "going down | being restarted | is restarting | in wartung | wartungsarbeiten | unter wartung | not ready | is not ready",
        ],
      ],
      not: ["remote server | destination"],
    },
    means: "server-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-socket-ended": {
    when: {
      oneOf: [
        [
          "end of socket | socket stream | end of stream | unexpected eof | unexpected end of file | broken pipe | premature close | socket hang up | socket closed",
        ],
      ],
    },
    means: "network-failure",
    source: KOREAN,
    unconfirmed: true,
  },
  "net-attempts-used-up": {
    when: {
      oneOf: [
        ["delivery attempts | number of attempts | attempts to deliver | zustellversuche | tentatives | intentos | tentativi | tidsgränsen | tiden"],
        ["maximum | max | has been reached | exhausted | exceeded | überschritten | nombre maximum | máximo | massimo | överskreds | überschreitet"],
      ],
      not: ["password | login | authentication | rate | per hour"],
    },
    means: "expired",
    source: KOREAN,
    unconfirmed: true,
  },
  "net-full-in-further-tongues": {
    when: {
      oneOf: [
        ["скринька | скриньку | скриньки | θυρίδα | γραμματοκιβώτιο | 메일함 | 사서함 | 메일박스"],
        ["переповнен* | γεμάτη | γεμάτο | πλήρης | πλήρες | 초과 | 가득"],
      ],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-in-further-tongues": {
    when: {
      oneOf: [
        ["користувач* | скриньк* | одержувач* | отримувач* | adres | adresat | odbiorca"],
        ["не знайден* | не існує | nie został znaleziony | nie została znaleziona | nie odnaleziono"],
      ],
      not: [ABOUT_THE_SENDER, "nadawc* | nadawca | відправник* | domen* | serwer*"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spam-in-further-tongues": {
    when: {
      oneOf: [
        ["viesti | viestisi | 메일 | 메일이 | poruka | üzenet | μήνυμα | лист | повідомлення"],
        ["roskaposti* | 스팸 | levélszemét | kéretlen* | спам | ανεπιθύμητ*"],
      ],
      not: ["ip | ip address | 서버"],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-large-in-further-tongues": {
    when: {
      oneOf: [
        ["üzenet | üzenet mérete | csatolmány | 添付ファイル | 첨부파일 | 첨부 | розмір | μέγεθος | boyut | boyutu | ek boyutu"],
        ["túl nagy | 大きすぎ | 너무 큽 | 너무 커 | 초과 | завелик* | πολύ μεγάλο | çok büyük"],
      ],
      not: ["postafiók | 메일함 | скриньк*"],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-forbidden-words": {
    when: { oneOf: [["敏感词 | 敏感詞 | 违禁词 | 敏感内容 | 非法内容 | 违规内容 | 禁止語 | forbidden word* | banned word* | bad word*"]] },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-retired": {
    when: {
      oneOf: [
        ["has retired | is retired | passed away | is deceased | has died | is verstorben | ist in rente | im ruhestand | est décédé | ha fallecido"],
        ["mail | e-mail | address | longer | mr | mrs | employee | contact | adresse | she | he | person | user | recipient"],
      ],
      not: [ABOUT_THE_SENDER, "protocol | server | domain | tls | service | list"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-out-of-use": {
    when: {
      oneOf: [
        ["domain | this domain | mail domain | domäne | domaine | dominio"],
        ["no longer in use | no longer used | not in use | out of use | decommissioned | nicht mehr verwendet | nicht mehr in gebrauch | n'est plus utilisé"],
      ],
      not: [ABOUT_THE_SENDER, "your domain | key | selector | certificate | dkim | spf | dmarc"],
    },
    means: "no-mail-service",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-files-unwelcome": {
    when: {
      oneOf: [
        ["attachments | executable attachments | executables | zip files | html mail | html e-mail | html email | html messages"],
        ["not welcome | unwelcome | not wanted | plain text only | send plain text"],
      ],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-on-whitelist": {
    when: {
      oneOf: [
        ["whitelist | white list | allowlist | allow list | safe list | approved senders | list of approved senders"],
        ["you are not on | not on my | not on our | not in my | not in our | not on the | you are not in | your address is not"],
      ],
      not: ["ip | ip address | host | server | rcpt domain"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-moderator-decides": {
    when: {
      oneOf: [["moderator | moderators | moderation | list owner"], ["approval | approve* | required | need | must | rejected | refused"]],
      not: ["spam score"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-not-mine": {
    when: {
      oneOf: [["that domain | this domain | the domain | recipient domain"], ["not mine | not ours | not one of mine | isn't mine | isn't ours"]],
      not: [ABOUT_THE_SENDER],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-quota-of-your-ip": {
    when: {
      oneOf: [
        ["quota | allowance"],
        ["for your ip | of your ip | from your ip | for your host | from your host | for this ip | from this ip"],
        ["exceed* | reached | used up | exhausted"],
      ],
      not: ["account"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-bad-neighbourhood": {
    when: {
      oneOf: [
        ["your hosting provider | your provider | your isp | your hoster | your network | your hosting company"],
        ["known for spam | spam-friendly | spam friendly | spammer-friendly | harbours spammers | full of spammers | known spam"],
      ],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unsigned-under-a-policy": {
    when: { oneOf: [["p=reject | p=quarantine"], ["not signed | unsigned | not aligned | unaligned | fails | failed | no signature"]] },
    means: "authentication-failed",
    source: "https://www.rfc-editor.org/rfc/rfc7489",
    unconfirmed: true,
  },
};
