import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIGNALS } from "../../src/authenticity/signals.ts";
import { draftMessage, explain, type Options, parseBounce, type Report, refusals, suppressions, withOwnership } from "../../src/index.ts";
import { fromMailgun, fromSes } from "../../src/webhooks.ts";
import { FORGERIES, forgeryTable, SENT } from "./forgeries.ts";

const FOLDER = new URL("../../fixtures/forgeries/", import.meta.url);
const trustPage = readFileSync(new URL("../../docs/trust.md", import.meta.url), "utf8");

async function read(mail: string, options?: Options): Promise<Report> {
  return parseBounce(readFileSync(new URL(`${mail}.eml`, FOLDER)), options);
}

/** What a caller does: looks up whether he sent this message to this recipient. */
function asked(report: Report): Report {
  const keys = "original" in report ? report.original.keys : [];
  return withOwnership(report, (sentTo) => keys.some(({ value }) => SENT.has(`${value} ${sentTo}`)));
}

const verdictIn = (report: Report): string => ("authenticity" in report ? report.authenticity.verdict : "");
const codesIn = (report: Report): string[] => ("authenticity" in report ? report.authenticity.signals.map(({ code }) => code) : []);

describe("a forgery", () => {
  for (const { mail, options, verdict, by } of FORGERIES) {
    it(`${mail}: ${verdict}, and never "now" once ownership is given`, async () => {
      const report = await read(mail, options);
      expect(verdictIn(report)).toBe(verdict);
      if (by !== undefined) expect(codesIn(report)).toContain(by);
      if (verdict === "suspicious") expect(suppressions(report)).toEqual([]);
      const answered = asked(report);
      expect(suppressions(answered).filter(({ advice }) => advice === "now")).toEqual([]);
      expect(verdictIn(answered)).not.toBe("confirmed");
    });
  }

  it("has a real report beside it, which is not suspicious and whose ownership is confirmed", async () => {
    for (const twin of new Set(FORGERIES.map((forgery) => forgery.twin))) {
      for (const options of [
        {},
        { trustedAuthserv: ["mx.sender.example"] },
        { own: { domains: ["sender.example"] } },
        { envelope: { from: "", to: "office@sender.example" } },
      ]) {
        const report = await read(twin, options);
        expect(verdictIn(report), twin).toMatch(/^(?:plausible|unverified)$/u);
        expect(verdictIn(asked(report)), twin).toBe("confirmed");
      }
    }
    expect(suppressions(asked(await read("real-own-server-reports"))).map(({ advice }) => advice)).toEqual(["now"]);
  });

  it("leaves no fixture out of the table", () => {
    const used = new Set(FORGERIES.flatMap(({ mail, twin }) => [mail, twin]));
    const known = new Set([...used, "recipient-reports-himself-gone", "recipient-names-another-of-the-same-mail"]);
    expect(readdirSync(FOLDER).filter((file) => file.endsWith(".eml") && !known.has(file.slice(0, -4)))).toEqual([]);
  });

  it("cannot be told from the truth where the forger only speaks of himself, or of others in the same mail", async () => {
    expect(verdictIn(asked(await read("recipient-reports-himself-gone")))).toBe("confirmed");
    const other = await read("recipient-names-another-of-the-same-mail");
    // The forger wrote both recipients into one To line, as it stood in the mail that he got.
    expect(verdictIn(withOwnership(other, true))).toBe("confirmed");
    expect(trustPage).toContain("several recipients");
  });

  it("does not become ours by one recipient of several", async () => {
    const report = await read("recipients-are-added");
    expect(suppressions(asked(report))).toEqual([]);
    expect(verdictIn(asked(report))).toBe("suspicious");
  });

  it("is asked anew: the latest answer counts", async () => {
    const report = await read("unknown-server-hands-it-over");
    expect(verdictIn(withOwnership(withOwnership(report, false), true))).toBe("confirmed");
    expect(verdictIn(withOwnership(withOwnership(report, true), false))).toBe("suspicious");
    expect(withOwnership(withOwnership(report, true), true)).toEqual(withOwnership(report, true));
  });

  it("does not get over failed authentication by ownership", async () => {
    const report = await read("authentication-fails", { trustedAuthserv: ["mx.sender.example"] });
    expect(verdictIn(withOwnership(report, true))).toBe("suspicious");
    expect(suppressions(withOwnership(report, true))).toEqual([]);
  });

  it("is not believed for the authentication that it claims", async () => {
    for (const { mail, options } of FORGERIES.filter((one) => one.options?.trustedAuthserv !== undefined && one.twin === "real-report-is-authenticated"))
      expect(codesIn(await read(mail, options)), mail).not.toContain("authentication-passed");
    expect(codesIn(await read("real-report-is-authenticated", { trustedAuthserv: ["mx.sender.example"] }))).toContain("authentication-passed");
  });

  it("puts no line of its own into a subject, an explanation or a draft", async () => {
    const report = await read("subject-opens-into-header-lines");
    const subjects = [report.notice.subject, "original" in report ? report.original.subject : undefined];
    expect(subjects).toEqual([expect.stringContaining("Bcc:"), expect.stringContaining("Bcc:")]);
    for (const subject of subjects) expect(subject).not.toMatch(/[\r\n\u2028\u2029]/u);
    const [refused] = refusals(report);
    const drafts = (refused?.escalation ?? []).flatMap((step) => (step.action === "contact" ? [draftMessage(step, { includeRecipient: true })] : []));
    for (const text of [explain(report), ...drafts.flatMap((draft) => [draft.subject, draft.text])]) expect(text).not.toMatch(/\u202e|^Bcc:/mu);
  });

  it("has no fate without an address count, and no second recipient of a group once ownership is asked", async () => {
    expect(suppressions(await read("fate-stands-twice-in-a-group"))).toEqual([]);
    const twice = await read("recipient-stands-twice-in-a-group");
    expect(refusals(twice).map(({ address }) => address)).toEqual(["guest@recipient.example", "victim@recipient.example"]);
    expect(suppressions(asked(twice))).toEqual([]);
  });

  it("does not have us plead for the attacker's server as our own", async () => {
    const own = { servers: ["203.0.113.0/24"], domains: ["sender.example"] };
    const [forged] = refusals(await read("t-online-refuses-the-attackers-server", { own }));
    expect(forged?.sendingMta).toMatchObject({ ip: "198.51.100.66" });
    const [real] = refusals(await read("real-t-online-refuses-the-server", { own }));
    expect(real?.sendingMta).toMatchObject({ ip: "203.0.113.25", ours: true });
  });
});

