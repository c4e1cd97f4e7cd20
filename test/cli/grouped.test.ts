import { expect, test } from "vitest";
import { grouped } from "../../src/cli/scan/grouped.ts";

test.each([0, 7, 999, 1000, 12_345, 100_000, 9_876_543])("%i has its thousands apart as the platform writes it", (value) => {
  expect(grouped(value)).toBe(value.toLocaleString("en"));
  expect(grouped(value, "de")).toBe(value.toLocaleString("de"));
});
