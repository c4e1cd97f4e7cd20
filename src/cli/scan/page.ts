import { type ContactStep, draftMessage, label, type Reason, type Step, type Summary } from "../../index.ts";
import { barChart, timeChart } from "./charts.ts";
import type { Counts } from "./checkpoint.ts";
import { escapeHtml, safeHref } from "./escape.ts";
import { grouped } from "./grouped.ts";
import type { Tally } from "./tally.ts";

/** What the page is made of. */
export interface PageFacts {
  summaries: readonly Summary[];
  counts: Counts;
  tally: Tally;
  language: "de" | "en";
  interrupted: boolean;
}

const WORDS = {
  en: {
    title: "Who blocked our mail",
    mails: "mails",
    refusals: "refusals",
    other: "other mails",
    bad: "not read",
    who: "Who blocked",
    why: "Why",
    fault: "Whose fault",
    when: "When",
    todo: "Who needs to contact whom",
    unknown: "not known",
    recipient: "address",
    recipients: "addresses",
    from: "from",
    to: "to",
    draft: "Message to send",
    subject: "Subject",
    open: "open in the mail program",
    nothing: "No mail was refused.",
    more: "more groups are in the reports",
    interrupted: "The scan was interrupted: these are the mails up to there.",
    contacts: "contacts",
    or: "or:",
    actions: { fix: "puts it right", wait: "waits", check: "checks" },
  },
  de: {
    title: "Wer unsere Mails abgelehnt hat",
    mails: "Mails",
    refusals: "Ablehnungen",
    other: "andere Mails",
    bad: "nicht gelesen",
    who: "Wer ablehnt",
    why: "Warum",
    fault: "Wo die Ursache liegt",
    when: "Wann",
    todo: "Wer sich an wen wenden muss",
    unknown: "unbekannt",
    recipient: "Adresse",
    recipients: "Adressen",
    from: "von",
    to: "bis",
    draft: "Nachricht zum Absenden",
    subject: "Betreff",
    open: "im Mailprogramm öffnen",
    nothing: "Keine Mail wurde abgelehnt.",
    more: "weitere Gruppen stehen in den Berichten",
    interrupted: "Der Durchlauf wurde abgebrochen: gezeigt sind die Mails bis dahin.",
    contacts: "wendet sich an",
    or: "oder:",
    actions: { fix: "behebt es", wait: "wartet", check: "prüft" },
  },
} as const;

const MOST_BARS = 12;
const MOST_GROUPS = 40;
const numbersIn =
  (language: "de" | "en") =>
  (value: number): string =>
    grouped(value, language);

const STYLE = `:root{color-scheme:light dark;--ink:#1c2330;--soft:#5b6475;--paper:#f6f7f9;--card:#fff;--line:#e2e6ec;--bar:#3b6fd4;--warm:#c4502d}
@media(prefers-color-scheme:dark){:root{--ink:#e8ebf1;--soft:#9aa4b5;--paper:#14171d;--card:#1d222b;--line:#303744;--bar:#6d9bf0;--warm:#ef8a62}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:1120px;margin:0 auto;padding:32px 20px 64px}h1{font-size:1.7rem;margin:0 0 4px}h2{font-size:1.1rem;margin:0 0 12px}
.note{color:var(--warm)}.figures{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0}.figure{flex:1 1 140px;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 16px}
.figure b{display:block;font-size:1.6rem}.figure span{color:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:16px}.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:18px;margin-bottom:16px}
.charts .card{margin:0}.wide{grid-column:1/-1}svg{width:100%;height:auto;display:block}svg text{font:13px system-ui,sans-serif}.name{fill:var(--soft)}.count{fill:var(--ink)}.bar{fill:var(--bar)}.axis{stroke:var(--line)}.axis-words{display:flex;justify-content:space-between;margin:4px 0;font-size:.85rem;color:var(--soft)}
.todo{margin-top:32px}.group header{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:baseline;margin-bottom:8px}.group .n{font-size:1.3rem;font-weight:700;color:var(--bar)}.group .who{font-weight:700}.group .soft{color:var(--soft)}
ol{margin:8px 0 0;padding-left:22px}li{margin:4px 0;overflow-wrap:anywhere}details{margin:6px 0;border-left:3px solid var(--line);padding-left:12px}summary{cursor:pointer;color:var(--bar)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:12px;margin:8px 0;font:14px/1.5 ui-monospace,monospace}a{color:var(--bar)}
@media print{body{background:#fff}details{border:0}}`;

