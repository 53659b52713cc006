import { lettersOf } from '../words/letters.ts';
import {
  areaRows as rows,
  areaTable as table,
  headingOf,
  homes,
  labelled,
  linesIn,
  numberIn,
  sayingLine,
  type AreaRow,
} from './area-rows.ts';
import './light-area.ts';
import './point-at-map.ts';

const place = document.querySelector<HTMLElement>('[data-area-table]');

/** A list to choose from, filled when it is first gone to: most readers never do, and each choice is an element more. */
function choice(text: string, options: () => readonly string[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option('All', ''));
  const fill = (): void => {
    if (select.length === 1) for (const option of options()) select.add(new Option(option));
  };
  select.addEventListener('pointerdown', fill);
  select.addEventListener('focus', fill);
  return labelled(place, text, select);
}

/** What a row is sorted by in a column: a number where the cell begins with one; null for a blank. */
function figureIn(each: AreaRow, column: number): number | string | null {
  const [text] = linesIn(each, column);
  if (text === undefined) return null;
  const number = numberIn(text);
  return Number.isNaN(number) ? text : number;
}

function compareFigures(a: number | string | null, b: number | string | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en-GB');
}

const sorted = document.createElement('tbody');

/** Puts every row under one body in the order of a column, those without a figure last; or each back where it stood. */
function sortBy(column: number | null, turn: 1 | -1): void {
  const isSorted = column !== null;
  for (const home of homes) home.hidden = isSorted;
  if (!isSorted) {
    for (const { row, home } of rows) home.append(row);
    sorted.remove();
    return;
  }
  const held = rows.map((each) => ({ each, figure: figureIn(each, column) }));
  held.sort((a, b) => {
    const blanks =
      Number(a.figure === null || a.figure === '') - Number(b.figure === null || b.figure === '');
    return blanks || turn * compareFigures(a.figure, b.figure);
  });
  sorted.append(...held.map(({ each }) => each.row));
  table?.append(sorted);
}

/** Makes the headings of the columns sort the table; each click turns the order, the third puts all back. */
function startSorting(headings: readonly HTMLTableCellElement[]): void {
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      const next = before === null ? 'ascending' : before === 'ascending' ? 'descending' : null;
      for (const each of headings) each.removeAttribute('aria-sort');
      if (next) heading.setAttribute('aria-sort', next);
      sortBy(next === null ? null : column, next === 'descending' ? -1 : 1);
    });
  });
}

/** Hides the rows that are not asked for, and headings with nothing under them; says how many are shown. */
function startFiltering(): void {
  const name = labelled(place, 'Name', document.createElement('input'));
  name.type = 'search';
  const part = choice('Kind or region', () => homes.map(headingOf));
  const systems = [...new Set(rows.flatMap((each) => each.systems))].sort();
  const system = systems.length > 0 ? choice('In', () => systems) : null;
  const says = sayingLine(place);
  const filter = (): void => {
    const typed = lettersOf(name.value);
    let shown = 0;
    for (const each of rows) {
      const isShown =
        each.name.includes(typed) &&
        (part.value === '' || headingOf(each.home) === part.value) &&
        (!system?.value || each.systems.includes(system.value));
      each.row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const home of homes)
      home.classList.toggle(
        'is-empty',
        rows.every((each) => each.home !== home || each.row.hidden),
      );
    says.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} areas`;
  };
  place?.addEventListener('input', filter);
}

if (table && place && rows.length > 1) {
  const [first, second] = table.tHead?.rows ?? [];
  const headings = second ? [first!.cells[0]!, ...second.cells] : [...(first?.cells ?? [])];
  startSorting(headings);
  startFiltering();
  place.hidden = false;
}
