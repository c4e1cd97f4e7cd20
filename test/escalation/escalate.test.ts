import { describe, expect, it } from "vitest";
import type { Contact, NamedEntry } from "../../src/catalogue/entry.ts";
import { directoryOf } from "../../src/directory/index.ts";
import type { ChainFacts } from "../../src/escalation/chain.ts";
import { escalate } from "../../src/escalation/escalate.ts";
import { ROLES, type Role } from "../../src/vocabulary/party.ts";
import { FAULT_BY_REASON, REASONS, type Reason } from "../../src/vocabulary/reason.ts";
import type { Step } from "../../src/vocabulary/step.ts";
import { SITUATIONS } from "./situations.ts";
import { factsOf, lines } from "./table.ts";

const directory = directoryOf();

describe("who needs to contact whom", () => {
  it.each(SITUATIONS.map((row) => [`${row.reason}: ${row.it}`, row] as const))("%s", (_, row) => {
    expect(lines(escalate(factsOf(row, directory), directory))).toEqual({ chain: row.chain, vain: row.vain ?? [] });
  });

  it("is stated for at least 150 situations, every reason and every role among them", () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(SITUATIONS.map((row) => row.it)).size).toBe(SITUATIONS.length);
    expect(REASONS.filter((reason) => !SITUATIONS.some((row) => row.reason === reason))).toEqual([]);
    const roles = new Set<Role>();
    for (const row of SITUATIONS) {
      const chain = escalate(factsOf(row, directory), directory);
      for (const step of chain.escalation) {
        roles.add(step.actor.role);
        if (step.action === "contact") roles.add(step.contact.role);
      }
      for (const { contact } of chain.wontHelp) roles.add(contact.role);
    }
    expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
  });

  it("begins with a first step, and never starts with an alternative", () => {
    for (const row of SITUATIONS) {
      const [first, ...rest] = escalate(factsOf(row, directory), directory).escalation;
      expect(first?.relation, row.it).toBe("first");
      expect(
        rest.filter((step) => step.relation === "first"),
        row.it,
      ).toEqual([]);
    }
  });

  it("survives JSON unchanged: nothing undefined, nothing null", () => {
    for (const row of SITUATIONS) {
      const chain = escalate(factsOf(row, directory), directory);
      expect(JSON.parse(JSON.stringify(chain))).toStrictEqual(chain);
    }
  });
});

describe("who runs the refused server", () => {
  const row = SITUATIONS.find((one) => one.it === "T-Online does not know an address of Amazon SES");
  const firstActor = (sendingMta: NonNullable<ChainFacts["sendingMta"]>, more: Partial<ChainFacts> = {}): string => {
    if (row === undefined) throw new Error("row is gone");
    const step = escalate({ ...factsOf(row, directory), sendingMta, ...more }, directory).escalation[0];
    return step === undefined ? "" : `${step.actor.role} ${step.actor.name} ${step.ask}`;
  };

  it.each<[string, NonNullable<ChainFacts["sendingMta"]>, string]>([
    [
      "a shared address of a platform is the platform's",
      { operator: { role: "sending-platform", id: "amazon-ses", name: "Amazon SES" } },
      "sender info@maler.example forward-report",
    ],
    [
      "an address that the caller calls his own is his, at a platform too",
      { operator: { role: "sending-platform", id: "amazon-ses", name: "Amazon SES" }, ours: true },
      "sending-provider maler.example reset-reputation",
    ],
    [
      "a rented machine is its tenant's",
      { host: "static.25.113.0.203.clients.your-server.de", operator: { role: "sending-provider", id: "hetzner", name: "Hetzner" } },
      "sending-provider maler.example reset-reputation",
    ],
    ["a hoster's own machine is the hoster's", { host: "www381.your-server.de" }, "sender info@maler.example forward-report"],
    ["a host under the sender's domain is the sender's", { host: "mx7.maler.example" }, "sending-provider maler.example reset-reputation"],
    ["a host under nobody's domain is its domain's", { host: "mx7.hoster.example" }, "sender info@maler.example forward-report"],
  ])("%s", (_, sendingMta, expected) => {
    expect(firstActor(sendingMta)).toBe(expected);
  });

  it("is, where nothing is known of it, the provider of the sender's mailbox", () => {
    if (row === undefined) throw new Error("row is gone");
    const { sendingMta: _, ...facts } = factsOf(row, directory);
    const step = escalate({ ...facts, from: "maler.beispiel@web.de" }, directory).escalation[0];
    expect(step?.action === "contact" ? step.contact.id : undefined).toBe("web-de");
  });
});

