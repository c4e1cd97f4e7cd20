import { domainOf } from "../vocabulary/address.ts";
import { sameOrganisation } from "../vocabulary/host.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { RefusalFacts } from "./diagnosed.ts";
import { hostsInReply } from "./named-in-reply.ts";

const SENDER_REFUSED = /\bsender(?:'s)? (?:address rejected|verify failed|verification (?:failed|error)|mailbox)\b/iu;
/** "MAIL FROM domain cannot be resolved": the words of a recipient who does not exist, about the sender. */
const SENDER_IS_WRONG =
  /\b(?:sender(?:'s)?(?: e-?mail)? (?:address|domain|host)|mail from (?:address|domain|host)|from (?:address|domain)|envelope (?:sender|from)|return(?: address|[ -]path))\b[^;,]{0,60}?\b(?:is invalid|invalid|not valid|unknown|does ?n.t exist|not found|no such|(?:can|could) ?not be (?:found|resolved)|unresolvable|not resolve|no mx)\b/iu;
/** "Invalid address format in MAIL FROM": the same, the other way round. */
const WRONG_IS_SENDER =
  /\b(?:address|format|syntax|domain|domain name) (?:in|of|for) (?:the )?(?:mail from|envelope sender|envelope from|return[ -]path|from address|sender)\b/iu;

/** True where folded words may speak of the sender: what the searches below cannot do without. */
export function namesTheSender(folded: string): boolean {
  return folded.includes("sender") || folded.includes("from") || folded.includes("return");
}

/** True for a frame in which words about a mailbox are about the sender's ("Sender address rejected: user unknown"). */
export function saysSenderIsRefused(text: string): boolean {
  return SENDER_REFUSED.test(text);
}

/** True when words about an address or domain that does not work are said of the sender's. */
export function saysSenderIsWrong(text: string): boolean {
  return SENDER_IS_WRONG.test(text) || WRONG_IS_SENDER.test(text);
}

/** What a server says of an address or domain that does not work: of whose, only the stage and the name it prints tell. */
const ADDRESS_IS_WRONG: ReadonlySet<Reason> = new Set<Reason>(["unknown-recipient", "unknown-domain", "no-mail-service"]);

/** "Your domain does not exist", "the mailbox you are sending from is unknown": a server speaks to whoever sends. */
const YOURS_IS_WRONG =
  /\b(?:your (?:own )?(?:e-?mail )?(?:domain|address|account|mailbox)|(?:domain|address|mailbox|account) (?:that |which )?you(?:.re| are)? send(?:ing)? from|ihre (?:e-?mail-?)?(?:adresse|domain|domäne|domaene))\b[^.;,:<>]{0,40}?\b(?:invalid|not valid|unknown|does ?n.t exist|not exist|no longer exists?|not found|no such|has no|(?:can|could) ?not be (?:found|resolved|verified)|existiert nicht|unbekannt|ungültig|ungueltig|nicht gefunden)(?![\p{L}\p{N}])/iu;
/** Replies to AUTH (RFC 4954 section 6): the user they speak of is the one who logs in. */
const ABOUT_THE_LOGIN: ReadonlySet<number> = new Set([534, 535, 538]);

/** True for the answer to a login. */
export function answersLogin(code: number | undefined): boolean {
  return code !== undefined && ABOUT_THE_LOGIN.has(code);
}

/**
 * True when words about a wrong address or domain are about the sender's: said to MAIL FROM (RFC 5321 section 3.3: no recipient has been
 * named yet), of "your domain", or naming the sender's domain; and nothing of the recipient. Such a reply is no news of the recipient.
 */
export function meansTheSender(reason: Reason, facts: RefusalFacts, stage: Stage | undefined, words: string): boolean {
  if (!ADDRESS_IS_WRONG.has(reason) || facts.saidBy === "local") return false;
  const recipients = [facts.recipient, facts.finalRecipient].filter((address) => address !== undefined && address !== "");
  const folded = words.toLowerCase();
  if (recipients.some((address) => folded.includes((address as string).toLowerCase()))) return false;
  if (stage === "mail" || YOURS_IS_WRONG.test(words)) return true;
  const senders = [domainOf(facts.returnPath), domainOf(facts.from)].filter((domain) => domain !== undefined);
  if (senders.length === 0 || folded.includes("@")) return false;
  const theirs = recipients.map(domainOf).filter((domain) => domain !== undefined);
  const named = hostsInReply(words);
  // The name must be all that is printed: "mx.example.net: no such user" names the server that speaks.
  if (named.length !== 1 || named[0] === facts.remoteMta?.host) return false;
  return senders.includes(named[0] as string) && theirs.every((domain) => !sameOrganisation(domain, named[0] as string));
}
