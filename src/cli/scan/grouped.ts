/**
 * A whole number with its thousands apart: "10,000", in German "10.000". Written here because the platform's own way takes 60 ms when it
 * is first used.
 */
export function grouped(value: number, language: "de" | "en" = "en"): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(language === "de" ? "." : ",");
}
