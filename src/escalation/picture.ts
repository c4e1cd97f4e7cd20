import type { NamedEntry, Platform } from "../catalogue/entry.ts";
import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import type { Directory, Named } from "../directory/directory.ts";
import { domainOf } from "../vocabulary/address.ts";
import type { Party } from "../vocabulary/party.ts";
import { FAULT_BY_REASON, type Reason } from "../vocabulary/reason.ts";
import { Case } from "./case.ts";
import type { ChainFacts } from "./chain.ts";
import { partyIn, partyOf, sameDomain } from "./parties.ts";
import { sideOfEntry } from "./sending-side.ts";
import type { Seen, Situation } from "./situation.ts";

/** The situation with its parties looked up. */
export interface Picture {
  situation: Situation;
  directory: Directory;
  seen: ReadonlySet<Seen>;
  domain?: string;
  mailbox?: NamedEntry;
  platform?: NamedEntry;
  providers: readonly NamedEntry[];
  inHouse: boolean;
  /** Puts the parties together as if the mail had been refused for this reason. */
  as(reason: Reason, blocker?: NamedEntry): Case;
}

export function pictureOf(asked: Situation, directory: Directory): Picture {
  const domain = asked.senderDomain ?? domainOf(asked.senderAddress);
  const own = asked.sameOrganisation === true || [asked.seen ?? []].flat().includes("only-in-house");
  const open = asked.recipientAddress === undefined && asked.recipientDomain === undefined;
  // Colleagues have the sender's own domain.
  const situation = own && open && domain !== undefined ? { ...asked, recipientDomain: domain } : asked;
  const mailbox = found(situation.mailboxProvider, directory) ?? (domain === undefined ? undefined : directory.mailboxProvider(domain));
  const software = situation.software === undefined ? undefined : found(situation.software, directory);
  const platform =
    found(situation.platform, directory) ?? (software?.kind === "platform" && (software as Platform).sends === "own-servers" ? software : undefined);
  const recipientDomain = domainOf(situation.recipientAddress) ?? situation.recipientDomain;
  const named = situation.recipientProvider === undefined ? [] : [situation.recipientProvider].flat();
  const byDomain = recipientDomain === undefined ? undefined : directory.mailboxProvider(recipientDomain);
  const providers = [...new Set([...named.flatMap((name) => found(name, directory) ?? []), ...(byDomain === undefined ? [] : [byDomain])])];
  const shared = sameDomain(domain, recipientDomain) && domain !== undefined && directory.mailboxProvider(domain) === undefined;
  const seen = new Set(situation.seen === undefined ? [] : [situation.seen].flat());
  const picture = {
    situation,
    directory,
    seen,
    ...(domain === undefined ? {} : { domain }),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(platform === undefined ? {} : { platform }),
    providers,
    inHouse: situation.sameOrganisation ?? (shared || seen.has("only-in-house")),
  };
  const program = software?.kind === "platform" ? (software as Named<Platform>) : undefined;
  return { ...picture, as: (reason, blocker) => new Case(supposed(picture, reason, blocker ?? providers[0]), directory, program) };
}

