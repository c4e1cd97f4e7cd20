const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);
const LINK = /^(?:https?:\/\/|mailto:)[^\s"'<>]{1,4000}$/iu;
const SPECIAL = /[&<>"']/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from a mail for a page, in elements and in quoted attributes: nothing of it is markup, nothing turns the direction of writing. */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, "").replace(SPECIAL, (sign) => ENTITIES.get(sign) ?? sign);
}

/** An address to link to: mails and web pages only. */
export function safeHref(url: string | undefined): string | undefined {
  return url !== undefined && LINK.test(url) ? escapeHtml(url) : undefined;
}
