// Fills the regions of README.md that show what the package really says, e.g. <!-- draft --> ... <!-- /draft -->. `npm run catalogue`
// runs it; scripts/check-fresh.ts proves it fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { advise, type ContactStep, draftMessage, explain, parseBounce, parties, REASONS, refusals, type Step } from "../src/index.ts";

const home = join(import.meta.dirname, "..");
const raw = readFileSync(join(home, "fixtures/parties/t-online/ionos-without-reputation-in-greeting.eml"), "utf8").replaceAll("\r\n", "\n");
const report = await parseBounce(raw);
const [refused] = refusals(report);
if (refused === undefined) throw new Error("the bounce of the README names nobody");

const WIDTH = 118;
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
/** Text of the package, its lines wrapped for reading. */
const quoted = (text: string): string =>
  fenced(
    "text",
    text
      .split("\n")
      .flatMap((row) => wrapped(row))
      .join("\n"),
  );
function wrapped(row: string): string[] {
  const indent = /^(?:\d\. |- | {3})?/u.exec(row)?.[0].replace(/./gu, " ") ?? "";
  const rows: string[] = [];
  for (let rest = row; rest !== ""; ) {
    const cut = rest.length <= WIDTH ? rest.length : cutAt(rest, indent.length);
    rows.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trim();
    if (rest !== "") rest = indent + rest;
  }
  return rows.length === 0 ? [""] : rows;
}
const isContact = (step: Step): step is ContactStep => step.action === "contact";
const letter = (step: ContactStep | undefined, language: "de" | "en"): string => {
  if (step === undefined) throw new Error("a step of the README is gone");
  const { to, url, subject, text } = draftMessage(step, { language });
  return quoted(`${language === "de" ? "An" : "To"}: ${to ?? url ?? step.contact.name}\n${language === "de" ? "Betreff" : "Subject"}: ${subject}\n\n${text}`);
};

/** The last blank before the width, else the first behind it: addresses stay whole. */
function cutAt(row: string, indent: number): number {
  const before = row.lastIndexOf(" ", WIDTH);
  if (before > indent + 20) return before;
  const behind = row.indexOf(" ", WIDTH);
  return behind < 0 ? row.length : behind;
}

/** One line a step: who does what, and where. */
const line = (step: Step): string =>
  isContact(step)
    ? `{ actor: "${step.actor.name}", ask: "${step.ask}", contact: "${step.contact.name}", via: "${step.via[0]?.value ?? ""}" }`
    : `{ actor: "${step.actor.name}", ask: "${step.ask}" }`;
const { address, reason, fault, scope, confidence, suppress, blockedBy, blocked, reply, sendingMta, escalation } = refused;
const shown = { address, reason, fault, scope, confidence, suppress, blockedBy, blocked, reply: { code: reply?.code, stage: reply?.stage }, sendingMta };
const object = `${JSON.stringify(shown, null, 1)
  .replace(/\n {2,}/gu, " ")
  .replace(/\n \}/gu, " }")
  .replace(/"(\w+)":/gu, "$1:")
  .replace(/^ /gmu, "  ")
  .slice(0, -2)},
  escalation: [
${escalation.map((step) => `    ${line(step)},`).join("\n")}
  ],
  // ... evidence, conflicts, wontHelp, key, permanence
}`;

const excerpt = raw
  .split("\n")
  .filter((text, at, all) => at < all.indexOf("") || text !== "")
  .filter((text) => /^(?:From|To|Subject): |^kundin@|^SMTP error| contact tobr|^Received: from mout/u.test(text))
  .slice(0, 7)
  .join("\n");

const hero = advise({
  seen: ["only-one-provider", "only-program-mails-lost"],
  software: "HERO",
  mailboxProvider: "IONOS",
  recipientProvider: "T-Online",
  bounce: "kept",
});
const netigate = advise({ seen: "only-in-house", platform: "Netigate", senderAddress: "info@firma.example" });

/** The core of an example, as it stands in the source that its test runs. */
function core(file: string): string {
  const [, lines] = /^ *\/\/ #region readme\n(.*?)^ *\/\/ #endregion$/msu.exec(readFileSync(join(home, "examples", file), "utf8")) ?? [];
  if (lines === undefined) throw new Error(`examples/${file} has no region "readme"`);
  const indent = /^ */u.exec(lines)?.[0].length ?? 0;
  const code = lines.trimEnd().split("\n");
  if (code.length > 10) throw new Error(`examples/${file} takes ${code.length} lines in README.md; ten are promised`);
  return fenced("typescript", code.map((row) => row.slice(indent)).join("\n"));
}

const regions: Readonly<Record<string, string>> = {
  bounce: quoted(excerpt),
  refused: fenced("js", object),
  explanation: quoted(explain(report, { language: "en" })),
  draft: letter(
    escalation.filter(isContact).find(({ ask }) => ask === "reset-reputation"),
    "en",
  ),
  hero: letter(hero.escalation.find(isContact), "de"),
  netigate: letter(
    netigate.escalation.filter(isContact).find(({ ask }) => ask === "allowlist-sender"),
    "de",
  ),
  "aws-lambda-ses": core("aws-lambda-ses/src/handler.ts"),
  "cloudflare-email-worker": core("cloudflare-email-worker/src/worker.ts"),
  "postfix-pipe": core("postfix-pipe/src/pipe.ts"),
  imap: core("imap/src/file-bounces.ts"),
  queue: core("queue/src/worker.ts"),
  sqs: core("queue/src/sqs.ts"),
  counts: `${REASONS.length} reasons, each with the fault it has by default ([docs/vocabulary.md](docs/vocabulary.md)); ${parties.length} parties with their replies and contacts ([docs/parties.md](docs/parties.md)).`,
};

const file = join(home, "README.md");
let text = readFileSync(file, "utf8");
for (const [name, content] of Object.entries(regions)) {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no region ${name}`);
  text = `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
writeFileSync(file, text);
console.log("README.md");
