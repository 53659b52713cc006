import { byName } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { DistributionInput } from '../../charts/distribution.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { countsAsMember } from '../../gaps/spread.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { unitSuffix } from '../../indicators/number-format.ts';
import { figureNow, figuresNow, peersOf } from '../../profiles/indicator-peers.ts';
import type { FigureNow, Peers } from '../../profiles/indicator-peers.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { endInWords, endsCaution, endsOf, fromTo, type NamedValue } from '../../words/ends.ts';
import { fewestToRank } from '../../statistics/fewest.ts';
import { called } from '../../words/kind-of-area.ts';
import { distanceWords } from '../../words/unit.ts';
import { capitalised } from '../../words/sentence.ts';
import { peersWord } from './coverage.ts';

/** What a distribution is drawn from, with its figures as a table. */
export interface SpreadView extends DistributionInput {
  id: string;
  /** Whether its areas are in groups. */
  isGrouped: boolean;
  /** What the picture shows, for all to read; the same as its alternative without the opening. */
  finding: string;
  /** That a lowest and a highest are partly chance; null for what is only counted, such as residents. */
  caution: string | null;
  table: FiguresTableProps;
}

interface Group {
  name: string;
  held: FigureNow[];
}

/** How areas are put in groups: what one is called, and the groups that an area lies in. */
export interface Grouping {
  one: string;
  groupsOf: (row: IndicatorTableRow) => readonly string[];
  /** Fewest areas that are a group. */
  fewest: number;
}

/** By region; areas that lie in none are one group. */
const byRegion: Grouping = {
  one: 'region',
  groupsOf: ({ region }) => (region === null ? [] : [region]),
  fewest: 1,
};

/** By the systems that councils count in; a lowest and a highest need three. */
export const bySystem = (areas: AreaIndex): Grouping => ({
  one: called('ics').short,
  groupsOf: ({ area }) =>
    areas
      .systemsOf(area)
      .filter(countsAsMember)
      .map((share) => share.area.name),
  fewest: fewestToRank,
});

/** Peers with a figure in their groups, groups by name. */
function groupsOf(peers: Peers, table: IndicatorTable, place: number, by: Grouping): Group[] {
  const groups = new Map<string, FigureNow[]>();
  for (const each of figuresNow(peers.rows, table, place)) {
    const names = by.groupsOf(each.row);
    for (const name of names.length > 0 ? names : [capitalised(peersWord(peers.kind))])
      groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups]
    .filter(([, held]) => held.length >= by.fewest)
    .map(([name, held]) => ({
      name,
      held: held.sort((a, b) => a.figure.value - b.figure.value),
    }))
    .sort(byName);
}

const named = (held: readonly FigureNow[]): NamedValue[] =>
  held.map(({ row, figure: { value, lower, upper } }) => ({
    name: row.area.name,
    value,
    range: lower === null || upper === null ? null : { lower, upper },
  }));

/** From whom to whom, and in which group the two are furthest apart. */
function findingOf(groups: readonly Group[], indicator: Indicator, by: Grouping): string {
  const all = named(groups.flatMap((group) => group.held));
  const distance = ({ held }: Group) => {
    const { lowest, highest } = endsOf(named(held));
    return highest - lowest;
  };
  const [widest, next] = [...groups].sort((a, b) => distance(b) - distance(a));
  const sentences = [fromTo(all, indicator)];
  if (widest && next && groups.length >= fewestToRank && distance(widest) > distance(next)) {
    const ends = endsOf(named(widest.held));
    const size = distanceWords(ends.lowest, ends.highest, indicator);
    sentences.push(`The widest spread inside one ${by.one}: ${widest.name}, ${size}.`);
  }
  return sentences.join(' ');
}

function spreadTable(
  [caption, first]: readonly [string, string],
  groups: readonly Group[],
  indicator: Indicator,
) {
  return {
    caption,
    columns: [first, 'Lowest', 'Highest', 'Areas'],
    rows: groups.map(({ name, held }) => {
      const all = named(held);
      const { lowest, highest } = endsOf(all);
      return [
        name,
        endInWords(all, lowest, indicator),
        endInWords(all, highest, indicator),
        String(held.length),
      ];
    }),
  };
}

/** The country's figure where it lies among its areas: a total of them would only squeeze the scale. */
function countryMark(
  groups: readonly Group[],
  table: IndicatorTable,
  place: number,
): SpreadView['country'] {
  const figure = table.country && figureNow(table.country, table, place);
  const { lowest, highest } = endsOf(named(groups.flatMap((group) => group.held)));
  if (!table.country || !figure || figure.value < lowest || figure.value > highest) return null;
  return { name: table.country.area.name, value: figure.value };
}

/** Figures that are neither good nor bad, such as residents, are counts and not readings of a risk. */
function cautionOf(groups: readonly Group[], { polarity }: Indicator): string | null {
  if (polarity === 'none') return null;
  const hasRange = groups.some(({ held }) => held.some(({ figure }) => figure.lower !== null));
  return endsCaution(hasRange);
}

/** The spread of areas of one kind by region, or in other groups, for one sex; null with fewer than two figures. */
export function spreadView(
  drawn: DrawnSex,
  indicator: Indicator,
  table: IndicatorTable,
  by: Grouping = byRegion,
): SpreadView | null {
  const peers = peersOf(table);
  const groups = groupsOf(peers, table, drawn.place, by);
  if (groups.flatMap((group) => group.held).length < 2) return null;
  const country = countryMark(groups, table, drawn.place);
  const kind = peersWord(peers.kind);
  const title = [drawn.label, table.period?.label].filter(Boolean).join(', ');
  const finding = findingOf(groups, indicator, by);
  const isGrouped = peers.rows.some((row) => by.groupsOf(row).length > 0);
  const how = isGrouped ? ` by ${by.one}` : '';
  const first = isGrouped ? capitalised(by.one) : 'Areas of one kind';
  return {
    isGrouped,
    id: `spread-${drawn.sex}`,
    words: {
      title: `${title}: ${kind}`,
      unit: '',
      alt: `${indicator.name}, ${title}: a tick for each of the ${kind}${isGrouped ? `, by ${by.one}` : ''}. ${finding}`,
      source: creditOf(indicator.source),
      note: null,
    },
    groups: groups.map(({ name, held }) => ({
      name,
      values: named(held),
    })),
    country,
    decimals: indicator.decimals,
    unitSuffix: unitSuffix(indicator.unit),
    finding,
    caution: cautionOf(groups, indicator),
    table: spreadTable([`${indicator.name}, ${title}: ${kind}${how}`, first], groups, indicator),
  };
}
