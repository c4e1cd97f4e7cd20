/** Day on which the catalogue was last changed; reports carry it. */
export const CATALOGUE_DATE = "2026-11-22";
