import { escapeText } from '../../words/escape-text.ts';
import { areaMark } from '../../charts/area-marks.ts';
import type { AreaPair } from '../../compare/area-pairs.ts';
import type { CompareRow } from '../../compare/compare-rows.ts';
import { sizeInWords } from '../../compare/difference-words.ts';
import { sortedPlaces } from '../../compare/focus-indicator.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { listOf } from '../../words/list.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { signed } from '../../words/signed.ts';
import { drawingHtml, linkHtml, smallHtml, tableHtml, type HeadCell } from './html.ts';
import { changedPath, type ComparedView } from './rows-html.ts';

/** `Healthy life expectancy at birth, women, 2022 to 2024`. */
export const rowTitle = ({ label, sex, period }: CompareRow): string =>
  `${label}${sexIfOne(sex, ', ')}, ${parsePeriod(period).label}`;

function sortOf(shown: ComparedView, by: string): NonNullable<HeadCell['sort']> {
  const { sort } = shown.view;
  const state = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  return {
    href: changedPath(shown, { sort: state === 'ascending' ? `-${by}` : by }),
    state,
  };
}

/** The areas with their figures, sorted as the view says. */
export function figuresHtml(row: CompareRow, shown: ComparedView): string {
  const { areas } = shown;
  const names = areas.map(({ name }) => name);
  const rows = sortedPlaces(row, names, shown.view.sort).map((place) => {
    const { text, note } = row.cells[place]!;
    const { name, url } = areas[place]!;
    return {
      head: drawingHtml(areaMark(place)) + linkHtml(name, url),
      cells: [{ html: escapeText(text) + smallHtml(note), className: 'n', of: name }],
    };
  });
  const columns = [
    { html: 'Area', sort: sortOf(shown, 'name') },
    { html: 'Figure', className: 'n', sort: sortOf(shown, 'figure') },
  ];
  return tableHtml(rowTitle(row), 'focus-table', columns, [{ title: null, rows }]);
}

const foundWords: Record<AreaPair['found'], string> = {
  differ: 'More than chance',
  'may-not-differ': 'May be chance',
  untested: '',
};

/** What heads each column of pairs, and stands beside each cell where they are stacked. */
const pairColumns = { size: 'First less second', range: 'Likely range', found: 'By our test' };

/** What our test says of a pair: the range of the difference, and whether it is more than chance. */
const testedCells = ({ found, difference: { test } }: AreaPair, decimals: number) => [
  {
    html: test ? `${signed(test.lower, decimals)} to ${signed(test.upper, decimals)}` : '',
    className: 'n',
    of: pairColumns.range,
  },
  { html: foundWords[found], of: pairColumns.found },
];

/** Every two areas, their difference with its range, and what our test says of it, where any was tested. */
export function pairsHtml(
  { pairs, indicator, ...row }: CompareRow,
  { areas }: ComparedView,
): string {
  if (pairs.length === 0) return '';
  const hasTests = pairs.some(({ found }) => found !== 'untested');
  const rows = pairs.map((pair) => ({
    head: escapeText(listOf(pair.places.map((place) => areas[place]!.name))),
    cells: [
      {
        html: escapeText(capitalised(sizeInWords(pair.difference.size, indicator))),
        of: pairColumns.size,
      },
      ...(hasTests ? testedCells(pair, indicator.decimals) : []),
    ],
  }));
  const columns = [
    { html: 'Pair' },
    { html: pairColumns.size },
    ...(hasTests ? [{ html: pairColumns.range, className: 'n' }, { html: pairColumns.found }] : []),
  ];
  const caption = `${rowTitle({ pairs, indicator, ...row })}: every pair`;
  return tableHtml(caption, 'focus-table pairs ranged', columns, [{ title: null, rows }]);
}
