import type { KeptSeries } from './kept-figures.ts';
import { numberIn, partsOf, type StrangeChange } from './strange-change.ts';

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
export function lostFigures(was: KeptSeries, now: KeptSeries, release: string): StrangeChange[] {
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
