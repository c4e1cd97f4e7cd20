// The visible dispatch table of the free-text formats: the first line that recognises the mail and can read it wins.
// Structured reports (content type) are told apart in read-report.ts before any of these is asked.

import { chasquid } from "./chasquid.ts";
import { courier } from "./courier.ts";
import { dragonfly } from "./dragonfly.ts";
import { exim } from "./exim.ts";
import type { TextFormat } from "./format.ts";
import { haraka } from "./haraka.ts";
import { james } from "./james.ts";
import { maddy } from "./maddy.ts";
import { momentum } from "./momentum.ts";
import { nullmailer } from "./nullmailer.ts";
import { opensmtpd } from "./opensmtpd.ts";
import { postfix } from "./postfix.ts";
import { powermta } from "./powermta.ts";
import { qmail } from "./qmail.ts";
import { sendmail } from "./sendmail.ts";

/** By a header field that only this software writes. */
const BY_HEADER: readonly TextFormat[] = [
  // <- text formats recognised by a header: add a line here
];

/** By From or Subject. */
const BY_SENDER: readonly TextFormat[] = [
  // <- text formats recognised by From or Subject: add a line here
];

/** By the first lines of the body. */
const BY_WORDS: readonly TextFormat[] = [
  momentum, // before exim: its heading is Exim's, with "(ecelerity)" behind
  exim,
  postfix,
  haraka, // before qmail: it borrows qmail's sentences
  qmail,
  sendmail,
  courier,
  opensmtpd,
  dragonfly,
  nullmailer,
  chasquid,
  maddy,
  james,
  powermta,
  // <- text formats recognised by their words: add a line here
];

/** Last: loose words, low confidence. */
const GENERIC: readonly TextFormat[] = [
  // <- transcripts of unknown origin, then the generic reader
];

/** Every text format in the order in which it is asked. Where two recognise the same mail, the line says why it stands where it does. */
export const TEXT_FORMATS: readonly TextFormat[] = [...BY_HEADER, ...BY_SENDER, ...BY_WORDS, ...GENERIC];
