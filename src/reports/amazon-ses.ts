// Amazon SES and WorkMail. SES writes a DSN whose human part is one sentence; WorkMail puts the machine fields into the text behind
// "Technical report:"; and an SNS subscription by e-mail brings the event itself, JSON in a mail "AWS Notification Message".
import { parseDate } from "../vocabulary/date.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { addressAlone, blockAt, bounceOf, field, lineWith, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "amazon-ses";

const GROUPS_PATTERN = /^[ \t]+\S/u;
const BARE_PATTERN = /^[\w-]{1,20};\s{0,4}/u;
const TECHNICAL_REPORT = /^Technical report:/imu;
const STATUS_PATTERN = /^[245]\.\d{1,3}\.\d{1,3}/u;
const ANGLES = /[<>]/gu;
const DELAYED = /^delayed/iu;
const PARSE_EVENT_PATTERN = /!\n ?/gu;
const PARSE_EVENT_PATTERN_2 = /\n ?/gu;
const ADDRESS_PATTERN_2 = /^.{0,200}<([^<>]{1,320})>$/u;
const STATUS_PATTERN_2 = /^[245]\.\d{1,3}\.\d{1,3}$/u;
const LINES_PATTERN = /^[!-9;-~]{1,80}$/u;
const BLANKS = /\s+/gu;
const SENTENCE = "an error occurred while trying to deliver the mail to the following recipients:";
const FIELD = /^([A-Za-z-]{3,40}):\s{0,8}(.{0,2000})$/u;

/** Groups of "Name: value" lines parted by blank lines (RFC 3464 section 2.1), folded lines joined. */
function groups(text: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  let current = new Map<string, string>();
  let last = "";
  for (const line of `${text}\n`.split("\n")) {
    const match = FIELD.exec(line);
    if (match) {
      last = (match[1] ?? "").toLowerCase();
      if (!current.has(last)) current.set(last, (match[2] ?? "").trim());
    } else if (GROUPS_PATTERN.test(line) && last !== "") current.set(last, `${current.get(last) ?? ""} ${line.trim()}`);
    else if (line.trim() === "" && current.size > 0) {
      found.push(current);
      current = new Map();
      last = "";
    }
  }
  if (current.size > 0) found.push(current);
  return found;
}

function bare(value: string | undefined): string {
  return (value ?? "").replace(BARE_PATTERN, "").trim();
}

/** WorkMail's report inside the text. */
function readReport(human: string): { recipients: RecipientFields[]; reporting?: string } {
  const at = human.search(TECHNICAL_REPORT);
  if (at < 0) return { recipients: [] };
  const all = groups(human.slice(at + "Technical report:".length));
  const reporting = bare(all.find((group) => group.has("reporting-mta"))?.get("reporting-mta"));
  const recipients = all
    .filter((group) => group.has("final-recipient"))
    .map((group) => {
      const code = group.get("diagnostic-code");
      const status = STATUS_PATTERN.exec(group.get("status") ?? "")?.[0];
      return recipientOf({
        address: bare(group.get("final-recipient")).replace(ANGLES, ""),
        format: ID,
        matched: "Technical report:",
        action: DELAYED.test(group.get("action") ?? "") ? "delayed" : "failed",
        words: bare(code),
        by: code === undefined ? undefined : "remote",
        status,
      });
    });
  return reporting === "" ? { recipients } : { recipients, reporting };
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
/** An own property, so that a hostile key finds nothing. */
const ownValue = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
/** The objects of an own array, at most a thousand. */
const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject).slice(0, 1000) : []);
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The first JSON object of a text; line breaks that mail programs put into it ("!\n ") are undone. */
function parseEvent(text: string): Json | undefined {
  const from = text.indexOf('{"');
  const to = text.indexOf("\n\n", Math.max(0, from));
  if (from < 0 || from > 200) return undefined;
  const whole = text.slice(from, to < 0 ? undefined : to).trim();
  for (const candidate of [whole, whole.replace(PARSE_EVENT_PATTERN, ""), whole.replace(PARSE_EVENT_PATTERN_2, "")]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (isObject(value)) return value;
    } catch {
      // Not JSON as it stands; the next way of joining its lines is tried.
    }
  }
  return undefined;
}

