// What is played: which mail server sends, what the provider answers (verbatim from public bounces and the providers' own pages; sources
// in the catalogue), and where the bounce is kept. Sending servers have addresses from 203.0.113.0/24, recipients are nobody.
const HOSTER = { host: "mail1.versand.example", ip: "203.0.113.25" };
const OWN = { host: "mail2.kanzlei-muster.example", ip: "203.0.113.26" };
const SURVEY = { host: "out7.umfrage-plattform.example", ip: "203.0.113.70" };

const tOnline = (ip) => ({
  blocklisted: { greeting: `554 IP=${ip} - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)` },
  unknown: { greeting: `554 IP=${ip} - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)` },
  dialup: { greeting: `554 IP=${ip} - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)` },
  spam: {
    message: [
      "550-5.7.0 Message considered as spam or virus, rejected",
      `550-5.7.0 Your IP: ${ip}`,
      "550-5.7.0 Mailhost: mailin21.aul.t-online.de",
      "550-5.7.0 Timestamp: 2026-11-22T04:31:07Z",
      "550-5.7.0 Expurgate-ID: 149288::1795321867-00000B7A-6C1D2E90/0/0",
      "550-5.7.0 Authenticator: 5D1C0A9E4B7F",
      "550-5.7.0",
      "550-5.7.0 Your message has been rejected due to spam or virus classification.",
      "550-5.7.0 If you feel this is inapplicable, please report the above error codes",
      "550-5.7.0 back to FPR@RX.T-ONLINE.DE to help us fix possible misclassification.",
      "550-5.7.0 We apologize for any inconvenience and thank you for your assistance!",
      "550-5.7.0",
      "550-5.7.0 Die Annahme Ihrer Nachricht wurde abgelehnt, da sie als Spam oder",
      "550-5.7.0 Virus eingestuft wurde. Sollten Sie dies als unzutreffend ansehen,",
      "550-5.7.0 senden Sie bitte obige Fehlercodes an FPR@RX.T-ONLINE.DE, damit wir",
      "550 5.7.0 die Klassifizierung pruefen koennen.",
    ].join("\n"),
  },
});

/** GMX and WEB.DE: one platform, two names. */
const unitedInternet = (name, host, ip) => ({
  blocklisted: {
    greeting: `554-${name} (${host}) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.${name}/en/case?c=r0201&i=ip&v=${ip}&r=0MhQ3k-1fLxY40Qts-00MFxB`,
  },
  reverseDns: {
    greeting: `554-${name} (${host}) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.${name}/en/case?c=r0601&i=ip&v=${ip}&r=0Lb7Xe-1gTWcD2Hba-00kv0q`,
  },
  policyAtRecipient: {
    rcpt: {
      "*": `550-Requested action not taken: mailbox unavailable\n550-Reject due to policy restrictions.\n550 For explanation visit http://postmaster.gmx.com/en/error-messages?ip=${ip}&c=poli`,
    },
  },
  policyAfterData: {
    message: `554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.${name}/de/case?c=hi&i=ip&v=${ip}&r=1M3lHZ-1qYbGd1Zqp-00HyT5`,
  },
  unknownMailbox: {
    rcpt: {
      "*": `550-Requested action not taken: mailbox unavailable\n550 For explanation visit https://postmaster.${name}/en/case?c=r1601&i=ip&v=${ip}&r=1MVMuF-1rz2Qc1Xrd-00XhXX`,
    },
  },
  fullMailbox: {
    rcpt: {
      "*": `552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded.\n552 For explanation visit https://postmaster.${name}/en/case?c=r1503&i=ip&v=${ip}&r=1MsHw1-1pDGtq3XbP-00tmJa`,
    },
  },
});

