import type { Area } from '../../areas/area.ts';
import type { Drawing } from '../../charts/chart.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { sparkline, type SparkPoint } from '../../charts/sparkline.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { sourceFor, type Indicator, type Indicators } from '../../indicators/indicator.ts';
import { latestOf, publishedAt, sinceBreak, type Series } from '../../indicators/series.ts';
import type { Sex } from '../../tables/edition.ts';
import { sexIfOne, sexLabel } from '../../words/sex.ts';
import { trendSentences } from '../../words/trend.ts';
import { historyTable } from './history-table.ts';
import { inOrder } from './scorecard-rows.ts';

/** One indicator of an area through the years: in words, as a line, and every figure held. */
export interface HistoryItem {
  id: string;
  name: string;
  href: string;
  says: string;
  /** The line of the area with that of whom it stands beside dotted; null with one figure. */
  line: Drawing | null;
  /** What the lines are; nothing without a line. */
  key: string;
  table: FiguresTableProps;
  source: string;
}

/** An area, and those whose figures may stand beside its own: the country, or else its region. */
export interface HistoryOf {
  area: Area;
  country: Area;
  region: Area | undefined;
}

const isHeld = ({ series }: Indicator, { code }: Pick<Area, 'code'>): boolean =>
  series.sexesOf(code).some((sex) => latestOf(series.of(code, sex)));

/** The country where it has figures of the indicator, else the region; null for the country itself, and where neither has. */
function comparatorOf(indicator: Indicator, { area, country, region }: HistoryOf): Area | null {
  const others = [country, region].filter((each) => each !== undefined && each !== area);
  return others.find((each) => each !== undefined && isHeld(indicator, each)) ?? null;
}

const pointsOf = (series: Series): SparkPoint[] =>
  series.map(({ period, value }) => [period.middle, value]);

/** The comparator's figures of the periods the area has. */
const besideOf = (own: Series, other: Series): SparkPoint[] =>
  own.map(({ period }) => [period.middle, publishedAt(other, period.text)?.value ?? null]);

/** From where to where the figures went, of women and of men each, where they are published so, and what else may have moved them. */
function saysOf(indicator: Indicator, { code }: Area, sexes: readonly Sex[]): string {
  const told = sexes.flatMap((sex) => {
    const series = indicator.series.of(code, sex);
    if (!latestOf(series)) return [];
    return `${sex === 'persons' ? '' : `${sexLabel(sex)}: `}${trendSentences(series, indicator)}`;
  });
  const isMove = sexes.some((sex) => sinceBreak(indicator.series.of(code, sex)).length > 1);
  return [...told, ...(isMove && indicator.changeNote !== null ? [indicator.changeNote] : [])].join(
    ' ',
  );
}

function itemOf(indicator: Indicator, of: HistoryOf): HistoryItem[] {
  const { area } = of;
  const sexes: Sex[] = indicator.series.sexesOf(area.code);
  const [leading] = sexes;
  if (leading === undefined || !isHeld(indicator, area)) return [];
  const comparator = comparatorOf(indicator, of);
  const own = indicator.series.of(area.code, leading);
  const other = comparator ? indicator.series.of(comparator.code, leading) : [];
  const line = sparkline({ area: pointsOf(own), country: besideOf(own, other), shape: 'untested' });
  const whom = sexIfOne(leading, ', ');
  const beside = comparator ? `; dotted: ${comparator.name}${whom}` : '';
  return [
    {
      id: indicator.id,
      name: indicator.shortName,
      href: indicator.path,
      says: saysOf(indicator, area, sexes),
      line,
      key: line ? `The line: ${area.name}${whom}${beside}.` : '',
      table: historyTable(indicator, { area, comparator, sexes }),
      source: creditOf(sourceFor(indicator, area)),
    },
  ];
}

/** Every indicator that an area has figures of, lengths of life first, then in the order of the scorecard. */
export function historyItems(of: HistoryOf, indicators: Indicators): HistoryItem[] {
  const told = [...indicators.values()].filter(({ group }) => group !== 'people');
  const life = told.filter(({ group }) => group === 'life');
  const others = told.filter(({ group }) => group !== 'life').map((indicator) => ({ indicator }));
  return [...life, ...inOrder(others).map(({ indicator }) => indicator)].flatMap((indicator) =>
    itemOf(indicator, of),
  );
}

/** What stands in the place of a history where none of its figures is held; those of residents stand in the files alone. */
export function withoutHistory(
  area: Pick<Area, 'code' | 'nameInSentence'>,
  indicators: Indicators,
): string {
  const isCounted = [...indicators.values()].some(
    (indicator) => indicator.group === 'people' && isHeld(indicator, area),
  );
  return isCounted
    ? `Of ${area.nameInSentence} figures of its residents are held, and no others. They are in its files.`
    : `No figure through the years is held for ${area.nameInSentence}.`;
}
