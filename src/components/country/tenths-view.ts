import type { Area } from '../../areas/area.ts';
import type { DecileRow } from '../../charts/decile-stairs.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { endsOfTenths, gapBetweenEnds, latestTenths } from '../../gaps/by-tenth.ts';
import type { TenthsOfPeriod } from '../../gaps/by-tenth.ts';
import { tenthsSentence } from '../../gaps/sentences/by-tenth.ts';
import type { Sentence } from '../../gaps/sentences/parts.ts';
import { capitalised, listOf, peopleOf } from '../../gaps/sentences/words.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Edition } from '../../tables/edition.ts';
import type { FiguresTableProps } from '../profile/life-tables.ts';

/** All that the staircase of a country shows. */
export interface TenthsView {
  /** How far apart the ends are in good health, and in life. */
  good: Sentence;
  life: Sentence;
  stairs: { sex: LifeSex; rows: readonly DecileRow[]; alt: string }[];
  /** Period, publisher, and that nothing was tested. */
  note: string;
  table: FiguresTableProps;
}

type Tables = Pick<Edition, 'deprivationDeciles' | 'tableSources' | 'sources'>;

/** Initials of those who published the tenths: `ONS`. */
function publishersOf({ tableSources, sources }: Tables): string {
  const ids = tableSources
    .filter(({ table }) => table === 'deprivation-deciles')
    .map(({ sourceId }) => sourceId);
  const named = sources.filter(({ id }) => ids.includes(id));
  return listOf([...new Set(named.map(({ publisher }) => shortPublisher(publisher)))]);
}

const years = (value: number): string => formatNumber(value, yearDecimals);

function altOf(sex: LifeSex, tenths: TenthsOfPeriod): string {
  const { most, least } = endsOfTenths(tenths);
  return `${capitalised(peopleOf(sex))}: from ${years(most.healthy)} years in good health out of ${years(most.life)} of life in the most deprived tenth of neighbourhoods to ${years(least.healthy)} out of ${years(least.life)} in the least deprived.`;
}

/** `1, most deprived`, `2` … `10, least deprived`. */
const tenthName = (decile: number): string =>
  ({ 1: '1, most deprived', 10: '10, least deprived' })[decile] ?? String(decile);

function tableOf(tenths: Record<LifeSex, TenthsOfPeriod>, caption: string): FiguresTableProps {
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

/** The staircase of the newest period held for both sexes; null where an edition has none. */
export function tenthsView(country: Area, tables: Tables): TenthsView | null {
  const tenths = latestTenths(tables.deprivationDeciles, country.code);
  if (!tenths) return null;
  const periodLabel = tenths.female.period.label;
  const say = (measure: 'healthy' | 'life', words: string) =>
    tenthsSentence({
      country: country.nameInSentence,
      measure: words,
      decimals: yearDecimals,
      ...forBothSexes((sex) => gapBetweenEnds(tenths[sex], measure, yearDecimals)),
    });
  const publishers = publishersOf(tables);
  const from = publishers === '' ? '' : ` From ${publishers}.`;
  const caption = `Years of life and of good health by tenth of neighbourhoods in ${country.nameInSentence}, ${periodLabel}`;
  return {
    good: say('healthy', 'good health'),
    life: say('life', 'life'),
    stairs: bothSexes.map((sex) => ({
      sex,
      rows: tenths[sex].tenths,
      alt: altOf(sex, tenths[sex]),
    })),
    note: `${country.name}, ${periodLabel}.${from} No ranges are held for these figures, so the differences are not tested.`,
    table: tableOf(tenths, caption),
  };
}
