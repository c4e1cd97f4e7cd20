import { describe, expect, it } from "vitest";
import { directoryOf } from "../../src/directory/index.ts";
import { advise } from "../../src/escalation/advise.ts";
import { found } from "../../src/escalation/picture.ts";
import type { Situation } from "../../src/escalation/situation.ts";
import type { NoteCode } from "../../src/vocabulary/note.ts";
import { lines } from "./table.ts";

const directory = directoryOf();
const IONOS = "https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/";
const OUTLOOK = "https://support.microsoft.com/supportrequestform/8ad563e3-288e-2a61-8122-3ba03d6b8d75";

interface Question {
  it: string;
  situation: Situation;
  chain: readonly string[];
  notes: readonly NoteCode[];
  vain?: readonly string[];
}

const QUESTIONS: readonly Question[] = [
  {
    it: "a craftsman's program sends through IONOS, T-Online's customers get nothing, web mail arrives, the bounce was thrown away",
    situation: {
      mailboxProvider: "IONOS",
      software: "HERO",
      recipientDomain: "t-online.de",
      seen: ["only-program-mails-lost", "only-one-provider"],
      bounce: "lost",
    },
    chain: [
      "sender check: ask-for-bounce",
      `sender -> ionos: forward-report | ${IONOS} | `,
      "ionos -> t-online: reset-reputation | tobr@rx.t-online.de | ",
      "sender -> hero: report-block | support@hero-software.de | ",
    ],
    notes: [
      "bounce-may-be-in-spam-folder",
      "report-holds-all",
      "webmail-uses-other-servers-says-vendor",
      "send-from-webmail-meanwhile",
      "other-receivers-behave-alike",
      "address-is-fine",
    ],
    vain: ["hero: no-influence-on-sending-server", "t-online: only-operator-is-heard"],
  },
  {
    it: "the bounce is at hand: it is not asked for again",
    situation: { mailboxProvider: "ionos", recipientDomain: "t-online.de", seen: "nothing-arrives", bounce: "kept" },
    chain: [`sender -> ionos: forward-report | ${IONOS} | `, "ionos -> t-online: reset-reputation | tobr@rx.t-online.de | "],
    notes: ["report-holds-all"],
  },
  {
    it: "a survey to one's own colleagues",
    situation: { platform: "Netigate", senderAddress: "info@firma.example", recipientAddress: "max@firma.example", seen: "only-in-house" },
    chain: [
      "sender -> sender-domain-admin firma.example: fix-authentication | no channel | domain records spfInclude",
      "or sender fix: send-under-own-domain",
      "or sender -> recipient-admin firma.example: allowlist-sender | postmaster@firma.example | allowlist domain recipient",
    ],
    notes: ["protection-works-as-meant", "outside-recipients-not-affected", "ask-platform-for-todays-list", "own-domain-allowlisting-dangerous"],
  },
  {
    it: "survey invitations to customers land in spam: another case",
    situation: { platform: "netigate", senderAddress: "info@firma.example", recipientDomain: "kunde.example", seen: "lands-in-spam" },
    chain: [
      "sender -> sender-domain-admin firma.example: fix-authentication | no channel | domain records spfInclude",
      "sender -> recipient: check-spam-folder | no channel | domain",
    ],
    notes: ["not-the-in-house-case", "filters-differ-no-promise"],
  },
  {
    it: "a GMX mailbox is refused by a company, the wording is lost",
    situation: { senderAddress: "maler.beispiel@gmx.de", recipientDomain: "firma.example", seen: "nothing-arrives", bounce: "lost" },
    chain: [
      "sender check: ask-for-bounce",
      "sender -> gmx: forward-report | https://postmaster.gmx.net/de/blacklisting | ",
      "gmx -> recipient-admin firma.example: reset-reputation | postmaster@firma.example | ",
    ],
    notes: ["wording-decides"],
  },
  {
    it: "an own server, T-Online says NOWL in the log",
    situation: {
      ownServer: true,
      senderDomain: "firma.example",
      recipientDomain: "t-online.de",
      reason: "bad-reputation",
      reply: "554 IP=203.0.113.25 - None/bad reputation. (NOWL)",
      ip: "203.0.113.25",
      host: "mail.firma.example",
    },
    chain: ["sending-provider firma.example -> t-online: reset-reputation | tobr@rx.t-online.de | host ip reply"],
    notes: ["imprint-needed", "reverse-dns-must-match", "reset-is-not-permanent"],
  },
  {
    it: "a server at a home line",
    situation: { ownServer: true, dialUp: true, senderDomain: "firma.example", recipientDomain: "t-online.de" },
    chain: ["sending-provider firma.example fix: fix-server", "or sending-provider firma.example -> t-online: delist-ip | toda@rx.t-online.de | "],
    notes: ["dial-up-uses-relay", "only-if-address-is-static"],
  },
  {
    it: "Gmail's spam folder, the domain has SPF only",
    situation: { senderDomain: "firma.example", recipientDomain: "gmail.com", seen: "lands-in-spam", authentication: { spf: true, dkim: false, dmarc: false } },
    chain: [
      "sender -> sender-domain-admin firma.example: fix-authentication | no channel | domain records",
      "sender -> recipient: check-spam-folder | no channel | domain",
    ],
    notes: ["no-delisting-exists", "postmaster-tools-show-reputation", "filters-differ-no-promise"],
  },
  {
    it: "an offer with pictures and links lands in spam",
    situation: { software: "HERO", mailboxProvider: "ionos", seen: "lands-in-spam", content: { pictures: true, links: true, attachments: 1 } },
    chain: ["sender fix: change-content", "sender -> recipient: check-spam-folder | no channel | "],
    notes: ["template-text-only", "filters-differ-no-promise"],
  },
  {
    it: "one customer at Microsoft 365 gets nothing",
    situation: { senderDomain: "firma.example", recipientAddress: "einkauf@kunde.example", recipientProvider: "Microsoft 365", seen: "only-one-recipient" },
    chain: [
      "sender check: ask-for-bounce",
      "sender -> recipient: check-spam-folder | no channel | domain",
      "sender -> recipient-admin kunde.example: allowlist-sender | postmaster@kunde.example | domain recipient",
      "or sender -> recipient: reach-recipient-otherwise | no channel | recipient",
    ],
    notes: ["look-into-quarantine-too"],
  },
  {
    it: "nobody at Outlook.com gets the own server's mail",
    situation: { ownServer: true, senderDomain: "firma.example", recipientDomain: "hotmail.com", seen: "only-one-provider" },
    chain: ["sender check: ask-for-bounce", `sending-provider firma.example -> outlook: reset-reputation | ${OUTLOOK} | `],
    notes: ["look-for-code", "not-the-microsoft-365-portal"],
  },
  {
    it: "nothing goes out from Microsoft 365 any more",
    situation: { mailboxProvider: "microsoft-365", senderDomain: "firma.example", seen: "nothing-goes-out" },
    chain: [
      "sender -> sender-domain-admin firma.example: lift-account-limit | no channel | domain",
      "sender-domain-admin firma.example -> microsoft-365: lift-account-limit | https://admin.microsoft.com/AdminPortal/Home#/support | domain",
      "sender check: ask-for-bounce",
    ],
    notes: ["secure-the-account"],
    vain: ["recipient-provider: not-senders-provider"],
  },
  {
    it: "SendGrid drops mails to WEB.DE",
    situation: { platform: "SendGrid", recipientDomain: "web.de", seen: "platform-drops" },
    chain: ["sender check: correct-address", "sender -> sendgrid: remove-address | https://support.sendgrid.com/ | ", "or sender fix: remove-address"],
    notes: ["platform-never-tried"],
    vain: ["web-de: not-senders-provider"],
  },
  {
    it: "T-Online refuses the shared addresses of Amazon SES",
    situation: { platform: "Amazon SES", recipientDomain: "t-online.de", seen: "only-one-provider", bounce: "kept" },
    chain: [
      "sender -> amazon-ses: forward-report | https://console.aws.amazon.com/support/ | ",
      "amazon-ses -> t-online: reset-reputation | tobr@rx.t-online.de | ",
    ],
    notes: ["dedicated-address-possible"],
  },
  {
    it: "a club's address forwards to GMX",
    situation: { recipientAddress: "verein@klub.example", recipientProvider: "GMX", seen: "only-forwarded", bounce: "kept" },
    chain: [
      "sender -> recipient-admin klub.example: fix-server | postmaster@klub.example | recipient",
      "or sender -> recipient: reach-recipient-otherwise | no channel | recipient",
    ],
    notes: ["forwarding-breaks-spf"],
    vain: ["gmx: not-senders-provider"],
  },
  {
    it: "a domain at STRATO, sent by somebody else's program",
    situation: {
      mailboxProvider: "Strato",
      senderDomain: "kunde.example",
      platform: "Beispiel-CRM",
      recipientDomain: "gmail.com",
      seen: "nothing-arrives",
      bounce: "kept",
    },
    chain: ["sender -> sender-domain-admin kunde.example: fix-authentication | no channel | domain records", "or sender fix: send-under-own-domain"],
    notes: ["dmarc-reject-is-providers-default"],
  },
  {
    it: "a full mailbox works again",
    situation: { recipientAddress: "kunde@firma.example", seen: "recipient-works-again" },
    chain: ["sender fix: retry-later | recipient"],
    notes: ["lift-own-suppression", "full-mailbox-passes"],
  },
  {
    it: "a distribution list gets nothing, its members do",
    situation: { recipientAddress: "team@konzern.example", seen: "only-a-group" },
    chain: [
      "sender -> recipient: lift-recipient-rule | no channel | recipient",
      "or sender -> recipient-admin konzern.example: lift-recipient-rule | postmaster@konzern.example | recipient",
      "or sender -> recipient: reach-recipient-otherwise | no channel | recipient",
    ],
    notes: ["group-takes-internal-mail-only", "write-to-a-person-meanwhile"],
  },
  {
    it: "three providers refuse since the server moved",
    situation: { recipientProvider: ["freenet", "GMX", "T-Online"], seen: "since-server-move", senderDomain: "firma.example" },
    chain: [
      "sending-provider firma.example fix: fix-reverse-dns",
      "sending-provider firma.example -> freenet: reset-reputation",
      "sending-provider firma.example -> gmx: reset-reputation | https://postmaster.gmx.net/en/contact | ",
      "sending-provider firma.example -> t-online: reset-reputation | tobr@rx.t-online.de | ",
      "sending-provider firma.example fix: reduce-rate",
    ],
    notes: ["reverse-dns-must-match", "imprint-needed", "new-address-warms-up", "each-provider-separately"],
  },
  {
    it: "one mail with a short link to T-Online",
    situation: { recipientDomain: "t-online.de", seen: "only-one-message", content: { shortLinks: true } },
    chain: ["sender fix: change-content", "sender -> t-online: report-false-positive | fpr@rx.t-online.de | "],
    notes: ["remove-short-links"],
  },
  {
    it: "the hoster stands on UCEPROTECT's level 3",
    situation: {
      mailboxProvider: "Beispiel-Hoster",
      senderDomain: "firma.example",
      blocklist: "UCEPROTECT",
      reply: "UCEPROTECT-Level3",
      recipientDomain: "kunde.example",
    },
    chain: [
      "sender -> sending-provider: forward-report | no channel | reply",
      "sending-provider -> uceprotect: delist-ip",
      "or sender -> recipient-admin kunde.example: allowlist-sender | postmaster@kunde.example | domain reply",
    ],
    notes: ["only-network-owner-can-delist", "paying-is-not-needed"],
  },
  {
    it: "a company's look-up is broken",
    situation: { recipientDomain: "kunde.example", reason: "blocklist-misused", blocklist: "Spamhaus", reply: "zen.spamhaus.org; Error: open resolver" },
    chain: ["sender -> recipient-admin kunde.example: fix-lookup | postmaster@kunde.example | reply", "or sender -> recipient: reach-recipient-otherwise"],
    notes: ["nothing-is-listed"],
    vain: ["spamhaus: nothing-is-listed"],
  },
  {
    it: "icloud.com gets nothing from the own server",
    situation: { recipientDomain: "icloud.com", senderDomain: "firma.example", ownServer: true, seen: "only-one-provider" },
    chain: [
      "sender check: ask-for-bounce",
      "sending-provider firma.example -> apple: reset-reputation | icloudadmin@apple.com | ",
      "or sending-provider firma.example -> proofpoint: delist-ip",
    ],
    notes: ["look-for-code"],
  },
  {
    it: "the customer's server took the mail",
    situation: {
      recipientAddress: "kunde@firma.example",
      senderDomain: "maler.example",
      seen: "accepted-but-missing",
      reply: "250 2.0.0 Ok: queued as 4Xyz",
      date: "2026-11-20T09:00:00+01:00",
      messageId: "1@maler.example",
    },
    chain: [
      "sender -> recipient: check-spam-folder | no channel | date domain messageId",
      "sender -> recipient-admin firma.example: check-spam-folder | postmaster@firma.example | date domain messageId recipient reply",
      "or sender -> recipient: reach-recipient-otherwise | no channel | date recipient",
    ],
    notes: ["accepted-by-recipients-server", "look-into-quarantine-too"],
  },
  {
    it: "nothing is said at all",
    situation: {},
    chain: ["sender check: ask-for-bounce", "sender -> recipient: check-spam-folder | no channel | "],
    notes: ["bounce-may-be-in-spam-folder"],
  },
];

