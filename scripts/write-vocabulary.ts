// Writes docs/vocabulary.md: every word that a report may hold, with its meaning. The meanings stand here, the words and what follows
// from them come from the code: a reason, role or problem without a meaning does not compile. `npm run catalogue` runs it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bounceType, type Fault, label, PROBLEMS, REASONS, type Reason, type Role, sisimaiReason } from "../src/index.ts";
import { ROLES } from "../src/vocabulary/party.ts";
import { FAULT_BY_REASON } from "../src/vocabulary/reason.ts";
import { ASKS } from "../src/vocabulary/step.ts";
import { suppressionAdvice } from "../src/vocabulary/suppression.ts";

const REASON: Readonly<Record<Reason, string>> = {
  "unknown-recipient": "There is no such mailbox, or the address is badly written.",
  "unknown-domain": "The domain does not exist, or has no mail server in DNS.",
  "no-mail-service": "The domain takes no mail at all: null MX (RFC 7505), replies 521 and 556.",
  "recipient-moved": "The mailbox moved; the reply may name the new address.",
  suppressed: "The sending platform has the address on its own suppression list and did not try.",
  "mailbox-full": "The mailbox is over its quota.",
  "mailbox-disabled": "The mailbox exists and is switched off: locked, unpaid, long unused.",
  "recipient-rate-limited": "This mailbox receives too much at the moment.",
  "recipient-refused": "A rule of this recipient or organisation: members only, internal only, the user's own filter.",
  policy: "A rule that the reply states and that fits nothing narrower; also a block by country.",
  "relaying-denied":
    "The server does not take mail for this recipient: it is not responsible, or set up wrongly. By the sender's own submission server: its login is missing (fault `sender-account`).",
  "server-error": "The receiving server has a fault of its own; also SMTPUTF8 not supported.",
  "storage-full": "The receiving server, not the mailbox, has no room.",
  "mail-loop": "The mail went in circles on the receiving side.",
  "tls-failed": "The receiver's certificate, DANE or MTA-STS does not hold.",
  "blocklist-misused": "The receiver's lookup at a blocklist is broken: blocked resolver, closed list.",
  "bad-reputation": "The sending server has a bad history or score there, or none yet.",
  blocklisted:
    "The reply says that the server, domain or URL is listed or blocked, on a public list or the provider's own. A domain is the fault `sender-identity`, a URL `message`.",
  "dynamic-address": "The sending address belongs to a dial-up or home line.",
  "reverse-dns": "PTR record or HELO name are missing or do not fit.",
  "rate-limited": "Too many mails, connections or recipients from this server.",
  "tls-required": "The receiver wants TLS, and the sending server did not use it.",
  "protocol-error": "The sending server broke SMTP.",
  "authentication-failed": "SPF, DKIM or DMARC failed; the evidence says which.",
  "spoofing-suspected": "Mail from outside in the name of the recipient's own domain.",
  "sender-refused": "This sender is refused, for everybody there.",
  "account-restricted": "The sender's own account is held: login, sending limit, outbound spam, unpaid plan.",
  spam: "The content was taken for spam.",
  malware: "The content was taken for malware.",
  "content-refused": "Something in the content is not allowed: an attachment's type, a link, a word.",
  "message-too-large": "The message is over a size limit.",
  "malformed-message": "The message breaks RFC 5322 or MIME.",
  "network-failure": "No server answered: DNS, connection, timeout.",
  expired: "The sending server gave up, and no reply is known. Where one is, the reason is the reply's and the permanence `transient`.",
  greylisted: "Come back later: nobody has to do anything.",
  unclassified: "The reply fits no rule. The evidence holds its words.",
};
const FAULT: Readonly<Record<Fault, string>> = {
  recipient: "The address: correct it, or remove it.",
  "recipient-policy": "A rule of the recipient or the recipient's organisation: they can change it.",
  "recipient-server": "Whoever runs the receiving server.",
  "sending-server": "Whoever runs the server that sent: its reputation, name, rate.",
  "sender-identity": "Whoever runs the sender's domain: SPF, DKIM, DMARC.",
  "sender-account": "The sender, with the own provider.",
  message: "The author: change the message.",
  network: "The lines between; mostly it passes.",
  nobody: "Nobody: it passes by itself.",
  unknown: "Not known.",
};
const ROLE: Readonly<Record<Role, string>> = {
  sender: "who wrote the mail",
  "software-vendor": "who made the program that the sender writes with",
  "sender-domain-admin": "who runs the sender's domain (DNS)",
  "sending-platform": "a service that sends for the sender from servers of its own",
  "sending-provider": "who runs the server that sent, or the sender's own postmaster",
  recipient: "whom the mail was for",
  "recipient-admin": "who runs the recipient's own server or tenant",
  "recipient-provider": "who hosts the recipient's mailbox",
  "filter-vendor": "whose filter stands in front of the mailbox",
  "blocklist-operator": "whose list was consulted",
};

const advice = (reason: Reason): string =>
  suppressionAdvice({
    action: "failed",
    reason,
    permanence: "permanent",
    confidence: "certain",
    wrapping: "direct",
    verdict: "confirmed",
    ownershipGiven: true,
    sentTo: "a@example.com",
  });
const type = (reason: Reason): string => bounceType({ action: "failed", reason, permanence: "permanent" } as Parameters<typeof bounceType>[0]);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const page = `# Vocabulary

Written by \`npm run catalogue\`. Do not edit. The words are stable: a new one is a minor version, a renamed one a major version.

## Reasons

\`fault\` is the default; a rule may know better. \`suppress\` holds for a permanent, certain, direct and confirmed failure
([suppression.md](suppression.md)); \`type\` is what \`bounceType\` says; the last column is Sisimai's word (\`sisimaiReason\`).

${table(
  ["reason", "what it means", "fault", "suppress", "type", "Sisimai"],
  REASONS.map((reason) => [
    `\`${reason}\``,
    REASON[reason],
    `\`${FAULT_BY_REASON[reason]}\``,
    `\`${advice(reason)}\``,
    type(reason),
    `\`${sisimaiReason(reason)}\``,
  ]),
)}

## Faults: who has to change something

${table(
  ["fault", "who"],
  (Object.keys(FAULT) as Fault[]).map((fault) => [`\`${fault}\``, FAULT[fault]]),
)}

## Roles

${table(
  ["role", "who"],
  ROLES.map((role) => [`\`${role}\``, ROLE[role]]),
)}

## Asks: what one party asks of another, or does itself

${table(
  ["ask", "in words"],
  ASKS.map((ask) => [`\`${ask}\``, label(ask, "en")]),
)}

## Problems

What was wrong with the mail itself; \`severe\` in the report says that part of it could not be read.

${table(
  ["problem", "what it means"],
  Object.entries(PROBLEMS).map(([code, meaning]) => [`\`${code}\``, meaning]),
)}
`;
writeFileSync(join(import.meta.dirname, "../docs/vocabulary.md"), page);
console.log("docs/vocabulary.md");
