import type { NamedEntry } from "../catalogue/entry.ts";
import { FAULT_BY_REASON } from "../vocabulary/reason.ts";
import { STAGES } from "../vocabulary/smtp-reply.ts";
import { ASKS } from "../vocabulary/step.ts";

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/u;
const HOST_SUFFIX = /^\.[a-z\d_-]+(?:\.[a-z\d_-]+)*$/u;
const DOMAIN = /^[^\s@/.]+(?:\.[^\s@/.]+)+$/u;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const HTTPS = /^https?:\/\/\S+$/u;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value.trim() !== "";
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOrMore =
  (check: Check): Check =>
  (value) =>
    check(value) || (Array.isArray(value) && value.length > 0 && value.every(check));
const isRegExp: Check = (value) => value instanceof RegExp;
const isTrue: Check = (value) => value === true;
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const FAULTS = [...new Set(Object.values(FAULT_BY_REASON))];
const isReason: Check = (value) => typeof value === "string" && Object.hasOwn(FAULT_BY_REASON, value);

const WHEN: Readonly<Record<string, Check>> = {
  token: oneOrMore(isText),
  text: oneOrMore((value) => isText(value) && (value as string) === (value as string).toLowerCase()),
  oneOf: listOf(listOf((value) => isText(value) && (value as string) === (value as string).toLowerCase())),
  not: oneOrMore((value) => isText(value) && (value as string) === (value as string).toLowerCase()),
  status: oneOrMore(matches(STATUS)),
  code: oneOrMore((value) => Number.isInteger(value) && (value as number) >= 200 && (value as number) < 600),
  stage: oneOrMore(oneOf(...STAGES)),
};
const RULE: Readonly<Record<string, Check>> = {
  when: isObject,
  means: isReason,
  fault: oneOf(...FAULTS),
  scope: oneOf("message", "recipient", "recipient-domain", "sender", "sending-server"),
  blocked: oneOf("ip", "domain", "address", "url", "message"),
  detail: isRegExp,
  via: matches(ID),
  sayer: oneOf("recipient-admin", "recipient-provider", "filter-vendor", "sending-provider", "sending-platform"),
  source: matches(HTTPS),
  unconfirmed: isTrue,
  weak: isTrue,
  frame: isTrue,
};
const CONTACT: Readonly<Record<string, Check>> = {
  purpose: oneOf("blocked", "false-positive", "customers", "lookup", "postmaster", "vendor"),
  reasons: listOf(isReason),
  rules: listOf(isText),
  ask: oneOf(...ASKS),
  kind: oneOf("email", "web-form", "web-page", "phone"),
  value: isText,
  who: oneOf("anyone", "operators", "customers", "recipient-admins"),
  bring: listOf(oneOf("ip", "host", "reply", "date", "message-id", "imprint", "domain", "recipient")),
  languages: listOf(isText),
  source: matches(HTTPS),
  trust: oneOf("official", "third-party"),
  checked: matches(DAY),
};
const COMMON: Readonly<Record<string, Check>> = {
  id: matches(ID),
  kind: oneOf("provider", "blocklist", "filter", "platform"),
  name: isText,
  country: matches(/^[A-Z]{2}$/u),
  replies: isObject,
  tokens: listOf(isRegExp),
  signatures: listOf(isText),
  pages: listOf(matches(HOST_SUFFIX)),
  contacts: (value) => Array.isArray(value),
  notes: isText,
  checked: matches(DAY),
  sameRepliesAs: matches(ID),
};
const hosts = listOf(matches(HOST_SUFFIX));
const domains = listOf(matches(DOMAIN));
const sourced = (value: unknown): boolean => isObject(value) && matches(HTTPS)(value["source"]);
const BY_KIND: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  provider: {
    domains,
    mx: hosts,
    outbound: hosts,
    customerRun: hosts,
    ips: listOf(isText),
    reporters: hosts,
    hosts: oneOf("consumer", "organisation", "both"),
    webmail: (value) => value === "not confirmed" || sourced(value),
    defaultDmarc: sourced,
    spfInclude: isText,
  },
  blocklist: { zones: domains, lists: listOf(oneOf("ip", "domain", "url", "hash")), closed: matches(DAY) },
  filter: { mx: hosts, outbound: hosts, zones: domains },
  platform: {
    sends: oneOf("own-servers", "customer-mailbox"),
    outbound: hosts,
    ips: listOf(isText),
    mailDomains: domains,
    linkDomains: domains,
    spfInclude: isText,
    dkimSelectors: listOf(isText),
    software: listOf(isText),
    allowlistChecked: matches(DAY),
    allowlistSource: matches(HTTPS),
  },
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  provider: ["hosts", "webmail"],
  blocklist: ["zones", "lists"],
  filter: [],
  platform: ["sends"],
};

function checkFields(where: string, fields: Fields, checks: Readonly<Record<string, Check>>, required: readonly string[]): void {
  for (const name of required) if (fields[name] === undefined) throw new TypeError(`${where}.${name} is missing`);
  for (const [name, value] of Object.entries(fields)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) throw new TypeError(`${where}.${name} is no field of an entry`);
    if (value !== undefined && !check(value)) throw new TypeError(`${where}.${name} is wrong: ${JSON.stringify(value)?.slice(0, 80) ?? String(value)}`);
  }
}

/** Checks one entry from outside and returns it typed; throws a TypeError that names the field. */
export function checkEntry(entry: unknown, at: number): NamedEntry {
  if (!isObject(entry)) throw new TypeError(`entries[${at}] is no object`);
  const where = `entries[${at}]${typeof entry["id"] === "string" ? ` (${entry["id"]})` : ""}`;
  const kind = typeof entry["kind"] === "string" && Object.hasOwn(BY_KIND, entry["kind"]) ? entry["kind"] : "";
  if (kind === "") throw new TypeError(`${where}.kind must be provider, blocklist, filter or platform`);
  checkFields(where, entry, { ...COMMON, ...BY_KIND[kind] }, ["id", "name", "replies", "contacts", "checked", ...(REQUIRED[kind] ?? [])]);
  for (const [name, rule] of Object.entries(entry["replies"] as Fields)) {
    const place = `${where}.replies.${name}`;
    if (!isObject(rule)) throw new TypeError(`${place} is no object`);
    checkFields(place, rule, RULE, ["when", "means", "source"]);
    checkFields(`${place}.when`, rule["when"] as Fields, WHEN, []);
    if (Object.keys(rule["when"] as Fields).length === 0) throw new TypeError(`${place}.when is empty: the rule would fit every reply`);
  }
  (entry["contacts"] as readonly unknown[]).forEach((contact, n) => {
    const place = `${where}.contacts[${n}]`;
    if (!isObject(contact)) throw new TypeError(`${place} is no object`);
    checkFields(place, contact, CONTACT, ["purpose", "kind", "value", "who", "source", "trust", "checked"]);
  });
  return entry as unknown as NamedEntry;
}
