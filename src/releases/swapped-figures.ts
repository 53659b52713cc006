import type { KeptSeries } from './kept-figures.ts';
import { numberIn, partsOf, type FigureOfBoth, type StrangeChange } from './strange-change.ts';

/** So many figures in a row are never those of another series by chance. */
const enough = 3;

/** Nearly all: a few figures of two series or periods are alike by chance. */
const nearlyAll = 0.8;

const compare = 'Compare both with the source.';

/** Whether the figures of today are, as far as both go, those that a release gave of another series. */
function isSeries(own: readonly FigureOfBoth[], other: ReturnType<KeptSeries['get']>): boolean {
  let alike = 0;
  for (const { period, now } of own) {
    const figure = numberIn(other, period);
    if (figure === null) continue;
    if (figure !== now) return false;
    alike += 1;
  }
  return alike >= enough && alike >= own.length * nearlyAll;
}

/** Series that are others now, with the series of the release that they are. */
function takenSeries(was: KeptSeries, both: readonly FigureOfBoth[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const [name, own] of Map.groupBy(both, (figure) => figure.name)) {
    const isOther = own.filter((each) => each.was !== each.now).length >= own.length * nearlyAll;
    if (own.length < enough || !isOther || new Set(own.map(({ now }) => now)).size < enough)
      continue;
    const from = [...was].find(([other, series]) => other !== name && isSeries(own, series));
    if (from) taken.set(name, from[0]);
  }
  return taken;
}

function ofSeries(taken: ReadonlyMap<string, string>, release: string): StrangeChange[] {
  const pairs = [...taken].map(([name, from]) => ({ own: partsOf(name), other: partsOf(from) }));
  const sexes = pairs.filter(({ own, other }) => own.areaCode === other.areaCode);
  const areas = pairs.filter(({ own, other }) => own.areaCode !== other.areaCode);
  const change = { kind: 'revised', period: '', isOneFigure: false } as const;
  const byArea = Map.groupBy(sexes, ({ own }) => own.areaCode);
  const ofSexes = [...byArea.keys()].slice(0, 1).map((areaCode): StrangeChange => {
    const rule = `has the series of one sex as those of another in release ${release}`;
    const fix = `So it is of ${byArea.size === 1 ? areaCode : `${byArea.size} areas`}. ${compare}`;
    return { ...change, areaCode: byArea.size === 1 ? areaCode : null, sex: null, rule, fix };
  });
  return [
    ...ofSexes,
    ...areas.map(({ own, other }): StrangeChange => {
      const rule = `has a series that release ${release} gave of another area`;
      const fix = `Those of ${own.areaCode} (${own.sex}) were those of ${other.areaCode} (${other.sex}). ${compare}`;
      return { ...change, ...own, rule, fix };
    }),
  ];
}

/** Periods whose figures are those that a release gave of another period. */
function takenPeriods(was: KeptSeries, both: readonly FigureOfBoth[]): Map<string, string> {
  const periods = [...new Set(both.map(({ period }) => period))];
  const taken = new Map<string, string>();
  for (const [period, own] of Map.groupBy(both, (figure) => figure.period)) {
    const isOther = own.filter((each) => each.was !== each.now).length >= own.length * nearlyAll;
    if (own.length < enough || !isOther) continue;
    const from = periods.find((other) => {
      const alike = own.filter(({ name, now }) => numberIn(was.get(name), other) === now);
      return other !== period && alike.length >= own.length * nearlyAll;
    });
    if (from) taken.set(period, from);
  }
  return taken;
}

/** Series and periods that have changed places since a release, and which figures that accounts for. */
export function swappedFigures(
  was: KeptSeries,
  both: readonly FigureOfBoth[],
  release: string,
): { changes: StrangeChange[]; isExplained: (figure: FigureOfBoth) => boolean } {
  const bySeries = takenSeries(was, both);
  const rest = both.filter(({ name }) => !bySeries.has(name));
  const byPeriod = takenPeriods(was, rest);
  const ofPeriods = [...byPeriod].map(([period, from]): StrangeChange => {
    const rule = `has the figures of one period as those of another in release ${release}`;
    const fix = `Those of ${period} were those of ${from}. ${compare}`;
    const of = { kind: 'revised', areaCode: null, sex: null, isOneFigure: false } as const;
    return { ...of, period, rule, fix };
  });
  return {
    changes: [...ofSeries(bySeries, release), ...ofPeriods],
    isExplained: ({ name, period }) => bySeries.has(name) || byPeriod.has(period),
  };
}