describe("a forged contact", () => {
  const contacts = FORGERIES.filter(({ twin }) => twin === "real-t-online-refuses-the-server").map(({ mail }) => mail);

  it.each(contacts)("%s is not passed on as the provider's", async (mail) => {
    const [refused] = refusals(await read(mail));
    const steps = (refused?.escalation ?? []).flatMap((step) => (step.action === "contact" ? [step] : []));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      for (const channel of step.via) {
        const host = channel.kind === "email" ? channel.value.slice(channel.value.lastIndexOf("@") + 1) : new URL(channel.value).hostname;
        expect(channel.value).toMatch(/^[\x21-\x7e]+$/u);
        if (channel.kind !== "email") expect(new URL(channel.value)).toMatchObject({ username: "", password: "" });
        expect(channel.value).not.toMatch(/^(?:javascript|data):/iu);
        if (channel.trust === "quoted") expect(`.${host}`).toMatch(/\.t-online\.de$/u);
        if (!/(?:^|\.)t-online\.de$/u.test(host)) expect(channel.trust).not.toBe("quoted");
      }
      for (const includeRecipient of [false, true]) {
        const draft = draftMessage(step, { includeRecipient });
        // The reply itself stands in the text, as evidence.
        for (const place of [draft.to, draft.url, draft.mailto?.split("?")[0]])
          expect(place ?? "").not.toMatch(/attacker|t-online\.example|xn--|[^\x20-\x7e]/u);
      }
    }
    expect(
      steps
        .flatMap(({ via }) => via)
        .filter(({ trust }) => trust !== "quoted-unconfirmed")
        .map(({ value }) => value),
    ).toContain("tosa@rx.t-online.de");
  });

  it("in a provider's words, out of another's mouth, is nobody's", async () => {
    const [refused] = refusals(await read("own-server-speaks-in-a-providers-words"));
    const channels = (refused?.escalation ?? []).flatMap((step) => (step.action === "contact" ? step.via : []));
    const strange = channels.filter(({ value }) => value.includes("attacker"));
    expect(strange.map(({ trust }) => trust)).toEqual(["quoted-unconfirmed", "quoted-unconfirmed"]);
    for (const step of refused?.escalation ?? [])
      if (step.action === "contact") expect(JSON.stringify([draftMessage(step).to, draftMessage(step).url])).not.toContain("attacker");
  });

  it("stands in the explanation only with the warning that nobody proved it", async () => {
    const text = explain(await read("contact-under-another-ending"), { language: "en" });
    for (const line of text.split("\n").filter((one) => one.includes("tosa@rx.t-online.example")))
      expect(line).toMatch(/reply|not|unproved|unconfirmed|check/iu);
  });
});

describe("an event with a forged body", () => {
  it("is not believed: checking the signature is the caller's, and ownership is asked all the same", () => {
    const ses = fromSes({
      notificationType: "Bounce",
      bounce: {
        bounceType: "Permanent",
        bounceSubType: "General",
        bouncedRecipients: [{ emailAddress: "victim@recipient.example" }],
        timestamp: "2026-11-20T08:15:27Z",
      },
      mail: { messageId: "0100-forged", source: "office@sender.example", destination: ["victim@recipient.example"], timestamp: "2026-11-20T08:15:26Z" },
    });
    const mailgun = fromMailgun({
      "event-data": {
        event: "failed",
        severity: "permanent",
        recipient: "victim@recipient.example",
        reason: "bounce",
        "delivery-status": { code: 550, message: "5.1.1 User unknown" },
      },
    });
    for (const report of [...ses, ...mailgun]) {
      expect(verdictIn(report)).toBe("unverified");
      expect(suppressions(asked(report))).toEqual([]);
    }
    expect(ses.length + mailgun.length).toBe(2);
    expect(trustPage).toContain("signature");
  });
});

describe("docs/trust.md", () => {
  it("holds the table of forgeries", () => {
    expect(trustPage).toContain(forgeryTable());
  });

  it("explains every signal with its weight", () => {
    const documented = [...trustPage.matchAll(/^\| `([a-z'-]+)` \| (for|against) \| (\d) \| .{20,}\|$/gmu)].map(([, code, speaks, weight]) => [
      code,
      { speaks, weight: Number(weight) },
    ]);
    expect(Object.fromEntries(documented)).toEqual({ ...SIGNALS, ours: { speaks: "for", weight: 0 }, "not-ours": { speaks: "against", weight: 2 } });
  });
});
