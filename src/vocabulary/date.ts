const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Zones of RFC 5322 section 4.3 and those that German and Japanese servers print, as minutes from UTC. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["ut", 0],
  ["gmt", 0],
  ["utc", 0],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["cet", 60],
  ["cest", 120],
  ["met", 60],
  ["mest", 120],
  ["wet", 0],
  ["bst", 60],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["jst", 540],
]);
const RFC5322 =
  /^(?:[a-z]{2,10}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}\.?[\s-]+(\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5})))?/iu;
const ASCTIME = /^(?:[a-z]{3},?\s+)?([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([a-z]{3,4})\s+)?(\d{4})(?:\s+([+-])(\d{2})(\d{2}))?/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(?:z|([+-])(\d{2}):?(\d{2}))?/iu;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

function format(year: number, month: number, day: number, hour: number, minute: number, second: number, zone: number | undefined): string | undefined {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60 && year >= 1970 && year <= 9999;
  if (!valid) return undefined;
  const offset = zone === undefined || zone === 0 ? "Z" : `${zone < 0 ? "-" : "+"}${two(Math.floor(Math.abs(zone) / 60))}:${two(Math.abs(zone) % 60)}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${offset}`;
}

function zoneMinutes(sign: string | undefined, hours: string | undefined, minutes: string | undefined, name: string | undefined): number | undefined {
  if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return name === undefined ? undefined : ZONES.get(name.toLowerCase());
}

function fullYear(digits: string): number {
  const year = Number(digits);
  // RFC 5322 section 4.3: two digits below 50 are 20yy, others and three digits count from 1900.
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/**
 * Reads a date as mails print it (RFC 5322 section 3.3 with the obsolete forms, asctime, ISO 8601) and gives it as
 * "2026-11-19T10:15:30+01:00", the offset kept; a date without a zone is taken as UTC. Undefined when it is no date.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 100);
  const mail = RFC5322.exec(trimmed);
  if (mail) {
    const month = MONTHS.indexOf((mail[2] ?? "").toLowerCase()) + 1;
    return format(
      fullYear(mail[3] ?? ""),
      month,
      Number(mail[1]),
      Number(mail[4]),
      Number(mail[5]),
      Number(mail[6] ?? 0),
      zoneMinutes(mail[7], mail[8], mail[9], mail[10]),
    );
  }
  const asc = ASCTIME.exec(trimmed);
  if (asc) {
    const month = MONTHS.indexOf((asc[1] ?? "").toLowerCase()) + 1;
    return format(Number(asc[7]), month, Number(asc[2]), Number(asc[3]), Number(asc[4]), Number(asc[5] ?? 0), zoneMinutes(asc[8], asc[9], asc[10], asc[6]));
  }
  const iso = ISO.exec(trimmed);
  if (!iso) return undefined;
  return format(
    Number(iso[1]),
    Number(iso[2]),
    Number(iso[3]),
    Number(iso[4]),
    Number(iso[5]),
    Number(iso[6] ?? 0),
    zoneMinutes(iso[7], iso[8], iso[9], undefined),
  );
}
