import { describe, expect, test } from "vitest";
import { LINEAR, QUADRATIC } from "./samples.ts";
import { growth, MOST, workOf } from "./work.ts";

describe("counted work", () => {
  test.each(Object.keys(LINEAR))("of %s grows eightfold", async (name) => {
    const ratio = await growth((n) => () => void LINEAR[name]?.("a".repeat(n)), 500);
    expect(ratio).toBeGreaterThan(7);
    expect(ratio).toBeLessThan(MOST);
  });

  test.each(Object.keys(QUADRATIC))("of %s grows more than fiftyfold", async (name) => {
    expect(await growth((n) => () => void QUADRATIC[name]?.("a".repeat(n)), 100)).toBeGreaterThan(50);
  });

  test("is the same each time, and the platform's functions are themselves again", async () => {
    const { indexOf } = String.prototype;
    const run = (): void => void QUADRATIC["a search for what is not there, from every letter"]?.("a".repeat(300));
    run();
    expect(await workOf(run)).toBe(await workOf(run));
    expect(String.prototype.indexOf).toBe(indexOf);
    await expect(workOf(() => JSON.parse("{"))).rejects.toThrow(SyntaxError);
    expect(String.prototype.indexOf).toBe(indexOf);
  });
});
