import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { Draft, Report } from "../../src/index.ts";

interface Definition {
  properties: Record<string, unknown>;
  required: string[];
}
type Schema = Record<string, unknown> & { definitions: Record<string, Definition> };

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8")) as Schema;
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
const listOf = (definition: string): object => ({ type: "array", items: { $ref: `#/definitions/${definition}` } });
/** A schema of its own, which speaks in the words of the report's. */
const compile = (id: string, shape: object): ValidateFunction => ajv.compile({ ...shape, $id: id, definitions: schema.definitions });

/** Diagnosis is the part of a refused recipient that a reply alone can tell. */
const OF_A_REPLY = [
  ...["reason", "fault", "permanence", "scope", "confidence", "blockedBy", "blocked", "reply", "sendingMta"],
  ...["escalation", "wontHelp", "conflicts", "evidence"],
];
const refused = schema.definitions["RefusedRecipient"] as Definition;
/** What a result is: its schema holds it to that. */
export type Kind = "report" | "diagnosis" | "advice" | "suppressions" | "summary" | "draft" | "state";
const FITS: Readonly<Record<Kind, ValidateFunction>> = {
  report: compile("fuzz:report", { $ref: "#/definitions/Report" }),
  diagnosis: compile("fuzz:diagnosis", {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(OF_A_REPLY.map((name) => [name, refused.properties[name]])),
    required: refused.required.filter((name) => OF_A_REPLY.includes(name)),
  }),
  advice: compile("fuzz:advice", {
    type: "object",
    additionalProperties: false,
    properties: {
      escalation: listOf("Step"),
      wontHelp: listOf("WontHelp"),
      notes: { type: "array", items: { type: "string" } },
      mailboxProvider: { $ref: "#/definitions/Party" },
    },
    required: ["escalation", "wontHelp", "notes"],
  }),
  suppressions: compile("fuzz:suppressions", {
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        address: { type: "string", minLength: 1 },
        key: { type: "string" },
        advice: { enum: ["now", "after-repeats"] },
        because: { anyOf: [{ $ref: "#/definitions/Reason" }, { enum: ["complaint", "opt-out"] }] },
      },
      required: ["address", "key", "advice", "because"],
    },
  }),
  summary: compile("fuzz:summary", {
    type: "array",
    items: {
      type: "object",
      properties: {
        blockedBy: { $ref: "#/definitions/Blocker" },
        reason: { $ref: "#/definitions/Reason" },
        sendingIp: { type: "string" },
        count: { type: "integer", minimum: 1 },
        recipients: { type: "integer", minimum: 0 },
        escalation: listOf("Step"),
      },
      required: ["reason", "count", "recipients", "escalation"],
    },
  }),
  draft: compile("fuzz:draft", {
    type: "object",
    additionalProperties: false,
    properties: {
      to: { type: "string" },
      url: { type: "string" },
      mailto: { type: "string" },
      subject: { type: "string", minLength: 1, maxLength: 200 },
      text: { type: "string", minLength: 1 },
      missing: { type: "array", items: { type: "string" } },
    },
    required: ["subject", "text", "missing"],
  }),
  state: compile("fuzz:state", {
    type: "object",
    required: ["state", "advice"],
    properties: { advice: { enum: ["keep", "at-risk", "suppress", "recovered"] } },
  }),
};

/** Control and format characters (direction marks, soft hyphens, tags), half characters, and what ends a line elsewhere than in LF. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const CONTROLS_BUT_LF = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
/** Whatever opens a tag, comment or declaration; an address in angle brackets does not. */
const TAG = /<(?=[a-z/!?])(?![^\s<>"'()/@]{1,254}@[^\s<>"'()/@]{1,254}>)/iu;
/** Line ends in disguise: percent-encoded, or within an encoded word that the addressee's program would open. */
const DISGUISED = /%0[ad]|=\?[^?\s]*\?[bq]\?/iu;
/** One address, which needs neither quoting in a header nor encoding in a mailto: URL. */
const PLAIN_ADDRESS = /^[^\s@<>(),;:"[\]\\%?&#]{1,64}@[^\s@<>(),;:"[\]\\%?&#]{1,255}$/u;
const PAGE = /^https?:$/u;
const SNIPPET = 60;

/** A broken promise. */
export class Broken extends Error {}

/** JSON and back gives the same: nothing but plain objects, arrays, strings, finite numbers and booleans. */
function isPlain(value: unknown, where: string): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value) || Object.is(value, -0)) throw new Broken(`${where} is ${value}`);
      return;
    case "object": {
      if (value === null) throw new Broken(`${where} is null`);
      if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++) isPlain(value[at], `${where}[${at}]`);
        return;
      }
      if (Object.getPrototypeOf(value) !== Object.prototype) throw new Broken(`${where} is no plain object`);
      for (const key of Object.keys(value)) {
        if (key === "__proto__") throw new Broken(`${where} has the key __proto__`);
        isPlain((value as Record<string, unknown>)[key], `${where}.${key}`);
      }
      return;
    }
    default:
      throw new Broken(`${where} is ${typeof value}`);
  }
}

