import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { Draft, Report } from "../../src/index.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8")) as object;
const validate: ValidateFunction = new Ajv({ strict: false, allErrors: false }).compile(schema);
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).length;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS_AND_LF = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const TAG = /<\/?(?:script|img|a|svg|iframe|b|i|p|div|span)\b[^<>@]*>/iu;

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

/** What every report keeps. */
export function checkReport(report: Report): void {
  isPlain(report, report.kind);
  if (!validate(report))
    throw new Broken(`schema: ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message} ${JSON.stringify(validate.errors?.[0]?.params)}`);
}

/** What every result of the other doors keeps. */
export function checkData(value: unknown, what: string): void {
  isPlain(value, what);
}

/** What every sentence keeps. */
export function checkText(text: string, what: string): void {
  const control = CONTROLS.exec(text);
  if (control !== null) throw new Broken(`${what}: control character U+${control[0].codePointAt(0)?.toString(16)} at ${control.index}`);
  const tag = TAG.exec(text);
  if (tag !== null) throw new Broken(`${what}: tag ${tag[0]}`);
}

/** What every draft keeps. */
export function checkDraft(draft: Draft): void {
  checkText(draft.text, "draft.text");
  for (const [name, value] of [
    ["subject", draft.subject],
    ["to", draft.to],
    ["url", draft.url],
    ["mailto", draft.mailto],
  ] as const) {
    if (value === undefined) continue;
    if (CONTROLS_AND_LF.test(value)) throw new Broken(`draft.${name}: control character`);
    if (name === "url" && !/^https?:\/\//u.test(value)) throw new Broken(`draft.url: ${value.slice(0, 60)}`);
  }
  if (draft.to !== undefined && /[\s,;<>]/u.test(draft.to)) throw new Broken(`draft.to: ${draft.to.slice(0, 80)}`);
  if (draft.mailto !== undefined) checkMailto(draft.mailto);
}

function checkMailto(mailto: string): void {
  const [to = "", query = ""] = mailto.slice("mailto:".length).split("?", 2);
  if (CONTROLS_AND_LF.test(decodeURIComponent(to)) || decodeURIComponent(to).includes(",")) throw new Broken("draft.mailto: more than one address");
  for (const pair of query.split("&")) {
    const [name = "", value = ""] = pair.split("=");
    if (name !== "subject" && name !== "body") throw new Broken(`draft.mailto: field ${name}`);
    if (name === "subject" && CONTROLS_AND_LF.test(decodeURIComponent(value))) throw new Broken("draft.mailto: line end in subject");
  }
}

/** Nothing stuck to the prototype that all objects share. */
export function checkPrototype(): void {
  if (Object.getOwnPropertyNames(Object.prototype).length !== PROTOTYPE) throw new Broken("Object.prototype was written to");
}
