import type { Directory } from "../directory/directory.ts";
import type { RefusedRecipient } from "../report.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { Reason } from "../vocabulary/reason.ts";
import { namesNetworkList } from "./network-lists.ts";

/** What notes are worked out from: all of it stands in a report's refusal. */
export type NoteFacts = Pick<RefusedRecipient, "reason" | "fault" | "permanence" | "escalation" | "wontHelp"> &
  Partial<{ [K in "action" | "blockedBy" | "sendingMta" | "reply" | "blocked"]: RefusedRecipient[K] | undefined }>;

/** Reasons that a refused address or server name has in common. */
const ABOUT_THE_SERVER: ReadonlySet<Reason> = new Set(["bad-reputation", "blocklisted", "dynamic-address", "reverse-dns"]);
const ABOUT_THE_ADDRESS: ReadonlySet<Reason> = new Set(["bad-reputation", "blocklisted", "dynamic-address"]);
/** Lists that drop an address some time after the last spam: spamcop.net/bl.shtml, uceprotect.net (level 1: seven days), mailspike.org. */
const EXPIRING_LISTS: ReadonlySet<string> = new Set(["spamcop", "uceprotect", "mailspike", "interserver"]);
const DMARC = /dmarc/iu;
/** Providers that ask for matching names before all else: postmaster.t-online.de 4.1, postmaster.gmx.net/de/e-mail-policy, support.google.com/a/answer/81126. */
const NAMES_MUST_FIT: ReadonlySet<string> = new Set(["t-online", "gmx", "web-de", "mail-com", "ionos", "gmail", "google-workspace"]);
const GROUP_STATUS: ReadonlySet<string> = new Set(["5.7.124", "5.7.129", "5.7.133", "5.7.134", "5.7.135", "5.7.136"]);
const GROUP_WORDS = /(?:\b|for)group\b|distribution list|verteiler|\bmembers?\b|\bgruppe\b|mailing ?list/iu;

/** What a reader should know beside the steps of one refusal, in order of importance; computed anew from a report at any time. */
export function notesFor(refused: NoteFacts, directory: Directory): readonly NoteCode[] {
  return [
    ...aboutAddress(refused),
    ...aboutServer(refused, directory),
    ...aboutLists(refused),
    ...aboutIdentity(refused),
    ...aboutMessage(refused),
    ...aboutRecipient(refused),
  ];
}

function aboutAddress({ fault, reason }: NoteFacts): NoteCode[] {
  const fine = fault !== "recipient" && fault !== "unknown" && fault !== "network";
  return [...(fine ? (["address-is-fine"] as const) : []), ...(reason === "mailbox-full" ? (["full-mailbox-passes"] as const) : [])];
}

function aboutServer(refused: NoteFacts, directory: Directory): NoteCode[] {
  const { reason, fault, escalation, blockedBy, sendingMta } = refused;
  if (fault !== "sending-server" || !ABOUT_THE_SERVER.has(reason)) return escalation.some((step) => step.ask === "forward-report") ? ["report-holds-all"] : [];
  const forwarded = escalation.find((step) => step.action === "contact" && step.ask === "forward-report" && step.actor.role === "sender");
  const operator = forwarded?.action === "contact" ? forwarded.contact : undefined;
  const own = operator === undefined && escalation.some((step) => step.actor.role === "sending-provider");
  const platform = operator?.role === "sending-platform";
  const about = ABOUT_THE_ADDRESS.has(reason);
  const notes: NoteCode[] = [];
  // The list has closed: no server is at fault.
  if (escalation.some((step) => step.ask === "fix-lookup")) return ["nothing-is-listed"];
  if (operator !== undefined) notes.push("report-holds-all");
  if (refused.action === "delayed" || refused.permanence === "transient") notes.push("block-does-not-lift-itself");
  if (about && operator?.role === "sending-provider")
    notes.push(...webmail(operator?.id ?? sendingMta?.operator?.id, directory), "other-receivers-behave-alike");
  if (about && platform) notes.push("dedicated-address-possible");
  if (reason === "dynamic-address" && own) notes.push("dial-up-uses-relay", "only-if-address-is-static");
  if (reason === "reverse-dns" || (own && about && NAMES_MUST_FIT.has(blockedBy?.id ?? ""))) notes.push("reverse-dns-must-match");
  if (blockedBy?.id === "t-online") {
    if (own) notes.push("imprint-needed");
    if (escalation.some((step) => step.ask === "reset-reputation")) notes.push("reset-is-not-permanent");
  }
  if (about && (blockedBy?.id === "gmail" || blockedBy?.id === "google-workspace")) notes.push("no-delisting-exists");
  if (about && blockedBy?.id === "outlook") notes.push("not-the-microsoft-365-portal");
  return notes;
}

/** Whether web mail leaves by other servers: as a source says for this provider, else as HERO Software says of providers in general. */
export function webmail(provider: string | undefined, directory: Directory): NoteCode[] {
  const entry = provider === undefined ? undefined : directory.entry(provider);
  if (entry?.kind !== "provider" || !("webmail" in entry)) return [];
  if (entry.webmail === "not confirmed") return ["webmail-uses-other-servers-says-vendor", "send-from-webmail-meanwhile"];
  return entry.webmail.servers === "different" ? ["webmail-uses-other-servers", "send-from-webmail-meanwhile"] : [];
}

function aboutLists({ reason, blockedBy, reply }: NoteFacts): NoteCode[] {
  if (reason === "blocklist-misused") return ["nothing-is-listed"];
  const list = blockedBy?.via?.id ?? blockedBy?.id;
  if (reason !== "blocklisted" || list === undefined) return [];
  const notes: NoteCode[] = [];
  if (namesNetworkList(list, `${reply?.text ?? ""} ${reply?.lines.join(" ") ?? ""}`)) notes.push("only-network-owner-can-delist");
  else if (EXPIRING_LISTS.has(list)) notes.push("lifts-by-itself");
  if (list === "uceprotect" || list === "spamhaus") notes.push("paying-is-not-needed");
  return notes;
}

function aboutIdentity({ reason, escalation, reply }: NoteFacts): NoteCode[] {
  if (reason === "spoofing-suspected") {
    const listed = escalation.some((step) => step.bring?.allowlist !== undefined);
    return [
      "protection-works-as-meant",
      "outside-recipients-not-affected",
      ...(listed ? (["ask-platform-for-todays-list"] as const) : []),
      "own-domain-allowlisting-dangerous",
    ];
  }
  if (reason !== "authentication-failed") return [];
  if (escalation.some((step) => step.ask === "fix-server")) return ["forwarding-breaks-spf"];
  return DMARC.test(reply?.text ?? "") ? ["dmarc-reject-is-providers-default"] : [];
}

function aboutMessage({ reason, blockedBy }: NoteFacts): NoteCode[] {
  if (reason === "account-restricted") return ["secure-the-account"];
  if (reason !== "spam") return [];
  return [...(blockedBy?.id === "t-online" ? (["remove-short-links"] as const) : []), "template-text-only", "filters-differ-no-promise"];
}

function aboutRecipient({ reason, reply }: NoteFacts): NoteCode[] {
  if (reason === "suppressed") return ["platform-never-tried"];
  if (reason !== "recipient-refused" || reply === undefined) return [];
  const group = (reply.status !== undefined && GROUP_STATUS.has(reply.status)) || GROUP_WORDS.test(reply.text);
  return group ? ["group-takes-internal-mail-only", "write-to-a-person-meanwhile"] : [];
}