const gmail = (ip) => ({
  unauthenticated: {
    message: [
      "550-5.7.26 This mail has been blocked because the sender is unauthenticated.",
      "550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.",
      "550-5.7.26",
      "550-5.7.26  Authentication results:",
      "550-5.7.26  DKIM = did not pass",
      `550-5.7.26  SPF [kanzlei-muster.example] with ip: [${ip}] = did not pass`,
      "550-5.7.26",
      "550-5.7.26  For instructions on setting up authentication, go to",
      "550 5.7.26  https://support.google.com/mail/answer/81126#authentication 4fb4d7f45d1cf-5e5c9a1si81239a12.310 - gsmtp",
    ].join("\n"),
  },
  unknown: {
    rcpt: {
      "*": "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 4fb4d7f45d1cf-5e5c9a2si81240a12.311 - gsmtp",
    },
  },
  full: {
    rcpt: {
      "*": "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please\n552-5.2.2 direct the recipient to\n552 5.2.2  https://support.google.com/mail/?p=OverQuotaPerm 4fb4d7f45d1cf-5e5c9a3si81241a12.312 - gsmtp",
    },
  },
  rateLimited: {
    message: `421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating\n421-4.7.28 from your IP address ${ip}. To protect our users from spam, mail\n421-4.7.28 sent from your IP address has been temporarily rate limited. For more\n421-4.7.28 information, go to\n421 4.7.28  https://support.google.com/mail/?p=UnsolicitedRateLimitError 4fb4d7f45d1cf-5e5c9a4si81242a12.313 - gsmtp`,
  },
});

const outlook = (ip) => ({
  blocklisted: {
    mail: `550 5.7.1 Unfortunately, messages from [${ip}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [DB5EUR01FT042.eop-EUR01.prod.protection.outlook.com]`,
  },
  unknown: { rcpt: { "*": "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM7EUR06FT035.eop-eur06.prod.protection.outlook.com]" } },
  banned: {
    rcpt: {
      "*": `550 5.7.606 Access denied, banned sending IP [${ip}]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430) [VI1EUR05FT061.eop-eur05.prod.protection.outlook.com]`,
    },
  },
});

const yahoo = (ip) => ({
  deferred: {
    greeting: `421 4.7.0 [TSS04] Messages from ${ip} temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes`,
  },
  unknown: { message: "554 delivery error: dd This user doesn't have a yahoo.com account (empfaenger@yahoo.com) [-5] - mta1237.mail.bf1.yahoo.com" },
});

const spamhaus = (ip) => ({
  rcpt: { "*": `554 5.7.1 Service unavailable; Client host [${ip}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/${ip}` },
});

const greylisted = {
  rcpt: { "*": "450 4.2.0 <empfaenger@verein.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/verein.example.html" },
};
const unknownAtClub = {
  rcpt: { "empfaenger@verein.example": "550 5.1.1 <empfaenger@verein.example>: Recipient address rejected: User unknown in virtual mailbox table" },
};
const ownDomain = { mail: "550 5.7.1 <umfrage@betrieb.example>: Sender address rejected: mail in the name of betrieb.example is not accepted from outside" };
const noPermission = { message: "550 5.7.60 SMTP; Client does not have permissions to send as this sender" };

/** Sender of ordinary mail. */
const OFFICE = { from: "buero@kanzlei-muster.example", header: "Kanzlei Muster <buero@kanzlei-muster.example>" };
/** A survey platform writes in the name of the company that ordered the survey. */
const IN_NAME_OF = { from: "umfrage@betrieb.example", header: "Personalabteilung <umfrage@betrieb.example>", bounceTo: "betrieb.example" };

function party(mta, sending, id, name, to, behaviour, more = {}) {
  return { mta, sending, out: `parties/${id}/${name}.eml`, to: [to].flat(), behaviour, sender: OFFICE, ...more };
}

function format(mta, name, to, behaviour, more = {}) {
  return { mta, sending: HOSTER, out: `formats/${more.folder ?? mta}/${name}.eml`, to: [to].flat(), behaviour, sender: OFFICE, ...more };
}

const ui = { gmx: (ip) => unitedInternet("gmx.net", "mxgmx109", ip), web: (ip) => unitedInternet("web.de", "mxweb011", ip) };

