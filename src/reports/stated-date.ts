// "bis 27. November", "until May 5th", "jusqu'au 3 août 2026": the day until which an absence note says somebody is away.

/** Beginnings of month names, in the languages of the absence notes. Order tells nothing: no beginning is one of another month's. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|jän|gen|ene|sty|led|янв)/u, 1],
  [/^(?:feb|fév|fev|lut|фев)/u, 2],
  [/^(?:mar(?!ie)|mär|maer|mrt|маρ|мар|maa)/u, 3],
  [/^(?:apr|avr|abr|kwi|апр)/u, 4],
  [/^(?:mai|may|mei|mag|maj|май|мая)/u, 5],
  [/^(?:jun|juin|giu|cze|июн)/u, 6],
  [/^(?:jul|juil|lug|lip|июл)/u, 7],
  [/^(?:aug|aou|aoû|ago|sie|авг)/u, 8],
  [/^(?:sep|set|wrz|сен)/u, 9],
  [/^(?:oct|okt|ott|out|paź|paz|окт)/u, 10],
  [/^(?:nov|lis|ноя)/u, 11],
  [/^(?:dec|dez|déc|dic|gru|дек)/u, 12],
];

/** Words in front of the date: up to it, or back on it; first the English ones, after which 03/04 may be either month. */
const BEFORE_ENGLISH = [
  "until",
  "till",
  "through",
  "up to",
  "returning on",
  "return on",
  "returning to the office on",
  "return to the office on",
  "back on",
  "back in the office on",
  "back at work on",
  "back from",
];
const BEFORE_OTHER = [
  ...[
    "bis",
    "bis zum",
    "bis einschließlich",
    "bis einschliesslich",
    "bis inklusive",
    "zurück am",
    "zurück ab",
    "wieder am",
    "wieder ab",
    "wieder ab dem",
    "wieder im büro am",
    "wieder im büro ab",
    "ab dem",
    "erreichbar ab",
  ],
  ...[
    "jusqu'au",
    "jusqu’au",
    "de retour le",
    "au bureau le",
    "hasta el",
    "hasta",
    "regreso el",
    "de vuelta el",
    "vuelvo el",
    "fino al",
    "rientro il",
    "di ritorno il",
  ],
  ...["tot en met", "t/m", "tot", "terug op", "weer aanwezig op", "do dnia", "do", "até", "retorno em", "till och med", "til og med"],
];
const WEEKDAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)-feira)";
/** "including", articles and weekdays between the word and the day. */
const BETWEEN = `(?:(?:and including|including|incl\\.|einschlie(?:ß|ss)lich|inkl\\.|zum|den|dem|le|the|op|em|${WEEKDAY},?)[ \\t\\n]{1,3}){0,3}`;
const words = (list: readonly string[]): string => [...list].sort((one, other) => other.length - one.length).join("|");
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:(${words(BEFORE_ENGLISH)})|${words(BEFORE_OTHER)})[ \\t\\n]{1,3}${BETWEEN}`, "giu");

const NUMERIC = /^(\d{1,2})\.[ \t]?(\d{1,2})\.(?:[ \t]?(\d{4}|\d{2})(?!\d))?/u;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})/u;
const DAY_MONTH = /^(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[ \t\n]{1,2}(?:(?:de|of|di)[ \t])?([\p{L}]{3,12})\.?(?:,?[ \t\n]{1,2}(?:de[ \t])?(\d{4}))?/u;
const MONTH_DAY = /^([\p{L}]{3,12})\.?[ \t\n]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?[ \t\n]{1,2}(\d{4}))?/u;
const JAPANESE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\([^()]{1,4}\))?まで/u;

function monthOf(word: string): number | undefined {
  const folded = word.toLowerCase();
  return MONTHS.find(([start]) => start.test(folded))?.[1];
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The day as "2026-11-27"; without a year, the first one not before `since` (the note's own date, RFC 3339). */
function dayOf(day: number, month: number, year: string | undefined, since: string | undefined): string | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  let full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  if (full === undefined) {
    if (since === undefined) return undefined;
    full = Number(since.slice(0, 4));
    if (`${two(month)}-${two(day)}` < since.slice(5, 10)) full += 1;
  }
  return full < 1980 || full > 2200 ? undefined : `${full}-${two(month)}-${two(day)}`;
}

function dateAt(text: string, since: string | undefined, english: boolean): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[3]), Number(iso[2]), iso[1], since);
  const numeric = NUMERIC.exec(text);
  if (numeric) return dayOf(Number(numeric[1]), Number(numeric[2]), numeric[3], since);
  const slashed = SLASHED.exec(text);
  // In English 03/04/2026 may be April or March: only a number above twelve tells which is the day. Elsewhere the day comes first.
  if (slashed) {
    const one = Number(slashed[1]);
    const other = Number(slashed[2]);
    if (one > 12 || (!english && other <= 12)) return dayOf(one, other, slashed[3], since);
    return other > 12 || one === other ? dayOf(other, one, slashed[3], since) : undefined;
  }
  const dayFirst = DAY_MONTH.exec(text);
  const month = dayFirst === null ? undefined : monthOf(dayFirst[2] ?? "");
  if (dayFirst && month !== undefined) return dayOf(Number(dayFirst[1]), month, dayFirst[3], since);
  const monthFirst = MONTH_DAY.exec(text);
  const named = monthFirst === null ? undefined : monthOf(monthFirst[1] ?? "");
  return monthFirst && named !== undefined ? dayOf(Number(monthFirst[2]), named, monthFirst[3], since) : undefined;
}

/** The day that a text names as the end of an absence, as "2026-11-27"; undefined where it names none or leaves it open. */
export function untilDate(text: string, since?: string): string | undefined {
  const start = text.slice(0, 5000);
  for (const match of start.matchAll(BEFORE)) {
    const found = dateAt(start.slice(match.index + match[0].length, match.index + match[0].length + 40), since, match[1] !== undefined);
    if (found !== undefined) return found;
  }
  const japanese = JAPANESE.exec(start);
  return japanese ? dayOf(Number(japanese[3]), Number(japanese[2]), japanese[1], since) : undefined;
}
