// The parties that the project promised by name: each is in the catalogue, and docs/parties.md says what is known of its replies.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogueEntries } from "../../src/catalogue/index.ts";
import { standardReplies } from "../../src/catalogue/standard-replies.ts";
import { directoryOf } from "../../src/directory/index.ts";

const entries = new Map(catalogueEntries.map((entry) => [entry.id, entry]));
const home = new URL("../../", import.meta.url).pathname;
const table = readFileSync(`${home}docs/parties.md`, "utf8").split("\n");

const PROMISED = {
  provider:
    "t-online gmx web-de mail-com ionos strato freenet vodafone-de o2 versatel ewe netcologne posteo mailbox-org tuta host-europe hetzner mittwald all-inkl domainfactory bluewin sunrise hostpoint infomaniak a1 magenta-at world4you proton gmail google-workspace outlook microsoft-365 yahoo apple zoho fastmail yandex mailru comcast spectrum cox att orange-fr laposte sfr free-fr libero tiscali-it tim-it bt sky virgin-media kpn ziggo telenet seznam wp-pl onet interia tencent-qq netease kddi docomo softbank naver daum uol terra rackspace godaddy cloudflare-email-routing amazon-workmail ovh gandi",
  filter:
    "proofpoint cloudmark mimecast barracuda cisco symantec trend-micro sophos forcepoint fortinet trellix n-able spamtitan mailchannels vade hornetsecurity nospamproxy retarus expurgate mailmarshal",
  blocklist: "spamhaus spamcop sorbs manitu uceprotect abusix surbl uribl validity psbl mailspike",
  platform: "amazon-ses sendgrid mailgun postmark sparkpost mailjet brevo mandrill resend cleverreach mailchimp netigate hero",
} as const;

describe.each(Object.entries(PROMISED))("each promised %s", (kind, ids) => {
  test.each(ids.split(" "))("%s is known, with a witness or the word that no reply of its own is", (id) => {
    const entry = entries.get(id);
    expect(entry?.kind).toBe(kind);
    const row = table.find((line) => line.startsWith(`| \`${id}\` |`)) ?? "";
    const own = Object.keys(entry?.replies ?? {}).length;
    if (own > 0) expect(existsSync(`${home}fixtures/parties/${id}/replies.json`)).toBe(true);
    else expect(row).toMatch(/\| (?:none publicly known|those of `[a-z-]+`) \|/u);
    expect(entry?.checked).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });
});

test("Arcor, Alice, AOL and Verizon are mailboxes of those who took them over", () => {
  const owner = (domain: string): string | undefined => directoryOf(undefined).mailboxProvider(domain)?.id;
  expect(["arcor.de", "alice.de", "magenta.de", "aol.com", "verizon.net"].map(owner)).toEqual(["vodafone-de", "o2", "t-online", "yahoo", "yahoo"]);
});

test.each(["spamassassin", "rspamd", "amavis", "mailscanner", "clamav", "postfix", "exim", "sendmail", "exchange", "dovecot"])(
  "the stock replies of %s are known by their source",
  (software) => {
    const { replies } = standardReplies;
    const names = Object.entries(replies).filter(([name, { source }]) => name.includes(software) || source.toLowerCase().includes(software));
    expect(names.length).toBeGreaterThan(0);
  },
);

test("every sending provider says whether webmail and programs leave by different servers, or that it is not confirmed", () => {
  const providers = catalogueEntries.filter((entry) => entry.kind === "provider");
  for (const { id, webmail } of providers) {
    if (webmail === "not confirmed") expect(table.find((line) => line.startsWith(`| \`${id}\` |`))).toContain("| not confirmed |");
    else expect(webmail.source, id).toMatch(/^https:\/\//u);
  }
  expect(providers.length).toBeGreaterThan(80);
});

test("every reply rule has a source that can be opened", () => {
  const rules = [...catalogueEntries, { id: "standard", replies: standardReplies.replies }].flatMap(({ id, replies }) =>
    Object.entries(replies).map(([name, { source }]) => ({ name: `${id}/${name}`, source })),
  );
  expect(rules.filter(({ source }) => !/^https:\/\/[a-z\d.-]+\.[a-z]{2,}(?:\/|$)/u.test(source)).map(({ name, source }) => `${name}: ${source}`)).toEqual([]);
  expect(rules.length).toBeGreaterThan(1800);
});