/** What every result keeps: it survives JSON unchanged and fits its schema. */
export function checkData(value: unknown, kind: Kind): void {
  isPlain(value, kind);
  const fits = FITS[kind];
  if (fits(value)) return;
  const error = fits.errors?.[0];
  throw new Broken(`${kind}: ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`);
}

/** What every report keeps. */
export function checkReport(report: Report): void {
  checkData(report, "report");
}

/** What every sentence keeps: no control characters, no direction marks, no half characters, nothing that opens a tag. */
export function checkText(text: string, what: string): void {
  const control = CONTROLS_BUT_LF.exec(text);
  if (control !== null) throw new Broken(`${what}: control character U+${control[0].codePointAt(0)?.toString(16)} at ${control.index}`);
  const tag = TAG.exec(text);
  if (tag !== null) throw new Broken(`${what}: tag ${text.slice(tag.index, tag.index + SNIPPET)}`);
}

/** What every draft keeps: its text as every text; one line of subject; one address, one page, and neither can smuggle in a header. */
export function checkDraft(draft: Draft): void {
  checkData(draft, "draft");
  checkText(draft.text, "draft.text");
  checkText(draft.subject, "draft.subject");
  for (const [name, value] of [
    ["subject", draft.subject],
    ["to", draft.to],
    ["url", draft.url],
    ["mailto", draft.mailto],
  ] as const) {
    if (value !== undefined && CONTROLS.test(value)) throw new Broken(`draft.${name}: control character`);
  }
  if (DISGUISED.test(draft.subject)) throw new Broken(`draft.subject: line end in disguise: ${draft.subject.slice(0, SNIPPET)}`);
  if (draft.to !== undefined && (!PLAIN_ADDRESS.test(draft.to) || DISGUISED.test(draft.to))) throw new Broken(`draft.to: ${draft.to.slice(0, SNIPPET)}`);
  if (draft.url !== undefined) checkPage(draft.url);
  if (draft.mailto !== undefined) checkMailto(draft.mailto, draft);
}

function checkPage(page: string): void {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  if (url === undefined || !PAGE.test(url.protocol)) throw new Broken(`draft.url: ${page.slice(0, SNIPPET)}`);
  if (url.username !== "" || url.password !== "") throw new Broken(`draft.url: credentials: ${page.slice(0, SNIPPET)}`);
}

function checkMailto(mailto: string, draft: Draft): void {
  const [to = "", query = "", ...more] = mailto.slice("mailto:".length).split("?");
  if (!mailto.startsWith("mailto:") || more.length > 0) throw new Broken(`draft.mailto: ${mailto.slice(0, SNIPPET)}`);
  if (decodeURIComponent(to) !== draft.to) throw new Broken("draft.mailto: another address than draft.to");
  const fields = query.split("&").map((pair) => pair.split("="));
  if (fields.map(([name]) => name).join() !== "subject,body") throw new Broken(`draft.mailto: fields ${fields.map(([name]) => name).join()}`);
  if (decodeURIComponent(fields[0]?.[1] ?? "") !== draft.subject) throw new Broken("draft.mailto: another subject than draft.subject");
}

const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Map.prototype, Set.prototype, RegExp.prototype];
const NAMES = SHARED.map((shared) => Reflect.ownKeys(shared).length);

/** Nothing stuck to the prototypes that all objects share. */
export function checkPrototype(): void {
  SHARED.forEach((shared, at) => {
    if (Reflect.ownKeys(shared).length !== NAMES[at]) throw new Broken("a prototype that all objects share was written to");
  });
  if ("polluted" in {}) throw new Broken("Object.prototype is polluted");
}