/** The event of SES' bounce notification (docs.aws.amazon.com, "Notification contents"). */
function readEvent(event: Json): TextBounce | undefined {
  const inner = textOf(ownValue(event, "Message"));
  const notice = inner === undefined ? event : (parseEvent(inner) ?? event);
  const bounce = ownValue(notice, "bounce");
  if ((ownValue(notice, "notificationType") ?? ownValue(notice, "eventType")) !== "Bounce" || !isObject(bounce)) return undefined;
  const listed = objectsOf(ownValue(bounce, "bouncedRecipients"));
  const recipients = listed.flatMap((one) => {
    const address = textOf(ownValue(one, "emailAddress"));
    if (address === undefined) return [];
    const words = bare(textOf(ownValue(one, "diagnosticCode")));
    return [
      recipientOf({
        address: address.replace(ADDRESS_PATTERN_2, "$1"),
        format: ID,
        matched: "bouncedRecipients",
        action: ownValue(one, "action") === "delayed" ? "delayed" : "failed",
        words,
        by: words === "" ? undefined : "remote",
        status: STATUS_PATTERN_2.exec(textOf(ownValue(one, "status")) ?? "")?.[0],
      }),
    ];
  });
  if (recipients.length === 0) return undefined;
  const sent = ownValue(notice, "mail");
  const mail = isObject(sent) ? sent : {};
  const headers = objectsOf(ownValue(mail, "headers"));
  const lines = headers.flatMap((one) => {
    const name = textOf(ownValue(one, "name"));
    return name === undefined || !LINES_PATTERN.test(name) ? [] : [`${name}: ${(textOf(ownValue(one, "value")) ?? "").replace(BLANKS, " ")}`];
  });
  const id = textOf(ownValue(mail, "messageId"));
  const reporting = readHost(bare(textOf(ownValue(bounce, "reportingMTA"))));
  const arrival = parseDate(textOf(ownValue(mail, "timestamp")) ?? "");
  const category = [textOf(ownValue(bounce, "bounceType")), textOf(ownValue(bounce, "bounceSubType"))].filter((part) => part !== undefined).join("/");
  return {
    recipients,
    platform: { name: ID, ...(category === "" ? {} : { category }) },
    ...(reporting === undefined ? {} : { reportingMta: reporting }),
    ...(arrival === undefined ? {} : { arrivalDate: arrival }),
    original: {
      text: lines.join("\n"),
      ...(id === undefined ? {} : { keys: [{ kind: "platform-id" as const, name: ID, value: id, from: "event" as const }] }),
    },
  };
}

/** The reader of Amazon's notices. */
export const amazonSes: TextFormat = {
  id: ID,
  ownSender: true,
  signs: [SENTENCE, "x-amz-sns-message-id"],
  recognises: (mail: TextMail) => mail.text.toLowerCase().includes(SENTENCE) || (field(mail, "x-amz-sns-message-id") !== "" && mail.text.includes('"bounce')),
  read(mail: TextMail): TextBounce | undefined {
    if (!mail.text.toLowerCase().includes(SENTENCE)) {
      const event = parseEvent(mail.text);
      return event === undefined ? undefined : readEvent(event);
    }
    const split = splitOriginal(mail.text);
    const { recipients, reporting } = readReport(split.human);
    const more = reporting === undefined ? {} : { reportingMta: { host: reporting.toLowerCase() } };
    if (recipients.length > 0) return bounceOf(recipients, split, more);
    const lines = split.human.split("\n");
    const listed = blockAt(lines, lineWith(lines, SENTENCE) + 1).lines;
    return bounceOf(
      listed
        .map(addressAlone)
        .filter((address) => address !== undefined)
        .map((address) => recipientOf({ address, format: ID, matched: SENTENCE })),
      split,
    );
  },
};
