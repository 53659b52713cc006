import { countryOf, findingAt, heldBy, nameOf, type Figures, type Finding } from './finding.ts';

/** A period of so few of the areas of the fullest one is a slip in a cell, not a period of the series. */
const enough = 5;
const shareOfFullest = 0.05;
/** Among fewer areas than this, one may have its newest figure before the others: unless it is that of another period. */
const many = 20;

const formOf = (period: string): string => period.replaceAll(/\d/g, '0');

const isCopied = (rows: Figures['rows'], i: number): boolean => {
  const { areaCode, sex, value, lower, upper } = rows[i]!;
  return rows.some(
    (row, j) =>
      j !== i &&
      row.areaCode === areaCode &&
      row.sex === sex &&
      row.value === value &&
      row.lower === lower &&
      row.upper === upper,
  );
};

/** Figures of the country alone, in several periods: a national series is longer than those of its areas. */
function periodsOfCountry(figures: Figures, byPeriod: ReadonlyMap<string, number[]>): Set<string> {
  const code = countryOf(figures);
  const own = [...byPeriod].filter(([, of]) =>
    of.every((i) => figures.rows[i]!.areaCode === code && !isCopied(figures.rows, i)),
  );
  return new Set(own.length > 1 ? own.map(([period]) => period) : []);
}

/** A period that one area alone has, or next to none, where others have nearly all: a year typed wrongly. */
export function strayPeriods(figures: Figures): Finding[] {
  const { rows } = figures;
  const byPeriod = heldBy(figures, 'period');
  const areasOf = (of: readonly number[]): number => new Set(of.map((i) => rows[i]!.areaCode)).size;
  const counts = new Map([...byPeriod].map(([period, of]) => [period, areasOf(of)]));
  const fullest = Math.max(0, ...counts.values());
  if (fullest < enough) return [];
  const newest = [...byPeriod.keys()].toSorted().at(-1);
  const usual = formOf([...counts].find(([, areas]) => areas === fullest)![0]);
  const ofCountry = periodsOfCountry(figures, byPeriod);
  return [...byPeriod].flatMap(([period, of]) => {
    if (ofCountry.has(period)) return [];
    // One written in another form is told as such.
    if (formOf(period) !== usual) return [];
    if (period === newest && fullest < many && !of.every((i) => isCopied(rows, i))) return [];
    const areas = counts.get(period)!;
    if (areas > Math.max(1, fullest * shareOfFullest)) return [];
    const rule = `stands in a period that ${areas} of ${fullest} areas ${areas === 1 ? 'has' : 'have'}`;
    const fix = `Was a year typed wrongly, or are the others missing? (${nameOf(rows[of[0]!]!)}).`;
    const found = findingAt(figures, of[0]!, { kind: 'few-figures', rule, fix });
    return [{ ...found, areaCode: null, sex: null }];
  });
}

const lengthOf = (period: string): number => {
  const [first, last] = (period.match(/\d{4}/g) ?? []).map(Number);
  return first === undefined || last === undefined ? 1 : last - first + 1;
};

/** Periods of two lengths under one indicator: single years among means of three years, as of another table. */
export function periodLengths(figures: Figures): Finding[] {
  const { rows } = figures;
  const lengths = Map.groupBy(rows.keys(), (i) => lengthOf(rows[i]!.period));
  if (lengths.size < 2) return [];
  const [usual, ...others] = [...lengths].toSorted(([, a], [, b]) => b.length - a.length);
  return others.map(([years, of]) => {
    const rule = `begins ${of.length} ${of.length === 1 ? 'figure' : 'figures'} of ${years} ${years === 1 ? 'year' : 'years'}, where the others are of ${usual![0]}`;
    const fix = `They are of another series (${nameOf(rows[of[0]!]!)}): give them an indicator of their own, or correct the period.`;
    const found = findingAt(figures, of[0]!, { kind: 'periods', rule, fix });
    return { ...found, areaCode: null, sex: null };
  });
}
