/** Periods that a spreadsheet would read as a month of a year: `2011/12`, `2025-07`. */
const likeDate = [
  [/^\d{4}\/\d{2}$/, 'year'],
  [/^\d{4}-\d{2}$/, 'month'],
] as const;

/** A period that stays text in every spreadsheet: `2011/12 (year)`, `2025-07 (month)`, `2023-2025`. */
export function periodAsText(period: string): string {
  const kind = likeDate.find(([pattern]) => pattern.test(period))?.[1];
  return kind ? `${period} (${kind})` : period;
}
