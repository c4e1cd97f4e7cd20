// The table of forgeries: docs/trust.md shows it, the test beside it holds every line.
import type { Options } from "../../src/index.ts";

/** What the caller sent: message ids, and to whom. Ownership is asked per message and recipient. */
export const SENT: ReadonlySet<string> = new Set([
  "letter-17@sender.example guest@recipient.example",
  "letter-18@sender.example victim@recipient.example",
  "letter-19@sender.example kundin@t-online.de",
  "letter-20@sender.example guest@recipient.example",
  "letter-20@sender.example second@recipient.example",
]);

export interface Forgery {
  /** fixtures/forgeries/<mail>.eml */
  mail: string;
  /** The real report beside it. */
  twin: string;
  what: string;
  /** What the caller says beside the mail. */
  options?: Options;
  /** The verdict that the mail alone gives, and the signal that says so. */
  verdict: "plausible" | "unverified" | "suspicious";
  by?: string;
  /** Why it is not suspicious. */
  because?: string;
}

const TRUST: Options = { trustedAuthserv: ["mx.sender.example"] };
const OWN = "real-own-server-reports";
const AUTHENTICATED = "real-report-is-authenticated";
const PROVIDER = "real-provider-reports";
const T_ONLINE = "real-t-online-refuses-the-server";
const RECIPIENT = "real-recipients-server-reports";
const COMPLAINT = "real-complaint";
const KNOWS = "what the forger writes is what the real server would write; only the caller knows whether he sent that message to that recipient";
const RELAYS = "real reports also come through relays that their lines do not show; the contact is judged apart from the verdict";

