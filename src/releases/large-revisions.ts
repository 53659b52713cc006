import type { KeptSeries } from './kept-figures.ts';
import { numberIn, partsOf, type FigureOfBoth, type StrangeChange } from './strange-change.ts';

/** Publishers revise by less: a quarter of what lies between a low and a high area. */
const partOfSpread = 0.25;
/** Counts, and figures of too few areas to tell low from high, by less than a tenth. */
const partOfFigure = 0.1;
/** Counts of so few people are rounded by as much. */
const fewPeople = 10;
/** Areas that tell low from high. */
const enough = 4;
/** As many figures of a period are told one by one. */
const oneByOne = 3;

/** What lies between low and high areas in a period, those at the ends left out; null where they are too few. */
function spreadOf(values: readonly number[]): number | null {
  if (values.length < enough) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)]!;
  return at(0.9) - at(0.1) || null;
}

/** How far a figure of a sex and period may go without anyone being asked. */
function usualRevision(was: KeptSeries, isCount: boolean) {
  const known = new Map<string, number | null>();
  return ({ name, period, was: before }: FigureOfBoth): number => {
    const relative = Math.abs(before) * partOfFigure;
    if (isCount) return Math.max(fewPeople, relative);
    const { sex } = partsOf(name);
    const key = `${sex} ${period}`;
    if (!known.has(key)) {
      const alike = [...was].filter(([other]) => partsOf(other).sex === sex);
      known.set(key, spreadOf(alike.flatMap(([, series]) => numberIn(series, period) ?? [])));
    }
    const spread = known.get(key)!;
    return spread === null ? relative : spread * partOfSpread;
  };
}

/** Figures that are far from what a release gave: one by one, and of a period with many as one. */
export function largeRevisions(
  both: readonly FigureOfBoth[],
  was: KeptSeries,
  { release, isCount }: { release: string; isCount: boolean },
): StrangeChange[] {
  const usual = usualRevision(was, isCount);
  const large = both.filter(
    (figure) => figure.was !== figure.now && Math.abs(figure.now - figure.was) > usual(figure),
  );
  const nameOf = ({ name, period }: FigureOfBoth): string =>
    `${name.replace(',', ', ')}, ${period}`;
  return [...Map.groupBy(large, ({ period }) => period)].flatMap(([period, of]) => {
    const [first] = of;
    if (of.length <= oneByOne)
      return of.map((figure): StrangeChange => {
        const rule = `is far from what release ${release} gave`;
        const fix = `It was ${figure.was} (${nameOf(figure)}). Compare with the source.`;
        return { kind: 'revised', period, ...partsOf(figure.name), isOneFigure: true, rule, fix };
      });
    const rule = `has ${of.length} figures of a period far from those of release ${release}`;
    const fix = `The first was ${first!.was} and is ${first!.now} (${nameOf(first!)}). Compare with the source.`;
    const change = { kind: 'revised', areaCode: null, sex: null, isOneFigure: false } as const;
    return [{ ...change, period, rule, fix }];
  });
}
