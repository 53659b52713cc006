import { escapeText } from '../../words/escape-text.ts';
import { areaMark } from '../../charts/area-marks.ts';
import { areasStrip } from '../../charts/scorecard-strip.ts';
import { inOrder, rowsThatDiffer, rowChoices, type Choosable } from '../../compare/choose-rows.ts';
import type { CompareRow } from '../../compare/compare-rows.ts';
import { differenceHeading, namesSideBySide } from '../../compare/compare-words.ts';
import type { PublicProfile } from '../../compare/compared-area.ts';
import { differenceWords } from '../../compare/difference-words.ts';
import { isHeld } from '../../compare/found-difference.ts';
import { rowVerdict } from '../../compare/row-verdict.ts';
import { viewPath, type CompareView } from '../../compare/view-address.ts';
import { groupTitles } from '../../profiles/indicator-groups.ts';
import { toneOf } from '../chart-tones.ts';
import {
  drawingHtml,
  linkHtml,
  smallHtml,
  tableHtml,
  type BodyGroup,
  type BodyRow,
  type HeadCell,
} from './html.ts';

/** Areas side by side, and what is to be shown of them. */
export interface ComparedView {
  areas: readonly PublicProfile[];
  country: PublicProfile | null;
  /** The area that differences are taken from, where one was chosen. */
  against: PublicProfile | null;
  choices: readonly Choosable[];
  view: CompareView;
  /** On a page without script, where columns are not sorted. */
  isStill?: boolean;
}

/** The address of the same view with some of it changed. */
export const changedPath = (
  { areas, view }: Pick<ComparedView, 'areas' | 'view'>,
  change: Partial<CompareView>,
): string =>
  viewPath(
    areas.map(({ code }) => code),
    { ...view, ...change },
  );

/** The lowest and the highest figure among areas of their kind in the period of the row, where a scorecard tells. */
function endsOf(
  { indicator, sex, period }: CompareRow,
  areas: readonly PublicProfile[],
): { lowest: number; highest: number } | null {
  const entries = areas.flatMap(({ scorecard }) =>
    scorecard.filter((each) => each.indicator_id === indicator.id && each.sex === sex),
  );
  return entries.find(({ latest }) => latest?.period === period)?.range ?? null;
}

const stripOf = (row: CompareRow, areas: readonly PublicProfile[]): string =>
  drawingHtml(
    areasStrip({
      ends: endsOf(row, areas),
      areas: row.observations.map((each) => (isHeld(each) ? each : null)),
      country: isHeld(row.country) ? row.country.value : null,
    }),
  );

/** Whether differences from an area are shown by each figure: of two areas, the column of their difference has those from the second. */
const isShownFrom = ({ code }: PublicProfile, areas: readonly PublicProfile[]): boolean =>
  areas.length > 2 || code !== areas[1]?.code;

/** A figure with what must be known of it, and how far it is from the area chosen for that. */
function figureCell(row: CompareRow, place: number, { areas, against }: ComparedView) {
  const cell = row.cells[place]!;
  const area = areas[place]!;
  const from =
    against && isShownFrom(against, areas)
      ? differenceWords(row.differences[place]!, [area, against], row.indicator)
      : null;
  const notes = [cell.note, from?.words ?? '', from?.test ?? ''];
  return {
    html: escapeText(cell.text) + notes.map(smallHtml).join(''),
    className: 'n',
    of: area.name,
  };
}

/** What the last column holds; told in each row too where there is no room for columns. */
const verdictHeading = (areas: readonly PublicProfile[]): string =>
  areas.length === 2 ? differenceHeading(areas) : 'Which differ';

function bodyRow(row: CompareRow, shown: ComparedView): BodyRow {
  const { words, notes } = rowVerdict(row, shown.areas, shown.country);
  return {
    head: linkHtml(row.label, row.path) + smallHtml(row.note),
    className: toneOf[row.sex],
    cells: [
      { html: stripOf(row, shown.areas), className: 'pic' },
      ...shown.areas.map((_, place) => figureCell(row, place, shown)),
      ...(shown.areas.length > 1
        ? [
            {
              html: escapeText(words) + notes.map(smallHtml).join(''),
              className: 'difference',
              of: verdictHeading(shown.areas),
            },
          ]
        : []),
    ],
  };
}

/** A column by which the rows can be sorted, where they can be. */
const sorted = (shown: ComparedView, order: string): Pick<HeadCell, 'sort'> => {
  if (shown.isStill) return {};
  const isBy = shown.view.order === order;
  const state = isBy ? (order === 'name' ? 'ascending' : 'descending') : 'none';
  return { sort: { href: changedPath(shown, { order: isBy ? '' : order }), state } };
};

function columnsOf(shown: ComparedView): HeadCell[] {
  const { areas, against } = shown;
  const less = against && isShownFrom(against, areas) ? ` Each also less ${against.name}.` : '';
  return [
    { html: 'What is measured', ...sorted(shown, 'name') },
    { html: 'Lowest to highest', className: 'pic' },
    ...areas.map(({ name, url }, place) => ({
      html: drawingHtml(areaMark(place)) + linkHtml(name, url),
      className: 'n',
    })),
    ...(areas.length > 1
      ? [{ html: escapeText(verdictHeading(areas) + less), ...sorted(shown, 'clearest') }]
      : []),
  ];
}

/** Rows under the title of their group, unless they are sorted otherwise. */
function groupsOf(rows: readonly CompareRow[], shown: ComparedView): BodyGroup[] {
  const { view, choices } = shown;
  if (view.order !== '' || view.rows === rowChoices.differ)
    return [{ title: null, rows: rows.map((row) => bodyRow(row, shown)) }];
  const groupOf = (row: CompareRow) =>
    choices.find(({ id }) => id === row.indicator.id)?.group ?? null;
  return groupTitles.flatMap(([group, title]) => {
    const own = rows.filter((row) => groupOf(row) === group);
    return own.length === 0 ? [] : [{ title, rows: own.map((row) => bodyRow(row, shown)) }];
  });
}

/** The rows that a view shows, in its order. */
export const shownRows = (rows: readonly CompareRow[], { view }: ComparedView) =>
  inOrder(view.rows === rowChoices.differ ? rowsThatDiffer(rows) : rows, view.order);

/** Every figure of areas side by side as one table. */
export const rowsHtml = (rows: readonly CompareRow[], shown: ComparedView): string =>
  tableHtml(
    namesSideBySide(shown.areas),
    shown.isStill ? 'compare-table' : 'compare-table folding',
    columnsOf(shown),
    groupsOf(rows, shown),
  );