export const FORGERIES: readonly Forgery[] = [
  {
    mail: "another-server-hands-it-over",
    twin: PROVIDER,
    what: "a provider's report from a stranger's server",
    verdict: "suspicious",
    by: "provider-did-not-hand-it-over",
  },
  {
    mail: "unknown-server-hands-it-over",
    twin: OWN,
    what: "our own server's report from a stranger's server",
    verdict: "unverified",
    by: "reporter-did-not-hand-it-over",
    because: "real reports also come through relays that their lines do not show",
  },
  {
    mail: "nothing-of-our-mail-comes-back",
    twin: OWN,
    what: "a report that returns nothing of the mail",
    verdict: "plausible",
    by: "nothing-of-the-original",
    because: "some servers return nothing; but then no key is there to answer for",
  },
  { mail: "message-id-is-invented", twin: OWN, what: "an invented message id under our domain", verdict: "plausible", because: KNOWS },
  { mail: "original-of-somebody-else", twin: OWN, what: "somebody else's mail as the original", verdict: "suspicious", by: "original-of-another-sender" },
  {
    mail: "recipient-names-another-recipient",
    twin: RECIPIENT,
    what: "a recipient of our mail reports another recipient",
    verdict: "plausible",
    because: KNOWS,
  },
  { mail: "recipients-are-added", twin: RECIPIENT, what: "recipients added to a report of our mail", verdict: "plausible", because: KNOWS },
  {
    mail: "report-hangs-on-an-ordinary-mail",
    twin: OWN,
    what: "a report attached to an ordinary mail",
    verdict: "unverified",
    by: "passed-on",
    because: "users do forward reports: never suppresses",
  },
  {
    mail: "user-forwards-a-bounce",
    twin: OWN,
    what: "a report that a user forwards in the text",
    verdict: "unverified",
    by: "passed-on",
    because: "users do forward reports: never suppresses",
  },
  { mail: "return-path-is-a-person", twin: OWN, what: "a person's return path, from a stranger's server", verdict: "suspicious", by: "return-path-not-null" },
  {
    mail: "authentication-fails",
    twin: AUTHENTICATED,
    what: "DMARC fails, says our own server",
    options: TRUST,
    verdict: "suspicious",
    by: "authentication-failed",
  },
  {
    mail: "sender-writes-results-below-ours",
    twin: AUTHENTICATED,
    what: "a pass in our server's name, below our server's own result",
    options: TRUST,
    verdict: "suspicious",
    by: "provider-did-not-hand-it-over",
  },
  {
    mail: "sender-writes-results-with-our-name",
    twin: AUTHENTICATED,
    what: "a pass in our server's name, below a stranger's Received line",
    options: TRUST,
    verdict: "unverified",
    by: "authentication-claimed",
    because: "a mail that left our house and came back looks the same; the pass is not believed",
  },
  {
    mail: "results-under-a-longer-name",
    twin: AUTHENTICATED,
    what: "a pass under a name that only begins like our server's",
    options: TRUST,
    verdict: "suspicious",
    by: "provider-did-not-hand-it-over",
  },
  {
    mail: "sender-writes-arc-results",
    twin: AUTHENTICATED,
    what: "a pass in our server's name in ARC fields",
    options: TRUST,
    verdict: "suspicious",
    by: "provider-did-not-hand-it-over",
  },
  {
    mail: "helo-opens-a-comment",
    twin: AUTHENTICATED,
    what: "a greeting that opens a comment in our own server's result, to hide what stands behind it",
    options: TRUST,
    verdict: "suspicious",
    by: "authentication-unreadable",
  },
  {
    mail: "two-authors-are-named",
    twin: AUTHENTICATED,
    what: "two From fields: the provider's, and the attacker's that passes DMARC",
    options: TRUST,
    verdict: "suspicious",
    by: "provider-did-not-hand-it-over",
  },
  {
    mail: "provider-line-is-invented",
    twin: AUTHENTICATED,
    what: "the provider's report from a stranger's server, with an invented Received line of the provider's",
    verdict: "plausible",
    because: "a forwarder's mail looks the same; authentication that you trust tells them apart",
  },
  {
    mail: "recipient-stands-twice-in-a-group",
    twin: RECIPIENT,
    what: "a recipient of our mail names another in a second Final-Recipient field",
    verdict: "plausible",
    because: KNOWS,
  },
  {
    mail: "fate-stands-twice-in-a-group",
    twin: RECIPIENT,
    what: "Action and Status twice, delivered first and failed then",
    verdict: "plausible",
    because: "the group falls apart, and a fate without an address suppresses nobody",
  },
  {
    mail: "subject-opens-into-header-lines",
    twin: OWN,
    what: "subjects whose encoded words hold line ends, Bcc and direction marks",
    verdict: "unverified",
    by: "reporter-did-not-hand-it-over",
    because: "a subject is no proof; its line ends are taken out",
  },
  {
    mail: "own-server-speaks-in-a-providers-words",
    twin: OWN,
    what: "our recipient's server in T-Online's and GMX's words, with lookalike contacts",
    verdict: "unverified",
    by: "reporter-did-not-hand-it-over",
    because: "a reason can be invented; the contact is the catalogue's",
  },
  { mail: "subscriber-posts-a-report-to-a-list", twin: OWN, what: "a report posted to a list by a subscriber", verdict: "suspicious", by: "posted-to-a-list" },
  ...(
    [
      ["contact-below-another-domain", "a contact at rx.t-online.de.attacker.example"],
      ["contact-under-another-ending", "a contact under another ending"],
      ["contact-in-lookalike-letters", "a contact with a Cyrillic letter in its domain"],
      ["contact-in-punycode", "the same in punycode"],
      ["local-part-in-lookalike-letters", "a Cyrillic letter before the @ of a real domain"],
      ["contact-page-with-credentials", "a page with T-Online's name in front of an @"],
      ["contact-page-at-another-host", "a page at a host that begins like T-Online's"],
      ["contact-page-hides-its-host-behind-a-backslash", "a page whose host ends at a backslash, T-Online's name behind it"],
      ["contact-page-runs-a-script", "a page that is a script"],
    ] as const
  ).map(([mail, what]): Forgery => ({ mail, twin: T_ONLINE, what, verdict: "unverified", by: "reporter-did-not-hand-it-over", because: RELAYS })),
  {
    mail: "t-online-refuses-the-attackers-server",
    twin: T_ONLINE,
    what: "T-Online's refusal with the attacker's address, to have us ask for his delisting",
    options: { own: { servers: ["203.0.113.0/24"], domains: ["sender.example"] } },
    verdict: "unverified",
    by: "reporter-did-not-hand-it-over",
    because: "the address stands in the reply alone; with options.own the server is not marked as ours",
  },
  {
    mail: "failed-recipients-named-in-an-ordinary-mail",
    twin: OWN,
    what: "X-Failed-Recipients and Exim's words in an ordinary mail",
    verdict: "unverified",
    by: "return-path-not-null",
    because: "old gateways do not use the null path",
  },
  {
    mail: "complaint-is-invented",
    twin: COMPLAINT,
    what: "a complaint about somebody else's mail",
    options: TRUST,
    verdict: "suspicious",
    by: "authentication-failed",
  },
  {
    mail: "complaint-by-a-recipient-about-another",
    twin: COMPLAINT,
    what: "a recipient of our mail complains in another's name",
    options: TRUST,
    verdict: "plausible",
    because: KNOWS,
  },
];

/** The table as Markdown, for docs/trust.md. */
export function forgeryTable(): string {
  const rows = FORGERIES.map(({ mail, what, options, verdict, by, because }) => {
    const given = options === undefined ? "" : `\`${Object.keys(options)[0]}\``;
    const found = verdict === "suspicious" ? `yes: \`${by}\`` : `no${by === undefined ? "" : ` (told: \`${by}\`)`}: ${because}`;
    return `| [${what}](../fixtures/forgeries/${mail}.eml) | ${given} | ${verdict} | ${found} | never |`;
  });
  return ["| forgery | given | verdict | detected by the mail alone | with ownership |", "|---|---|---|---|---|", ...rows].join("\n");
}
