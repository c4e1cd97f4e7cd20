// Who contacts whom, written from the facts (providers' own pages, RFCs, ../shared/facts as carried over) before the code was looked at:
// reason x sending side x blocker. Where the sources leave two readings open, both are allowed and the row says why (`open`).
import type { ReplyContext } from "../../src/diagnose-reply.ts";
import type { Reason } from "../../src/vocabulary/reason.ts";
import type { Ask, Facts, Step } from "../../src/vocabulary/step.ts";

/** "role", "role:id" (a catalogue entry) or "role=name" (no entry); of an array, one of them. */
export type Who = string | readonly string[];

/** One expected step. */
export interface ExpectedStep {
  who: Who;
  does: Step["action"] | readonly Step["action"][];
  whom?: Who;
  ask: Ask | readonly Ask[];
  /** Stands in the value of one of the step's channels; "none": nobody knows a channel. */
  over?: string;
  brings?: readonly (keyof Facts)[];
  relation?: Step["relation"] | readonly Step["relation"][];
  /** May be missing: the sources do not ask for it, but it harms nobody. */
  maybe?: true;
}

/** One situation. */
export interface Row {
  name: string;
  reply: string;
  context: ReplyContext;
  reason: Reason | readonly Reason[];
  /** Several: the sources leave these readings open. */
  chain: readonly ExpectedStep[] | { anyOf: readonly (readonly ExpectedStep[])[] };
  /** Must not be contacted: "who", or "actor>who". */
  never?: readonly string[];
  /** Must be named among those who are written to in vain. */
  inVain?: readonly string[];
  open?: string;
  source: string;
}

const IP = "192.0.2.10";
const SENDER = "info@example.com";

// ---------------------------------------------------------------- sending sides
interface Side {
  name: string;
  context: ReplyContext;
  /** Who runs the refused server. */
  operator: Who;
  /** Where its customers reach it; absent: the operator is the sender himself. */
  desk?: string;
}
const side = (name: string, operator: Who, sendingHost: string | undefined, desk?: string, sender: string | undefined = SENDER): Side => ({
  name,
  operator,
  context: { sendingIp: IP, ...(sendingHost === undefined ? {} : { sendingHost }), ...(sender === "" ? {} : { sender }) },
  ...(desk === undefined ? {} : { desk }),
});
const OWN = side("the sender's own server", "sending-provider=example.com", "mail.example.com");
const IONOS = side("IONOS", "sending-provider:ionos", "mout.kundenserver.de", "www.ionos.de/hilfe");
const STRATO = side("STRATO", "sending-provider:strato", "mo4-p00-ob.smtp.rzone.de", "strato.de/faq");
const GMX = side("GMX", "sending-provider:gmx", "mout.gmx.net", "postmaster.gmx.net/de/blacklisting", "");
const WEB_DE = side("WEB.DE", "sending-provider:web-de", "mout.web.de", "web.de/email", "");
const GMAIL = side("Gmail", "sending-provider:gmail", "mail-wr1-f41.google.com", "support.google.com", "");
const WORKSPACE = side("Google Workspace", ["sending-provider:google-workspace", "sending-provider:gmail"], "mail-wr1-f41.google.com", "support.google.com");
const M365 = side("Microsoft 365", "sending-provider:microsoft-365", "mail-he1eur01on2099.outbound.protection.outlook.com", "admin.microsoft.com");
const HOSTER = side("a hoster without an entry", "sending-provider=hoster.example", "smtp7.hoster.example", "");
const SES = side("Amazon SES", "sending-platform:amazon-ses", "a8-50.smtp-out.amazonses.com", "console.aws.amazon.com/support");
const SENDGRID = side("SendGrid", "sending-platform:sendgrid", "wrqvtvvn.outbound-mail.sendgrid.net", "support.sendgrid.com");
const MAILGUN = side("Mailgun", "sending-platform:mailgun", "m42-5.mailgun.net", "help.mailgun.com");
const NETIGATE = side("Netigate", "sending-platform:netigate", "mail.netigate.se", "support.netigate.net");
const UNKNOWN: Side = { name: "nothing known of the sending side", operator: "sending-provider", context: {}, desk: "" };
const ALL_SIDES = [OWN, IONOS, STRATO, GMX, WEB_DE, GMAIL, WORKSPACE, M365, HOSTER, SES, SENDGRID, MAILGUN, NETIGATE, UNKNOWN];

/** The sender hands the report to whoever runs the server; his own postmaster may be told, or be the reader. */
const toOperator = (from: Side): ExpectedStep =>
  from.desk === undefined
    ? { who: "sender", does: "contact", whom: from.operator, ask: "forward-report", brings: ["reply"], relation: "first", maybe: true }
    : {
        who: "sender",
        does: "contact",
        whom: from.operator,
        ask: "forward-report",
        brings: ["reply"],
        relation: "first",
        ...(from.desk === "" ? {} : { over: from.desk }),
      };

// ---------------------------------------------------------------- refused servers
const REPUTATION: Ask = "reset-reputation";
const DELIST: Ask = "delist-ip";
interface Door {
  at: string;
  reply: string;
  remoteHost?: string;
  recipient?: string;
  reason: Reason | readonly Reason[];
  door: Who;
  over?: string;
  ask: Ask | readonly Ask[];
  brings?: readonly (keyof Facts)[];
  source: string;
  open?: string;
  stage?: ReplyContext["stage"];
}
const T_ONLINE = { remoteHost: "mx00.t-online.de", recipient: "k.beispiel@t-online.de", door: "recipient-provider:t-online", stage: "connect" } as const;
const NOWL: Door = {
  at: "T-Online (NOWL)",
  reply: `554 IP=${IP} - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)`,
  ...T_ONLINE,
  reason: "bad-reputation",
  over: "tobr@rx.t-online.de",
  ask: REPUTATION,
  brings: ["ip", "reply"],
  source: "facts/providers-de.md, T-Online; the reply itself",
};
const BL: Door = {
  at: "T-Online (BL)",
  reply: `554 IP=${IP} - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)`,
  ...T_ONLINE,
  reason: "blocklisted",
  over: "tosa@rx.t-online.de",
  ask: DELIST,
  brings: ["ip", "reply"],
  source: "facts/providers-de.md, T-Online; the reply itself",
};
const DIAL: Door = {
  at: "T-Online (DIAL)",
  reply: `554 IP=${IP} - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)`,
  ...T_ONLINE,
  reason: "dynamic-address",
  over: "toda@rx.t-online.de",
  ask: DELIST,
  brings: ["ip", "reply"],
  source: "https://help.creoline.com/de/doc/t-online-554-dialuptransient-ip-not-allowed-zVwMz4z866",
};
const united = (brand: string, host: string, page: string, mx: string, recipient: string, door: string, over: string): Door => ({
  at: `${brand} (block listed)`,
  reply: `554-${host} (mxgmx101) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://${page}/de/case?c=r0301&i=ip&v=${IP}&r=1MRk1S-1mZ3Cc0Nmc-00TCcD`,
  remoteHost: mx,
  recipient,
  reason: "blocklisted",
  door,
  over,
  ask: DELIST,
  brings: ["ip", "reply"],
  source: "https://postmaster.gmx.com/en/error-messages?c=rdns&ip=37.153.243.242; facts/providers-de.md, United Internet",
  stage: "connect",
});
const AT_GMX = united("GMX", "gmx.net", "postmaster.gmx.net", "mx00.gmx.net", "k.beispiel@gmx.net", "recipient-provider:gmx", "postmaster.gmx.net");
const AT_WEB_DE = united("WEB.DE", "web.de", "postmaster.web.de", "mx-ha02.web.de", "k.beispiel@web.de", "recipient-provider:web-de", "postmaster.web.de");
const AT_MAIL_COM = united(
  "mail.com",
  "mail.com",
  "postmaster.gmx.com",
  "mx00.mail.com",
  "k.beispiel@mail.com",
  "recipient-provider:mail-com",
  "postmaster.gmx.com",
);
const AT_IONOS = united(
  "IONOS",
  "kundenserver.de",
  "postmaster.1und1.de",
  "mx00.kundenserver.de",
  "k.beispiel@online.de",
  "recipient-provider:ionos",
  "1und1.de",
);
const S3140: Door = {
  at: "Outlook.com (S3140)",
  reply: `550 5.7.1 Unfortunately, messages from [${IP}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.`,
  remoteHost: "outlook-com.olc.protection.outlook.com",
  recipient: "k.beispiel@outlook.com",
  reason: "blocklisted",
  door: "recipient-provider:outlook",
  over: "8ad563e3-288e-2a61-8122-3ba03d6b8d75",
  ask: DELIST,
  brings: ["ip", "reply"],
  source: "facts/providers-global.md section 5, Outlook.com; the reply itself",
};
const SPAMHAUS: Door = {
  at: "a company that asks Spamhaus",
  reply: `554 5.7.1 Service unavailable; Client host [${IP}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/${IP}`,
  remoteHost: "mx1.example.net",
  recipient: "kunde@example.net",
  reason: "blocklisted",
  door: "blocklist-operator:spamhaus",
  over: "check.spamhaus.org",
  ask: DELIST,
  brings: ["ip"],
  source: "facts/providers-global.md section 4, 7C (operator of the IP at the list)",
};

const listOf = (who: Who): readonly string[] => (typeof who === "string" ? [who] : who);
const isPlatform = (from: Side): boolean => listOf(from.operator).some((who) => who.startsWith("sending-platform"));

/** A dial-up address of one's own server: send through the provider's. */
const RELAY_FIRST: ExpectedStep = { who: "sending-provider", does: "fix", ask: "fix-server", relation: "first" };

/** A refused server: report to its operator, who goes to the door. */
function refused(from: Side, at: Door, extra: readonly ExpectedStep[] = []): Row {
  const knowsIp = from.context.sendingIp !== undefined || at.reply.includes(IP);
  const chain: ExpectedStep[] = [
    toOperator(from),
    // Looking the listing up first is asked for by some lists' pages; a chain may say it or not.
    { who: [...listOf(from.operator), "sender"], does: "check", ask: ["delist-ip", "reset-reputation", "delist-domain"], maybe: true },
    {
      who: from.operator,
      does: "contact",
      whom: at.door,
      ask: at.ask,
      ...(at.over === undefined ? {} : { over: at.over }),
      brings: (at.brings ?? ["ip", "reply"]).filter((name) => name !== "ip" || knowsIp),
      relation: from.desk === undefined ? ["first", "then"] : "then",
    },
    ...extra,
  ];
  const door = listOf(at.door)[0] ?? "";
  const relayFirst = at.reason === "dynamic-address" && from.desk === undefined;
  return {
    name: `${at.at} refuses a server of ${from.name}`,
    reply: at.reply,
    context: {
      ...from.context,
      ...(at.remoteHost === undefined ? {} : { remoteHost: at.remoteHost }),
      ...(at.recipient === undefined ? {} : { recipient: at.recipient }),
      ...(at.stage === undefined ? {} : { stage: at.stage }),
    },
    reason: at.reason,
    // corrected: T-Online (DIAL) and NetCologne, own server: the gateway comes first ("Use a mailgateway or contact toda@...", "use the provider's mail server").
    chain: relayFirst
      ? [{ ...RELAY_FIRST, who: from.operator }, ...chain.filter((step) => step.maybe !== true).map((step) => ({ ...step, relation: "or" as const }))]
      : chain,
    // Nobody but the operator is heard; the recipient can do nothing about it.
    never: [...(door.startsWith("recipient-provider") ? [`sender>${door}`] : []), "recipient"],
    ...(from.desk !== undefined && !isPlatform(from) && door.startsWith("recipient-provider") ? { inVain: [door] } : {}),
    ...(at.open === undefined ? {} : { open: at.open }),
    source: at.source,
  };
}

/** A dial-up address: the provider's own relay is the other way out. */
const RELAY: ExpectedStep = {
  who: ["sender", "sending-provider", "sending-platform"],
  does: "fix",
  ask: ["fix-server", "fix-reverse-dns"],
  relation: ["or", "then"],
  maybe: true,
};

const SENDING_SIDES: readonly Row[] = [
  ...ALL_SIDES.map((from) => refused(from, NOWL)),
  ...[OWN, IONOS, STRATO, WEB_DE, SES, HOSTER].map((from) => refused(from, BL)),
  ...[OWN, IONOS, HOSTER].map((from) => refused(from, DIAL, [RELAY])),
  ...[OWN, IONOS, STRATO, M365, SENDGRID, UNKNOWN].map((from) => refused(from, AT_GMX)),
  ...[OWN, IONOS, GMX, GMAIL].map((from) => refused(from, AT_WEB_DE)),
  ...[OWN, STRATO].map((from) => refused(from, AT_MAIL_COM)),
  ...[OWN, STRATO, MAILGUN].map((from) => refused(from, AT_IONOS)),
  ...[OWN, IONOS, STRATO, WORKSPACE, MAILGUN, HOSTER].map((from) => refused(from, S3140)),
  ...[OWN, IONOS, GMX, M365, SES, UNKNOWN].map((from) => refused(from, SPAMHAUS)),
];

