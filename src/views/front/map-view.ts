import type { AreaIndex } from '../../areas/area-index.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { peopleOf } from '../../words/sex.ts';
import { listOf } from '../../words/list.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { hasMap } from '../../profiles/indicator-fifths.ts';
import { figureNow, figuresNow, type FigureNow } from '../../profiles/indicator-peers.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import type { HexRow } from '../../tables/edition.ts';
import { drawnSexes } from '../../profiles/drawn-sexes.ts';
import { hexView, type HexView } from '../indicator/hex-view.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised, type Link } from '../../words/sentence.ts';

/** The local authorities with the lowest or the highest figure, equal ones together. */
export interface MapEnd {
  value: number;
  areas: { name: string; nameInSentence: string; url: string | null }[];
}

/** The map of one sex, its two ends, and what must be known to read its colours. */
export interface FrontMap {
  hexes: Omit<HexView, 'finding'>;
  period: string;
  lowest: MapEnd;
  highest: MapEnd;
  /** `From Northmoor (74.2) to Southmere (83.5). Arcadia 79.7.`; the regions of the ends; how far to trust the colours; the source. */
  notes: string[];
  /** The same for the other sex, and the figures as a table. */
  more: Link[];
}

function endAt(value: number, figures: readonly FigureNow[]): MapEnd {
  const areas = figures
    .filter(({ figure }) => figure.value === value)
    .map(({ row: { area } }) => ({
      name: area.name,
      nameInSentence: area.nameInSentence,
      url: area.path,
    }));
  return { value, areas };
}

const otherSex: Record<LifeSex, LifeSex> = { female: 'male', male: 'female' };

/** Names that are listed; more than this are counted. */
const namesListed = 3;

function endWords({ value, areas }: MapEnd, decimals: number): string {
  const names =
    areas.length > namesListed
      ? `${areas.length} ${called('local-authority').many}`
      : listOf(areas.map((area) => area.nameInSentence));
  return `${names} (${formatNumber(value, decimals)})`;
}

function cautionOf(figures: readonly FigureNow[]): string {
  const grouping = 'The colours put areas into five groups. They do not rank them.';
  const hasRanges = figures.some(({ figure }) => figure.lower !== null);
  return hasRanges
    ? `${grouping} Areas in two groups may differ by no more than chance.`
    : `${grouping} No ranges are held, so differences are not tested.`;
}

/** The map of an indicator for one sex; null where fewer than half the areas on it have a figure. */
export function frontMap(
  indicator: Indicator,
  sex: LifeSex,
  { areas, hexes }: { areas: AreaIndex; hexes: readonly HexRow[] },
): FrontMap | null {
  const table = indicatorTable(indicator, areas);
  const drawn = drawnSexes(indicator, table).find((each) => each.sex === sex);
  if (!drawn || !hasMap(table, hexes.length)) return null;
  const figures = figuresNow(table.lowerTier, table, drawn.place);
  if (figures.length === 0) return null;
  const values = figures.map(({ figure }) => figure.value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((value) =>
    endAt(value, figures),
  ) as [MapEnd, MapEnd];
  const { decimals } = indicator;
  const country = table.country && figureNow(table.country, table, drawn.place);
  const ofCountry = country
    ? ` ${areas.country.name} ${formatNumber(country.value, decimals)}.`
    : '';
  const { finding, ...map } = hexView(drawn, { indicator, table, areas, hexes });
  return {
    hexes: map,
    period: table.period?.label ?? '',
    lowest,
    highest,
    notes: [
      `From ${endWords(lowest, decimals)} to ${endWords(highest, decimals)}.${ofCountry}`,
      finding,
      cautionOf(figures),
      `${creditOf(indicator.source)}.`,
    ].filter((note) => note !== ''),
    more: [
      { text: `The same for ${peopleOf(otherSex[sex])}`, href: `${indicator.path}#map` },
      { text: 'The figures as a table', href: `${indicator.path}#areas` },
    ],
  };
}

/** What the shapes of the maps stand for. */
export const mapsSummary = (hasSystems: boolean): string =>
  `Each ${called('council').short} is a hexagon of one size. So a small city counts as much as a large shire.${hasSystems ? ` ${capitalised(called('system').many)} are fewer and larger. They keep their true shapes.` : ''}`;
