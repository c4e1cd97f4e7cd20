import { describe, expect, it } from "vitest";
import { type ContactStep, draftMessage, type Party, REASONS } from "../../src/core.ts";
import { ASKS } from "../../src/vocabulary/step.ts";
import { refusal, SIDES } from "./refusals.ts";

const IONOS: Party = { role: "sending-provider", id: "ionos", name: "IONOS" };
const TELEKOM: Party = { role: "recipient-provider", id: "t-online", name: "T-Online" };
const SENDER: Party = { role: "sender", name: "info@maler.example", domain: "maler.example" };
const REPLY = "554 IP=203.0.113.25 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)";

const RESET: ContactStep = {
  actor: IONOS,
  action: "contact",
  relation: "first",
  ask: "reset-reputation",
  contact: TELEKOM,
  via: [{ kind: "email", value: "tobr@rx.t-online.de", trust: "quoted" }],
  wants: ["imprint"],
  bring: { ip: "203.0.113.25", host: "mout.example.net", reply: REPLY, date: "2026-11-20T09:15:00+01:00", recipient: "kundin@t-online.de" },
};
const FORWARD: ContactStep = {
  actor: SENDER,
  action: "contact",
  relation: "first",
  ask: "forward-report",
  contact: IONOS,
  about: TELEKOM,
  via: [{ kind: "web-page", value: "https://www.ionos.de/hilfe/", trust: "catalogue", language: "de" }],
  bring: {
    ip: "203.0.113.25",
    reply: `${REPLY}\nto <kundin@t-online.de>`,
    date: "2026-11-20T09:15:00+01:00",
    messageId: "1@maler.example",
    recipient: "kundin@t-online.de",
  },
};
const without = (step: ContactStep, ...names: readonly (keyof NonNullable<ContactStep["bring"]>)[]): ContactStep => ({
  ...step,
  bring: Object.fromEntries(Object.entries(step.bring ?? {}).filter(([name]) => !names.includes(name as "ip"))),
});

