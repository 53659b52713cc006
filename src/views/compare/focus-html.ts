import { escapeText } from '../../words/escape-text.ts';
import { insideHtml, tag } from '../../charts/to-html.ts';
import type { CompareRow } from '../../compare/compare-rows.ts';
import type { PublicProfile } from '../../compare/compared-area.ts';
import { isHeld } from '../../compare/found-difference.ts';
import { sourceOf } from '../../compare/row-source.ts';
import { rowVerdict } from '../../compare/row-verdict.ts';
import type { SpreadFile } from '../../compare/spread-file.ts';
import { listOf } from '../../words/list.ts';
import { sexLabel } from '../../words/sex.ts';
import { amongAll, overTime, type FocusChart } from './focus-charts.ts';
import { figuresHtml, pairsHtml, rowTitle } from './focus-tables.ts';
import type { ComparedView } from './rows-html.ts';

/** Which areas have no figure in a row: `no figure for the Fens`; blank where all have one. */
function noneOf({ observations }: CompareRow, areas: readonly PublicProfile[]): string {
  const without = areas.filter((_, place) => !isHeld(observations[place]));
  const names = without.map(({ name_in_sentence: name }) => name);
  return names.length === 0 ? '' : `no figure for ${listOf(names)}`;
}

/** What one row in focus says in words: `Women, 2022 to 2024: all three pairs differ by more than chance.` */
function saidOf(row: CompareRow, { areas, country }: ComparedView): string {
  const { words, notes } = rowVerdict(row, areas, country);
  const all = [words.replace(/\.$/, ''), ...notes, noneOf(row, areas)].filter(Boolean).join('; ');
  return tag(
    'p',
    { class: 'measure' },
    tag('b', {}, escapeText(sexLabel(row.sex))) + escapeText(`: ${all}.`),
  );
}

const figure = ({ chart, id }: FocusChart): string =>
  tag('figure', { class: chart.kind, id }, insideHtml(chart, 'titled'));

/** The charts of the rows in focus: over time first, then where each area stands among all. */
export function focusCharts(
  rows: readonly CompareRow[],
  { areas, country }: ComparedView,
  file: SpreadFile | null,
): FocusChart[] {
  const lines = rows.flatMap((row) => overTime(row, areas, country) ?? []);
  const spreads = rows.flatMap((row) => amongAll(row, areas, { file, country }) ?? []);
  return [...lines, ...spreads];
}

const halves = (parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : tag('div', { class: parts.length > 1 ? 'halves' : undefined }, parts.join(''));

const isOverTime = ({ id }: FocusChart): boolean => id.startsWith('over-time');

/** One indicator of the areas in full: what tests say, over time, among all areas, and every pair. Blank without a row. */
export function focusHtml(
  rows: readonly CompareRow[],
  shown: ComparedView,
  charts: readonly FocusChart[],
): string {
  const [first] = rows;
  if (!first) return '';
  const title = tag('h2', { id: 'in-focus' }, escapeText(first.label));
  const tables = rows.map((row) =>
    tag(
      'div',
      {},
      tag('h3', {}, escapeText(rowTitle(row))) + figuresHtml(row, shown) + pairsHtml(row, shown),
    ),
  );
  const sources = [...new Set(rows.map((row) => sourceOf(row, shown.areas)))].join('; ');
  return tag(
    'section',
    { class: 'in-focus', 'aria-labelledby': 'in-focus' },
    [
      title,
      ...rows.map((row) => saidOf(row, shown)),
      halves(charts.filter(isOverTime).map(figure)),
      ...charts.filter((each) => !isOverTime(each)).map(figure),
      halves(tables),
      tag('p', { class: 'note' }, escapeText(`${sources}.`)),
    ].join(''),
  );
}
