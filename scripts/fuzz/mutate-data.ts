import { TOKENS } from "./mutate-mail.ts";
import type { Chance } from "./random.ts";

const ODD: readonly unknown[] = [
  null,
  undefined,
  "",
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  "x".repeat(5000),
  "2026-13-45T99:99:99Z",
  new Date(Number.NaN),
  new Map(),
  new Uint8Array(3),
];

function oddValue(chance: Chance): unknown {
  if (chance.one(2)) return chance.of(ODD);
  if (chance.one(6))
    return JSON.parse(
      `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"${chance.of(["event", "type", "email", "headers"])}":"x"}`,
    );
  return chance.of(TOKENS).repeat(1 + chance.below(3));
}

/** A copy of plain data, Maps and bytes, in which something is missing, doubled, of the wrong type or a stranger's words. */
export function mutateData(value: unknown, chance: Chance, rate: number): unknown {
  if (chance.next() < rate)
    return typeof value === "string" && chance.one(2)
      ? value.slice(0, chance.below(value.length + 1)) + chance.of(TOKENS) + value.slice(chance.below(value.length + 1))
      : oddValue(chance);
  if (Array.isArray(value)) {
    const list = value.map((one) => mutateData(one, chance, rate));
    if (chance.next() < rate && list.length > 0) list.splice(chance.below(list.length), 1);
    if (chance.next() < rate) for (let n = chance.below(20); n > 0; n--) list.push(chance.of(list.length > 0 ? list : [oddValue(chance)]));
    return list;
  }
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [chance.next() < rate ? chance.of(TOKENS) : key, mutateData(inner, chance, rate)]));
  if (value instanceof Uint8Array || value instanceof Date || value instanceof RegExp || typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (chance.next() < rate) continue;
    Object.defineProperty(copy, chance.next() < rate / 2 ? chance.of(TOKENS) : key, {
      value: mutateData(inner, chance, rate),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (chance.next() < rate) Object.defineProperty(copy, "__proto__", { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
  return copy;
}
