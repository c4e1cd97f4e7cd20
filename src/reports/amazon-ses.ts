// Amazon SES and WorkMail. SES writes a DSN whose human part is one sentence; WorkMail puts the machine fields into the text behind
// "Technical report:"; and an SNS subscription by e-mail brings the event itself, JSON in a mail "AWS Notification Message".
import { parseDate } from "../vocabulary/date.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, blockAt, bounceOf, field, lineWith, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { readHost, splitOriginal } from "./text-helpers.ts";

const ID = "amazon-ses";
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
    } else if (/^[ \t]+\S/u.test(line) && last !== "") current.set(last, `${current.get(last) ?? ""} ${line.trim()}`);
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
  return (value ?? "").replace(/^[\w-]{1,20};\s{0,4}/u, "").trim();
}

/** WorkMail's report inside the text. */
function readReport(human: string): { recipients: RecipientFields[]; reporting?: string } {
  const at = human.search(/^Technical report:/imu);
  if (at < 0) return { recipients: [] };
  const all = groups(human.slice(at + "Technical report:".length));
  const reporting = bare(all.find((group) => group.has("reporting-mta"))?.get("reporting-mta"));
  const recipients = all
    .filter((group) => group.has("final-recipient"))
    .map((group) => {
      const code = group.get("diagnostic-code");
      const status = /^[245]\.\d{1,3}\.\d{1,3}/u.exec(group.get("status") ?? "")?.[0];
      return recipientOf({
        address: bare(group.get("final-recipient")).replace(/[<>]/gu, ""),
        format: ID,
        matched: "Technical report:",
        action: /^delayed/iu.test(group.get("action") ?? "") ? "delayed" : "failed",
        words: bare(code),
        by: code === undefined ? undefined : "remote",
        status,
      });
    });
  return reporting === "" ? { recipients } : { recipients, reporting };
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The first JSON object of a text; line breaks that mail programs put into it ("!\n ") are undone. */
function parseEvent(text: string): Json | undefined {
  const from = text.indexOf('{"');
  const to = text.indexOf("\n\n", from < 0 ? 0 : from);
  if (from < 0 || from > 200) return undefined;
  const whole = text.slice(from, to < 0 ? undefined : to).trim();
  for (const candidate of [whole, whole.replace(/!\n ?/gu, ""), whole.replace(/\n ?/gu, "")]) {
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
  const inner = textOf(event["Message"]);
  const notice = inner === undefined ? event : (parseEvent(inner) ?? event);
  const bounce = notice["bounce"];
  if ((notice["notificationType"] ?? notice["eventType"]) !== "Bounce" || !isObject(bounce)) return undefined;
  const listed = Array.isArray(bounce["bouncedRecipients"]) ? bounce["bouncedRecipients"].filter(isObject).slice(0, 1000) : [];
  const recipients = listed.flatMap((one) => {
    const address = textOf(one["emailAddress"]);
    if (address === undefined) return [];
    const words = bare(textOf(one["diagnosticCode"]));
    return [
      recipientOf({
        address: address.replace(/^.{0,200}<([^<>]{1,320})>$/u, "$1"),
        format: ID,
        matched: "bouncedRecipients",
        action: one["action"] === "delayed" ? "delayed" : "failed",
        words,
        by: words === "" ? undefined : "remote",
        status: /^[245]\.\d{1,3}\.\d{1,3}$/u.exec(textOf(one["status"]) ?? "")?.[0],
      }),
    ];
  });
  if (recipients.length === 0) return undefined;
  const mail = isObject(notice["mail"]) ? notice["mail"] : {};
  const headers = Array.isArray(mail["headers"]) ? mail["headers"].filter(isObject) : [];
  const lines = headers.flatMap((one) => {
    const name = textOf(one["name"]);
    return name === undefined || !/^[!-9;-~]{1,80}$/u.test(name) ? [] : [`${name}: ${(textOf(one["value"]) ?? "").replace(/\s+/gu, " ")}`];
  });
  const id = textOf(mail["messageId"]);
  const reporting = readHost(bare(textOf(bounce["reportingMTA"])));
  const arrival = parseDate(textOf(mail["timestamp"]) ?? "");
  const category = [textOf(bounce["bounceType"]), textOf(bounce["bounceSubType"])].filter((part) => part !== undefined).join("/");
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
