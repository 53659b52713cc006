import { countryOf, findingAt, nameOf, type Figures, type Finding } from './finding.ts';

/** So many ranges of one period that are alike in a way no publisher's are make a mistake of them all. */
const enough = 4;

interface Range {
  /** place of its row */
  row: number;
  value: number;
  lower: number;
  upper: number;
}

const width = ({ lower, upper }: Range): number => upper - lower;

function rangesOf({ rows }: Figures): Range[] {
  return rows.flatMap(({ value, lower, upper }, row) =>
    value === null || lower === null || upper === null ? [] : [{ row, value, lower, upper }],
  );
}

const others = 'Copy figures and ranges from the source again.';

/** One end is the figure itself; of a figure at the end of its scale both publishers and nature do so. */
const isOneSided = ({ value, lower, upper }: Range): boolean =>
  (value === lower) !== (value === upper) && value !== 0 && value !== 100;

/** Rare cases begin at nought in every area, and what nearly all have ends at 100. */
const isOneEnd = (ends: readonly number[]): boolean =>
  new Set(ends).size === 1 && ends[0] !== 0 && ends[0] !== 100;

/** One arm is this many times the other: for one case 4.7 times, for more less, of most of a period never. */
const lopsidedTimes = 5;

function isLopsided({ value, lower, upper }: Range): boolean {
  // Of no case at all the range has one arm alone.
  if ((value === 0 && lower === 0) || (value === 100 && upper === 100)) return false;
  const [short, long] = [value - lower, upper - value].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return long > lopsidedTimes * short;
}

/** What the ranges of a whole period can be wrong in: of how many of them, and what is said of it. */
function wrongOfPeriod(ranges: readonly Range[]): string | null {
  const most = (isSo: (range: Range) => boolean): boolean =>
    ranges.filter(isSo).length > ranges.length / 2;
  const distinct = (of: (range: Range) => number): number => new Set(ranges.map(of)).size;
  if (most((range) => width(range) === 0)) return 'begins a period whose ranges have no width';
  if (distinct(({ value }) => value) > 1) {
    if (isOneEnd(ranges.map(({ lower }) => lower)) || isOneEnd(ranges.map(({ upper }) => upper)))
      return 'begins a period whose ranges all have the same end';
  }
  if (most(isOneSided)) return 'begins a period whose ranges end at their figures';
  return most(isLopsided) ? 'begins a period whose ranges reach to one side only' : null;
}

/** So many times wider, or narrower, than the middle one of its series: for a small sample a year at most eightfold. */
const widerTimes = 20;
const narrowerTimes = 10;

function strayWidths(figures: Figures, series: readonly Range[]): Finding[] {
  if (series.length < enough) return [];
  const middle = series.map(width).toSorted((a, b) => a - b)[Math.floor(series.length / 2)]!;
  return series.flatMap((range) => {
    const own = width(range);
    if (middle === 0 || (own <= middle * widerTimes && own * narrowerTimes >= middle)) return [];
    const rule = `has a range ${own > middle ? 'far wider' : 'far narrower'} than the others of its series`;
    const fix = `It is ${range.lower} to ${range.upper} (${nameOf(figures.rows[range.row]!)}). ${others}`;
    return [findingAt(figures, range.row, { kind: 'ranges', rule, fix })];
  });
}

/** Ends are rounded: a large part of the country may seem a little better known than the whole. */
const narrowest = 0.75;

/** What part of the country’s range that of the same people would be: rates near nought have narrow ones. */
function narrowedBy(own: Range, country: Range, unit: string): number {
  const parts = [own.value / country.value];
  if (unit === '%') parts.push((100 - own.value) / (100 - country.value));
  return Math.sqrt(Math.min(1, ...parts.map((part) => Math.max(0, part))));
}

/** The country is counted from everybody in it: no part of it is known more exactly. */
function narrowerThanCountry(
  figures: Figures,
  ofPeriod: readonly Range[],
  code: string | null,
): Finding[] {
  const { rows, unit } = figures;
  const country = ofPeriod.find(({ row }) => rows[row]!.areaCode === code);
  // Of a country known no better than its parts, as of one whose range is wrong itself, nothing follows.
  if (!country || width(country) === 0) return [];
  const narrow = ofPeriod.filter(
    (range) => width(range) < width(country) * narrowest * narrowedBy(range, country, unit),
  );
  if (narrow.length === 0) return [];
  if (narrow.length > ofPeriod.length / 2) {
    const rule = 'has a range wider than those of most areas, though it is the whole of them';
    const fix = `It is ${country.lower} to ${country.upper} (${nameOf(rows[country.row]!)}). ${others}`;
    return [findingAt(figures, country.row, { kind: 'ranges', rule, fix })];
  }
  return narrow.map(({ row, lower, upper }) => {
    const rule = 'has a range narrower than that of the whole country';
    const fix = `It is ${lower} to ${upper}, the country’s ${country.lower} to ${country.upper} (${nameOf(rows[row]!)}). ${others}`;
    return findingAt(figures, row, { kind: 'ranges', rule, fix });
  });
}

/** Ranges that cannot be those of 95% of their figures. */
export function ranges(figures: Figures): Finding[] {
  const { rows } = figures;
  const all = rangesOf(figures);
  const country = countryOf(figures);
  const byPeriod = Map.groupBy(all, ({ row }) => `${rows[row]!.period} ${rows[row]!.sex}`);
  const ofPeriods = [...byPeriod.values()].flatMap((ofPeriod) => {
    const rule = ofPeriod.length < enough ? null : wrongOfPeriod(ofPeriod);
    if (rule === null) return narrowerThanCountry(figures, ofPeriod, country);
    const { row } = ofPeriod[0]!;
    const fix = `No publisher’s do (${nameOf(rows[row]!)}). ${others}`;
    return [findingAt(figures, row, { kind: 'ranges', rule, fix })];
  });
  if (ofPeriods.length > 0) return ofPeriods;
  const series = Map.groupBy(all, ({ row }) => `${rows[row]!.areaCode} ${rows[row]!.sex}`);
  return [...series.values()].flatMap((each) => strayWidths(figures, each));
}