describe("advice without a bounce", () => {
  it.each(QUESTIONS.map((question) => [question.it, question] as const))("%s", (_, { situation, chain, notes, vain = [] }) => {
    const advice = advise(situation, directory);
    const said = lines(advice);
    expect(said.chain.length).toBe(chain.length);
    said.chain.forEach((line, at) => {
      expect(line.startsWith(chain[at] ?? "?"), `${line}\n  expected ${chain[at]}`).toBe(true);
    });
    expect(advice.notes).toEqual(expect.arrayContaining([...notes]));
    expect(said.vain).toEqual(expect.arrayContaining([...vain]));
  });

  it("never sends a mere customer to T-Online himself, nor anybody to the Microsoft 365 portal about Outlook.com", () => {
    for (const { situation } of QUESTIONS) {
      for (const step of advise(situation, directory).escalation) {
        if (step.action !== "contact") continue;
        if (step.contact.id === "t-online" && step.ask !== "report-false-positive") expect(step.actor.role).not.toBe("sender");
        if (step.contact.id === "outlook") expect(step.via.map(({ value }) => value).join(" ")).not.toContain("sender.office.com");
      }
    }
  });

  it("prints the platform's list with the day it was checked", () => {
    const { escalation } = advise({ platform: "Netigate", senderDomain: "firma.example", recipientDomain: "firma.example" }, directory);
    const allowlist = escalation.find((step) => step.bring?.allowlist !== undefined)?.bring?.allowlist;
    expect(allowlist?.ips).toEqual(expect.arrayContaining(["193.44.77.163", "178.77.90.228"]));
    expect(allowlist?.mailDomains).toEqual(expect.arrayContaining(["netigate.se", "ntgt.de"]));
    expect(allowlist?.linkDomains).toEqual(
      expect.arrayContaining(["www.netigate.de", "www.netigate.net", "www.netigate.se", "www.netigatetest.net", "www.ntgt.de"]),
    );
    expect(allowlist?.checked).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it.each([
    ["1&1", "ionos"],
    ["1und1", "ionos"],
    ["Telekom", "t-online"],
    ["hotmail", "outlook"],
    ["gmx.at", "gmx"],
    ["Office 365", "microsoft-365"],
    ["aol", "yahoo"],
    ["HERO Handwerkersoftware", "hero"],
  ])("knows whom people mean by %s", (name, id) => {
    expect(found(name, directory)?.id).toBe(id);
  });

  it("does not guess at names that it does not know", () => {
    expect(["Mein Hoster", "Beispiel-CRM", "", "  ", "toString", "__proto__"].map((name) => found(name, directory))).toEqual(Array(6).fill(undefined));
  });

  it("does not take two customers of one mailbox provider for one organisation", () => {
    const { escalation } = advise({ platform: "Netigate", senderAddress: "a@gmx.de", recipientAddress: "b@gmx.de" }, directory);
    expect(escalation.map(({ ask }) => ask)).not.toContain("allowlist-sender");
  });

  it("lets a diagnosed reply lead, but not a guess nor the words of a server that took the mail", () => {
    const diagnosed = {
      reason: "mailbox-full",
      fault: "recipient",
      permanence: "permanent",
      scope: "recipient",
      confidence: "certain",
      conflicts: [],
      evidence: [{ by: "text" }],
    } as const;
    const situation: Situation = { mailboxProvider: "ionos", recipientDomain: "t-online.de", reply: "552 full" };
    expect(advise(situation, directory, diagnosed).escalation.map(({ ask }) => ask)).toEqual(["reach-recipient-otherwise"]);
    expect(advise(situation, directory, { ...diagnosed, confidence: "guess" }).escalation[0]?.ask).toBe("forward-report");
    expect(advise({ ...situation, seen: "accepted-but-missing" }, directory, diagnosed).escalation[0]?.ask).toBe("check-spam-folder");
  });
});
