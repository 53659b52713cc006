import type { Area } from '../../areas/area.ts';
import type { ChartWords } from '../../charts/chart.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { endsOfTenths, gapBetweenEnds, latestTenths } from '../../gaps/by-tenth.ts';
import type { Tenth, TenthsOfPeriod } from '../../gaps/by-tenth.ts';
import { tenthsSentence } from '../../words/gaps/by-tenth.ts';
import type { Sentence } from '../../words/sentence.ts';
import { listOf } from '../../words/list.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';
import type { BySex, LifeSex } from '../../indicators/life-indicators.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { untestedDifferencesSentence } from '../../words/test.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';

/** What stands over the check of the slope index against the tenths. */
export const slopeCheckLead =
  'The slope index is the slope of a straight line through all neighbourhoods. We work it out again from the ten groups and set it beside the published one.';

/** All that the staircase of a country shows, on the front page and on its own. */
export interface TenthsView {
  /** How far apart the ends are in good health, in whole years where that loses nothing that matters. */
  headline: Sentence;
  /** The same to one decimal, and how far apart they are in life. */
  good: Sentence;
  life: Sentence;
  period: string;
  words: ChartWords;
  stairs: { sex: ChartSex; rows: readonly Tenth[]; alt: string }[];
  /** Why the differences were not tested. */
  untested: string;
  /** Period, publisher, and that nothing was tested. */
  note: string;
  sources: SourceRow[];
  table: FiguresTableProps;
}

type Tables = Pick<Edition, 'deprivationDeciles' | 'tableSources' | 'sources'>;

function sourcesOfTenths({ tableSources, sources }: Tables): SourceRow[] {
  const ids = tableSources
    .filter(({ table }) => table === 'deprivation-deciles')
    .map(({ sourceId }) => sourceId);
  return sources.filter(({ id }) => ids.includes(id));
}

const years = (value: number): string => formatNumber(value, yearDecimals);

function altOf(sex: LifeSex, tenths: TenthsOfPeriod): string {
  const { most, least } = endsOfTenths(tenths);
  return `${capitalised(peopleOf(sex))}: from ${years(most.healthy)} years in good health out of ${years(most.life)} of life in the most deprived tenth of neighbourhoods to ${years(least.healthy)} out of ${years(least.life)} in the least deprived.`;
}

/** `1, most deprived`, `2` … `10, least deprived`. */
const tenthName = (decile: number): string =>
  ({ 1: '1, most deprived', 10: '10, least deprived' })[decile] ?? String(decile);

function tableOf(tenths: BySex<TenthsOfPeriod>, caption: string): FiguresTableProps {
  return {
    caption,
    columns: ['Tenth', 'Women, good health', 'Women, life', 'Men, good health', 'Men, life'],
    rows: tenths.female.tenths.map(({ decile }, place) => [
      tenthName(decile),
      ...bothSexes.flatMap((sex) => {
        const tenth = tenths[sex].tenths[place];
        return tenth ? [years(tenth.healthy), years(tenth.life)] : ['not held', 'not held'];
      }),
    ]),
  };
}

type Measure = 'healthy' | 'life';
const measureWords: Record<Measure, string> = { healthy: 'good health', life: 'life' };

/** How far apart the ends are. A gap under a year keeps its decimal even where whole years are asked for. */
function endsSentence(
  tenths: BySex<TenthsOfPeriod>,
  country: Area,
  measure: Measure,
  style: 'whole years' | 'one decimal',
): Sentence {
  const sizes = forBothSexes((sex) => gapBetweenEnds(tenths[sex], measure, yearDecimals));
  const isSmall = bothSexes.some((sex) => Math.abs(sizes[sex]) < 1);
  return tenthsSentence({
    ...sizes,
    country: country.nameInSentence,
    measure: measureWords[measure],
    decimals: style === 'one decimal' || isSmall ? yearDecimals : 0,
  });
}

/** The staircase of the newest period held for both sexes; null where an edition has none. */
export function tenthsView(country: Area, tables: Tables): TenthsView | null {
  const tenths = latestTenths(tables.deprivationDeciles, country.code);
  if (!tenths) return null;
  const period = tenths.female.period.label;
  const sources = sourcesOfTenths(tables);
  const publishers = [...new Set(sources.map(({ publisher }) => shortPublisher(publisher)))];
  const from = publishers.length === 0 ? '' : ` From ${listOf(publishers)}.`;
  const untested = untestedDifferencesSentence('no-ranges');
  const caption = `Years of life and of good health by tenth of neighbourhoods in ${country.nameInSentence}, ${period}`;
  return {
    headline: endsSentence(tenths, country, 'healthy', 'whole years'),
    good: endsSentence(tenths, country, 'healthy', 'one decimal'),
    life: endsSentence(tenths, country, 'life', 'one decimal'),
    period,
    words: {
      title: caption,
      unit: '',
      alt: bothSexes.map((sex) => altOf(sex, tenths[sex])).join(' '),
      source: sources.map(creditOf).join('; '),
      note: untested,
    },
    stairs: bothSexes.map((sex) => ({
      sex: peopleOf(sex),
      rows: tenths[sex].tenths,
      alt: altOf(sex, tenths[sex]),
    })),
    untested,
    note: `${country.name}, ${period}.${from} ${untested}`,
    sources,
    table: tableOf(tenths, caption),
  };
}
