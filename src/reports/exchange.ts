// Non-delivery reports of Exchange 2007 and later and of Microsoft 365, in whatever language: the words differ, the order does not.
// The administrators' section names the generating server ("label: host"), then per recipient the address alone on a line, perhaps the
// remote host alone on a line, and the statement, which is never translated: "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##",
// "Remote Server returned '550 ...'", "10/1/2024 8:05:56 AM - Server at mx.example (192.0.2.1) returned '...'"; then, behind one more
// label, the original's header. (learn.microsoft.com, "DSNs and NDRs in Exchange Server", "What's included in an NDR?".)
import { findStatus } from "../vocabulary/enhanced-status.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, bounceOf, field, recipientOf, says } from "./provider-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import { addressAtLineStart, addressesIn, findHeaderBlock, isHeaderLine, readHost, type SplitText } from "./text-helpers.ts";

const ID = "exchange";

/** The statement in its forms. The quotes stay straight in every language. */
const RETURNED = /(?:Remote )?Server(?: at ([^\s'"]{1,255}(?: [([][\da-fA-F:.]{3,45}[)\]])?))? returned\s{1,4}['"<]/iu;
const HASHES = /(?:^|\s)#(?:<|< )?\s{0,2}(?:[\w.-]{1,255} )?#?(?=[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}|<)/u;
const ANGLE = /^<\s{0,2}(?:([\w.-]{1,255})\s{1,2})?#([245]\.\d{1,3}\.\d{1,3})\s{1,2}(?:smtp;\s{0,2})?(.{0,3000}?)>?$/isu;
const WHEN = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?,? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[^\s-]{1,6})? - /u;
/** Words of Exchange itself: "RESOLVER.ADR.RecipNotFound;", "QUEUE.Expired;", "STOREDRV.Deliver:", "TRANSPORT.RULES.RejectMessage;". */
const OWN_WORDS =
  /\b[A-Z][A-Z\d]{3,20}(?:\.[A-Za-z][\w-]{0,40}){1,5}[;:,]|Failed to connect\. Winsock|^(?:[245]\d\d )?(?:#?[245]\.\d{1,3}\.\d{1,3} )?(?:Message (?:expired|delayed)|Hop count exceeded)/u;
const EXPIRED = /QUEUE\.Expired|[45]\.4\.7\b[^\n]{0,40}expired|Message expired|\b[45]\.4\.300\b/iu;
const WRAPPED = /(?:target IP address (?:responded|returned)|responded) with:?\s/iu;

const GENERATING: readonly string[] = [
  "generating server",
  "generierender server",
  "generieren des servers",
  "serveur de génération",
  "serveur de generation",
  "servidor de generación",
  "generando servidor",
  "servidor generador",
  "server di generazione",
  "bronserver",
  "genererende server",
  "servidor de origem",
  "gerando servidor",
  "servidor gerador",
  "serwer generujący",
  "generující server",
  "genererande server",
  "genererende server",
  "generoiva palvelin",
  "генерирующий сервер",
  "создающий сервер",
  "сервер, создавший",
  "生成サーバー",
  "生成服务器",
  "正在生成服务器",
  "產生伺服器",
  "생성 서버",
  "oluşturan sunucu",
  "generáló kiszolgáló",
];
const DETAILS: readonly string[] = [
  "error details",
  "fehlerdetails",
  "détails de l'erreur",
  "détails sur l’erreur",
  "detalles del error",
  "dettagli errore",
  "foutdetails",
  "detalhes do erro",
];

interface Statement {
  words: string;
  host?: NamedHost;
  local?: boolean;
}

/** Cuts at the label in front of the original's header: the last line before the header block, whatever the language. */
function splitNdr(text: string): SplitText {
  const lines = text.split("\n");
  let block = findHeaderBlock(lines);
  if (block < 0) {
    // Headers without a trace field in front ("DKIM-Signature:" folded, "From:", "To:"): two labels' worth of header lines behind a label line.
    for (let at = lines.length - 1; at > 0; at -= 1) {
      const line = (lines[at] ?? "").trim();
      if (line.endsWith(":") && line.length < 80 && lines.slice(at + 1, at + 8).filter((next) => isHeaderLine(next.trim())).length >= 3) {
        block = at + 1;
        break;
      }
    }
  }
  if (block < 0) return { human: text };
  let label = block - 1;
  while (label >= 0 && (lines[label] ?? "").trim() === "") label -= 1;
  const original = lines.slice(block).join("\n").trim();
  const cut = label >= 0 && /^.{3,80}[:：]?\s*$/u.test(lines[label] ?? "") && !isStatement(lines[label] ?? "") ? label : block;
  const human = lines.slice(0, cut).join("\n").trimEnd();
  return original === "" ? { human } : { human, original };
}

function isStatement(line: string): boolean {
  return RETURNED.test(line) || HASHES.test(line) || /returned\s{1,4}'|##\s*$/u.test(line);
}

/** Reads a statement that begins in `lines[at]` and may run on; gives what it says and the index behind it. */
function readStatement(lines: readonly string[], at: number): { statement: Statement; next: number } {
  const first = (lines[at] ?? "").trim();
  const returned = RETURNED.exec(first);
  const pieces: string[] = [];
  let next = at;
  if (returned) {
    const quote = returned[0].endsWith("<") ? ">" : (returned[0].at(-1) ?? "'");
    let piece = first.slice(returned.index + returned[0].length);
    while (next < lines.length) {
      const closed = piece.trimEnd().endsWith(quote);
      pieces.push(closed ? piece.trimEnd().slice(0, -1) : piece);
      next += 1;
      const coming = (lines[next] ?? "").trim();
      if (closed || coming === "" || addressAlone(coming) !== undefined || isStatement(coming) || WHEN.test(coming)) break;
      piece = coming;
    }
    const host = returned[1] === undefined ? undefined : readHost(returned[1]);
    return { statement: { ...unwrap(join(pieces)), ...(host === undefined ? {} : { host }) }, next };
  }
  let piece = first;
  while (next < lines.length) {
    const closed = /##\s*$|#SMTP#\s*$/u.test(piece);
    pieces.push(piece);
    next += 1;
    const coming = (lines[next] ?? "").trim();
    if (closed || coming === "" || addressAlone(coming) !== undefined) break;
    piece = coming;
  }
  const text = join(pieces).replace(/\s{0,4}#{1,2}(?:SMTP#)?\s*$/u, "");
  const mark = text.indexOf("#");
  const before = mark > 0 ? text.slice(0, mark).trim() : "";
  const host = before === "" ? undefined : readHost(before);
  return { statement: { ...unwrap(text.slice(mark + 1).trim()), ...(host === undefined ? {} : { host }) }, next };
}

/** "< mx.example #5.1.1 smtp;550 5.1.1 User unknown>": the shape in which older servers pass on a reply. */
function unwrap(words: string): Statement {
  const angle = ANGLE.exec(words);
  if (!angle) return { words };
  const host = angle[1] === undefined ? undefined : readHost(angle[1]);
  const inner = (angle[3] ?? "").trim();
  return { words: inner === "" ? `#${angle[2] ?? ""}` : inner, ...(host === undefined ? {} : { host }) };
}

function join(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .join(" ")
    .trim();
}

/** Everything that was said for one address: the newest first. The last reply of a remote server is the cause; that Exchange gave up is a fact beside it. */
function fieldsOf(address: string, statements: readonly Statement[], hostLine: NamedHost | undefined, delayed: boolean): RecipientFields {
  const gaveUp = statements.some((one) => EXPIRED.test(one.words));
  const telling =
    statements.find((one) => !EXPIRED.test(one.words) && (!OWN_WORDS.test(one.words) || WRAPPED.test(one.words)) && /[245]\d\d[ -]/u.test(one.words)) ??
    statements.find((one) => !EXPIRED.test(one.words)) ??
    statements[0];
  const words = telling?.words ?? "";
  const local = words !== "" && OWN_WORDS.test(words) && !WRAPPED.test(words);
  const host = telling?.host ?? hostLine;
  return recipientOf({
    address,
    format: ID,
    matched: words,
    action: delayed ? "delayed" : "failed",
    words,
    by: words === "" ? undefined : local ? "local" : "remote",
    ...(WRAPPED.test(words) ? { stage: "connect" as const } : {}),
    host,
    gaveUp: gaveUp && !delayed,
  });
}

/** The older layout: address, host, statement below one another in the administrators' section. */
function readSection(lines: readonly string[], delayed: boolean): RecipientFields[] {
  const recipients: RecipientFields[] = [];
  let address: string | undefined;
  let host: NamedHost | undefined;
  let statements: Statement[] = [];
  const finish = (): void => {
    if (address !== undefined && statements.length > 0) recipients.push(fieldsOf(address, statements, host, delayed));
    address = undefined;
    host = undefined;
    statements = [];
  };
  let at = 0;
  while (at < lines.length) {
    const line = (lines[at] ?? "").trim();
    const alone = addressAlone(line) ?? imceaAlone(line);
    if (alone !== undefined) {
      finish();
      address = alone;
      at += 1;
      continue;
    }
    if (isStatement(line)) {
      const inline = addressAtLineStart(line);
      if (inline !== undefined && inline.rest.startsWith("#")) {
        finish();
        address = inline.address;
      }
      const { statement, next } = readStatement(lines, at);
      if (address !== undefined) statements.push(statement);
      at = Math.max(next, at + 1);
      continue;
    }
    if (address !== undefined && statements.length === 0 && /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}(?: ?[([][\da-f:.]{3,45}[)\]])?$/iu.test(line))
      host = readHost(line);
    at += 1;
  }
  finish();
  return recipients;
}

/** An X.500 address in SMTP clothes ("IMCEAEX-_O=..._CN=...@example.org") holds characters that other addresses do not. */
function imceaAlone(line: string): string | undefined {
  return /^IMCEA[A-Z]{2,10}-[^\s<>"]{1,400}@[^\s<>"@]{1,255}$/iu.exec(line)?.[0];
}

/** "Label:   value" below a heading of Microsoft 365's layout. */
function labelled(lines: readonly string[], from: number, count = 600): { label: string; value: string }[] {
  const found: { label: string; value: string }[] = [];
  for (let at = from; at < lines.length && at < from + count; at += 1) {
    const match = /^\s{0,8}([^:：\t]{2,60})[:：]\s{0,40}(\S.{0,2000})$/u.exec(lines[at] ?? "");
    if (match) found.push({ label: (match[1] ?? "").trim().toLowerCase(), value: (match[2] ?? "").trim() });
  }
  return found;
}

/** The newer layout ("More Info for Email Admins", "Error Details"): one recipient, the error behind a label. */
function readCard(lines: readonly string[], delayed: boolean): RecipientFields[] {
  const details = lines.findIndex((line) =>
    DETAILS.includes(
      line
        .trim()
        .toLowerCase()
        .replace(/[:：]$/u, ""),
    ),
  );
  const pairs = labelled(lines, 0);
  const address = pairs.find(
    (pair) =>
      /^[^\s@]{1,128}@[^\s@]{1,255}$/u.test(pair.value) &&
      /recipient|empfänger|destinataire|destinatario|destinatari|geadresseerde|destinatário|adresat|příjemce|получател|受信者|收件人/u.test(pair.label),
  )?.value;
  const error =
    labelled(lines, details < 0 ? lines.length : details + 1, 12).find((pair) => /^(?:\S+ )?['"]?[245]\d\d[ -]/u.test(pair.value))?.value ??
    pairs.find((pair) => /^[245]\d\d [245]\.\d/u.test(pair.value) && pair.value.length > 12)?.value;
  if (address === undefined) return [];
  const rejectedBy = pairs.find((pair) =>
    /^(?:message rejected by|remote server|reporting server|nachricht abgelehnt von|message refusé par)$/u.test(pair.label),
  )?.value;
  const code =
    pairs.find((pair) => /^status ?code|statuscode|code d.état|código de estado|codice di stato/u.test(pair.label))?.value ??
    /Status code:? {1,4}([245]\d\d [245]\.\d{1,3}\.\d{1,3})/iu.exec(lines.join("\n"))?.[1];
  const words = error ?? code ?? "";
  const host = rejectedBy === undefined ? undefined : readHost(rejectedBy);
  return [fieldsOf(address, [{ words }], host, delayed)];
}

/** Addresses under the first heading, where no administrators' section came along. */
function readHeading(human: string, delayed: boolean): RecipientFields[] {
  const statement = /(?:gave this error|error):\s{0,4}\n\s{0,4}([^\n]{4,600})/iu.exec(human)?.[1];
  const lines = human.split("\n");
  const heading = lines.findIndex((line) => /^[^\n]{10,160}[:：]\s*$/u.test(line.trim()));
  const found = heading < 0 ? [] : addressesIn(lines.slice(heading + 1, heading + 4).join("\n"));
  return found.slice(0, 1).map((address) => fieldsOf(address, [{ words: statement ?? "" }], undefined, delayed));
}

function generatingServer(lines: readonly string[]): NamedHost | undefined {
  for (const line of lines) {
    const match = /^\s{0,4}([^:：]{4,60}?)\s?[:：]\s{0,8}([\w-]{1,63}(?:\.[\w-]{1,63}){0,10})\s*$/u.exec(line);
    if (match && GENERATING.some((label) => (match[1] ?? "").toLowerCase().startsWith(label))) return { host: (match[2] ?? "").toLowerCase() };
  }
  for (const pair of labelled(lines, 0)) if (/^(?:dsn generated by|message rejected by|sent by)$/u.test(pair.label)) return readHost(pair.value);
  return undefined;
}

/** The reader of Exchange's and Microsoft 365's reports. */
export const exchange: TextFormat = {
  id: ID,
  recognises(mail: TextMail): boolean {
    const text = mail.text;
    if (mail.header.some((entry) => entry.key === "x-ms-exchange-message-is-ndr")) return true;
    if (says(text, GENERATING)) return RETURNED.test(text) || /#[^\n]{0,300}##|#SMTP#|[245]\.\d{1,3}\.\d{1,3}/u.test(text);
    if (/^[^\n]{0,80}(?:Remote )?Server (?:at [^\n]{1,300} )?returned\s{1,4}['"]?[<245]/imu.test(text)) return true;
    return (
      /^(?:Diagnostic information for administrators|More Info for Email Admins|Sent by Microsoft Exchange Server)/imu.test(text) ||
      /(?:RESOLVER\.|QUEUE\.Expired|STOREDRV\.)[^\n]{0,200}##/u.test(text)
    );
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitNdr(mail.text);
    const lines = split.human.split("\n");
    const delayed = isDelay(mail, split.human);
    let recipients = readSection(lines, delayed);
    if (recipients.length === 0) recipients = readCard(lines, delayed);
    if (recipients.length === 0 && (field(mail, "x-ms-exchange-message-is-ndr") !== "" || findStatus(split.human) !== undefined || delayed))
      recipients = readHeading(split.human, delayed);
    const reporting = generatingServer(lines);
    return bounceOf(recipients, split, reporting === undefined ? {} : { reportingMta: reporting });
  },
};

/** Exchange's delay notices: "This message hasn't been delivered yet. Delivery will continue to be attempted." */
function isDelay(mail: TextMail, human: string): boolean {
  if (/delivery (?:delayed|is delayed)|^(?:delayed|verzögert|retardé|retrasado|ritardato|vertraagd)\b|\(delay/iu.test(mail.subject)) return true;
  return /Delivery will continue to be attempted|hasn't been delivered (?:yet|to)[^\n]{0,80}(?:yet|continue)|Delivery to these recipients or (?:groups|distribution lists) (?:is|has been) delayed|wird weiterhin versucht|(?:#|')400 4\.4\.7/iu.test(
    human,
  );
}
