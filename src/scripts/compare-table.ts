import type { CompareRow } from '../compare/compare-rows.ts';
import {
  compareNotes,
  compareSources,
  differenceHeading,
  namesInOne,
} from '../compare/compare-words.ts';
import type { PublicProfile } from '../compare/compared-area.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function heading(scope: 'col' | 'row', className: string, ...content: (Node | string)[]) {
  const made = element('th', className, ...content);
  made.scope = scope;
  return made;
}

const withNote = (text: string, note: string): (Node | string)[] =>
  note === '' ? [text] : [text, element('small', '', note)];

function areaHeading({ name, url }: PublicProfile): HTMLElement {
  const link = element('a', '', name);
  link.href = url;
  return heading('col', 'n', link);
}

function tableRow({ label, note, cells, difference }: CompareRow, isPair: boolean): HTMLElement {
  const last = difference
    ? element('td', '', ...withNote(difference.words, difference.test ?? ''))
    : element('td', '', 'No two figures');
  return element(
    'tr',
    '',
    heading('row', '', ...withNote(label, note)),
    ...cells.map((cell) => element('td', 'n', ...withNote(cell.text, cell.note))),
    ...(isPair ? [last] : []),
  );
}

/** The heading, table and notes of areas side by side. */
export function compareTable(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
): HTMLElement[] {
  const isPair = areas.length > 1;
  const title = element('h2', '', namesInOne(areas));
  title.tabIndex = -1;
  title.id = 'side-by-side';
  const head = element(
    'tr',
    '',
    heading('col', '', 'What is measured'),
    ...areas.map(areaHeading),
    ...(isPair ? [heading('col', '', differenceHeading(areas))] : []),
  );
  const caption = element('caption', 'vh', `${namesInOne(areas)} side by side`);
  const table = element('table', 'compare-table', caption);
  table.append(
    element('thead', '', head),
    element('tbody', '', ...rows.map((row) => tableRow(row, isPair))),
  );
  const scroll = element('section', 'scroll', table);
  scroll.tabIndex = 0;
  scroll.setAttribute('aria-labelledby', title.id);
  const notes = [...compareNotes(areas, rows), compareSources(areas, rows)]
    .filter((note) => note !== '')
    .map((note) => element('p', 'note', note));
  return [title, scroll, ...notes];
}