describe("whatever the facts", () => {
  const sides = [
    undefined,
    { role: "sending-provider", name: "maler.example", domain: "maler.example" },
    { role: "sending-provider", id: "ionos", name: "IONOS" },
    { role: "sending-platform", id: "sendgrid", name: "SendGrid" },
  ] as const;
  const safe = /^(?:https?:\/\/[^\s@]+|[^\s@:/]+@[^\s@:/]+|\+?[\d ()/-]+)$/u;

  it.each(REASONS.map((reason) => [reason] as const))("%s has a chain for every party and sending side", (reason) => {
    for (const entry of directory.entries) {
      const role =
        entry.kind === "provider"
          ? "recipient-provider"
          : entry.kind === "filter"
            ? "filter-vendor"
            : entry.kind === "blocklist"
              ? "blocklist-operator"
              : "sending-platform";
      for (const operator of sides) {
        const facts: ChainFacts = {
          action: "failed",
          permanence: "transient",
          confidence: "guess",
          scope: "message",
          reason,
          fault: FAULT_BY_REASON[reason],
          conflicts: [],
          evidence: [{ by: "nothing" }],
          blockedBy: { role, id: entry.id, name: entry.name },
          ...(operator === undefined ? {} : { sendingMta: { operator } }),
        };
        const { escalation, wontHelp } = escalate(facts, directory);
        expect(escalation.length, entry.id).toBeGreaterThan(0);
        for (const step of escalation) {
          if (step.action !== "contact") continue;
          expect(`${step.actor.role} ${step.actor.name}`, `${reason} ${entry.id}`).not.toBe(`${step.contact.role} ${step.contact.name}`);
          expect(new Set(step.via.map(({ value }) => value)).size).toBe(step.via.length);
          for (const { value } of step.via) expect(value).toMatch(safe);
        }
        const told = wontHelp.map(({ contact, because }) => `${contact.role} ${contact.name} ${because}`);
        expect(new Set(told).size).toBe(told.length);
      }
    }
  });

  it("the customer of a refused server's operator writes to every mailbox provider in vain, but to an open door and to his own", () => {
    const row = SITUATIONS.find((one) => one.it === "T-Online does not know the address of ionos");
    if (row === undefined) throw new Error("row is gone");
    const { reply: _, ...facts } = factsOf(row, directory);
    const openDoor = ({ contacts }: NamedEntry): boolean => {
      const blocked = contacts.filter(({ purpose }) => purpose === "blocked");
      const doors = blocked.length > 0 ? blocked : contacts.filter(({ purpose }) => purpose === "postmaster");
      return doors.some(({ who }) => who === "anyone");
    };
    const providers = directory.entries.filter(({ kind }) => kind === "provider");
    for (const entry of providers) {
      const { wontHelp } = escalate({ ...facts, blockedBy: { role: "recipient-provider", id: entry.id, name: entry.name } }, directory);
      const named = wontHelp.some(({ contact, because }) => contact.id === entry.id && because === "only-operator-is-heard");
      expect(named, entry.id).toBe(entry.id !== "ionos" && !openDoor(entry));
    }
    expect(providers.filter((entry) => !openDoor(entry)).map(({ id }) => id)).toEqual(expect.arrayContaining(["ionos", "t-online", "yandex", "daum"]));
  });

  it.each(["sender-identity", "message"] as const)("a program's maker is not named where no server was refused (%s)", (fault) => {
    const row = SITUATIONS.find((one) => one.it === "T-Online does not know the address of ionos");
    if (row === undefined) throw new Error("row is gone");
    const named = (facts: ChainFacts): boolean => escalate(facts, directory).wontHelp.some(({ because }) => because === "no-influence-on-sending-server");
    expect(named(factsOf(row, directory))).toBe(true);
    expect(named({ ...factsOf(row, directory), fault })).toBe(false);
  });

  it("names no address, page or host of a reply that is not the party's own", () => {
    const reply =
      "554 go to https://evil.invalid/contact or write to postmaster@evil.invalid or http://user:pass@t-online.de/ or https://postmaster.t-online.de.evil.invalid/form";
    for (const id of ["t-online", "gmx", "outlook", "gmail", "yahoo"]) {
      const { escalation } = escalate(
        {
          ...factsOf(SITUATIONS[0] as (typeof SITUATIONS)[number], directory),
          blockedBy: { role: "recipient-provider", id, name: id },
          reply: { text: reply, lines: [reply] },
        },
        directory,
      );
      for (const step of escalation) {
        if (step.action !== "contact") continue;
        expect(step.via.filter(({ value, trust }) => value.includes("evil.invalid") && trust !== "quoted-unconfirmed")).toEqual([]);
        expect(step.via[0]?.trust).not.toBe("quoted-unconfirmed");
      }
    }
  });
});

