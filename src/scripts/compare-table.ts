import type { CompareRow } from '../compare/compare-rows.ts';
import {
  compareNotes,
  compareSources,
  differenceHeading,
  namesInOne,
} from '../compare/compare-words.ts';
import { compareHeadline } from '../compare/compare-headline.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { mostAreas } from '../compare/asked-areas.ts';
import type { Sentence } from '../words/sentence.ts';
import { peopleOf } from '../words/sex.ts';
import { methodPath } from '../words/terms.ts';
import { comparePath } from '../search/suggest.ts';
import { sitePath } from './site-path.ts';

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

/** The name of what is measured, leading to its own page. */
function measured({ label, path }: CompareRow): HTMLElement {
  const link = element('a', '', label);
  link.href = sitePath(path);
  return link;
}

function tableRow(row: CompareRow, areas: readonly PublicProfile[]): HTMLElement {
  const { note, cells, difference } = row;
  const last = difference
    ? element('td', 'difference', ...withNote(difference.words, difference.test ?? ''))
    : element('td', 'difference', 'No two figures');
  return element(
    'tr',
    '',
    heading('row', '', measured(row), element('small', '', note)),
    ...cells.map((cell, place) => {
      const made = element('td', 'n', ...withNote(cell.text, cell.note));
      // Where there is no room for columns, each figure says whose it is.
      made.dataset['area'] = areas[place]?.name ?? '';
      return made;
    }),
    ...(areas.length === 2 ? [last] : []),
  );
}

/** The roles a table has of itself, kept where a narrow page lays its rows out as blocks. */
function keepRoles(table: HTMLTableElement): HTMLTableElement {
  const roles = { 'thead, tbody': 'rowgroup', tr: 'row', td: 'cell' };
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(roles))
    for (const part of table.querySelectorAll(selector)) part.setAttribute('role', role);
  for (const head of table.querySelectorAll('th'))
    head.setAttribute('role', head.scope === 'row' ? 'rowheader' : 'columnheader');
  return table;
}

/** The sentence that opens a comparison, its figures in the colours of women and men. */
const headlineOf = (headline: Sentence): HTMLElement =>
  element(
    'p',
    'headline',
    ...headline.map(({ text, emphasis }) =>
      emphasis ? element('span', `of-${peopleOf(emphasis)}`, text) : text,
    ),
  );

/** Every figure of each area to take away, how differences are tested, and the country beside them. */
function waysOn(areas: readonly PublicProfile[], country: string): HTMLElement {
  const link = (text: string, address: string): HTMLElement => {
    const made = element('a', '', text);
    made.href = sitePath(address);
    return element('li', '', made);
  };
  const differences = methodPath('differences');
  const codes = areas.map(({ code }) => code);
  const canAdd = country !== '' && !codes.includes(country) && codes.length < mostAreas;
  return element(
    'ul',
    'inline',
    ...(canAdd ? [link('Add the whole country', comparePath([...codes, country]))] : []),
    ...(differences ? [link('How differences are tested', differences)] : []),
    ...areas.map(({ name, code }) =>
      link(`All figures of ${name} (CSV)`, `/data/areas/${code}.csv`),
    ),
  );
}

/** The heading, headline, table, notes and ways on of areas side by side. `country`: its code. */
export function compareTable(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
  country: string,
): HTMLElement[] {
  const isPair = areas.length === 2;
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
    element('tbody', '', ...rows.map((row) => tableRow(row, areas))),
  );
  const scroll = element('section', 'scroll', keepRoles(table));
  scroll.tabIndex = 0;
  scroll.setAttribute('aria-labelledby', title.id);
  const notes = [...compareNotes(areas, rows), compareSources(areas, rows)]
    .filter((note) => note !== '')
    .map((note) => element('p', 'note', note));
  const headline = compareHeadline(areas);
  return [
    title,
    ...(headline ? [headlineOf(headline)] : []),
    scroll,
    ...notes,
    waysOn(areas, country),
  ];
}
