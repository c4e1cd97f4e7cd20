// The visible dispatch table of the free-text formats: the first line that recognises the mail and can read it wins. Only formats of
// which the mail shows a sign are asked.
// Structured reports (content type) are told apart in read-report.ts before any of these is asked.

import { activehunter } from "./activehunter.ts";
import { amavis } from "./amavis.ts";
import { amazonSes } from "./amazon-ses.ts";
import { aol } from "./aol.ts";
import { automaticDsn } from "./automatic-dsn.ts";
import { barracuda } from "./barracuda.ts";
import { biglobe } from "./biglobe.ts";
import { chasquid } from "./chasquid.ts";
import { communigate } from "./communigate.ts";
import { coremail } from "./coremail.ts";
import { courier } from "./courier.ts";
import { deliveryErrors } from "./delivery-errors.ts";
import { domino } from "./domino.ts";
import { dragonfly } from "./dragonfly.ts";
import { exchange } from "./exchange.ts";
import { exchange2003 } from "./exchange-2003.ts";
import { exim } from "./exim.ts";
import { facebook } from "./facebook.ts";
import { fml } from "./fml.ts";
import type { TextFormat, TextMail } from "./format.ts";
import { genericText } from "./generic-text.ts";
import { gmail } from "./gmail.ts";
import { googleGroups } from "./google-groups.ts";
import { groupwise } from "./groupwise.ts";
import { haraka } from "./haraka.ts";
import { hMailServer } from "./hmailserver.ts";
import { imail } from "./imail.ts";
import { intermail } from "./intermail.ts";
import { interscan } from "./interscan.ts";
import { ironport } from "./ironport.ts";
import { james } from "./james.ts";
import { kddi } from "./kddi.ts";
import { lsmtp } from "./lsmtp.ts";
import { mFilter } from "./m-filter.ts";
import { maddy } from "./maddy.ts";
import { mailRu } from "./mail-ru.ts";
import { mailEnable } from "./mailenable.ts";
import { mailfoundry } from "./mailfoundry.ts";
import { mailmarshal } from "./mailmarshal.ts";
import { masqmail } from "./masqmail.ts";
import { mcafee } from "./mcafee.ts";
import { mdaemon } from "./mdaemon.ts";
import { messagelabs } from "./messagelabs.ts";
import { messagingServer } from "./messaging-server.ts";
import { mimecast } from "./mimecast.ts";
import { mmdf } from "./mmdf.ts";
import { momentum } from "./momentum.ts";
import { mxlogic } from "./mxlogic.ts";
import { notesSmtp } from "./notes-smtp.ts";
import { nullmailer } from "./nullmailer.ts";
import { opensmtpd } from "./opensmtpd.ts";
import { postfix } from "./postfix.ts";
import { powermta } from "./powermta.ts";
import { qmail } from "./qmail.ts";
import { secureserver } from "./secureserver.ts";
import { sendgrid } from "./sendgrid.ts";
import { sendmail } from "./sendmail.ts";
import { sieveReject } from "./sieve-reject.ts";
import { SignIndex } from "./signs.ts";
import { slimta } from "./slimta.ts";
import { smartermail } from "./smartermail.ts";
import { smtpTranscript } from "./smtp-transcript.ts";
import { stalwart } from "./stalwart.ts";
import { surfcontrol } from "./surfcontrol.ts";
import { tOnline } from "./t-online.ts";
import { troubleDelivering } from "./trouble-delivering.ts";
import { unitedInternet } from "./united-internet.ts";
import { verizon } from "./verizon.ts";
import { xmail } from "./xmail.ts";
import { yahoo } from "./yahoo.ts";
import { yandex } from "./yandex.ts";
import { zoho } from "./zoho.ts";

/** By a header field that only this software writes. */
const BY_HEADER: readonly TextFormat[] = [
  exchange,
  googleGroups, // before gmail: the same sender
  yandex, // before postfix: its words, behind a Russian foreword
  mailRu, // before exim: its words twice
  mxlogic, // before exim: its opening words
  activehunter, // before sendmail: its headings
  surfcontrol,
  imail,
  // <- text formats recognised by a header: add a line here
];

/** By From or Subject. */
const BY_SENDER: readonly TextFormat[] = [
  gmail,
  aol,
  verizon,
  facebook,
  // <- text formats recognised by From or Subject: add a line here
];

/** By the first lines of the body. */
const BY_WORDS: readonly TextFormat[] = [
  unitedInternet, // before exim: its opening words
  zoho, // before exim: its opening words
  tOnline,
  secureserver, // before qmail: a fork of it
  yahoo,
  amazonSes,
  sendgrid,
  mailEnable, // before exchange-2003: they borrowed its heading
  hMailServer,
  exchange2003,
  automaticDsn,
  mdaemon,
  communigate,
  domino,
  notesSmtp,
  groupwise,
  messagingServer,
  intermail,
  mailmarshal,
  interscan,
  barracuda, // before amavis: its machine part is by amavis
  mcafee,
  mimecast,
  messagelabs,
  ironport,
  mailfoundry,
  coremail,
  kddi,
  biglobe,
  lsmtp,
  deliveryErrors,
  troubleDelivering,
  momentum, // before exim: its heading is Exim's, with "(ecelerity)" behind
  exim,
  slimta, // before postfix: its Subject
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
  masqmail,
  smartermail,
  stalwart,
  james,
  powermta,
  amavis,
  sieveReject,
  mFilter,
  fml,
  mmdf,
  xmail,
  // <- text formats recognised by their words: add a line here
];

/** Last: loose words, low confidence. */
const GENERIC: readonly TextFormat[] = [
  smtpTranscript, // before the generic reader: it knows who said what
  genericText, // last of all
  // <- transcripts of unknown origin, then the generic reader
];

/** Formats with words of their own, in the order in which they are asked. Where two recognise the same mail, the line says why it stands where it does. */
const NAMED: readonly TextFormat[] = [...BY_HEADER, ...BY_SENDER, ...BY_WORDS];
/** Made for the first mail: an import stays cheap. */
let signs: SignIndex | undefined;

/** Every text format in the order in which it is asked. */
export const TEXT_FORMATS: readonly TextFormat[] = [...NAMED, ...GENERIC];

/** The formats to ask about a mail: those of whose words it shows some, or the loose ones. */
export function formatsFor(mail: TextMail, loose: boolean): readonly TextFormat[] {
  if (loose) return GENERIC;
  signs ??= new SignIndex(NAMED);
  return signs.formatsFor(mail);
}