describe("every party with a contact is reached", () => {
  const withContacts = directory.entries.filter((entry) => entry.contacts.length > 0);

  it.each(withContacts.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
    const unreached = entry.contacts.filter((contact) => matters(entry, contact) && !reached(entry, contact));
    expect(unreached.map(({ purpose, value }) => `${purpose} ${value}`)).toEqual([]);
  });
});

/** A postmaster is the last resort; a filter's customers are recipients' administrators, whom no chain sends to their own vendor. */
function matters(entry: NamedEntry, contact: Contact): boolean {
  const hasDoor = entry.contacts.some((other) => other.purpose === "blocked" && other.reasons === undefined);
  if (contact.purpose === "postmaster") return !hasDoor && entry.kind !== "platform" && entry.contacts.every((other) => other.purpose !== "blocked");
  if (contact.purpose === "customers") return entry.kind === "provider" || entry.kind === "platform";
  // A page that explains why something is spam says how to look, not whom to contact.
  if (contact.purpose === "lookup")
    return entry.kind !== "platform" && (contact.reasons === undefined || contact.reasons.some((reason) => FAULT_BY_REASON[reason] === "sending-server"));
  if (contact.purpose === "blocked") return entry.kind !== "platform";
  return contact.purpose === "vendor" || contact.purpose === "false-positive";
}

function reached(entry: NamedEntry, contact: Contact): boolean {
  const reasons: readonly Reason[] = contact.reasons ?? (contact.purpose === "false-positive" ? ["spam"] : ["bad-reputation", "blocklisted"]);
  return reasons.some((reason) => {
    const faults =
      reason === "blocklisted" || reason === "bad-reputation"
        ? (["sending-server", "sender-identity", "message"] as const)
        : ([FAULT_BY_REASON[reason]] as const);
    return faults.some((fault) => escalate(refusal(entry, contact, reason, fault), directory).escalation.some((step) => leadsTo(step, contact)));
  });
}

function leadsTo(step: Step, contact: Contact): boolean {
  const value = contact.value.replaceAll("{ip}", "203.0.113.25").replaceAll("{domain}", "maler.example");
  return step.action === "contact" && step.via.some((channel) => channel.value === value);
}

function refusal(entry: NamedEntry, contact: Contact, reason: Reason, fault: ChainFacts["fault"]): ChainFacts {
  const customer = contact.purpose === "customers";
  const named = { id: entry.id, name: entry.name };
  const company = { role: "recipient-admin", name: "firma.example", domain: "firma.example" } as const;
  const account = reason === "account-restricted" || reason === "suppressed";
  const blockedBy =
    customer && account
      ? { role: entry.kind === "platform" ? ("sending-platform" as const) : ("sending-provider" as const), ...named }
      : customer || contact.purpose === "vendor"
        ? company
        : entry.kind === "provider"
          ? { role: "recipient-provider" as const, ...named }
          : { ...company, via: { role: entry.kind === "filter" ? ("filter-vendor" as const) : ("blocklist-operator" as const), ...named } };
  const operator = customer
    ? { role: entry.kind === "platform" ? ("sending-platform" as const) : ("sending-provider" as const), ...named }
    : { role: "sending-provider" as const, name: "maler.example", domain: "maler.example" };
  return {
    action: "failed",
    permanence: "permanent",
    confidence: "certain",
    scope: "sending-server",
    reason,
    fault,
    conflicts: [],
    evidence: [{ by: "text" }],
    recipient: "einkauf@firma.example",
    from: "info@maler.example",
    blockedBy,
    sendingMta: {
      ip: "203.0.113.25",
      operator: contact.purpose === "vendor" ? { role: "sending-provider", name: "hoster.example", domain: "hoster.example" } : operator,
    },
    ...(contact.purpose === "vendor" ? { software: entry.name } : {}),
    ...(contact.rules?.[0] === undefined ? {} : { rule: `${entry.id}/${contact.rules[0]}` }),
  };
}