/** Subject and body of a mailto: URL, as a mail program decodes them (RFC 6068). */
function decoded(mailto: string): { to: string; subject: string; body: string } {
  const url = new URL(mailto);
  const fields = new Map(
    url.search
      .slice(1)
      .split("&")
      .map((pair) => pair.split("=").map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(url.pathname), subject: fields.get("subject") ?? "", body: fields.get("body") ?? "" };
}

describe("a draft", () => {
  it("to T-Online holds address, name, time with zone, the whole reply, and a blank for the imprint", () => {
    const { to, subject, text, missing } = draftMessage(RESET);
    expect(to).toBe("tobr@rx.t-online.de");
    expect(subject).toBe("Bitte um Zurücksetzen der Bewertung von 203.0.113.25");
    for (const fact of ["203.0.113.25", "mout.example.net", "20.11.2026, 09:15 Uhr (UTC+01:00)", REPLY, "[bitte ergänzen: Website mit Impressum]"])
      expect(text).toContain(fact);
    expect(missing).toEqual(["imprint"]);
    expect(text).not.toContain("kundin");
    expect(draftMessage({ ...RESET, bring: { ...RESET.bring, imprint: "https://mout.example.net/impressum" } }).missing).toEqual([]);
  });

  it("to one's own provider names the blocker, says that the bounce is enclosed and what is asked", () => {
    const { subject, text, to, url } = draftMessage(FORWARD);
    expect(subject).toBe("T-Online weist E-Mails von Ihrem Server ab");
    expect(text).toMatch(/wenden Sie sich als Betreiber des Servers an T-Online und lassen Sie die Sperre aufheben oder die Bewertung zurücksetzen/u);
    expect(text).toMatch(/vollständigen Unzustellbarkeitsbericht fügen wir bei/u);
    expect(text).toMatch(/nicht bei uns und nicht beim Empfänger, sondern beim sendenden Server/u);
    expect(text).not.toContain("kundin");
    expect(to).toBeUndefined();
    expect(url).toBe("https://www.ionos.de/hilfe/");
  });

  it("asks the provider for what the quoted reply is about", () => {
    const about = (reply: string): string => draftMessage({ ...FORWARD, bring: { ...FORWARD.bring, reply } }, { language: "en" }).text;
    expect(about("554-Bad DNS PTR resource record.")).toMatch(/fix what the reply names on your server/u);
    expect(about("451 4.3.0 Temporary lookup failure")).toMatch(/find out the cause/u);
    expect(about(REPLY)).toMatch(/have the block lifted or the reputation reset/u);
  });

  it("names the recipient in a draft about a server only when asked to, also where the reply repeats him", () => {
    expect(draftMessage(FORWARD).text).not.toMatch(/kundin/iu);
    expect(draftMessage(without(FORWARD, "recipient")).text).not.toMatch(/kundin/iu);
    expect(draftMessage({ ...FORWARD, bring: { ...FORWARD.bring, reply: "554 5.7.1 <KUNDIN@T-Online.de>: blocked" } }).text).not.toMatch(/kundin/iu);
    expect(draftMessage(FORWARD, { includeRecipient: true }).text).toContain("kundin@t-online.de");
  });

  it("leaves a marked blank for what is not known, and invents nothing", () => {
    const { text, subject, missing } = draftMessage(without(RESET, "ip", "host", "date", "reply"));
    expect([...missing].sort()).toEqual(["date", "host", "imprint", "ip", "reply"]);
    expect(subject).toContain("[bitte ergänzen: IP-Adresse]");
    expect(text.match(/\[bitte ergänzen: /gu)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|undefined/u);
  });

  it("prints an allowlist to paste, with its date and where today's is", () => {
    const it: Party = { role: "recipient-admin", name: "firma.example", domain: "firma.example" };
    const step: ContactStep = {
      ...FORWARD,
      ask: "allowlist-sender",
      contact: it,
      via: [{ kind: "email", value: "postmaster@firma.example", trust: "catalogue" }],
      bring: {
        domain: "firma.example",
        allowlist: { ips: ["193.44.77.163", "178.77.90.228"], mailDomains: ["netigate.se"], linkDomains: ["www.ntgt.de"], checked: "2026-11-22" },
      },
    };
    const { text } = draftMessage(step, { language: "de" });
    expect(text).toContain("- IP-Adressen: 193.44.77.163, 178.77.90.228");
    expect(text).toContain("- Maildomains: @netigate.se");
    expect(text).toContain("- Linkdomains: www.ntgt.de");
    expect(text).toMatch(/vom 22\.11\.2026; bitte den Versanddienst nach der heutigen Liste fragen/u);
    expect(text).toMatch(/nicht unsere eigene Domain pauschal frei/u);
  });

  it("is written in the addressee's language: the channel's, else his country's, else his domain's", () => {
    const language = (step: ContactStep): string => (draftMessage(step).text.startsWith("Guten Tag") ? "de" : "en");
    const channel = (value: string, more: { language?: string } = {}): ContactStep["via"] => [{ kind: "email", value, trust: "catalogue", ...more }];
    expect(language({ ...RESET, via: channel("x@example.com", { language: "de" }) })).toBe("de");
    expect(language({ ...RESET, via: channel("x@example.de", { language: "en" }) })).toBe("en");
    expect(language({ ...RESET, via: [] })).toBe("de");
    expect(language({ ...RESET, contact: { role: "recipient-provider", id: "gmail", name: "Gmail" }, via: [] })).toBe("en");
    expect(language({ ...RESET, contact: { role: "recipient-admin", name: "firma.de", domain: "firma.de" }, via: [] })).toBe("de");
    expect(language({ ...RESET, contact: { role: "recipient-admin", name: "firm.com", domain: "firm.com" }, via: channel("postmaster@firm.com") })).toBe("en");
  });

  it("is a mailto: URL that every mail program takes, however long the reply", () => {
    for (const reply of [REPLY, `550 ${"Grüße 🦊 ".repeat(400)}`, `550 ${"🦊".repeat(1500)}`, "550 \ud800 broken", "550 a & b = c? #d %41 + 1"]) {
      const { mailto, subject, text } = draftMessage({ ...RESET, bring: { ...RESET.bring, reply } });
      expect(mailto?.length).toBeLessThanOrEqual(1900);
      const read = decoded(mailto ?? "");
      expect(read.to).toBe("tobr@rx.t-online.de");
      expect(read.subject).toBe(subject);
      expect(read.body).toContain("203.0.113.25");
      if (reply.length < 200 && !reply.includes("\ud800")) expect(read.body.replaceAll("\r\n", "\n")).toBe(text);
    }
  });

  it("never writes to a contact that only the bounce claims", () => {
    const claimed = { kind: "email", value: "attacker@example.net", trust: "quoted-unconfirmed" } as const;
    const draft = draftMessage({ ...RESET, via: [claimed, { kind: "web-form", value: "https://evil.example/", trust: "quoted-unconfirmed" }] });
    expect(draft.to).toBeUndefined();
    expect(draft.url).toBeUndefined();
    expect(draft.mailto).toBeUndefined();
    expect(draftMessage({ ...RESET, via: [claimed, ...RESET.via] }).to).toBe("tobr@rx.t-online.de");
  });

  it("takes no address that would be more than one in a header or a mailto: URL", () => {
    for (const value of [
      "tosa@rx.t-online.de%0d%0aBcc:victim@example.net",
      "tosa%0d%0aBcc%3Avictim@rx.t-online.de",
      "=?utf-8?q?=0D=0ABcc=3Avictim?=@rx.t-online.de",
      "postmaster@rx.t-online.de?bcc=victim@example.net",
      "a@rx.t-online.de,victim@example.net",
      "a@rx.t-online.de\u2028",
      "a\u202e@rx.t-online.de",
    ]) {
      const draft = draftMessage({ ...RESET, via: [{ kind: "email", value, trust: "quoted" }] });
      expect([draft.to, draft.mailto], value).toEqual([undefined, undefined]);
    }
  });

  it("opens no encoded word in the subject, and keeps dates and replies free of what nobody sees", () => {
    const domain = "=?utf-8?q?a=0D=0ABcc:_victim@example.net?=%0d%0AX: y";
    const fix: ContactStep = {
      ...RESET,
      ask: "fix-authentication",
      bring: { domain, date: "\u00ad\r\n<img src=x>", reply: "550 \u061c\u2066no\u00ad \ud800<script" },
    };
    for (const language of ["de", "en"] as const) {
      const { subject, text } = draftMessage(fix, { language });
      expect(subject).toContain("utf-8?q?a=0D");
      expect(subject).not.toMatch(/=\?|%0[ad]/iu);
      expect(text).not.toMatch(/[\p{Cf}\p{Cs}\r]|<img|<script/u);
      expect(text).toContain("550 no");
    }
  });

  it("opens no tag where a long text is cut within an address, or the recipient is taken out of one", () => {
    const reply = `550 ${"x".repeat(2970)} <buero@${"k".repeat(60)}.example>`;
    expect(draftMessage({ ...RESET, bring: { ...RESET.bring, reply } }).text).not.toMatch(/<b/u);
    const inside: ContactStep = { ...RESET, bring: { reply: "550 <a.b@c.example> no", recipient: "b@c.example" } };
    expect(draftMessage(inside).text).not.toMatch(/<a/u);
  });

  it("has no line breaks or control characters in address and subject, and no markup in its text", () => {
    for (const value of ["a@example.com\r\nBcc: b@example.com", "a@example.com\u0000", "a b@example.com", "a@b@example.com", "<a@example.com>"])
      expect(draftMessage({ ...RESET, via: [{ kind: "email", value, trust: "catalogue" }] }).to).toBeUndefined();
    const nasty = { ...RESET, bring: { ...RESET.bring, ip: "1\r\nBcc: x@example.com", host: "<b>h</b>\u202e", reply: "550 <script>x</script>\r\n\u0007bell" } };
    const { subject, text } = draftMessage(nasty, { signature: "Malerbetrieb\r\nMuster\u0000" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(subject).not.toMatch(/[\u0000-\u001f\u007f]/u);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]|<script|<b>/u);
    expect(text.endsWith("Malerbetrieb\nMuster")).toBe(true);
  });

  it.each(["de", "en"] as const)("greets, asks and closes in whole sentences, for every ask (%s)", (language) => {
    for (const ask of ASKS) {
      const { subject, text } = draftMessage({ ...RESET, ask }, { language });
      expect(subject, ask).toMatch(/^\S.{3,149}$/u);
      expect(text, ask).not.toMatch(/undefined|\S {2,}\S/u);
      const [greeting, opening, ...rest] = text.split("\n\n");
      expect(greeting).toBe(language === "de" ? "Guten Tag," : "Hello,");
      expect(opening, ask).toMatch(/[.]$/u);
      expect(rest.at(-1)).toBe(language === "de" ? "Mit freundlichen Grüßen" : "Kind regards");
      expect(rest.at(-2), ask).toMatch(/[.]$/u);
    }
  });

  it("is made for every contact step of every chain", () => {
    for (const reason of REASONS)
      for (const side of SIDES)
        for (const step of refusal(reason, side).escalation)
          if (step.action === "contact") {
            const { text, missing } = draftMessage(step, { language: "de" });
            expect(text, `${reason} ${side}`).not.toMatch(/undefined/u);
            expect((text.match(/\[bitte ergänzen:/gu) ?? []).length > 0, `${reason} ${side} ${step.ask}\n${text}`).toBe(missing.length > 0);
          }
  });

  it("is made of a contact step only", () => {
    const wait = { actor: SENDER, action: "wait", relation: "first", ask: "retry-later" } as unknown as ContactStep;
    expect(() => draftMessage(wait)).toThrow(TypeError);
    expect(() => draftMessage(undefined as unknown as ContactStep)).toThrow(TypeError);
  });
});
