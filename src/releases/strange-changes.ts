import type { KeptSeries } from './kept-figures.ts';
import { numberIn, type FigureOfBoth, type StrangeChange, partsOf } from './strange-change.ts';
import { swappedFigures } from './swapped-figures.ts';

interface Lost {
  name: string;
  period: string;
}

const wereRows = 'Were rows lost, or their codes changed?';

/** Figures that a release gave, and of which there is neither figure nor reason any more. */
const goneFrom = (was: KeptSeries, now: KeptSeries): Lost[] =>
  [...was].flatMap(([name, periods]) =>
    [...periods].flatMap(([period, figure]) =>
      typeof figure === 'number' && now.get(name)?.get(period) === undefined
        ? [{ name, period }]
        : [],
    ),
  );

const lost = (of: Partial<StrangeChange> & Pick<StrangeChange, 'rule'>): StrangeChange => ({
  kind: 'lost',
  period: '',
  areaCode: null,
  sex: null,
  isOneFigure: false,
  fix: wereRows,
  ...of,
});

/** Series of which nothing is left, by what they have in common: a sex of all areas, or an area. */
function lostSeries(gone: ReadonlySet<string>, was: KeptSeries, release: string): StrangeChange[] {
  const bySex = Map.groupBy(was.keys(), (name) => partsOf(name).sex);
  const wholeSexes = [...bySex].filter(([, names]) => names.every((name) => gone.has(name)));
  const whole = new Set(wholeSexes.map(([sex]) => sex));
  const ofSexes = wholeSexes.map(([sex, names]) =>
    lost({ sex, rule: `has none of the ${names.length} series of ${sex} of release ${release}` }),
  );
  const others = [...gone].map(partsOf).filter(({ sex }) => !whole.has(sex));
  const ofAreas = [...Map.groupBy(others, ({ areaCode }) => areaCode)].map(([areaCode, of]) => {
    const sex = of.length === 1 ? of[0]!.sex : null;
    const rule = `has none of the figures that release ${release} gave of an area`;
    return lost({ areaCode, sex, rule, fix: `The area is ${areaCode}. ${wereRows}` });
  });
  return [...ofSexes, ...ofAreas];
}

/** What a release gave of one indicator and is there no more: series, periods, and figures among others. */
function lostFigures(was: KeptSeries, now: KeptSeries, release: string): StrangeChange[] {
  const all = goneFrom(was, now);
  const isLeft = (name: string): boolean =>
    [...(was.get(name)?.keys() ?? [])].some((period) => now.get(name)?.get(period) !== undefined);
  const gone = new Set(all.map(({ name }) => name).filter((name) => !isLeft(name)));
  const rest = all.filter(({ name }) => !gone.has(name));
  const ofPeriods = [...Map.groupBy(rest, ({ period }) => period)].map(([period, of]) => {
    const isHeld = [...now.values()].some((series) => numberIn(series, period) !== null);
    const areas = new Set(of.map(({ name }) => partsOf(name).areaCode));
    const areaCode = areas.size === 1 ? [...areas][0]! : null;
    const rule = isHeld
      ? `lacks ${of.length === 1 ? 'a figure' : `${of.length} figures`} that release ${release} gave of a period`
      : `lacks a period that release ${release} had`;
    const where = areaCode === null ? period : `${areaCode}, ${period}`;
    return lost({ period, areaCode, rule, fix: `It is of ${where}. ${wereRows}` });
  });
  return [...lostSeries(gone, was, release), ...ofPeriods];
}

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
function largeRevisions(
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

function figuresOfBoth(was: KeptSeries, now: KeptSeries): FigureOfBoth[] {
  return [...was].flatMap(([name, periods]) =>
    [...periods.keys()].flatMap((period) => {
      const [before, today] = [numberIn(periods, period), numberIn(now.get(name), period)];
      return before === null || today === null ? [] : [{ name, period, was: before, now: today }];
    }),
  );
}

/**
 * What someone should account for of one indicator since a release: figures that were published and are gone,
 * series and periods that have changed places, and figures that are far from what they were.
 */
export function strangeChanges(
  was: KeptSeries,
  now: KeptSeries,
  { release, isCount }: { release: string; isCount: boolean },
): StrangeChange[] {
  const both = figuresOfBoth(was, now);
  const swapped = swappedFigures(was, both, release);
  return [
    ...lostFigures(was, now, release),
    ...swapped.changes,
    ...largeRevisions(
      both.filter((figure) => !swapped.isExplained(figure)),
      was,
      { release, isCount },
    ),
  ];
}
