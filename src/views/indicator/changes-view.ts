import { cell } from './area-row.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { changesByArea, type AreaChange, type ChangesByArea } from '../../gaps/changes-by-area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue, type NumberStyle } from '../../indicators/number-format.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import type { Sex } from '../../tables/edition.ts';
import {
  changeFound,
  changesSentences,
  councilsOf,
  gapFound,
} from '../../words/changes-by-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { signed } from '../../words/signed.ts';
import type { AreaCell, AreaRowView } from './area-row.ts';
import { systemsOf, type AreaTableView, type ColumnGroup } from './area-table.ts';

/** How the figures of councils changed, for one sex, ready to place. */
export interface ChangesView {
  id: string;
  sex: Sex;
  /** `Women`; empty where everyone is meant. */
  label: string;
  sentences: string[];
  all: ChangesByArea;
}

/** How the two periods of a list lie: two months may be of one year. */
export const periodsApart = ({ all: { from, to } }: Pick<ChangesView, 'all'>): string =>
  from.lastYear < to.firstYear
    ? 'Two periods that share no year, the same for all.'
    : 'Two periods that do not overlap, the same for all.';

/** The list of councils by change for one sex; null where no two periods can be set against each other. */
export function changesView(
  { sex, label }: DrawnSex,
  indicator: Indicator,
  { table, areas }: { table: IndicatorTable; areas: AreaIndex },
): ChangesView | null {
  // Counts of people and their ages are not held against the country, nor called more or less than chance.
  if (indicator.group === 'people') return null;
  const all = table.period && changesByArea({ indicator, sex, to: table.period, areas });
  if (!all) return null;
  const sentences = [
    ...changesSentences(all, indicator, areas.country.nameInSentence),
    ...(indicator.changeNote === null ? [] : [indicator.changeNote]),
  ];
  return { id: `changes-${sex}`, sex, label, sentences, all };
}

const hasGaps = ({ changes }: ChangesByArea): boolean => changes.some(({ gap }) => gap !== null);

const isTested = ({ changes }: ChangesByArea): boolean => changes.some(({ test }) => test !== null);

/** The change, the two figures and what the test found; then the same of the gap with the country. That nothing was tested is said once, above. */
function cellsOf(
  change: AreaChange | undefined,
  { all }: ChangesView,
  style: NumberStyle,
): AreaCell[] {
  const columns = hasGaps(all) ? 2 : 1;
  if (!change) return [cell(['No figure in both periods.'], { span: columns })];
  const { then, now, gap } = change;
  const sign = (size: number) => signed(size, style.decimals);
  const said = (words: string) => (isTested(all) ? [words] : []);
  const figures = `${formatValue(then.value, style)}, then ${formatValue(now.value, style)}`;
  const own = [sign(change.change), figures, ...said(changeFound(change))];
  const ofGap = gap
    ? [`${sign(gap.then)}, then ${sign(gap.now)}`, ...said(gapFound[gap.result])]
    : [];
  return [cell(own, { isFigure: true }), ...(columns === 2 ? [cell(ofGap)] : [])];
}

const columnsOf = ({ label, all }: ChangesView, country: string): ColumnGroup => ({
  label,
  columns: [
    { text: `Change from ${all.from.label} to ${all.to.label}`, isFigure: true },
    ...(hasGaps(all) ? [{ text: `How far from ${country}`, isFigure: false }] : []),
  ],
});

/** Every council by its change, the greatest fall of those drawn first at the top: a row a council. */
export function changesTable(
  views: readonly ChangesView[],
  indicator: Indicator,
  areas: AreaIndex,
): AreaTableView | null {
  const [first] = views;
  if (!first) return null;
  const changes = views.flatMap(({ all }) => all.changes);
  const inOrder = new Map(changes.map(({ area }) => [area.code, area])).values();
  const bySex = views.map(({ all }) => new Map(all.changes.map((each) => [each.area.code, each])));
  const rows = [...inOrder].map((area): AreaRowView => ({
    name: area.name,
    href: area.path,
    systems: systemsOf({ area }, areas),
    cells: views.flatMap((view, place) => cellsOf(bySex[place]?.get(area.code), view, indicator)),
  }));
  const columnGroups = views.map((view) => columnsOf(view, areas.country.nameInSentence));
  const order = `the greatest fall first${first.label && ` (${first.label.toLowerCase()})`}`;
  const title = `${capitalised(councilsOf(first.all))}, ${order}`;
  return {
    caption: `${indicator.name}: change by area`,
    columnGroups,
    columnCount: 1 + columnGroups.flatMap((group) => group.columns).length,
    rowGroups: [{ id: 'areas-by-change', title, rows }],
  };
}
