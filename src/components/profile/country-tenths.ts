import type { DecileRow } from '../../charts/decile-stairs.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { endsOfTenths, gapBetweenEnds, latestTenths } from '../../gaps/by-tenth.ts';
import type { TenthsOfPeriod } from '../../gaps/by-tenth.ts';
import { tenthsSentence } from '../../gaps/sentences/by-tenth.ts';
import type { Sentence } from '../../gaps/sentences/parts.ts';
import { capitalised, listOf, peopleOf } from '../../gaps/sentences/words.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { BySex, LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Edition } from '../../tables/edition.ts';
import type { FiguresTableProps } from './life-tables.ts';

/** The staircase of one sex, ready to draw. */
export interface StairsPicture {
  sex: LifeSex;
  rows: readonly DecileRow[];
  alt: string;
}

/** Life by tenth of neighbourhoods in the country: what it says, its two pictures, its note and its table. */
export interface CountryTenths {
  healthy: Sentence;
  life: Sentence;
  pictures: StairsPicture[];
  note: string;
  table: FiguresTableProps;
}

type Tables = Pick<Edition, 'deprivationDeciles' | 'tableSources' | 'sources'>;

const years = (value: number): string => formatNumber(value, yearDecimals);

/** Initials of those who published the tenths: `ONS`. */
function publishersOf({ tableSources, sources }: Tables): string {
  const ids = tableSources
    .filter(({ table }) => table === 'deprivation-deciles')
    .map(({ sourceId }) => sourceId);
  const named = sources.filter(({ id }) => ids.includes(id));
  return listOf([...new Set(named.map(({ publisher }) => shortPublisher(publisher)))]);
}

function altOf(tenths: TenthsOfPeriod, sex: LifeSex): string {
  const { most, least } = endsOfTenths(tenths);
  const from = (measure: 'life' | 'healthy') =>
    `${years(most[measure])} years in the most deprived tenth to ${years(least[measure])} in the least deprived`;
  return `${capitalised(peopleOf(sex))}: good health goes from ${from('healthy')}; life goes from ${from('life')}.`;
}

/** `1, most deprived`, `2` … `10, least deprived`. */
const tenthName = (decile: number): string =>
  ({ 1: '1, most deprived', 10: '10, least deprived' })[decile] ?? String(decile);

function tableOf(tenths: BySex<TenthsOfPeriod>): FiguresTableProps {
  return {
    caption: `Years of good health and of life by tenth of neighbourhoods, ${tenths.female.period.label}`,
    columns: ['Tenth', 'Women, good health', 'Women, life', 'Men, good health', 'Men, life'],
    rows: tenths.female.tenths.map((women, place) => [
      tenthName(women.decile),
      ...[women, tenths.male.tenths[place]].flatMap((tenth) =>
        tenth ? [years(tenth.healthy), years(tenth.life)] : [],
      ),
    ]),
  };
}

/** What the page of the country says of its tenths, for the newest period held for both sexes; null without one. */
export function countryTenths(
  country: { code: string; name: string; nameInSentence: string },
  tables: Tables,
): CountryTenths | null {
  const tenths = latestTenths(tables.deprivationDeciles, country.code);
  if (!tenths) return null;
  const say = (measure: 'life' | 'healthy') =>
    tenthsSentence({
      country: country.nameInSentence,
      measure: measure === 'life' ? 'life' : 'good health',
      decimals: yearDecimals,
      ...forBothSexes((sex) => gapBetweenEnds(tenths[sex], measure, yearDecimals)),
    });
  const publishers = publishersOf(tables);
  const from = publishers === '' ? '' : ` From ${publishers}.`;
  return {
    healthy: say('healthy'),
    life: say('life'),
    pictures: bothSexes.map((sex) => ({
      sex,
      rows: tenths[sex].tenths,
      alt: altOf(tenths[sex], sex),
    })),
    note: `${country.name}, ${tenths.female.period.label}.${from} No ranges were published, so the differences are not tested.`,
    table: tableOf(tenths),
  };
}