export const CASES = [
  // Postfix waits after a 554 greeting until the mail expires (smtp_skip_5xx_greeting): Action failed, Status 4.0.0.
  party("postfix", HOSTER, "t-online", "hoster-blocklisted-in-greeting-after-expiry", "kundin@t-online.de", tOnline(HOSTER.ip).blocklisted),
  party("postfix", HOSTER, "t-online", "hoster-without-reputation-in-greeting-after-expiry", "kundin@t-online.de", tOnline(HOSTER.ip).unknown),
  party("postfix", HOSTER, "t-online", "hoster-taken-for-dialup-in-greeting-after-expiry", "kundin@t-online.de", tOnline(HOSTER.ip).dialup),
  party("postfix", HOSTER, "t-online", "hoster-blocklisted-in-greeting-at-once", "kundin@t-online.de", tOnline(HOSTER.ip).blocklisted, {
    options: ["smtp_skip_5xx_greeting=no"],
  }),
  party("postfix", HOSTER, "t-online", "hoster-without-reputation-warned-of-delay", "kundin@t-online.de", tOnline(HOSTER.ip).unknown, { delay: true }),
  party("postfix", HOSTER, "t-online", "message-taken-for-spam-after-data", "kundin@t-online.de", tOnline(HOSTER.ip).spam),
  party("exim", OWN, "t-online", "own-server-blocklisted-in-greeting", "kundin@t-online.de", tOnline(OWN.ip).blocklisted),
  party("exim", OWN, "t-online", "own-server-without-reputation-in-greeting", "kundin@t-online.de", tOnline(OWN.ip).unknown),
  party("exim", OWN, "t-online", "own-server-taken-for-dialup-in-greeting", "kundin@t-online.de", tOnline(OWN.ip).dialup),
  party("exim", OWN, "t-online", "message-of-own-server-taken-for-spam-after-data", "kundin@t-online.de", tOnline(OWN.ip).spam),

  party("exim", OWN, "gmx", "own-server-block-listed-in-greeting", "empfaengerin@gmx.de", ui.gmx(OWN.ip).blocklisted),
  party("postfix", HOSTER, "gmx", "hoster-without-reverse-dns-in-greeting", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).reverseDns),
  party("postfix", HOSTER, "gmx", "policy-after-recipient", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).policyAtRecipient),
  party("exim", OWN, "gmx", "policy-after-data", "empfaengerin@gmx.de", ui.gmx(OWN.ip).policyAfterData),
  party("postfix", HOSTER, "gmx", "unknown-mailbox", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).unknownMailbox),
  party("exim", OWN, "gmx", "full-mailbox", "empfaengerin@gmx.de", ui.gmx(OWN.ip).fullMailbox),

  party("postfix", HOSTER, "web-de", "hoster-block-listed-in-greeting", "empfaenger@web.de", ui.web(HOSTER.ip).blocklisted),
  party("exim", OWN, "web-de", "own-server-without-reverse-dns-in-greeting", "empfaenger@web.de", ui.web(OWN.ip).reverseDns),
  party("exim", OWN, "web-de", "policy-after-recipient", "empfaenger@web.de", ui.web(OWN.ip).policyAtRecipient),
  party("postfix", HOSTER, "web-de", "policy-after-data", "empfaenger@web.de", ui.web(HOSTER.ip).policyAfterData),
  party("exim", OWN, "web-de", "unknown-mailbox", "empfaenger@web.de", ui.web(OWN.ip).unknownMailbox),
  party("postfix", HOSTER, "web-de", "full-mailbox", "empfaenger@web.de", ui.web(HOSTER.ip).fullMailbox),

  party("postfix", HOSTER, "gmail", "unauthenticated", "empfaenger@gmail.com", gmail(HOSTER.ip).unauthenticated),
  party("exim", OWN, "gmail", "unknown-address", "empfaenger@gmail.com", gmail(OWN.ip).unknown),
  party("postfix", HOSTER, "gmail", "full-mailbox", "empfaenger@gmail.com", gmail(HOSTER.ip).full),
  party("exim", OWN, "gmail", "rate-limited-until-expiry", "empfaenger@gmail.com", gmail(OWN.ip).rateLimited),

  party("postfix", HOSTER, "outlook", "network-on-block-list", "empfaenger@outlook.com", outlook(HOSTER.ip).blocklisted),
  party("exim", OWN, "outlook", "unknown-mailbox", "empfaenger@outlook.com", outlook(OWN.ip).unknown),
  party("exim", OWN, "microsoft-365", "banned-sending-ip", "empfaenger@firma.example", outlook(OWN.ip).banned),

  party("postfix", HOSTER, "yahoo", "deferred-for-complaints-until-expiry", "empfaenger@yahoo.com", yahoo(HOSTER.ip).deferred),
  party("exim", OWN, "yahoo", "no-such-account-after-data", "empfaenger@yahoo.com", yahoo(OWN.ip).unknown),

  party("postfix", HOSTER, "spamhaus", "company-server-cites-zen", "empfaenger@verein.example", spamhaus(HOSTER.ip)),
  format("postfix", "company-server-refuses-its-own-domain-from-outside", "mitarbeiterin@betrieb.example", ownDomain, { sending: SURVEY, sender: IN_NAME_OF }),
  format("postfix", "company-server-does-not-let-send-as-its-sender", "mitarbeiterin@betrieb.example", noPermission, { sending: SURVEY, sender: IN_NAME_OF }),
  format("postfix", "one-unknown-one-delivered", ["empfaenger@verein.example", "vorstand@verein.example"], unknownAtClub),
  format("postfix", "warned-of-greylisting", "empfaenger@verein.example", greylisted, { delay: true }),
  // What the sending server finds before anybody else sees the mail: its relay has no address, it cannot log in there, it may not send.
  format(
    "postfix",
    "own-relay-is-not-found",
    "empfaenger@verein.example",
    {},
    {
      options: ["transport_maps=inline:{ {verein.example = smtp:[relay.versand.example]} }, hash:/etc/postfix/transport"],
    },
  ),
  format(
    "postfix",
    "own-relay-offers-no-fitting-login",
    "empfaenger@verein.example",
    { offers: "AUTH PLAIN LOGIN" },
    {
      options: [
        "smtp_sasl_auth_enable=yes",
        "smtp_sasl_password_maps=inline:{ {[mx.verein.example] = konto:geheim} }",
        "smtp_sasl_security_options=noplaintext",
      ],
    },
  ),
  format(
    "postfix",
    "own-server-forbids-the-domain",
    "empfaenger@verein.example",
    {},
    {
      options: [
        "transport_maps=inline:{ {gesperrt.example = error:5.7.1 Versand an diese Domain ist untersagt} }, hash:/etc/postfix/transport",
        "virtual_alias_maps=inline:{ {empfaenger@verein.example = empfaenger@gesperrt.example} }",
      ],
    },
  ),
  format("exim", "one-unknown-one-delivered", ["empfaenger@verein.example", "vorstand@verein.example"], unknownAtClub),
  format("exim", "greylisted-until-expiry", "empfaenger@verein.example", greylisted),
  format("exim", "warned-of-greylisting", "empfaenger@verein.example", greylisted, { delay: true }),

  format("sendmail", "t-online-refuses-in-greeting", "kundin@t-online.de", tOnline(HOSTER.ip).unknown),
  format("sendmail", "unknown-at-gmail", "empfaenger@gmail.com", gmail(HOSTER.ip).unknown),
  format("sendmail", "policy-at-gmx-after-data", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).policyAfterData),
  // OpenSMTPD holds a 554 greeting for temporary; when the mail expires, it calls the report "delayed" and drops the reply.
  format("opensmtpd", "expired-but-called-delayed", "kundin@t-online.de", tOnline(HOSTER.ip).unknown),
  format("opensmtpd", "unknown-at-gmail", "empfaenger@gmail.com", gmail(HOSTER.ip).unknown),
  format("opensmtpd", "policy-at-gmx-after-data", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).policyAfterData),
  format("dma", "t-online-refuses-in-greeting", "kundin@t-online.de", tOnline(HOSTER.ip).unknown, { folder: "dragonfly" }),
  format("dma", "unknown-at-gmail", "empfaenger@gmail.com", gmail(HOSTER.ip).unknown, { folder: "dragonfly" }),
  format("dma", "policy-at-gmx-after-data", "empfaengerin@gmx.de", ui.gmx(HOSTER.ip).policyAfterData, { folder: "dragonfly" }),
];