/** Looks a party up by id, name or domain, as people write them: "T-Online", "t-online.de", "1und1". */
export function found(text: string | undefined, directory: Directory): NamedEntry | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const folded = text.trim().toLowerCase();
  const hosts = folded.includes(".") ? [folded] : TOP_LEVELS.map((top) => `${folded.replaceAll(" ", "")}.${top}`);
  const byHost = (look: (host: string) => NamedEntry | undefined): NamedEntry | undefined => {
    for (const host of hosts) {
      const entry = look(host);
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  const words = folded.split(SEPARATORS);
  const named = directory.entries.filter((entry) => entry.name.toLowerCase().split(SEPARATORS).includes(folded));
  return (
    directory.entry(ALIASES.get(folded) ?? "") ??
    directory.entry(folded.replaceAll(" ", "-")) ??
    directory.entries.find((entry) => entry.name.toLowerCase() === folded) ??
    byHost((host) => directory.mailboxProvider(host)) ??
    byHost((host) => directory.sender(host)?.entry ?? directory.named(host)) ??
    directory.software(folded) ??
    (named.length === 1 ? named[0] : undefined) ??
    byHost((host) => directory.owner(host)) ??
    directory.entries.find((entry) => words.includes(entry.id) || words.includes(entry.name.toLowerCase()))
  );
}

/** What people call a party whose name and hosts are others. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["1&1", "ionos"],
  ["telekom", "t-online"],
  ["ses", "amazon-ses"],
  ["aws ses", "amazon-ses"],
  ["m365", "microsoft-365"],
  ["exchange online", "microsoft-365"],
]);

const TOP_LEVELS = ["de", "com", "net"] as const;
const SEPARATORS = /[\s(),/]+/u;

function operatorOf(picture: Omit<Picture, "as">): { operator?: Party; ours?: true } {
  const { situation, platform, mailbox } = picture;
  if (situation.ownServer === true) return { ours: true };
  if (platform !== undefined) return { operator: sideOfEntry(platform).operator };
  if (situation.platform !== undefined) return { operator: partyIn("sending-platform", { name: situation.platform }) };
  if (mailbox !== undefined) return { operator: sideOfEntry(mailbox).operator };
  return situation.mailboxProvider === undefined ? {} : { operator: partyIn("sending-provider", { name: situation.mailboxProvider }) };
}

function sentFrom(
  picture: Omit<Picture, "as">,
): Pick<ChainFacts, "from" | "returnPath" | "software" | "recipient" | "recipientDomain" | "messageId" | "date" | "sendingMta"> {
  const { situation, domain } = picture;
  return {
    ...(situation.senderAddress === undefined ? {} : { from: situation.senderAddress }),
    ...(situation.senderAddress !== undefined || domain === undefined ? {} : { returnPath: `x@${domain}` }),
    ...(situation.software === undefined ? {} : { software: situation.software }),
    ...(situation.recipientAddress === undefined ? {} : { recipient: situation.recipientAddress }),
    ...(situation.recipientDomain === undefined ? {} : { recipientDomain: situation.recipientDomain }),
    ...(situation.messageId === undefined ? {} : { messageId: situation.messageId }),
    ...(situation.date === undefined ? {} : { date: situation.date }),
    sendingMta: {
      ...operatorOf(picture),
      ...(situation.ip === undefined ? {} : { ip: situation.ip }),
      ...(situation.host === undefined ? {} : { host: situation.host }),
    },
  };
}

function supposed(picture: Omit<Picture, "as">, reason: Reason, blocker: NamedEntry | undefined): ChainFacts {
  const { situation, directory } = picture;
  const list = found(situation.blocklist, directory);
  const recipientDomain = domainOf(situation.recipientAddress) ?? situation.recipientDomain;
  const refusing =
    blocker !== undefined
      ? partyOf(blocker.kind === "filter" ? "filter-vendor" : "recipient-provider", blocker)
      : partyIn("recipient-admin", recipientDomain === undefined ? {} : { domain: recipientDomain });
  const via = list === undefined ? {} : { via: partyOf(list.kind === "filter" ? "filter-vendor" : "blocklist-operator", list) };
  return {
    action: "failed",
    permanence: "permanent",
    confidence: "guess",
    scope: "sending-server",
    reason,
    fault: FAULT_BY_REASON[reason],
    conflicts: [],
    evidence: [{ by: "nothing" }],
    blockedBy: { ...refusing, ...via },
    ...(situation.reply === undefined ? {} : { reply: { text: situation.reply, lines: [situation.reply] } }),
    ...sentFrom(picture),
  };
}

export function known(picture: Picture, diagnosed: Diagnosed): ChainFacts {
  const facts = sentFrom(picture);
  const sendingMta = { ...facts.sendingMta, ...diagnosed.sendingMta };
  const blockedBy = diagnosed.blockedBy ?? supposed(picture, diagnosed.reason, picture.providers[0]).blockedBy;
  return {
    ...diagnosed,
    action: diagnosed.permanence === "permanent" ? "failed" : "delayed",
    ...facts,
    sendingMta,
    blockedBy,
  };
}
