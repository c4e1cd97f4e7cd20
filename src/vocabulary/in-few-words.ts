// Replies that are nothing but a few words ("Full.", "554 Spam", "192.0.2.10 banned"): what is left of them when all that says nothing is gone.

import { NOT_ASCII } from "./ascii.ts";

/** Stands in front of such words, and in no reply, for those are read without control characters: nets that hold it are for them alone. */
export const IN_FEW_WORDS = "\u0001briefly";

const LONGEST = 140;
const MOST_WORDS = 4;

const IPV4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/u;
const EVERY_IPV4 = /[[(]?\b(?:\d{1,3}\.){3}\d{1,3}\b[\])]?/gu;
const IPV6 = /^[[(]?[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}[\])]?[.,:;]?$/u;
/** Addresses, links, host names, status codes, queue ids, numbers. */
const NO_WORD = /[\d@]|:\/\/|[\p{L}-]\.\p{L}/u;
const WORD = /[\p{L}']+/gu;
/** The same for texts in ASCII: patterns of all letters there are cost a millisecond when they are first used. */
const NO_ASCII_WORD = /[\d@]|:\/\/|[a-z-]\.[a-z]/u;
const ASCII_WORD = /[a-z']+/gu;
const EMPTY: ReadonlySet<string> = new Set(
  (
    "a an the is are was has been be it its this that your our we you i and to of for by sorry please thanks thank error err reason failure code status smtp esmtp " +
    "x permanent permanently permfail fatal problem bounce bounced hard soft " +
    "der die das den dem ein eine ist wurde wird bitte fehler le la les un une est l' el los il lo en de du del des e o os um uma que se"
  ).split(" "),
);

const ONE_NAME = /^[a-z]{2,40}(?:[_-][a-z]{2,20}){0,5}$/iu;
const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu;

/** "NoMailbox", "MAILBOX_FULL": names of a program's categories, as words; undefined for all else. */
export function spelledOut(raw: string): string | undefined {
  if (!ONE_NAME.test(raw)) return undefined;
  const words = raw.replace(HUMP, " ").replaceAll("_", " ");
  return words === raw ? undefined : words.toLowerCase();
}

/** The words of a folded reply of up to four, its addresses, hosts and numbers gone and "ip" for an IP address; undefined for a longer one. */
export function inFewWords(folded: string): string | undefined {
  if (folded.length === 0 || folded.length > LONGEST) return undefined;
  const words: string[] = [];
  const [noWord, wholeWord] = NOT_ASCII.test(folded) ? [NO_WORD, WORD] : [NO_ASCII_WORD, ASCII_WORD];
  for (const token of folded.split(" ")) {
    const text = IPV4.test(token) || IPV6.test(token) ? "ip" : noWord.test(token) ? "" : token;
    for (const word of text.match(wholeWord) ?? []) {
      if (EMPTY.has(word) || (word === "ip" && words.includes(word))) continue;
      if (words.length === MOST_WORDS) return undefined;
      words.push(word);
    }
  }
  return words.length === 0 ? undefined : `${IN_FEW_WORDS} ${words.join(" ")}`;
}

const REFUSED_IP =
  /\b(?:from|client|rejected:|denied:|address|source)\s{1,3}[[(]?(?:\d{1,3}\.){3}\d{1,3}[\])]?(?![\w.]*\d)|^[[(]?(?:\d{1,3}\.){3}\d{1,3}[\])]?(?=:? (?:is|are|was|has|not|blocked|banned|rejected|denied|listed))/u;

/** The reply with "your ip address" for the refused server's address, where it stands for the server; undefined where none does. */
export function withIpNamed(folded: string): string | undefined {
  return REFUSED_IP.test(folded) ? folded.replace(EVERY_IPV4, "your ip address") : undefined;
}