/** One page that needs nothing else: no script, no font, no image from anywhere; what comes from mails is escaped. */
export function htmlPage({ summaries, counts, tally, language, interrupted }: PageFacts): string {
  const words = WORDS[language];
  const number = numbersIn(language);
  const unknown = words.unknown;
  const refusals = summaries.reduce((sum, { count }) => sum + count, 0);
  const parties = new Map<string, number>();
  for (const { blockedBy, count } of summaries) parties.set(blockedBy?.name ?? unknown, (parties.get(blockedBy?.name ?? unknown) ?? 0) + count);
  const reasons = new Map<Reason, number>();
  for (const { reason, count } of summaries) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  const most = <K>(sums: ReadonlyMap<K, number>): [K, number][] => [...sums].sort(([, one], [, other]) => other - one);
  const figure = (value: number, name: string): string => `<div class="figure"><b>${number(value)}</b><span>${name}</span></div>`;
  const chart = (title: string, svg: string, wide = false): string => `<section class="card${wide ? " wide" : ""}"><h2>${title}</h2>${svg}</section>`;
  const bars = (pairs: readonly (readonly [string, number])[]): { name: string; count: number }[] =>
    pairs.slice(0, MOST_BARS).map(([name, count]) => ({ name, count }));
  const charts =
    refusals === 0
      ? `<p>${words.nothing}</p>`
      : `<div class="charts">${chart(words.who, barChart(words.who, bars(most(parties)), number))}${chart(
          words.why,
          barChart(words.why, bars(most(reasons).map(([reason, count]) => [label(reason, language), count])), number),
        )}${chart(words.fault, barChart(words.fault, bars(tally.faults().map(([fault, count]) => [label(fault, language), count])), number))}${
          tally.days().length === 0 ? "" : chart(words.when, timeChart(words.when, tally.days(), number), true)
        }</div>`;
  const groups = summaries.slice(0, MOST_GROUPS).map((summary) => group(summary, language));
  const rest = summaries.length > MOST_GROUPS ? `<p>${number(summaries.length - MOST_GROUPS)} ${words.more}</p>` : "";
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title><style>${STYLE}</style></head><body><main>
<h1>${words.title}</h1>${interrupted ? `<p class="note">${words.interrupted}</p>` : ""}
<div class="figures">${figure(counts.mails, words.mails)}${figure(refusals, words.refusals)}${figure(counts.ordinary, words.other)}${figure(counts.bad, words.bad)}</div>
${charts}
${groups.length === 0 ? "" : `<section class="todo"><h2>${words.todo}</h2>${groups.join("\n")}${rest}</section>`}
</main></body></html>
`;
}

function group({ count, recipients, blockedBy, reason, sendingIp, firstDate, lastDate, escalation }: Summary, language: "de" | "en"): string {
  const words = WORDS[language];
  const number = numbersIn(language);
  const who = [blockedBy?.name ?? words.unknown, blockedBy?.via?.name].filter((name) => name !== undefined).join(" / ");
  const [first, last] = [firstDate?.slice(0, 10), lastDate?.slice(0, 10)];
  const when = first === undefined ? "" : first === last ? first : `${words.from} ${first} ${words.to} ${last ?? first}`;
  const soft = [sendingIp, `${number(recipients)} ${recipients === 1 ? words.recipient : words.recipients}`, when]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  return `<article class="card group"><header><span class="n">${number(count)}</span><span class="who">${escapeHtml(who)}</span><span>${escapeHtml(label(reason, language))}</span><span class="soft">${escapeHtml(soft)}</span></header><ol>${escalation.map((step) => item(step, language)).join("")}</ol></article>`;
}

function item(step: Step, language: "de" | "en"): string {
  const words = WORDS[language];
  const or = step.relation === "or" ? `${words.or} ` : "";
  const ask = escapeHtml(label(step.ask, language));
  const role = label(step.actor.role, language);
  const actor = escapeHtml(step.actor.name === step.actor.role || step.actor.name === role ? role : `${step.actor.name} (${role})`);
  if (step.action !== "contact") return `<li>${or}${actor} ${words.actions[step.action]}: ${ask}</li>`;
  return `<li>${or}${actor} ${words.contacts} <b>${escapeHtml(step.contact.name)}</b>: ${ask}${draft(step, language)}</li>`;
}

function draft(step: ContactStep, language: "de" | "en"): string {
  const words = WORDS[language];
  const { to, url, mailto, subject, text } = draftMessage(step, { language });
  const href = safeHref(mailto);
  const page = safeHref(url);
  const target = [to === undefined ? "" : escapeHtml(to), page === undefined ? "" : `<a href="${page}" rel="noreferrer noopener">${page}</a>`]
    .filter((part) => part !== "")
    .join(" · ");
  const open = href === undefined ? "" : `<p><a href="${href}">${words.open}</a></p>`;
  return `<details><summary>${words.draft}${target === "" ? "" : `: ${to === undefined ? escapeHtml(step.contact.name) : escapeHtml(to)}`}</summary>${target === "" ? "" : `<p>${target}</p>`}<pre><b>${words.subject}: ${escapeHtml(subject)}</b>\n\n${escapeHtml(text)}</pre>${open}</details>`;
}
