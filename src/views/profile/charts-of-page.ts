import { authorityRowsChart } from '../../charts/authority-rows.ts';
import type { Chart } from '../../charts/chart.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { decileStackChart } from '../../charts/decile-stack.ts';
import { gapOverTimeChart } from '../../charts/gap-over-time.ts';
import { gapStrokesChart } from '../../charts/gap-strokes.ts';
import { lifelineChart } from '../../charts/lifeline.ts';
import { neighbourhoodMapChart } from '../../charts/neighbourhoods.ts';
import { spreadChart } from '../../charts/spread.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexLabel } from '../../words/sex.ts';
import type { GapBlock } from './gap-block.ts';
import type { GapPart } from './gaps.ts';
import type { HeroView } from './hero.ts';
import type { MembersView } from './members.ts';
import type { NeighbourhoodsView } from './neighbourhoods.ts';
import type { SpreadView } from './spread-view.ts';

/** A chart of a profile that can be taken by itself: its name in addresses, and its figures. */
export interface ChartOfPage {
  id: string;
  chart: Chart;
  table: FiguresTableProps;
}

/** The parts of a profile that hold charts. */
interface Charted {
  hero: HeroView;
  members: MembersView | null;
  gaps: readonly GapPart[];
  neighbourhoods: NeighbourhoodsView | null;
}

const years = (value: number | null): string =>
  value === null ? '' : formatNumber(value, yearDecimals);

function ofLifeline({ lifeline }: HeroView): ChartOfPage[] {
  if (!lifeline) return [];
  return [{ id: 'lifeline', chart: lifelineChart(lifeline.lifeline), table: lifeline.table }];
}

/** Every dot of a spread as a row, and the upright. */
function ofSpread(spread: SpreadView | null): ChartOfPage[] {
  if (!spread?.drawn) return [];
  const { words, pictures } = spread.drawn;
  const names = [...new Set(pictures.flatMap(({ members }) => members.map(({ name }) => name)))];
  const valueOf = (members: readonly { name: string; value: number }[], name: string) =>
    years(members.find((member) => member.name === name)?.value ?? null);
  const rows = names.map((name) => [name, ...pictures.map((each) => valueOf(each.members, name))]);
  const country = pictures[0]?.countryName;
  const upright = country ? [[country, ...pictures.map((each) => years(each.country))]] : [];
  const table = {
    caption: words.title,
    columns: [capitalised(called('council').one), ...pictures.map(({ sex }) => capitalised(sex))],
    rows: [...rows, ...upright],
  };
  return [{ id: 'spread', chart: spreadChart(spread.drawn), table }];
}

/** Its councils in rows, women and men apart; none where no life of any is held. */
function ofMembers(view: MembersView | null): ChartOfPage[] {
  if (!view?.rows) return [];
  const { rows, table } = view;
  const plain = {
    caption: rows.words.title,
    columns: [capitalised(called('council').one), ...bothSexes.map(sexLabel)],
    rows: rows.rows.map(({ name, women, men }) => [name, years(women), years(men)]),
  };
  return [{ id: 'authorities', chart: authorityRowsChart(rows), table: table ?? plain }];
}

function strokesTable({ words, sexes }: NonNullable<GapBlock['strokes']>): FiguresTableProps {
  const country = sexes.some((each) => each.country !== null) ? sexes[0]?.countryName : undefined;
  return {
    caption: words.title,
    columns: ['Sex', capitalised(words.unit), ...(country ? [country] : [])],
    rows: sexes.map((each) => [
      capitalised(each.sex),
      years(each.value),
      ...(country ? [years(each.country)] : []),
    ]),
  };
}

function ofGap(part: GapPart): ChartOfPage[] {
  if ('blank' in part) return [];
  const { id, overTime, strokes, table } = part;
  return [
    ...(overTime && table ? [{ id, chart: gapOverTimeChart(overTime), table }] : []),
    ...(strokes
      ? [
          {
            id: overTime ? `${id}-size` : id,
            chart: gapStrokesChart(strokes.words, strokes.sexes, true),
            table: strokesTable(strokes),
          },
        ]
      : []),
  ];
}

/** Whether all columns are as high, but for what does not divide by ten: in the country, by what a tenth is. */
const isLevel = (counts: readonly number[]): boolean =>
  Math.min(...counts) > 0 && Math.max(...counts) - Math.min(...counts) <= 1;

/** The map of neighbourhoods, and their columns by tenth. */
function ofNeighbourhoods(view: NeighbourhoodsView | null): ChartOfPage[] {
  if (!view) return [];
  const { map, stack, table } = view;
  const id = 'neighbourhoods';
  const mapId = 'neighbourhood-map';
  return [
    ...(map
      ? [{ id: mapId, chart: neighbourhoodMapChart(mapId, map.drawn, map.words), table }]
      : []),
    ...(isLevel(stack.counts)
      ? []
      : [{ id, chart: decileStackChart(id, stack.counts, stack.words), table }]),
  ];
}

/** Every chart of a profile that stands alone, in the order of the page; the same definitions as there, with the sizes of gaps that the page says beside them. */
export const chartsOfPage = ({ hero, members, gaps, neighbourhoods }: Charted): ChartOfPage[] => [
  ...ofLifeline(hero),
  ...ofSpread(hero.spread ?? members?.spread ?? null),
  ...ofMembers(members),
  ...gaps.flatMap(ofGap),
  ...ofNeighbourhoods(neighbourhoods),
];
