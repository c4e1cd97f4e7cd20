import type { RecipientFields, ReportFields } from "../../reports/report-fields.ts";
import { headerField } from "../../vocabulary/header.ts";
import { isPrivateIp, parseIp } from "../../vocabulary/ip.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import type { Permanence } from "../../vocabulary/verdict.ts";
import type { LogLine } from "./log-line.ts";

/** What a line says about one recipient. */
export interface LoggedRecipient {
  address: string;
  originalAddress?: string | undefined;
  action: RecipientFields["action"];
  status?: string | undefined;
  diagnostic?: string | undefined;
  saidBy?: "remote" | "local" | undefined;
  gaveUp?: boolean | undefined;
  remoteHost?: string | undefined;
  remoteIp?: string | undefined;
  statedReason?: Reason | undefined;
  statedPermanence?: Permanence | undefined;
}

/** What a line says about a delivery. */
export interface LoggedDelivery {
  software: string;
  line: LogLine;
  /** Time of the attempt, where it does not stand in the syslog prefix. */
  date?: string | undefined;
  /** Seconds since the message arrived. */
  delay?: number | undefined;
  queueId?: string | undefined;
  envelopeId?: string | undefined;
  jobId?: string | undefined;
  messageId?: string | undefined;
  sender?: string | undefined;
  subject?: string | undefined;
  sendingIp?: string | undefined;
  sendingHost?: string | undefined;
  recipients: readonly LoggedRecipient[];
}

const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/u;
const FULL_HOST = /^[a-z\d_](?:[a-z\d_-]{0,62}\.){1,10}[a-z\d-]{2,63}\.?$/iu;
const TRAILING_DOT = /\.$/u;
const MILLISECONDS = /\.\d{3}Z$/u;
const OFFSET = /[+-]\d\d:\d\d$/u;

/** A host name that means something outside its own network: with a domain. */
const fullHost = (host: string | undefined): string | undefined => (host !== undefined && FULL_HOST.test(host) ? host.replace(TRAILING_DOT, "") : undefined);

/** A time some seconds before another; the offset is kept. */
function before(date: string, seconds: number): string | undefined {
  const offset = OFFSET.exec(date)?.[0];
  const minutes = offset === undefined ? 0 : (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  const at = Date.parse(date) - Math.round(seconds) * 1000 + minutes * 60_000;
  if (!Number.isFinite(at) || at < 0 || at > 4e12) return undefined;
  return new Date(at).toISOString().replace(MILLISECONDS, offset ?? "Z");
}

function recipientOf(logged: LoggedRecipient, software: string, date: string | undefined): RecipientFields {
  const { address, originalAddress, action, status, diagnostic, saidBy, gaveUp, remoteHost, remoteIp, statedReason, statedPermanence } = logged;
  const ip = remoteIp === undefined ? undefined : parseIp(remoteIp);
  const host = remoteHost === undefined || remoteHost === "" || parseIp(remoteHost) !== undefined ? undefined : remoteHost.replace(TRAILING_DOT, "");
  return {
    address,
    ...(originalAddress === undefined || originalAddress === "" || originalAddress === address ? {} : { originalAddress }),
    action,
    ...(status !== undefined && STATUS.test(status) ? { status } : {}),
    ...(diagnostic === undefined || diagnostic === "" ? {} : { diagnostic, diagnosticType: saidBy === "local" ? `x-${software}` : "smtp" }),
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(gaveUp === true ? { gaveUp } : {}),
    ...(host === undefined && ip === undefined ? {} : { remoteMta: { ...(host === undefined ? {} : { host }), ...(ip === undefined ? {} : { ip }) } }),
    ...(date === undefined ? {} : { lastAttemptDate: date }),
    ...(statedReason === undefined ? {} : { statedReason }),
    ...(statedPermanence === undefined ? {} : { statedPermanence }),
  };
}

/** A logged delivery as statements. */
export function logFields(logged: LoggedDelivery): ReportFields {
  const { software, line } = logged;
  const date = logged.date ?? line.date;
  const arrivalDate = date === undefined || logged.delay === undefined ? undefined : before(date, logged.delay);
  const host = fullHost(logged.sendingHost) ?? fullHost(line.host);
  const stated = logged.sendingIp === undefined ? undefined : parseIp(logged.sendingIp);
  // An address behind a router is not the one that the other side saw.
  const ip = stated === undefined || isPrivateIp(stated) ? undefined : stated;
  const field = (name: string, value: string | undefined) => (value === undefined || value === "" ? [] : [headerField(name, value)]);
  return {
    notice: { source: "log", ...(date === undefined ? {} : { date }) },
    header: [],
    stated: {
      kind: "delivery-report",
      format: software,
      wrapping: "direct",
      ...(host === undefined ? {} : { reportingMta: { host } }),
      ...(arrivalDate === undefined ? {} : { arrivalDate }),
      original: {
        header: [
          ...field("Return-Path", logged.sender === undefined ? undefined : `<${logged.sender}>`),
          ...field("Message-ID", logged.messageId),
          ...field("Subject", logged.subject),
        ],
        ...(logged.envelopeId === undefined || logged.envelopeId === "" ? {} : { envelopeId: logged.envelopeId }),
        keys: [
          ...(logged.queueId === undefined ? [] : [{ kind: "queue-id" as const, value: logged.queueId, from: "event" as const }]),
          ...(logged.jobId === undefined || logged.jobId === ""
            ? []
            : [{ kind: "platform-id" as const, name: "jobId", value: logged.jobId, from: "event" as const }]),
        ],
      },
      recipients: logged.recipients.map((recipient) => recipientOf(recipient, software, date)),
      problems: [],
      ...(host === undefined && ip === undefined ? {} : { sending: { ...(host === undefined ? {} : { host }), ...(ip === undefined ? {} : { ip }) } }),
    },
  };
}

const CLOCK = /^(?:(\d{1,5})\+)?(\d\d):(\d\d):(\d\d)$/u;
const UNITS = /^(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,9}(?:\.\d{1,9})?)s)?$/u;
const PLAIN = /^\d{1,9}(?:\.\d{1,9})?$/u;

/** Seconds of "12.5" (Postfix), "1+02:03:04" (sendmail) or "1h2m3s" (OpenSMTPD, Exim). */
export function readDelay(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (PLAIN.test(text)) return Number(text);
  const [, days, hours, minutes, seconds] = CLOCK.exec(text) ?? UNITS.exec(text) ?? [undefined, undefined, undefined, undefined, undefined];
  if (hours === undefined && days === undefined && minutes === undefined && seconds === undefined) return undefined;
  return Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

const RELAY = /^([^\s[\]()]{1,255}?)?\.?\s?[[(](?:IPv6:)?([\da-f.:]{2,45})[\])]/iu;

/** "mx.example.com[192.0.2.1]:25", "mx.example.com. [192.0.2.1]", "mx.example.com (192.0.2.1)", "[192.0.2.1]" as host and address; {} for "none", "local" and sockets. */
export function readRelay(text: string | undefined): { remoteHost?: string; remoteIp?: string } {
  const [, host, ip] = RELAY.exec(text ?? "") ?? [];
  const address = ip === undefined ? undefined : parseIp(ip);
  if (address === undefined) return {};
  return { ...(host === undefined ? {} : { remoteHost: host }), remoteIp: address };
}
