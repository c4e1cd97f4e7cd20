import { describe, expect, it } from "vitest";
import { directoryOf } from "../../src/directory/index.ts";
import { escalate } from "../../src/escalation/escalate.ts";
import { notesFor } from "../../src/escalation/notes.ts";
import { NOTE_CODES, type NoteCode } from "../../src/vocabulary/note.ts";
import { SITUATIONS } from "./situations.ts";
import { factsOf } from "./table.ts";

const directory = directoryOf();

function notesOf(it: string): readonly NoteCode[] {
  const row = SITUATIONS.find((one) => one.it === it);
  if (row === undefined) throw new Error(`no situation "${it}"`);
  return escalate(factsOf(row, directory), directory).notes ?? [];
}

describe("what a reader should know beside the steps", () => {
  it("is computed anew from the stored refusal, the same as at first", () => {
    for (const row of SITUATIONS) {
      const facts = factsOf(row, directory);
      const { escalation, wontHelp, notes } = escalate(facts, directory);
      const { rule: _rule, failedAuthentication: _failed, from: _from, software: _software, messageId: _id, ...stored } = facts;
      expect(notesFor(JSON.parse(JSON.stringify({ ...stored, escalation, wontHelp })), directory), row.it).toEqual(notes);
    }
  });

  it("is a closed list, and says nothing twice", () => {
    for (const row of SITUATIONS) {
      const notes = escalate(factsOf(row, directory), directory).notes ?? [];
      expect(new Set(notes).size, row.it).toBe(notes.length);
      expect(notes.filter((note) => !NOTE_CODES.includes(note))).toEqual([]);
    }
  });

  it("says that the address is fine whenever somebody else is at fault, and never when the address is the cause", () => {
    for (const row of SITUATIONS) {
      const facts = factsOf(row, directory);
      const fine = escalate(facts, directory).notes?.includes("address-is-fine") === true;
      expect(fine, row.it).toBe(!["recipient", "unknown", "network"].includes(facts.fault));
    }
  });

  it.each<[string, readonly NoteCode[], readonly NoteCode[]]>([
    [
      "T-Online does not know the address of ionos",
      ["report-holds-all", "webmail-uses-other-servers-says-vendor", "reset-is-not-permanent", "other-receivers-behave-alike"],
      ["imprint-needed"],
    ],
    [
      "T-Online does not know the sender's own server",
      ["imprint-needed", "reverse-dns-must-match", "reset-is-not-permanent"],
      ["report-holds-all", "webmail-uses-other-servers-says-vendor"],
    ],
    ["T-Online does not know an address of Amazon SES", ["dedicated-address-possible"], ["webmail-uses-other-servers-says-vendor"]],
    ["a block by reputation is only delayed: it does not lift itself", ["block-does-not-lift-itself"], []],
    ["T-Online takes the own server for a dial-up", ["dial-up-uses-relay", "only-if-address-is-static"], []],
    ["Outlook.com has listed the own server", ["not-the-microsoft-365-portal"], []],
    ["Gmail holds the server for a source of spam", ["no-delisting-exists"], []],
    ["SpamCop lists the own server", ["lifts-by-itself"], ["only-network-owner-can-delist"]],
    ["UCEPROTECT lists the whole network: hoster's server", ["only-network-owner-can-delist", "paying-is-not-needed"], ["lifts-by-itself"]],
    ["open resolver: nothing is listed", ["nothing-is-listed"], ["paying-is-not-needed"]],
    ["the list has closed", ["nothing-is-listed"], ["reverse-dns-must-match"]],
    [
      "an in-house survey by Netigate",
      ["protection-works-as-meant", "outside-recipients-not-affected", "ask-platform-for-todays-list", "own-domain-allowlisting-dangerous"],
      [],
    ],
    ["an in-house mail by a hoster's server", ["own-domain-allowlisting-dangerous"], ["ask-platform-for-todays-list"]],
    ["a club forwards to GMX, which misses SPF", ["forwarding-breaks-spf"], ["dmarc-reject-is-providers-default"]],
    ["DMARC failed: sent by SendGrid", ["dmarc-reject-is-providers-default"], ["forwarding-breaks-spf"]],
    ["a group takes internal mail only", ["group-takes-internal-mail-only", "write-to-a-person-meanwhile"], []],
    ["a rule of the recipient's organisation", [], ["group-takes-internal-mail-only"]],
    ["the Microsoft tenant is blocked", ["secure-the-account"], []],
    ["sendgrid did not try: on its own list", ["platform-never-tried"], []],
    ["mailbox full at GMX", ["full-mailbox-passes"], []],
    ["T-Online takes the mail for spam", ["remove-short-links", "filters-differ-no-promise"], []],
  ])("%s", (situation, said, unsaid) => {
    const notes = notesOf(situation);
    expect(notes).toEqual(expect.arrayContaining([...said]));
    expect(notes.filter((note) => unsaid.includes(note))).toEqual([]);
  });
});