// ---------------------------------------------------------------- providers' doors, each with the reply that leads there
const EITHER: readonly Ask[] = ["delist-ip", "reset-reputation"];
const BOTH_REASONS: readonly Reason[] = ["bad-reputation", "blocklisted"];
const LISTED_OR_RATED = "the facts call it ip-reputation: a list of one's own and a score are not told apart";
const mailbox = (
  id: string,
  at: string,
  remoteHost: string,
  reply: string,
  over: string,
  reason: Reason | readonly Reason[],
  ask: Ask | readonly Ask[],
  source: string,
  brings: readonly (keyof Facts)[] = ["ip", "reply"],
): Door => ({
  at,
  reply,
  remoteHost,
  reason,
  ask,
  over,
  brings,
  source,
  door: `recipient-provider:${id}`,
  ...(typeof reason === "string" ? {} : { open: LISTED_OR_RATED }),
});
const GLOBAL = "facts/providers-global.md section 7A";

const PROVIDER_DOORS: readonly Door[] = [
  {
    ...mailbox(
      "microsoft-365",
      "Microsoft 365 (5.7.606)",
      "example-net.mail.protection.outlook.com",
      `550 5.7.606 Access denied, banned sending IP [${IP}]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609)`,
      "sender.office.com",
      "blocklisted",
      DELIST,
      "facts/providers-global.md section 5: delist portal 5.7.606-649",
      ["ip"],
    ),
  },
  {
    ...mailbox(
      "microsoft-365",
      "Microsoft 365 (5.7.511)",
      "example-net.mail.protection.outlook.com",
      `550 5.7.511 Access denied, banned sender[${IP}]. To request removal from this list please forward this message to delist@microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653.`,
      "delist@microsoft.com",
      "blocklisted",
      DELIST,
      "facts/providers-global.md section 5: delist@microsoft.com for 5.7.511",
    ),
  },
  mailbox(
    "yahoo",
    "Yahoo (TSS09)",
    "mta5.am0.yahoodns.net",
    `553 5.7.2 [TSS09] All messages from ${IP} will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes`,
    "senders.yahooinc.com",
    BOTH_REASONS,
    EITHER,
    "facts/providers-global.md section 5, Yahoo",
  ),
  mailbox(
    "yahoo",
    "Yahoo (TSS04, delayed)",
    "mta5.am0.yahoodns.net",
    `421 4.7.0 [TSS04] Messages from ${IP} temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes`,
    "senders.yahooinc.com",
    "bad-reputation",
    REPUTATION,
    "facts/providers-global.md section 5, Yahoo; issue 5: a delayed block by reputation does not lift itself",
  ),
  mailbox(
    "apple",
    "Apple (HM08)",
    "mx01.mail.icloud.com",
    "554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
    "icloudadmin@apple.com",
    BOTH_REASONS,
    EITHER,
    "facts/providers-global.md section 5, Apple",
  ),
  mailbox(
    "gmail",
    "Gmail (very low reputation)",
    "gmail-smtp-in.l.google.com",
    "550-5.7.1 This message is likely suspicious due to the very low reputation of the\n550-5.7.1 sending IP address. To best protect our users from spam, the message has been\n550-5.7.1 blocked. Please visit https://support.google.com/mail/answer/188131 for more information. - gsmtp",
    "gmail_bulk_sender_escalation",
    "bad-reputation",
    REPUTATION,
    "facts/providers-global.md section 5, Google: form for bulk senders",
  ),
  mailbox(
    "comcast",
    "Comcast (BL000000)",
    "mx1.comcast.net",
    `554 resimta-po-12v.sys.comcast.net resimta-po-12v.sys.comcast.net ${IP} Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000`,
    "spa.xfinity.com/report",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "cox",
    "Cox (CXBL)",
    "cxr.mx.a.cloudfilter.net",
    `554 cxr.mx.a.cloudfilter.net cox ${IP} blocked. Error Code: CXBL. Refer to Error Codes section at https://www.cox.com for more information. AUP#CXBL`,
    "unblock.request@cox.net",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "att",
    "AT&T",
    "ff-ip4-mx-vip1.prodigy.net",
    `553 5.3.0 alph739 DNSBL:RBL 521< ${IP} >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net`,
    "att",
    "blocklisted",
    DELIST,
    "the reply itself; src/catalogue/providers/att.ts contacts (official: Yahoo's sender hub; printed: abuse_rbl@abuse-att.net)",
  ),
  mailbox(
    "free-fr",
    "Free",
    "mx1.free.fr",
    `550 Too many spams from your IP (${IP}), please visit http://postmaster.free.fr/`,
    "postmaster.free.fr",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "sfr",
    "SFR",
    "smtp-in.sfr.fr",
    `554 5.7.1 <mail.example.com[${IP}]>: Client host rejected: Abus detecte GU_EIB_02`,
    "postmaster.sfr.fr",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox("tim-it", "TIM", "smtp.tim.it", `550 mail not accepted from blacklisted IP address (${IP})`, "timbusiness.tim.it", "blocklisted", DELIST, GLOBAL),
  mailbox(
    "kpn",
    "KPN",
    "mx.kpnmail.nl",
    `554 Your IP: ${IP} is blacklisted, please see http://blacklist.kpnmail.nl/Help/3`,
    "blacklist.kpnmail.nl",
    "blocklisted",
    DELIST,
    GLOBAL,
    ["ip"],
  ),
  mailbox(
    "interia",
    "Interia",
    "mx.poczta.interia.pl",
    `554 5.7.1 IP ${IP} blocked, see http://pomoc.poczta.interia.pl/antispam,ip,ip_serwera`,
    "pomoc.poczta.interia.pl",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "mailru",
    "Mail.ru",
    "mxs.mail.ru",
    `550 Access from ip address ${IP} blocked. Visit http://help.mail.ru/notspam-support/ip`,
    "help.mail.ru/notspam-support",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox("tencent-qq", "QQ Mail", "mx1.qq.com", "550 Suspected spam ip https://service.mail.qq.com/detail/122/66", "qq.com", BOTH_REASONS, EITHER, GLOBAL, []),
  mailbox(
    "netease",
    "NetEase (HL:REP)",
    "163mx01.mxmail.netease.com",
    `421 HL:REP 163 http://mail.163.com/help/help_spam_16.htm?ip=${IP}&hostid=mx1&time=1720000000`,
    "feedback.mail.163.com",
    "bad-reputation",
    REPUTATION,
    `${GLOBAL}; issue 5: a delayed block by reputation does not lift itself`,
  ),
  mailbox(
    "naver",
    "Naver",
    "mx1.naver.com",
    `421 4.3.2 Your IP(${IP}) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com`,
    "naver.com",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "godaddy",
    "GoDaddy (IB110)",
    "mailstore1.secureserver.net",
    `554 p3plibsmtp01-02.prod.phx3.secureserver.net bizsmtp IB110. This IP address ${IP} is blocked`,
    "unblock.secureserver.net",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox("titan", "Titan", "mx1.titan.email", `550 5.7.2 ${IP}: Sender IP rejected: spam rate exceeded`, "support@titan.email", BOTH_REASONS, EITHER, GLOBAL),
  mailbox(
    "mxroute",
    "MXroute",
    "mail.mxlogin.com",
    "550 Unauthenticated mail not allowed from this range",
    "esf.mxroute.com",
    [...BOTH_REASONS, "policy", "dynamic-address"],
    [...EITHER, "report-block"],
    `${GLOBAL} (hostings-eu)`,
    ["ip"],
  ),
  mailbox(
    "bt",
    "BT",
    "mx.bt.lon5.cpcloud.co.uk",
    `554 Message rejected due to sender IP reputation. ${IP}`,
    "postmaster@btinternet.com",
    "bad-reputation",
    REPUTATION,
    GLOBAL,
  ),
  mailbox(
    "proximus",
    "Proximus",
    "mx.skynet.be",
    // corrected: the page's words go on ("spam abuse. Contact ..."); the digest had cut them.
    "554 Access denied - Under investigation for spam abuse. Contact your email provider for more info",
    "ipremoval/form",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
    ["ip"],
  ),
  mailbox(
    "rackspace",
    "Rackspace (G28)",
    "mx1.emailsrvr.com",
    `451 4.7.1 Received too many messages from a new or untrusted IP ${IP} (G28)`,
    "postmaster@emailsrvr.com",
    ["bad-reputation", "rate-limited"],
    ["reset-reputation", "report-block"],
    GLOBAL,
  ),
  mailbox(
    "netcologne",
    "NetCologne",
    "mx.netcologne.de",
    `554 5.7.1 Client host [${IP}] blocked, source: Dyn/Dialup`,
    "postmaster@netcologne.de",
    "dynamic-address",
    DELIST,
    "https://www.netcologne.de/postmaster: only the provider that is responsible for the IP is heard",
  ),
  mailbox(
    "bluewin",
    "Bluewin",
    "mxbw.lb.bluewin.ch",
    `554 5.7.1 Poor IP reputation ${IP}`,
    "postmaster.bluewin.ch",
    "bad-reputation",
    REPUTATION,
    "https://postmaster.bluewin.ch/content/en/faq-for-system-administrators/",
  ),
  mailbox(
    "yandex",
    "Yandex (spam statistics)",
    "mx.yandex.ru",
    `554 5.7.1 Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=${IP}`,
    "yandex.com/support",
    "bad-reputation",
    REPUTATION,
    GLOBAL,
    ["reply"],
  ),
  mailbox(
    "libero",
    "Libero",
    "smtp-in.libero.it",
    `550 smtp-18.iol.local smtp-18.iol.local IP ${IP} rejected, blacklisted`,
    "block@postmaster.libero.it",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "daum",
    "Daum (DAS51)",
    "mx1.hanmail.net",
    `554 5.7.1 DAS51 ${IP}: Your mail is blocked automatically by anti-spam system. (E06)`,
    "",
    BOTH_REASONS,
    EITHER,
    GLOBAL,
  ),
  mailbox(
    "telstra",
    "Telstra",
    "extmail.bigpond.com",
    `550 5.7.1 Connection refused - IB115. ${IP} is blacklisted. If you believe this to be in error, please contact postmaster@bigpond.com`,
    "postmaster@bigpond.com",
    "blocklisted",
    DELIST,
    "the reply itself (extmail.bigpond.com, seen on 12 May 2022)",
    ["ip"],
  ),
  mailbox(
    "earthlink",
    "EarthLink",
    "mx01.earthlink-vadesecure.net",
    `550 ${IP} is blocked by EarthLink`,
    "https://postmaster-earthlink.vadesecure.com/",
    "blocklisted",
    DELIST,
    "EarthLink's page of inbound errors (src/catalogue/providers/earthlink.ts)",
    ["ip"],
  ),
  mailbox(
    "aliyun",
    "Alibaba Mail",
    "mx1.qiye.aliyun.com",
    "554 Reject by behaviour spam at DATA State",
    "https://help.aliyun.com/document_detail/44499.html",
    "bad-reputation",
    "reset-reputation",
    "https://help.aliyun.com/document_detail/44499.html",
    ["ip"],
  ),
];

const PROVIDERS: readonly Row[] = [
  ...PROVIDER_DOORS.map((at, index) => {
    const { over, ...rest } = at;
    return refused(index % 2 === 0 ? OWN : IONOS, over === "" ? rest : at, at.reason === "dynamic-address" ? [RELAY] : TEMPORARY_AFTER(at));
  }),
];
/** After a rate or a delay, coming back slower is the operator's other step. */
function TEMPORARY_AFTER(at: Door): readonly ExpectedStep[] {
  return at.reply.startsWith("4") || listOf(at.reason).includes("rate-limited")
    ? [{ who: ["sending-provider", "sender"], does: ["wait", "fix"], ask: ["reduce-rate", "retry-later"], maybe: true }]
    : [];
}

// ---------------------------------------------------------------- lists
const list = (id: string, zone: string, over: string, more = "", source = "facts/providers-global.md section 7C"): Door => ({
  at: `a company that asks ${id}`,
  reply: `554 5.7.1 Service unavailable; Client host [${IP}] blocked using ${zone}${more === "" ? "" : `; ${more}`}`,
  remoteHost: "mx1.example.net",
  recipient: "kunde@example.net",
  reason: "blocklisted",
  door: `blocklist-operator:${id}`,
  ask: DELIST,
  brings: ["ip"],
  source,
  ...(over === "" ? {} : { over }),
});
const LIST_DOORS: readonly Door[] = [
  list("spamcop", "bl.spamcop.net", "spamcop.net/bl.shtml", `Blocked - see https://www.spamcop.net/bl.shtml?${IP}`),
  list("abusix", "combined.mail.abusix.zone", "lookup.abusix.com", `https://lookup.abusix.com/search?q=${IP}`),
  list("psbl", "psbl.surriel.com", "psbl.org", `Listed in PSBL, see http://psbl.org/listing?ip=${IP}`),
  list("uceprotect", "dnsbl-1.uceprotect.net", "uceprotect.net", `IP ${IP} is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=${IP}`),
  list("invaluement", "sip.invaluement.com", "invaluement.com/lookup"),
  list("mailspike", "bl.mailspike.net", "mailspike.org/iplookup"),
  list("0spam", "bl.0spam.org", "0spam.org"),
  list("dronebl", "dnsbl.dronebl.org", "dronebl.org/lookup"),
  list("nordspam", "bl.nordspam.com", "delist@nordspam.com"),
  list("spamrats", "all.spamrats.com", "spamrats.com"),
  list("s5h", "all.s5h.net", "usenix.org.uk"),
  list("blocklist-de", "bl.blocklist.de", "blocklist.de"),
  list(
    "hostkarma",
    "hostkarma.junkemailfilter.com",
    "ipadmin.junkemailfilter.com",
    `Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=${IP}`,
  ),
  list("interserver", "rbl.interserver.net", "rbl.interserver.net"),
  list("validity", "bl.score.senderscore.com", "senderscore.org/rtbl"),
  list("trend-maps", "rbl-plus.mail-abuse.org", "rbl@mail-abuse.com"),
  list("lashback", "ubl.unsubscore.com", "blacklist.lashback.com"),
  list("truncate", "truncate.gbudb.net", "gbudb.com/truncate"),
  list("sem", "bl.spameatingmonkey.net", "spameatingmonkey.com/lookup"),
  list("backscatterer", "ips.backscatterer.org", "backscatterer.org"),
  // No contact is known of these: the operator is named, without a channel.
  list("justspam", "dnsbl.justspam.org", ""),
  list("nosolicitado", "bl.nosolicitado.org", ""),
];
/** Lists that lift themselves, or that only look things up, may be answered by looking and waiting instead of writing. */
const LIFTS_ITSELF = new Set(["spamcop", "uceprotect", "lashback", "truncate", "sem", "backscatterer", "mailspike", "interserver", "justspam", "nosolicitado"]);

function listed(from: Side, at: Door): Row {
  const row = refused(from, at);
  const id = String(at.door).split(":")[1] ?? "";
  if (!LIFTS_ITSELF.has(id)) return row;
  const writes = row.chain as readonly ExpectedStep[];
  const waits: ExpectedStep[] = [
    toOperator(from),
    { who: from.operator, does: ["contact", "check", "fix"], ask: ["delist-ip", "fix-server"], ...(at.over === undefined ? {} : {}) },
    { who: [...listOf(from.operator), "sender"], does: ["wait", "check", "fix"], ask: ["retry-later", "delist-ip", "fix-server"], maybe: true },
    { who: "sender", does: "contact", whom: ["recipient-admin", "recipient"], ask: ["report-block", "allowlist-sender", "fix-lookup"], maybe: true },
  ];
  return {
    ...row,
    chain: { anyOf: [writes, waits] },
    never: [],
    open: "the list lifts itself (SpamCop 24 hours, UCEPROTECT 7 days) or nobody knows a desk: writing, or stopping the source and waiting, are both right (facts/providers-global.md section 6)",
  };
}

const LISTS: readonly Row[] = LIST_DOORS.map((at, index) => listed(index % 3 === 0 ? STRATO : index % 3 === 1 ? OWN : HOSTER, at));

// ---------------------------------------------------------------- filters
const filter = (
  id: string,
  remoteHost: string,
  reply: string,
  over: string,
  reason: Reason | readonly Reason[],
  ask: Ask | readonly Ask[],
  brings: readonly (keyof Facts)[] = ["ip"],
): Door => ({
  at: `a company behind ${id}`,
  reply,
  remoteHost,
  recipient: "kunde@example.net",
  reason,
  door: [`filter-vendor:${id}`, `blocklist-operator:${id}`],
  ask,
  brings,
  over,
  source: "facts/providers-global.md section 7B",
  ...(typeof reason === "string" ? {} : { open: LISTED_OR_RATED }),
});
const FILTER_DOORS: readonly Door[] = [
  filter(
    "proofpoint",
    "mx0a-00123456.pphosted.com",
    `554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=${IP}`,
    "ipcheck.proofpoint.com",
    BOTH_REASONS,
    EITHER,
  ),
  filter(
    "barracuda",
    "mx1.example.net",
    `554 5.7.1 Service unavailable; Client host [${IP}] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=${IP}`,
    "barracudacentral.org",
    "blocklisted",
    DELIST,
  ),
  filter(
    "cisco",
    "esa1.example.iphmx.com",
    "554-esa1.example.iphmx.com\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    "talosintelligence.com",
    "bad-reputation",
    REPUTATION,
  ),
  filter(
    "cloudmark",
    "mx1.example.net",
    `554 5.7.1 Service unavailable; Client host [${IP}] blocked using Cloudmark; http://csi.cloudmark.com/reset-request/?ip=${IP}`,
    "csi.cloudmark.com",
    BOTH_REASONS,
    REPUTATION,
  ),
  filter(
    "mimecast",
    "eu-smtp-inbound-1.mimecast.com",
    "550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550 [abcDEF.uk105]",
    "mimecast.com/senderfeedback",
    "bad-reputation",
    REPUTATION,
    ["reply"],
  ),
  filter(
    "trend-micro",
    "in.hes.trendmicro.com",
    `550 Permanent denial of connection (550) for RBL+ matches (ERS) ${IP}`,
    "servicecentral.trendmicro.com",
    BOTH_REASONS,
    EITHER,
  ),
  filter(
    "fortinet",
    "mx.fortimail.com",
    `554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.(connection black ip ${IP})`,
    "fortiguard.com",
    BOTH_REASONS,
    EITHER,
  ),
  filter(
    "n-able",
    "mx.spamexperts.com",
    `550 The sending IP (${IP}) is listed on https://spamrl.com/. Please resolve this and retry.`,
    "spamrl.com",
    "blocklisted",
    DELIST,
  ),
  filter("mailchannels", "inbound1.mailchannels.net", "550 [S10] Blocked", "mailchannels.com", BOTH_REASONS, EITHER, []),
  filter("vade", "mx1.vadesecure.com", "550 5.7.1 OXSUS0001_101 Connection refused", "sendertool.vadesecure.com", BOTH_REASONS, EITHER),
  filter(
    "symantec",
    "cluster5.eu.messagelabs.com",
    "500 5.7.1 Symantec Zodiac",
    "ipremoval.sms.symantec.com",
    [...BOTH_REASONS, "spam", "policy"],
    [...EITHER, "report-false-positive"],
    [],
  ),
  filter("securence", "mx1.securence.com", `550 5.7.1 Client host [${IP}] blocked using rbl.securence.com`, "securence.com", "blocklisted", DELIST),
  filter(
    "trellix",
    "primary.us.email.fireeyecloud.com",
    "554 Denied (Mode: normal)",
    "mcafee.com",
    [...BOTH_REASONS, "policy", "spam"],
    [...EITHER, "report-block", "report-false-positive"],
    [],
  ),
  filter("virusfree", "mx1.virusfree.cz", `554 5.7.1 Client host [${IP}] blocked using bip.virusfree.cz`, "samples@virusfree.cz", "blocklisted", DELIST),
];
const RECIPIENTS_IT: ExpectedStep = {
  who: "sender",
  does: "contact",
  whom: ["recipient-admin", "recipient"],
  ask: ["allowlist-sender", "report-block", "report-false-positive", "reach-recipient-otherwise"],
  relation: ["or", "then"],
  maybe: true,
};
const FILTERS: readonly Row[] = FILTER_DOORS.map((at, index) => {
  const row = refused(index % 2 === 0 ? IONOS : OWN, at, [RECIPIENTS_IT]);
  return { ...row, never: [] };
});

// ---------------------------------------------------------------- the other reasons
const row = (
  name: string,
  reply: string,
  context: ReplyContext,
  reason: Reason | readonly Reason[],
  chain: Row["chain"],
  source: string,
  more: Partial<Pick<Row, "never" | "inVain" | "open">> = {},
): Row => ({ name, reply, context, reason, chain, source, ...more });
const TO_COMPANY = { remoteHost: "mx1.example.net", recipient: "kunde@example.net", sender: SENDER };
const fromOwn = { ...OWN.context, ...TO_COMPANY };
const fromIonos = { ...IONOS.context, ...TO_COMPANY };
const GATEWAYS_TABLE = "facts/providers-global.md section 4";

const OTHERWISE: ExpectedStep = { who: "sender", does: ["contact", "fix"], ask: "reach-recipient-otherwise", relation: ["first", "or", "then"] };
const OTHERWISE_MAYBE: ExpectedStep = { ...OTHERWISE, maybe: true };
const CORRECT: ExpectedStep = { who: "sender", does: ["fix", "check"], ask: "correct-address", relation: "first" };
const REMOVE: ExpectedStep = { who: "sender", does: "fix", ask: "remove-address", relation: ["or", "then"], maybe: true };
const UNKNOWN_ADDRESS: readonly ExpectedStep[] = [CORRECT, OTHERWISE_MAYBE, REMOVE, OTHERWISE_MAYBE];
const NOBODYS_POSTMASTER = ["recipient-provider", "sending-provider", "sending-platform", "filter-vendor", "blocklist-operator"];
const WAIT: ExpectedStep = { who: ["sender", "sending-provider", "sending-platform"], does: "wait", ask: "retry-later", relation: "first" };
const WAIT_AFTER: ExpectedStep = { who: ["sender", "sending-provider"], does: "wait", ask: "retry-later", maybe: true };
const RECIPIENT_IT = (
  ask: Ask | readonly Ask[],
  brings: readonly (keyof Facts)[] = ["reply"],
  relation: ExpectedStep["relation"] = ["first", "then", "or"],
): ExpectedStep => ({
  who: ["sender", "recipient"],
  does: "contact",
  whom: ["recipient-admin", "recipient-provider"],
  ask,
  brings,
  ...(relation === undefined ? {} : { relation }),
});
/** The recipient is told and hands it on: what one does where no desk is known. */
const VIA_RECIPIENT: ExpectedStep = {
  who: "sender",
  does: "contact",
  whom: "recipient",
  ask: ["forward-report", "reach-recipient-otherwise", "report-block", "lift-recipient-rule", "fix-lookup", "fix-server", "allowlist-sender"],
  maybe: true,
};
const RECIPIENT_IT_FIXES = (ask: Ask): ExpectedStep => ({ who: "recipient-admin", does: "fix", ask, relation: "then", maybe: true });

const RECIPIENTS: readonly Row[] = [
  row(
    "T-Online knows no such mailbox",
    "550 5.1.1 user unknown",
    { ...IONOS.context, remoteHost: "mx00.t-online.de", recipient: "k.beispiel@t-online.de" },
    "unknown-recipient",
    UNKNOWN_ADDRESS,
    GATEWAYS_TABLE,
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "GMX has no such mailbox",
    "550-Requested action not taken: mailbox unavailable\n550 For explanation visit https://postmaster.gmx.net/en/case?c=r1601&i=ip&v=192.0.2.10&r=1",
    { ...OWN.context, remoteHost: "mx00.gmx.net", recipient: "k.beispiel@gmx.de" },
    "unknown-recipient",
    UNKNOWN_ADDRESS,
    "facts/providers-de.md, United Internet: r1601",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "Gmail knows no such account",
    "550-5.1.1 The email account that you tried to reach does not exist. Please double-check\n550 5.1.1 the recipient's email address for typos or unnecessary spaces. - gsmtp",
    { ...M365.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "unknown-recipient",
    UNKNOWN_ADDRESS,
    GATEWAYS_TABLE,
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A company's server knows no such user",
    "550 5.1.1 <kunde@example.net>: Recipient address rejected: User unknown in virtual mailbox table",
    fromOwn,
    "unknown-recipient",
    UNKNOWN_ADDRESS,
    GATEWAYS_TABLE,
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "The domain does not exist",
    "550 5.1.2 Host or domain name not found. Name service error for name=example.net type=MX: Host not found",
    { sender: SENDER, recipient: "kunde@example.net" },
    "unknown-domain",
    UNKNOWN_ADDRESS,
    "RFC 3463 section 3.2 (X.1.2)",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "The domain takes no mail (null MX)",
    "556 5.1.10 Domain example.net does not accept mail (nullMX)",
    { sender: SENDER, recipient: "kunde@example.net" },
    "no-mail-service",
    UNKNOWN_ADDRESS,
    "RFC 7505 section 4.1",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "The user has moved",
    "551 5.1.6 User not local; please try <neu@example.org>",
    fromOwn,
    "recipient-moved",
    UNKNOWN_ADDRESS,
    "RFC 5321 section 3.4, RFC 3463 X.1.6",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A full mailbox at GMX",
    "552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded.\n552 For explanation visit https://postmaster.gmx.net/en/case?c=r1503&i=ip&v=192.0.2.10&r=1",
    { ...IONOS.context, remoteHost: "mx00.gmx.net", recipient: "k.beispiel@gmx.de" },
    "mailbox-full",
    [OTHERWISE, WAIT_AFTER],
    "facts/providers-de.md r1503; issue 5: full or disabled mailbox (reach the recipient otherwise)",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A full mailbox at A1, said with 550",
    "550 5.2.2 <k.beispiel@aon.at>: Recipient address rejected: <k.beispiel@aon.at> Quota exceeded",
    { ...OWN.context, remoteHost: "mx.aon.at", recipient: "k.beispiel@aon.at" },
    "mailbox-full",
    [OTHERWISE, WAIT_AFTER],
    "facts/providers-de.md, A1",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A full mailbox at Tuta, said with 5.7.1",
    "522 5.7.1 <k.beispiel@tuta.com>: Recipient address rejected: Recipient mailbox full",
    { ...IONOS.context, remoteHost: "mail.tutanota.de", recipient: "k.beispiel@tuta.com" },
    "mailbox-full",
    [OTHERWISE, WAIT_AFTER],
    "facts/providers-de.md, Tuta",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A full mailbox at Gmail, delayed",
    "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to\n452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
    { ...IONOS.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "mailbox-full",
    {
      anyOf: [
        [OTHERWISE, WAIT_AFTER],
        [WAIT, OTHERWISE],
      ],
    },
    GATEWAYS_TABLE,
    { never: NOBODYS_POSTMASTER, open: "delayed: the server still tries; waiting or telling the recipient may come first" },
  ),
  row(
    "An inactive account at Gmail",
    "550 5.2.1 The email account that you tried to reach is inactive. - gsmtp",
    { ...OWN.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "mailbox-disabled",
    [OTHERWISE, REMOVE],
    "facts/providers-global.json, google 5.2.1; issue 5",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A disabled mailbox at Yahoo",
    "554 delivery error: dd Sorry, your message to k.beispiel@yahoo.com cannot be delivered. This mailbox is disabled (554.30). - mta1.mail.yahoo.com",
    { ...IONOS.context, remoteHost: "mta5.am0.yahoodns.net" },
    "mailbox-disabled",
    [OTHERWISE, REMOVE],
    "facts/providers-global.json, yahoo",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A Gmail user who gets too much mail",
    "450-4.2.1 The user you are trying to contact is receiving email at a rate that\n450 4.2.1 prevents additional messages from being delivered. - gsmtp",
    { ...IONOS.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "recipient-rate-limited",
    [WAIT, OTHERWISE_MAYBE],
    GATEWAYS_TABLE,
    { never: ["recipient-provider", "sending-provider", "blocklist-operator"] },
  ),
  row(
    "A mailbox with a limit per hour at Microsoft 365",
    "554 5.2.121 Recipient's per hour message receive limit from specific sender exceeded",
    { ...OWN.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    "recipient-rate-limited",
    {
      anyOf: [
        [WAIT, OTHERWISE_MAYBE],
        [{ who: ["sender", "sending-provider"], does: ["fix", "wait"], ask: ["reduce-rate", "retry-later"] }, OTHERWISE_MAYBE],
      ],
    },
    GATEWAYS_TABLE,
    { never: ["recipient-provider"], open: "one sender to one mailbox: waiting and sending less are both the page's advice" },
  ),
  row(
    "SES does not try a suppressed address",
    "Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.",
    { ...SES.context, recipient: "kunde@example.net" },
    "suppressed",
    {
      anyOf: [
        [
          { who: "sender", does: ["fix", "check"], ask: ["correct-address", "remove-address"] },
          OTHERWISE_MAYBE,
          {
            who: "sender",
            does: "contact",
            whom: "sending-platform:amazon-ses",
            ask: ["remove-address", "lift-account-limit", "lift-recipient-rule", "report-false-positive"],
            over: "console.aws.amazon.com",
            maybe: true,
          },
          REMOVE,
          OTHERWISE_MAYBE,
        ],
        [
          {
            who: "sender",
            does: "contact",
            whom: "sending-platform:amazon-ses",
            ask: ["remove-address", "lift-account-limit", "lift-recipient-rule", "report-false-positive"],
            over: "console.aws.amazon.com",
          },
          { ...CORRECT, relation: ["or", "then"], maybe: true },
          REMOVE,
          OTHERWISE_MAYBE,
        ],
      ],
    },
    "facts/providers-global.md section 4: the sender edits the platform's list; nobody at the recipient",
    { never: ["recipient-admin", "recipient-provider"], open: "checking the address and having it taken off the list: the facts name no order" },
  ),
  row(
    "Mailgun does not try a bounced address",
    "605 Not delivering to previously bounced address",
    { ...MAILGUN.context, recipient: "kunde@example.net" },
    "suppressed",
    {
      anyOf: [
        [
          { who: "sender", does: ["fix", "check"], ask: ["correct-address", "remove-address"] },
          OTHERWISE_MAYBE,
          {
            who: "sender",
            does: "contact",
            whom: "sending-platform:mailgun",
            ask: ["remove-address", "lift-account-limit", "lift-recipient-rule", "report-false-positive"],
            over: "help.mailgun.com",
            maybe: true,
          },
          REMOVE,
          OTHERWISE_MAYBE,
        ],
        [
          {
            who: "sender",
            does: "contact",
            whom: "sending-platform:mailgun",
            ask: ["remove-address", "lift-account-limit", "lift-recipient-rule", "report-false-positive"],
            over: "help.mailgun.com",
          },
          { ...CORRECT, relation: ["or", "then"], maybe: true },
          REMOVE,
          OTHERWISE_MAYBE,
        ],
      ],
    },
    "facts/providers-global.md section 4, 7D",
    { never: ["recipient-admin", "recipient-provider"], open: "as with SES" },
  ),
];

const LIFT: readonly Ask[] = ["lift-recipient-rule", "allowlist-sender", "report-block"];
const ASK_RECIPIENT: ExpectedStep = {
  who: "sender",
  does: "contact",
  whom: "recipient",
  ask: ["lift-recipient-rule", "reach-recipient-otherwise", "allowlist-sender"],
  relation: "first",
};
const THEN_IT: ExpectedStep = { who: ["sender", "recipient"], does: "contact", whom: "recipient-admin", ask: LIFT, relation: ["then", "or"] };
const GROUP_OWNER = "issue 5: members-only and internal-only groups (the group's owner)";
const RULES: readonly Row[] = [
  row(
    "A recipient who blocked the sender (Microsoft 365)",
    "550 5.7.507 Access denied, rejected by recipient",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    "recipient-refused",
    {
      anyOf: [
        [ASK_RECIPIENT, THEN_IT],
        [ASK_RECIPIENT, { ...THEN_IT, maybe: true }],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
      ],
    },
    GATEWAYS_TABLE,
    {
      never: ["recipient-provider", "sending-provider", "blocklist-operator"],
      open: "section 4: the recipient, then his IT; section 5 lists 5.7.507 under the recipient's IT alone",
    },
  ),
  row(
    "A company's own block list (AS16012607)",
    `550 5.7.513 Service unavailable, Client host [${IP}] blocked by example.net using Customer Block list (AS16012607)`,
    { ...OWN.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    ["recipient-refused", "policy"],
    {
      anyOf: [
        [ASK_RECIPIENT, THEN_IT],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.md section 5: recipient's IT only",
    { never: ["recipient-provider", "blocklist-operator", "sending-provider"], open: "a rule of the organisation: recipient-refused and policy both fit" },
  ),
  row(
    "A group that takes mail from members only",
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "gruppe@example.net" },
    "recipient-refused",
    {
      anyOf: [
        [ASK_RECIPIENT, { ...THEN_IT, maybe: true }],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
      ],
    },
    GROUP_OWNER,
    { never: ["recipient-provider", "sending-provider"], open: "the owner is the recipient or, where nobody reads the group, the IT" },
  ),
  row(
    "A transport rule at Microsoft 365",
    "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    ["policy", "recipient-refused"],
    {
      anyOf: [
        [ASK_RECIPIENT, THEN_IT],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.md section 5; issue 5: tenant rules (recipient's IT allowlists)",
    { never: ["recipient-provider", "sending-provider"] },
  ),
  row(
    "Mimecast: a user's block entry",
    "550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [abcDEF.uk105]",
    { ...OWN.context, remoteHost: "eu-smtp-inbound-1.mimecast.com", recipient: "kunde@example.net" },
    "recipient-refused",
    { anyOf: [[ASK_RECIPIENT, { ...THEN_IT, maybe: true }]] },
    "facts/providers-global.json, mimecast: contactTo recipient",
    { never: ["filter-vendor:mimecast", "sending-provider"] },
  ),
  row(
    "Mimecast: the administrator's block",
    "550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [abcDEF.uk105]",
    { ...IONOS.context, remoteHost: "eu-smtp-inbound-1.mimecast.com", recipient: "kunde@example.net" },
    ["recipient-refused", "policy"],
    {
      anyOf: [
        [ASK_RECIPIENT, THEN_IT],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.json, mimecast: contactTo recipient-it",
    { never: ["filter-vendor:mimecast"], open: "the IT at once, or through the recipient" },
  ),
  row(
    "Google Workspace: a rule of the domain",
    "550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the email that you sent. Please contact your domain administrator for further details. - gcdp",
    { ...IONOS.context, remoteHost: "aspmx.l.google.com", recipient: "kunde@example.net" },
    ["policy", "recipient-refused"],
    {
      anyOf: [
        [ASK_RECIPIENT, THEN_IT],
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.md section 5: gcdp is the recipient's own admin",
    { never: ["recipient-provider"] },
  ),
  row(
    "Sophos for a company: no such recipient",
    "550 5.7.1 XGEMAIL_0011 Command rejected",
    { ...OWN.context, remoteHost: "mx-01-eu-central-1.prod.hydra.sophos.com", recipient: "kunde@example.net" },
    // corrected: the vendor's own list of codes says "unknown recipient"; the facts knew the words only.
    "unknown-recipient",
    UNKNOWN_ADDRESS,
    "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    { never: NOBODYS_POSTMASTER },
  ),
  row(
    "A country that may not connect",
    "550 Your country is not allowed to connect to this server.",
    fromOwn,
    "policy",
    {
      anyOf: [
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
        [ASK_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.json, generic-mta geo-blocked: recipient-it",
    { never: ["blocklist-operator", "sending-provider"] },
  ),
  row(
    "Proofpoint for a company: local policy",
    "550 5.7.0 Local Policy Violation",
    { ...IONOS.context, remoteHost: "mx0a-00123456.pphosted.com", recipient: "kunde@example.net" },
    "policy",
    {
      anyOf: [
        [{ ...THEN_IT, relation: "first" }, OTHERWISE_MAYBE],
        [VIA_RECIPIENT, THEN_IT],
        [ASK_RECIPIENT, THEN_IT],
      ],
    },
    "facts/providers-global.json, proofpoint: recipient-it",
    { never: ["filter-vendor:proofpoint"] },
  ),
];

const ITS_SERVER = (ask: Ask): Row["chain"] => ({
  anyOf: [
    [VIA_RECIPIENT, RECIPIENT_IT(ask), RECIPIENT_IT_FIXES(ask), OTHERWISE_MAYBE],
    [{ ...WAIT, maybe: true }, VIA_RECIPIENT, RECIPIENT_IT(ask), RECIPIENT_IT_FIXES(ask), OTHERWISE_MAYBE],
    [OTHERWISE, RECIPIENT_IT(ask), RECIPIENT_IT_FIXES(ask)],
  ],
});
const HOW_TO_REACH_IT = "the IT itself, or through the recipient, whom the sender can reach otherwise: the facts leave the road open";
const SERVERS: readonly Row[] = [
  row(
    "A company's server that takes no mail for its own address",
    "554 5.7.1 <kunde@example.net>: Relay access denied",
    fromOwn,
    "relaying-denied",
    // corrected: a badly written domain is refused so too (facts/providers-global.json, kddi: "Relay access denied" is fixed by the sender): the address is checked first.
    [{ ...CORRECT, maybe: true }, RECIPIENT_IT("fix-server"), RECIPIENT_IT_FIXES("fix-server"), OTHERWISE_MAYBE],
    "facts/providers-global.json, generic-mta relay-denied: recipient-it",
    { never: ["sending-provider", "blocklist-operator"], open: HOW_TO_REACH_IT },
  ),
  row(
    "Relaying denied at Microsoft 365",
    "550 5.4.1 Relay Access Denied",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    "relaying-denied",
    // corrected: a badly written domain is refused so too (facts/providers-global.json, kddi: "Relay access denied" is fixed by the sender): the address is checked first.
    [{ ...CORRECT, maybe: true }, RECIPIENT_IT("fix-server"), RECIPIENT_IT_FIXES("fix-server"), OTHERWISE_MAYBE],
    "facts/providers-global.json, microsoft365 5.4.1",
    { open: HOW_TO_REACH_IT },
  ),
  row(
    "A mail loop at the recipient's",
    "554 5.4.6 Hop count exceeded - possible mail loop ATTR34",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com", recipient: "kunde@example.net" },
    "mail-loop",
    ITS_SERVER("fix-server"),
    "facts/providers-global.json, microsoft365 5.4.6: recipient-it",
    { never: ["sending-provider"], open: HOW_TO_REACH_IT },
  ),
  row(
    "A recipient's disk that is full",
    "452 4.3.1 Insufficient system storage",
    fromOwn,
    "storage-full",
    {
      anyOf: [
        [WAIT, VIA_RECIPIENT, { ...RECIPIENT_IT("fix-server"), maybe: true }, OTHERWISE_MAYBE],
        ...(ITS_SERVER("fix-server") as { anyOf: readonly (readonly ExpectedStep[])[] }).anyOf,
      ],
    },
    "RFC 3463 X.3.1; RFC 5321 section 4.2.3 (452)",
    { never: ["blocklist-operator", "sending-provider"], open: "delayed: waiting comes first, or the IT is told at once" },
  ),
  row(
    "A server that errs for now",
    "451 4.3.0 Temporary server error. Please try again later",
    fromOwn,
    "server-error",
    [WAIT, VIA_RECIPIENT, { ...RECIPIENT_IT("fix-server", []), maybe: true }, OTHERWISE_MAYBE],
    GATEWAYS_TABLE,
    { never: ["blocklist-operator", "sending-provider"] },
  ),
  row(
    "A server that errs for good",
    "554 5.3.0 Other mail system problem: local configuration error",
    fromIonos,
    "server-error",
    ITS_SERVER("fix-server"),
    "RFC 3463 X.3.0",
    { never: ["blocklist-operator"], open: HOW_TO_REACH_IT },
  ),
  row(
    "The receiver's certificate has run out (DANE)",
    "550 5.7.323 tlsa-invalid: The domain failed DANE validation",
    { ...M365.context, remoteHost: "mx1.example.net", recipient: "kunde@example.net" },
    "tls-failed",
    ITS_SERVER("fix-server"),
    "facts/providers-global.json, microsoft365 5.7.322-325: recipient-it",
    { open: HOW_TO_REACH_IT },
  ),
  row(
    "A resolver that Spamhaus does not answer",
    "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53",
    fromIonos,
    "blocklist-misused",
    ITS_SERVER("fix-lookup"),
    "facts/providers-global.md section 4: nothing is listed; standards.md trap 38",
    { never: ["blocklist-operator", "sending-provider"], inVain: ["blocklist-operator:spamhaus"], open: HOW_TO_REACH_IT },
  ),
  row(
    "URIBL refuses the recipient's resolver",
    "554 5.7.1 blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 192.0.2.53]",
    fromOwn,
    "blocklist-misused",
    ITS_SERVER("fix-lookup"),
    "facts/providers-global.json, uribl",
    { never: ["blocklist-operator"], inVain: ["blocklist-operator:uribl"], open: HOW_TO_REACH_IT },
  ),
  row(
    "A list that closed in 2024 (SORBS)",
    `554 5.7.1 Service unavailable; Client host [${IP}] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?${IP}`,
    fromIonos,
    "blocklist-misused",
    ITS_SERVER("fix-lookup"),
    "facts/providers-global.md sections 4, 6: SORBS closed 5 June 2024; the recipient's IT removes the list",
    { never: ["blocklist-operator", "sending-provider"], inVain: ["blocklist-operator:sorbs"], open: HOW_TO_REACH_IT },
  ),
  row(
    "A list that closed in 2024 (WPBL)",
    `554 5.7.1 Service unavailable; Client host [${IP}] blocked using db.wpbl.info`,
    { ...STRATO.context, ...TO_COMPANY },
    // corrected: the list has been empty since November 2023 and was shut down in 2024; the digest still named it.
    "blocklist-misused",
    ITS_SERVER("fix-lookup"),
    "https://wpbl.info/",
    { never: ["blocklist-operator", "sending-provider"], inVain: ["blocklist-operator:wpbl"], open: HOW_TO_REACH_IT },
  ),
  row(
    "A list that closed in 2025 (NiX Spam)",
    `554 5.7.1 Service unavailable; Client host [${IP}] blocked using ix.dnsbl.manitu.net`,
    fromOwn,
    "blocklist-misused",
    ITS_SERVER("fix-lookup"),
    "facts/providers-de.md, NiX Spam: empty since 2025-01-16",
    { never: ["blocklist-operator"], inVain: ["blocklist-operator:manitu"], open: HOW_TO_REACH_IT },
  ),
];

/** The operator mends his server; the blocker need not be asked. */
const mends = (from: Side, ask: Ask, after: readonly ExpectedStep[] = []): readonly ExpectedStep[] => [
  toOperator(from),
  { who: from.operator, does: "fix", ask, relation: from.desk === undefined ? ["first", "then"] : "then" },
  ...after,
];
const THEN_DOOR = (from: Side, door: string, over?: string): ExpectedStep => ({
  who: from.operator,
  does: "contact",
  whom: door,
  ask: ["delist-ip", "reset-reputation", "report-block"],
  ...(over === undefined ? {} : { over }),
  relation: ["then", "or"],
  maybe: true,
});
const SLOWER: Row["chain"] = {
  anyOf: [
    [WAIT, { who: ["sender", "sending-provider", "sending-platform"], does: "fix", ask: "reduce-rate", maybe: true }],
    [{ who: ["sender", "sending-provider", "sending-platform"], does: ["wait", "fix"], ask: "reduce-rate" }, WAIT_AFTER],
    [
      { who: "sender", does: "contact", whom: ["sending-provider", "sending-platform"], ask: ["reduce-rate", "forward-report"] },
      { who: ["sending-provider", "sending-platform"], does: ["fix", "wait"], ask: "reduce-rate" },
      WAIT_AFTER,
    ],
  ],
};
const SLOWER_BY_OPERATOR: Row["chain"] = [
  WAIT,
  { who: ["sender", "sending-provider", "sending-platform"], does: "fix", ask: "reduce-rate" },
  { who: "sender", does: "contact", whom: ["sending-provider", "sending-platform"], ask: ["reduce-rate", "forward-report"], relation: ["or", "then"] },
];
const WAIT_OR_LESS = "wait; the operator lowers the volume if it repeats: either may be named first (facts/providers-global.md section 4)";
const GMX_PTR = `554-gmx.net (mxgmx101) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.gmx.net/de/case?c=r0601&i=ip&v=${IP}&r=1`;
const SENDERS_SERVERS: readonly Row[] = [
  row(
    "GMX: the own server has no PTR",
    GMX_PTR,
    { ...OWN.context, remoteHost: "mx00.gmx.net", stage: "connect" },
    "reverse-dns",
    // corrected: the case page that GMX prints takes the operator's message (facts/providers-de.md, United Internet): showing it the case is a "forward-report".
    mends(OWN, "fix-reverse-dns", [{ ...THEN_DOOR(OWN, "recipient-provider:gmx", "postmaster.gmx.net/de/case"), ask: ["delist-ip", "forward-report"] }]),
    "facts/providers-de.md r0601; providers-global.md section 4: operator of the IP",
    { never: ["sender-domain-admin", "recipient"] },
  ),
  row(
    "GMX: a hoster's server has no PTR",
    GMX_PTR,
    { ...HOSTER.context, remoteHost: "mx00.gmx.net", stage: "connect" },
    "reverse-dns",
    mends(HOSTER, "fix-reverse-dns", [THEN_DOOR(HOSTER, "recipient-provider:gmx")]),
    "facts/providers-de.md r0601",
    { never: ["sender-domain-admin", "sender>recipient-provider:gmx"] },
  ),
  row(
    "freenet: no PTR, STRATO sends",
    `550-Inconsistent/Missing DNS PTR record (RFC 1912 2.1)\n550-(mail.example.com)\n550 [${IP}]:48122`,
    { ...STRATO.context, remoteHost: "emig.freenet.de" },
    "reverse-dns",
    mends(STRATO, "fix-reverse-dns", [THEN_DOOR(STRATO, "recipient-provider:freenet")]),
    "facts/providers-de.md, freenet",
    { never: ["sender-domain-admin", "sender>recipient-provider:freenet"] },
  ),
  row(
    "Gmail: no PTR, delayed",
    "421-4.7.0 The IP address sending this message does not have a PTR record, or the\n421 4.7.0 corresponding forward DNS entry does not point to the sending IP. - gsmtp",
    { ...OWN.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "reverse-dns",
    mends(OWN, "fix-reverse-dns", [WAIT_AFTER]),
    "facts/providers-global.json, google 4.7.23",
    { never: ["recipient-provider"] },
  ),
  row(
    "Mittwald: no host name, nothing known",
    `450 4.7.25 Client host rejected: cannot find your hostname, [${IP}]`,
    { remoteHost: "mx1.agenturserver.de" },
    "reverse-dns",
    mends(UNKNOWN, "fix-reverse-dns"),
    "http://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung: the operator of the mail server is to be contacted",
    { never: ["recipient-provider"] },
  ),
  row(
    "A bad HELO name",
    "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname",
    fromOwn,
    ["reverse-dns", "protocol-error"],
    { anyOf: [mends(OWN, "fix-reverse-dns"), mends(OWN, "fix-server")] },
    "facts/providers-global.md section 4: missing PTR, HELO: operator of the IP",
    { never: ["recipient-admin", "sender-domain-admin"], open: "DESIGN.md counts HELO to reverse-dns; a server that says localhost is misconfigured as well" },
  ),
  row(
    "GMX: too many mails, own server",
    "421 Rate limit reached. Please try again later",
    { ...OWN.context, remoteHost: "mx00.gmx.net" },
    "rate-limited",
    SLOWER,
    "facts/providers-de.md, United Internet: try again in some hours and reduce the rate",
    { never: ["recipient", "blocklist-operator", "recipient-provider"], open: WAIT_OR_LESS },
  ),
  row(
    "Outlook.com: too many connections, IONOS sends",
    `451 4.7.652 The mail server [${IP}] has exceeded the maximum number of connections. (S3115)`,
    { ...IONOS.context, remoteHost: "outlook-com.olc.protection.outlook.com" },
    "rate-limited",
    // corrected: on a shared server the sender sends less, or tells whoever runs it (facts/providers-global.md section 4: the operator lowers the volume).
    SLOWER_BY_OPERATOR,
    "facts/providers-global.json, outlook.com 4.7.652",
    { never: ["recipient", "blocklist-operator"], open: WAIT_OR_LESS },
  ),
  row(
    "Cisco: too many messages this hour, SendGrid sends",
    "452 4.5.3 Too many messages received this hour",
    { ...SENDGRID.context, remoteHost: "esa1.example.iphmx.com" },
    "rate-limited",
    // corrected: on a shared server the sender sends less, or tells whoever runs it (facts/providers-global.md section 4: the operator lowers the volume).
    SLOWER_BY_OPERATOR,
    "facts/providers-global.json, cisco",
    { never: ["recipient", "filter-vendor"], open: WAIT_OR_LESS },
  ),
  row(
    "Gmail wants TLS",
    "550-5.7.29 This message was blocked because it wasn't sent over a TLS\n550 5.7.29 connection. - gsmtp",
    { ...HOSTER.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "tls-required",
    mends(HOSTER, "fix-server"),
    "facts/providers-global.json, google 5.7.29: sender-mail-operator",
    { never: ["recipient-provider"] },
  ),
  row(
    "Sophos wants TLS, own server",
    "550 5.7.4 XGEMAIL_0006 the configured TLS version is Preferred TLS 1.3 for the recipient and the sender TLS version is not available",
    { ...OWN.context, remoteHost: "mx-01-eu-central-1.prod.hydra.sophos.com" },
    "tls-required",
    mends(OWN, "fix-server", [RECIPIENTS_IT]),
    "facts/providers-de.md, Sophos",
    { never: ["filter-vendor"] },
  ),
  row(
    "The own server breaks the protocol",
    "503 5.5.1 Bad sequence of commands",
    fromOwn,
    "protocol-error",
    mends(OWN, "fix-server"),
    "RFC 5321 section 4.2.3 (503); RFC 3463 X.5.1",
    { never: ["recipient-admin", "blocklist-operator"] },
  ),
  row(
    "IONOS's server breaks the protocol",
    "501 5.5.4 Syntax error in parameters or arguments",
    { ...fromIonos, stage: "helo" },
    ["protocol-error", "reverse-dns"],
    { anyOf: [mends(IONOS, "fix-server"), mends(IONOS, "fix-reverse-dns")] },
    "RFC 5321 section 4.2.3 (501); RFC 3463 X.5.4",
    { never: ["blocklist-operator"] },
  ),
];

const RECORD_STEP = (brings: readonly (keyof Facts)[] = ["domain"]): Row["chain"] => ({
  anyOf: [
    [{ who: "sender-domain-admin", does: "fix", ask: "fix-authentication", brings, relation: "first" }, SENDING_UNDER_OWN],
    [
      { who: "sender", does: "contact", whom: "sender-domain-admin", ask: ["fix-authentication", "forward-report"], brings, relation: "first" },
      { who: "sender-domain-admin", does: "fix", ask: "fix-authentication", relation: "then", maybe: true },
      SENDING_UNDER_OWN,
    ],
  ],
});
const SENDING_UNDER_OWN: ExpectedStep = {
  who: ["sender", "sending-platform"],
  does: ["fix", "contact"],
  ask: "send-under-own-domain",
  relation: ["or", "then"],
  maybe: true,
};
const WHO_TELLS = "the sender may have to tell his domain's admin first, or be him: both readings stand";
const NETIGATE_REPLY =
  "550 5.7.1 Rejected by header based Anti-Spoofing policy: info@example.com - https://community.mimecast.com/docs/DOC-1369#550 [abcDEF.uk105]";
const ALLOWLIST: ExpectedStep = {
  who: ["sender", "sender-domain-admin"],
  does: "contact",
  whom: "recipient-admin",
  ask: "allowlist-sender",
  relation: ["or", "then"],
};
const spoofing = (brings: readonly (keyof Facts)[]): Row["chain"] => ({
  anyOf: [
    [
      { who: "sender-domain-admin", does: "fix", ask: "fix-authentication", relation: "first" },
      { who: ["sender", "sending-platform"], does: ["fix", "contact"], ask: "send-under-own-domain", relation: ["or", "then"] },
      { ...ALLOWLIST, brings },
    ],
    [
      { who: "sender", does: "contact", whom: "sender-domain-admin", ask: ["fix-authentication", "forward-report"], relation: "first" },
      { who: "sender-domain-admin", does: "fix", ask: "fix-authentication", maybe: true },
      { who: ["sender", "sending-platform"], does: ["fix", "contact"], ask: "send-under-own-domain", relation: ["or", "then"] },
      { ...ALLOWLIST, brings },
    ],
  ],
});
const IDENTITY: readonly Row[] = [
  row(
    "Gmail: SPF fails hard, IONOS sends",
    "550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy\n550 5.7.26 (-all) but it fails to pass SPF checks with the ip: [192.0.2.10]. - gsmtp",
    { ...IONOS.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "authentication-failed",
    RECORD_STEP(),
    GATEWAYS_TABLE,
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "Gmail: DMARC says reject, SendGrid sends",
    "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's\n550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if\n550 5.7.26 this was a legitimate mail. - gsmtp",
    { ...SENDGRID.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "authentication-failed",
    RECORD_STEP(),
    `${GATEWAYS_TABLE}; issue 5: the platform's selector`,
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "GMX: SPF, a forwarding platform",
    "550 <k.beispiel@gmx.de>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner",
    { ...HOSTER.context, remoteHost: "mx00.gmx.net", recipient: "k.beispiel@gmx.de" },
    "authentication-failed",
    RECORD_STEP(),
    "facts/providers-de.md, WEB.DE (same platform)",
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "Microsoft 365: 5.7.509, Mailgun sends",
    "550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification and has a DMARC policy of reject",
    { ...MAILGUN.context, remoteHost: "example-net.mail.protection.outlook.com" },
    "authentication-failed",
    RECORD_STEP(),
    "facts/providers-global.json, microsoft365 5.7.509",
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "Apple: neither SPF nor DKIM, own server",
    "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137",
    { ...OWN.context, remoteHost: "mx01.mail.icloud.com" },
    "authentication-failed",
    RECORD_STEP(),
    "facts/providers-global.json, apple HME1",
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "La Poste: no DKIM, STRATO sends",
    "550 5.7.20 Message refuse, DKIM n'est pas configure sur votre domaine d'expedition. Message refused, DKIM is not configured on your sending domain. LPN007_402",
    { ...STRATO.context, remoteHost: "smtpz4.laposte.net" },
    "authentication-failed",
    RECORD_STEP(),
    "facts/providers-global.json, laposte LPN007_402",
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "Netigate to the sender's own company (Mimecast)",
    NETIGATE_REPLY,
    { ...NETIGATE.context, remoteHost: "eu-smtp-inbound-1.mimecast.com", recipient: "berta.beispiel@example.com" },
    "spoofing-suspected",
    spoofing(["allowlist"]),
    "facts/situations.md B; https://www.netigate.net/de/articles/netigate-faq/e-mails-die-intern-versendet-werden-werden-geblockt-bzw-landen-im-spam-ordner-was-kann-ich-tun/",
    { never: ["filter-vendor:mimecast", "recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "Barracuda takes an unknown platform for a forger",
    "550 rejecting spoofed message",
    { ...HOSTER.context, remoteHost: "d12345.ess.barracudanetworks.com", recipient: "berta.beispiel@example.com" },
    "spoofing-suspected",
    spoofing([]),
    "facts/providers-global.json, barracuda: recipient-it; situations.md B",
    { never: ["filter-vendor:barracuda"], open: WHO_TELLS },
  ),
  row(
    "SendGrid in the name of the recipient's own domain (Microsoft 365)",
    "550 5.7.1 Message rejected: spoofed sender, the message claims to come from your own domain example.com but was sent from outside",
    { ...SENDGRID.context, remoteHost: "example-com.mail.protection.outlook.com", recipient: "berta.beispiel@example.com" },
    "spoofing-suspected",
    spoofing([]),
    "facts/situations.md B",
    { never: ["recipient-provider"], open: WHO_TELLS },
  ),
  row(
    "The sender's domain is not found",
    "550 5.1.8 <info@example.com>: Sender address rejected: Domain not found",
    fromOwn,
    "sender-refused",
    {
      anyOf: [
        [
          { who: ["sender-domain-admin", "sender"], does: ["fix", "check"], ask: ["fix-authentication", "fix-server", "correct-address"], relation: "first" },
          RECIPIENTS_IT,
        ],
        [
          { who: "sender", does: "contact", whom: "sender-domain-admin", ask: ["fix-authentication", "fix-server", "forward-report"], relation: "first" },
          { who: "sender-domain-admin", does: "fix", ask: ["fix-authentication", "fix-server"], maybe: true },
          RECIPIENTS_IT,
        ],
      ],
    },
    "facts/providers-global.json, generic-mta sender-domain-invalid: domain-dns-admin",
    { never: ["recipient-provider", "blocklist-operator"], open: WHO_TELLS },
  ),
  row(
    "IONOS refuses a sender's domain (r1102)",
    "550-Requested action not taken: mailbox unavailable\n550-Reject due to policy restrictions.\n550 For explanation visit https://postmaster.1und1.de/en/case?c=r1102&i=ip&v=192.0.2.10&r=1",
    { ...OWN.context, remoteHost: "mx00.kundenserver.de", recipient: "kunde@example.net", stage: "rcpt" },
    ["sender-refused", "policy", "bad-reputation"],
    // corrected: the sender's domain is what is refused, so its records come first; the case page is the other way (facts/providers-de.md r1102, medium confidence).
    [
      { who: "sender", does: "contact", whom: "sender-domain-admin", ask: ["fix-authentication", "forward-report"], relation: "first" },
      {
        who: ["sender", "sender-domain-admin", "sending-provider"],
        does: "contact",
        whom: "recipient-provider:ionos",
        ask: ["report-block", "delist-domain", "reset-reputation", "report-false-positive"],
        over: "postmaster.1und1.de/en/case",
        relation: "or",
      },
      RECIPIENTS_IT,
    ],
    "facts/providers-de.md r1102 (medium): the sender domain is refused",
    {
      never: ["blocklist-operator"],
      open: "the page names administration or customer service of the sending side, and the case page; r1102 is known with medium confidence only",
    },
  ),
  row(
    "The sender's domain stands on Spamhaus' DBL (Apple)",
    "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/",
    { ...OWN.context, remoteHost: "mx01.mail.icloud.com" },
    "blocklisted",
    {
      anyOf: [
        [
          { who: ["sender-domain-admin", "sender"], does: "contact", whom: "blocklist-operator:spamhaus", ask: "delist-domain", over: "check.spamhaus.org" },
          { who: ["sender", "sender-domain-admin"], does: ["fix", "check"], ask: ["change-content", "delist-domain"], maybe: true },
        ],
        [
          { who: "sender", does: ["check", "fix", "contact"], ask: ["change-content", "delist-domain", "forward-report"] },
          { who: ["sender-domain-admin", "sender"], does: "contact", whom: "blocklist-operator:spamhaus", ask: "delist-domain", over: "check.spamhaus.org" },
        ],
      ],
    },
    `${GATEWAYS_TABLE}: domain owner at the list, not the hoster`,
    { never: ["sending-provider", "recipient-provider"] },
  ),
  row(
    "The MailFrom domain stands on Spamhaus (S8002)",
    "550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002)",
    { ...IONOS.context, remoteHost: "example-net.mail.protection.outlook.com" },
    "blocklisted",
    {
      anyOf: [
        [
          {
            who: ["sender-domain-admin", "sender"],
            does: "contact",
            whom: "blocklist-operator:spamhaus",
            ask: "delist-domain",
            over: "check.spamhaus.org",
            brings: ["domain"],
          },
        ],
        [
          { who: "sender", does: ["contact", "check"], ask: ["forward-report", "delist-domain"] },
          {
            who: "sender-domain-admin",
            does: "contact",
            whom: "blocklist-operator:spamhaus",
            ask: "delist-domain",
            over: "check.spamhaus.org",
            brings: ["domain"],
          },
        ],
      ],
    },
    `${GATEWAYS_TABLE}: domain owner at the list, not the hoster`,
    { never: ["sending-provider", "recipient-provider"] },
  ),
];

const ACCOUNT_STEP = (contact: Who, over?: string): Row["chain"] => ({
  anyOf: [
    [
      { who: "sender", does: "contact", whom: contact, ask: "lift-account-limit", ...(over === undefined ? {} : { over }), relation: "first" },
      WAIT_AFTER,
      { who: "sender", does: ["fix", "wait"], ask: ["reduce-rate", "change-content", "fix-authentication"], maybe: true },
    ],
    [
      { who: "sender", does: ["fix", "wait", "check"], ask: ["reduce-rate", "retry-later", "fix-authentication", "fix-server"], relation: "first" },
      { who: "sender", does: "contact", whom: contact, ask: "lift-account-limit", ...(over === undefined ? {} : { over }) },
    ],
  ],
});
const ACCOUNTS: readonly Row[] = [
  row(
    "Microsoft 365 lets the sender send no more (5.1.8)",
    "550 5.1.8 Access denied, bad outbound sender AS(42004)",
    { ...M365.context, remoteHost: "mail-he1eur01on2099.outbound.protection.outlook.com" },
    "account-restricted",
    // corrected: section 5 says "own tenant admin", who turns to Microsoft: two steps, not one.
    [
      { who: "sender", does: "contact", whom: "sender-domain-admin=example.com", ask: "lift-account-limit", brings: ["reply"], relation: "first" },
      {
        who: "sender-domain-admin=example.com",
        does: "contact",
        whom: "sending-provider:microsoft-365",
        ask: "lift-account-limit",
        over: "admin.microsoft.com",
        relation: "then",
      },
    ],
    "facts/providers-global.md section 5: own tenant admin",
    { never: ["recipient", "recipient-admin", "recipient-provider"] },
  ),
  row(
    "A day's limit at Gmail is used up",
    "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp",
    { ...WORKSPACE.context, remoteHost: "smtp.gmail.com" },
    "account-restricted",
    ACCOUNT_STEP(["sending-provider:gmail", "sending-provider:google-workspace"], "support.google.com"),
    "facts/providers-global.json, google 5.4.5",
    { never: ["recipient", "recipient-provider"] },
  ),
  row(
    "IONOS: the From is not the account's",
    "550 Sender address is not allowed.",
    { ...IONOS.context, sendingHost: "mail.example.com", remoteHost: "smtp.ionos.de" },
    ["account-restricted", "sender-refused"],
    {
      anyOf: [
        ...(ACCOUNT_STEP("sending-provider:ionos", "ionos.de") as { anyOf: readonly (readonly ExpectedStep[])[] }).anyOf,
        [{ who: "sender", does: ["fix", "check"], ask: ["fix-server", "fix-authentication", "correct-address", "lift-account-limit"] }],
      ],
    },
    "facts/providers-de.md, IONOS: since 2024-01-29 the From must be the login's domain; the customer's software setting",
    { never: ["recipient", "recipient-admin"], open: "the setting is the customer's own: he mends it, or asks his provider" },
  ),
  row(
    "SES: address not verified (sandbox)",
    "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: info@example.com",
    { ...SES.context, remoteHost: "email-smtp.eu-west-1.amazonaws.com" },
    "account-restricted",
    ACCOUNT_STEP("sending-platform:amazon-ses", "console.aws.amazon.com"),
    GATEWAYS_TABLE,
    { never: ["recipient", "recipient-admin", "recipient-provider"] },
  ),
  row(
    "MailChannels holds the account back on the way out",
    "550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account. See http://docs.mailchannels.com",
    { ...HOSTER.context, remoteHost: "smtp.mailchannels.net" },
    "account-restricted",
    ACCOUNT_STEP(["sending-provider=hoster.example", "sending-provider", "sending-provider:mailchannels", "filter-vendor:mailchannels"]),
    "facts/providers-global.md 7B mailchannels: the sender's hoster",
    { never: ["recipient", "recipient-admin", "recipient-provider"] },
  ),
  row(
    "The login is refused",
    "535 5.7.8 Username and Password not accepted",
    { ...IONOS.context, sendingHost: "mail.example.com", remoteHost: "smtp.ionos.de", stage: "auth" },
    "account-restricted",
    {
      anyOf: [
        ...(ACCOUNT_STEP("sending-provider:ionos") as { anyOf: readonly (readonly ExpectedStep[])[] }).anyOf,
        [{ who: "sender", does: ["fix", "check"], ask: ["fix-server", "lift-account-limit", "fix-authentication"] }],
      ],
    },
    "facts/providers-de.md, IONOS 535: wrong login in the mail program",
    { never: ["recipient", "recipient-provider"] },
  ),
];

const CONTENT: ExpectedStep = { who: "sender", does: "fix", ask: "change-content" };
const FALSE_POSITIVE = (who: Who, whom: Who, over?: string): ExpectedStep => ({
  who,
  does: "contact",
  whom,
  ask: "report-false-positive",
  brings: ["reply"],
  ...(over === undefined ? {} : { over }),
});
const spam = (report: ExpectedStep): Row["chain"] => ({
  anyOf: [
    [report, CONTENT, RECIPIENTS_IT],
    [CONTENT, report, RECIPIENTS_IT],
  ],
});
const WHICH_FIRST = "reporting the mistake and changing the mail: the sources name no order";
const T_ONLINE_SPAM =
  "550-5.7.0 Message considered as spam or virus, rejected\n550-5.7.0 Your IP: 192.0.2.10\n550-5.7.0 Mailhost: mailin25.aul.t-online.de\n550-5.7.0 Timestamp: 2026-10-02T09:16:00Z\n550-5.7.0 Expurgate-ID: 149288::1700000000-00000000-00000000/0/0\n550-5.7.0 Authenticator: 0000\n550-5.7.0 Please report problems to FPR@RX.T-ONLINE.DE";
const VIA_OPERATOR = (from: Side, report: ExpectedStep): Row["chain"] => ({
  anyOf: [
    [{ ...report, who: from.operator, relation: "first" }, CONTENT, RECIPIENTS_IT],
    [CONTENT, { ...report, who: [...listOf(from.operator), "sender"] }, RECIPIENTS_IT],
    [CONTENT, { ...toOperator(from), relation: ["then", "or"] }, { ...report, who: from.operator }, RECIPIENTS_IT],
    [toOperator(from), { ...report, who: from.operator }, { ...CONTENT, maybe: true }, RECIPIENTS_IT],
  ],
});
const MESSAGES: readonly Row[] = [
  row(
    "T-Online takes a mail for spam, IONOS sends",
    T_ONLINE_SPAM,
    { ...IONOS.context, remoteHost: "mx00.t-online.de", recipient: "k.beispiel@t-online.de", stage: "message" },
    "spam",
    spam(FALSE_POSITIVE("sender", "recipient-provider:t-online", "fpr@rx.t-online.de")),
    "facts/providers-de.md: any sender -> fpr@ with all codes",
    { never: ["filter-vendor:expurgate", "sending-provider"], open: WHICH_FIRST },
  ),
  row(
    "T-Online takes a mail for spam, own server",
    T_ONLINE_SPAM,
    { ...OWN.context, remoteHost: "mx00.t-online.de", recipient: "k.beispiel@t-online.de", stage: "message" },
    "spam",
    spam(FALSE_POSITIVE("sender", "recipient-provider:t-online", "fpr@rx.t-online.de")),
    "facts/providers-de.md",
    { never: ["filter-vendor:expurgate"], open: WHICH_FIRST },
  ),
  row(
    "Yandex suspects spam",
    "554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-abc",
    { ...IONOS.context, remoteHost: "mx.yandex.ru" },
    "spam",
    spam(FALSE_POSITIVE("sender", "recipient-provider:yandex", "yandex.com/support")),
    "https://yandex.com/support/mail/bounces/yandex.html (senders)",
    { open: WHICH_FIRST },
  ),
  row(
    "Mail.ru takes a mail for spam, own server",
    "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or report details to abuse@corp.mail.ru. Error code: 00AA. ID: 00BB",
    { ...OWN.context, remoteHost: "mxs.mail.ru" },
    "spam",
    VIA_OPERATOR(OWN, FALSE_POSITIVE("sender", "recipient-provider:mailru", "help.mail.ru")),
    "facts/providers-global.md 7A mailru: administrators of sending servers",
    { open: WHICH_FIRST },
  ),
  row(
    "Gmail calls it unsolicited, own server",
    "550-5.7.1 This message is likely unsolicited email. To reduce the amount of spam sent to\n550 5.7.1 Gmail, this message has been blocked. - gsmtp",
    { ...OWN.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "spam",
    VIA_OPERATOR(OWN, FALSE_POSITIVE("sender", "recipient-provider:gmail", "support.google.com")),
    "facts/providers-global.md 7A google",
    { open: WHICH_FIRST },
  ),
  row(
    "Apple (CS01), IONOS sends",
    "554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
    { ...IONOS.context, remoteHost: "mx01.mail.icloud.com" },
    ["spam", "policy"],
    {
      anyOf: [
        ...(
          VIA_OPERATOR(IONOS, {
            ...FALSE_POSITIVE("sender", "recipient-provider:apple", "icloudadmin@apple.com"),
            ask: ["report-false-positive", "report-block"],
          }) as { anyOf: readonly (readonly ExpectedStep[])[] }
        ).anyOf,
      ],
    },
    "facts/providers-global.md section 5, Apple: mail icloudadmin as operator",
    { open: "local policy about the content: the page gives one address, the facts call it content-spam" },
  ),
  row(
    "Rambler takes a mail for spam",
    "554 5.7.1 Spam message rejected; If this is not spam contact abuse",
    { ...OWN.context, remoteHost: "imx1.rambler.ru" },
    "spam",
    VIA_OPERATOR(OWN, FALSE_POSITIVE("sender", "recipient-provider:rambler", "rambler")),
    "facts/providers-global.md 7A rambler",
    { open: WHICH_FIRST },
  ),
  row(
    "QQ denies the content",
    "550 Mail content denied. https://service.mail.qq.com/detail/122/171",
    { ...IONOS.context, remoteHost: "mx1.qq.com" },
    ["spam", "content-refused"],
    spam(FALSE_POSITIVE("sender", "recipient-provider:tencent-qq", "service.mail.qq.com")),
    "facts/providers-global.md 7A tencent-qq (anyone)",
    { open: WHICH_FIRST },
  ),
  row(
    "Symantec filters a message",
    "553 5.7.1 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)",
    { ...IONOS.context, remoteHost: "cluster5.eu.messagelabs.com", recipient: "kunde@example.net" },
    "spam",
    {
      anyOf: [
        ...(spam({ ...FALSE_POSITIVE("sender", ["filter-vendor:symantec", "recipient-admin"]), brings: [] }) as { anyOf: readonly (readonly ExpectedStep[])[] })
          .anyOf,
        [CONTENT, { ...RECIPIENTS_IT, maybe: true }],
        [{ who: "sender", does: "contact", whom: "recipient-admin", ask: ["report-false-positive", "allowlist-sender"] }, CONTENT],
      ],
    },
    "facts/providers-global.json, symantec: recipient-it; 7B: anyone, original attached",
    { open: WHICH_FIRST },
  ),
  row(
    "VirusFree takes a mail for spam",
    "554 5.7.1 Message refused by the scanner",
    { ...OWN.context, remoteHost: "mx1.virusfree.cz", recipient: "kunde@example.net" },
    ["spam", "malware"],
    {
      anyOf: [
        ...(
          spam({ ...FALSE_POSITIVE("sender", "filter-vendor:virusfree", "samples@virusfree.cz"), brings: [] }) as {
            anyOf: readonly (readonly ExpectedStep[])[];
          }
        ).anyOf,
      ],
    },
    "facts/providers-global.md 7B virusfree",
    { open: WHICH_FIRST },
  ),
  row(
    "Orange rejects a mail (OFR_506), IONOS sends",
    "550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]",
    { ...IONOS.context, remoteHost: "smtp-in.orange.fr" },
    // corrected: 506 is about the mail (facts/providers-global.json: content-spam), not about the server.
    "spam",
    VIA_OPERATOR(IONOS, FALSE_POSITIVE("sender", "recipient-provider:orange-fr", "postmaster.orange.fr")),
    GLOBAL,
    { open: WHICH_FIRST },
  ),
  row(
    "La Poste rejects a host by policy (LPN000_630)",
    "554 5.7.1 Client host rejected LPN000_630",
    { ...OWN.context, remoteHost: "smtpz4.laposte.net" },
    // corrected: the facts call it policy: no list, no score; its postmaster is asked, and meanwhile the recipient reached otherwise.
    "policy",
    [
      {
        who: "sending-provider=example.com",
        does: "contact",
        whom: "recipient-provider:laposte",
        ask: ["report-block", "report-false-positive"],
        over: "postmaster.laposte.net/contact",
        brings: ["ip", "reply"],
        relation: "first",
      },
      OTHERWISE_MAYBE,
    ],
    GLOBAL,
    { never: ["sender>recipient-provider:laposte"] },
  ),
  row(
    "A company's server calls it spam",
    "554 5.7.1 Spam message rejected",
    fromIonos,
    "spam",
    {
      anyOf: [
        [CONTENT, { ...RECIPIENT_IT(["report-false-positive", "allowlist-sender"], []), maybe: true }, OTHERWISE_MAYBE],
        [RECIPIENT_IT(["report-false-positive", "allowlist-sender"], []), CONTENT],
      ],
    },
    "facts/providers-global.json, generic-mta: recipient-it; situations.md A.8: plain text, no links, one attachment",
    { never: ["sending-provider", "blocklist-operator"], open: WHICH_FIRST },
  ),
  row(
    "A link stands on SURBL",
    "554 5.7.1 The message contains a URL listed in multi.surbl.org; http://www.surbl.org/surbl-analysis (shop.example.org)",
    fromOwn,
    ["blocklisted", "spam", "content-refused"],
    {
      anyOf: [
        [
          CONTENT,
          {
            who: ["sender", "sender-domain-admin"],
            does: "contact",
            whom: "blocklist-operator:surbl",
            ask: ["delist-domain", "report-false-positive"],
            over: "surbl.org",
            maybe: true,
          },
          RECIPIENTS_IT,
        ],
        [
          {
            who: ["sender", "sender-domain-admin"],
            does: "contact",
            whom: "blocklist-operator:surbl",
            ask: ["delist-domain", "report-false-positive"],
            over: "surbl.org",
          },
          { ...CONTENT, maybe: true },
        ],
      ],
    },
    "facts/providers-global.md 7C surbl: lists web sites, not senders; domain owner",
    { never: ["sending-provider"], open: WHICH_FIRST },
  ),
  row(
    "A virus, says Yandex",
    "554 Message infected by virus",
    { ...IONOS.context, remoteHost: "mx.yandex.ru" },
    "malware",
    {
      anyOf: [
        [
          { who: "sender", does: ["fix", "check"], ask: ["change-content", "fix-server"], relation: "first" },
          { ...FALSE_POSITIVE(["sender", "sending-provider"], "recipient-provider:yandex"), maybe: true },
          // corrected: Yandex hosts companies too, whose IT may let a mail in (as in every row about the mail itself).
          RECIPIENTS_IT,
        ],
      ],
    },
    "facts/providers-global.json, yandex content-virus: sender",
    { never: ["sending-provider", "blocklist-operator"] },
  ),
  row(
    "A virus, says a company's server",
    "554 5.7.1 virus detected: Eicar-Test-Signature FOUND",
    fromOwn,
    "malware",
    [{ who: "sender", does: ["fix", "check"], ask: ["change-content", "fix-server"], relation: "first" }, RECIPIENTS_IT],
    "facts/providers-global.json, generic-mta content-virus: sender",
    { never: ["sending-provider", "blocklist-operator"] },
  ),
  row(
    "A forbidden attachment at Gmail",
    "552-5.7.0 This message was blocked because its content presents a potential\n552 5.7.0 security issue. - gsmtp",
    { ...IONOS.context, remoteHost: "gmail-smtp-in.l.google.com" },
    ["content-refused", "malware"],
    [
      { ...CONTENT, relation: "first" },
      OTHERWISE_MAYBE,
      { who: ["sender", "sending-provider"], does: "contact", whom: "recipient-provider:gmail", ask: "report-false-positive", maybe: true },
    ],
    "facts/providers-global.json, google 5.7.0: sender",
    { never: ["sending-provider", "blocklist-operator"], open: "a potential security issue: an attachment type or harmful content" },
  ),
  row(
    "Too large for Gmail",
    "552-5.3.4 Your message exceeded Google's message size limits. Please visit\n552 5.3.4 https://support.google.com/mail/?p=MaxSizeError - gsmtp",
    { ...IONOS.context, remoteHost: "gmail-smtp-in.l.google.com" },
    "message-too-large",
    [{ who: "sender", does: "fix", ask: "shrink-message", relation: "first" }, OTHERWISE_MAYBE],
    "facts/providers-global.json, google 5.3.4: sender",
    { never: ["sending-provider", "recipient-provider", "recipient-admin"] },
  ),
  row(
    "Too large for a company's server",
    "552 5.3.4 Message size exceeds fixed limit",
    fromOwn,
    "message-too-large",
    [{ who: "sender", does: "fix", ask: "shrink-message", relation: "first" }, OTHERWISE_MAYBE, RECIPIENTS_IT],
    "RFC 1870 section 6; RFC 3463 X.3.4",
    { never: ["sending-provider", "blocklist-operator"] },
  ),
  row(
    "GMX: a mail without a date (r0701)",
    "554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.gmx.net/de/case?c=r0701&i=ip&v=192.0.2.10&r=1",
    { ...IONOS.context, remoteHost: "mx00.gmx.net", stage: "message" },
    "malformed-message",
    {
      anyOf: [
        [
          { who: "sender", does: "contact", whom: "software-vendor", ask: ["fix-server", "forward-report", "change-content"] },
          { who: "software-vendor", does: "fix", ask: ["fix-server", "change-content"], maybe: true },
          // corrected: sending it otherwise, or telling the own provider, are named besides (facts/providers-global.json, rfc-violation: contactTo sender-mail-operator).
          { ...CONTENT, relation: "or", maybe: true },
          { ...toOperator(IONOS), relation: "or", maybe: true },
        ],
        [
          { who: ["sender", "software-vendor"], does: ["fix", "check"], ask: ["fix-server", "change-content"] },
          { who: "sender", does: "contact", whom: "software-vendor", ask: ["fix-server", "forward-report", "change-content"], maybe: true },
        ],
      ],
    },
    "facts/providers-de.md r0701: the fix is in the sending software",
    { never: ["recipient-provider", "blocklist-operator"], open: "who made the mail mends it: the vendor of the program, told by the sender" },
  ),
  row(
    "Yahoo: headers break the RFC",
    "554 Message not allowed - Headers are not RFC compliant[291]",
    { ...OWN.context, remoteHost: "mta5.am0.yahoodns.net" },
    "malformed-message",
    // corrected: on the sender's own server its operator mends it (facts/providers-global.json: contactTo sender-mail-operator).
    mends(OWN, "fix-server"),
    "facts/providers-global.json, yahoo rfc-violation",
    { never: ["recipient-provider", "blocklist-operator"] },
  ),
];

const REST: readonly Row[] = [
  row(
    "No connection to a company's server, delayed",
    "connect to mx1.example.net[192.0.2.53]:25: Connection timed out",
    fromOwn,
    "network-failure",
    // corrected: no reply came, so either side may be at fault: waiting, the address, the recipient and the own provider belong to one chain (RFC 3463 X.4.1, X.4.7).
    [
      WAIT,
      { who: "sender", does: "check", ask: "correct-address", maybe: true },
      OTHERWISE,
      {
        who: ["sender", "sending-provider"],
        does: ["contact", "fix"],
        whom: "sending-provider",
        ask: ["forward-report", "fix-server"],
        relation: "or",
        maybe: true,
      },
    ],
    "facts/providers-global.json, microsoft365 4.4.316: recipient-it",
    { never: ["blocklist-operator"], open: "no reply came: wait, check the address, tell the recipient's IT" },
  ),
  row(
    "Microsoft 365 could not connect",
    "550 4.4.316 Connection refused [Message=Socket error code 10061]",
    { ...M365.context, recipient: "kunde@example.net" },
    "network-failure",
    // corrected: no reply came, so either side may be at fault: waiting, the address, the recipient and the own provider belong to one chain (RFC 3463 X.4.1, X.4.7).
    [
      WAIT,
      { who: "sender", does: "check", ask: "correct-address", maybe: true },
      OTHERWISE,
      {
        who: ["sender", "sending-provider"],
        does: ["contact", "fix"],
        whom: "sending-provider",
        ask: ["forward-report", "fix-server"],
        relation: "or",
        maybe: true,
      },
    ],
    "facts/providers-global.json, microsoft365 4.4.316: recipient-it",
    { never: ["blocklist-operator"], open: "as above" },
  ),
  row(
    "Given up after days",
    "554 5.4.7 [internal] message timeout (exceeded max time, last transfail: none)",
    { ...IONOS.context, recipient: "kunde@example.net" },
    "expired",
    // corrected: no reply came, so either side may be at fault: waiting, the address, the recipient and the own provider belong to one chain (RFC 3463 X.4.1, X.4.7).
    [
      WAIT,
      { who: "sender", does: "check", ask: "correct-address", maybe: true },
      OTHERWISE,
      {
        who: ["sender", "sending-provider"],
        does: ["contact", "fix"],
        whom: "sending-provider",
        ask: ["forward-report", "fix-server"],
        relation: "or",
        maybe: true,
      },
    ],
    "RFC 3463 X.4.7; facts/providers-global.json, microsoft365 5.4.300: recipient-it",
    { never: ["blocklist-operator"], open: "no reply is known: try again, check the address, tell the recipient" },
  ),
  row(
    "Greylisted by Mittwald",
    "450 4.7.1 Docking request denied, first time visit, you have been greylisted, try again later",
    { ...OWN.context, remoteHost: "mx1.agenturserver.de" },
    "greylisted",
    [WAIT],
    "http://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung: after about 5 minutes",
    { never: ["recipient", "recipient-provider", "recipient-admin", "sending-provider"] },
  ),
  row(
    "Greylisted by a company, IONOS sends",
    "451 4.7.1 Greylisted, please try again after some time",
    fromIonos,
    "greylisted",
    [WAIT],
    "facts/providers-global.md section 4: wait",
    { never: ["recipient", "recipient-provider", "recipient-admin", "sending-provider"] },
  ),
  row(
    "A refusal without a word",
    "550 5.0.0",
    fromIonos,
    "unclassified",
    {
      anyOf: [
        [
          { who: "sender", does: "contact", whom: "sending-provider:ionos", ask: "forward-report", brings: ["reply"], relation: "first" },
          OTHERWISE_MAYBE,
          RECIPIENTS_IT,
        ],
        [OTHERWISE, { who: "sender", does: "contact", whom: ["sending-provider:ionos", "recipient-admin"], ask: ["forward-report", "report-block"] }],
      ],
    },
    "https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/ (customers whose mail bounced)",
    { never: ["blocklist-operator", "filter-vendor"], open: "nothing is known: the own provider or the recipient" },
  ),
  row(
    "A refusal without a word, nothing known",
    "554 transaction failed",
    {},
    "unclassified",
    {
      anyOf: [
        [
          { who: "sender", does: "contact", whom: "sending-provider", ask: "forward-report", brings: ["reply"], relation: "first" },
          OTHERWISE_MAYBE,
          RECIPIENTS_IT,
        ],
        [OTHERWISE, { who: "sender", does: "contact", whom: ["sending-provider", "recipient-admin"], ask: ["forward-report", "report-block"] }],
      ],
    },
    "issue 5: the own provider decides who writes",
    { never: ["blocklist-operator", "filter-vendor"], open: "nothing is known" },
  ),
];

/** Written after the first comparison, so that each party with a contact for strangers occurs. */
const ADDED_LATER: readonly Row[] = [
  ...[
    mailbox(
      "google-workspace",
      "Google Workspace (very low reputation)",
      "aspmx.l.google.com",
      "550-5.7.1 This message is likely suspicious due to the very low reputation of the\n550-5.7.1 sending IP address. To best protect our users from spam, the message has been\n550-5.7.1 blocked. Please visit https://support.google.com/mail/answer/188131 for more information. - gsmtp",
      "gmail_bulk_sender_escalation",
      "bad-reputation",
      REPUTATION,
      "facts/providers-global.md section 5, Google: form for bulk senders",
    ),
    mailbox(
      "proton",
      "Proton (listed)",
      "mail.protonmail.ch",
      `554 5.7.1 Service unavailable; Client host [${IP}] blocked by our own list`,
      "postmaster@proton.me",
      BOTH_REASONS,
      EITHER,
      "src/catalogue/providers/proton.ts contacts; facts/providers-global.md 7A",
    ),
  ].map((at) => ({ ...refused(OWN, at, [OTHERWISE_MAYBE, ...TEMPORARY_AFTER(at)]), never: [] })),
  ...[
    filter("sophos", "mx-01-eu-central-1.prod.hydra.sophos.com", "550 5.7.1 XGEMAIL_0004 Command rejected", "sophos.com", "blocklisted", DELIST),
    filter(
      "linuxmagic",
      "mx1.example.net",
      `550 ${IP} blocked, see http://www.linuxmagic.com/power_of_ip_reputation.php?ip=${IP}`,
      "linuxmagic.com",
      BOTH_REASONS,
      EITHER,
    ),
  ].map((at) => ({ ...refused(OWN, at, [RECIPIENTS_IT]), never: [] })),
  row(
    "A link stands on URIBL",
    "554 5.7.1 Message rejected: contains a URL listed in black.uribl.com (shop.example.org)",
    fromOwn,
    ["blocklisted", "spam", "content-refused"],
    [
      CONTENT,
      {
        who: ["sender", "sender-domain-admin"],
        does: "contact",
        whom: "blocklist-operator:uribl",
        ask: ["delist-domain", "report-false-positive"],
        over: "admin.uribl.com",
      },
      RECIPIENTS_IT,
    ],
    "facts/providers-global.md 7C uribl: domain owner",
    { never: ["sending-provider"] },
  ),
  row(
    "Forpsi stops its own customer's mail",
    "550 session-1 policy violation, see https://support.forpsi.com",
    { sender: SENDER, sendingHost: "mx1.forpsi.com", remoteHost: "mx1.forpsi.com" },
    // corrected: first written as a refusal by the receiving Forpsi; these words are its outbound filter's (facts/providers-global.md section 6).
    "account-restricted",
    [
      { who: "sender", does: "contact", whom: ["sender-domain-admin", "sending-provider:forpsi"], ask: "lift-account-limit", relation: "first" },
      { who: "sender-domain-admin", does: "contact", whom: "sending-provider:forpsi", ask: "lift-account-limit", over: "support.forpsi.com", maybe: true },
    ],
    "facts/providers-global.md sections 6, 7A",
    { never: ["recipient", "recipient-admin", "recipient-provider"] },
  ),
  row(
    "An address in the mail stands on the EBL",
    "554 5.7.1 Message rejected: it contains an e-mail address listed in ebl.msbl.org",
    fromOwn,
    ["blocklisted", "spam", "content-refused"],
    [
      CONTENT,
      { who: "sender", does: "contact", whom: "blocklist-operator:msbl-ebl", ask: ["delist-domain", "report-false-positive"], over: "msbl.org/ebl" },
      RECIPIENTS_IT,
    ],
    "facts/providers-global.md 7C msbl-ebl: addresses in Reply-To and text, not servers",
    { never: ["sending-provider"] },
  ),
  row(
    "Zoho flags a mail as spam",
    "554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.",
    { ...IONOS.context, remoteHost: "mx.zoho.com" },
    "spam",
    {
      anyOf: [
        [CONTENT, { ...RECIPIENTS_IT, relation: ["or", "then"] }, OTHERWISE_MAYBE],
        [CONTENT, { ...toOperator(IONOS), relation: ["or", "then"] }, FALSE_POSITIVE("sending-provider:ionos", "recipient-provider:zoho"), RECIPIENTS_IT],
      ],
    },
    "facts/providers-global.md 7A zoho: an explanation page only",
    { never: ["blocklist-operator"], open: "Zoho names a page of explanations, nobody to write to" },
  ),
];

/** Every row. */
export const ROWS: readonly Row[] = [
  ...SENDING_SIDES,
  ...PROVIDERS,
  ...LISTS,
  ...FILTERS,
  ...RECIPIENTS,
  ...RULES,
  ...SERVERS,
  ...SENDERS_SERVERS,
  ...IDENTITY,
  ...ACCOUNTS,
  ...MESSAGES,
  ...REST,
  ...ADDED_LATER,
];
