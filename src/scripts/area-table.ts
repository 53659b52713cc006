import { lettersOf } from '../words/letters.ts';
import {
  areaRows,
  areaTable as table,
  hasRows,
  headingOf,
  homes,
  labelled,
  linesIn,
  numberIn,
  sayingLine,
  type AreaRow,
} from './area-rows.ts';
import { keepInAddress } from './keep-in-address.ts';
import { canSave, startSaving } from './save-shown.ts';
import { shownSentence, sortInAddress, tableAsked } from './table-asked.ts';
import type { TableAsked, TableSort } from './table-asked.ts';
import './light-area.ts';
import './point-at-map.ts';

const place = document.querySelector<HTMLElement>('[data-area-table]');

const [first, second] = table?.tHead?.rows ?? [];
const headings = second ? [first!.cells[0]!, ...second.cells] : [...(first?.cells ?? [])];

/**
 * A list to choose from, filled when it is first gone to: most readers never do, and each choice is an element more.
 * Of what an address chose only what the list has is chosen.
 */
function choice(text: string, options: () => readonly string[], chosen: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option('All', ''));
  const fill = (): void => {
    if (select.length === 1) for (const option of options()) select.add(new Option(option));
  };
  select.addEventListener('pointerdown', fill);
  select.addEventListener('focus', fill);
  if (chosen !== '' && options().includes(chosen)) {
    fill();
    select.value = chosen;
  }
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
    for (const { row, home } of areaRows()) home.append(row);
    sorted.remove();
    return;
  }
  const held = areaRows().map((each) => ({ each, figure: figureIn(each, column) }));
  held.sort((a, b) => {
    const blanks =
      Number(a.figure === null || a.figure === '') - Number(b.figure === null || b.figure === '');
    return blanks || turn * compareFigures(a.figure, b.figure);
  });
  sorted.append(...held.map(({ each }) => each.row));
  table?.append(sorted);
}

const asked = tableAsked(location.search, headings.length);
const isFiltered = [asked.name, asked.part, asked.system].some((each) => each !== '');

/** Sorts the table as a heading says, and keeps that in the address. */
function sortAs(sort: TableSort | null): void {
  headings.forEach((heading, column) => {
    if (sort?.column === column)
      heading.setAttribute('aria-sort', sort.turn < 0 ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  });
  sortBy(sort?.column ?? null, sort?.turn ?? 1);
}

/** Makes the headings of the columns sort the table; each click turns the order, the third puts all back. */
function startSorting(): void {
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      const next = before === null ? 1 : before === 'ascending' ? -1 : null;
      const sort = next && { column, turn: next as 1 | -1 };
      sortAs(sort);
      keepInAddress({ sort: sortInAddress(sort) });
    });
  });
  if (asked.sort) sortAs(asked.sort);
}

/** Hides the rows that are not asked for, and headings with nothing under them; gives what is said of it. */
function showOnly({ name, part, system }: Omit<TableAsked, 'sort'>): string {
  const rows = areaRows();
  const typed = lettersOf(name.trim());
  for (const each of rows)
    each.row.hidden = !(
      each.name.includes(typed) &&
      (part === '' || headingOf(each.home) === part) &&
      (system === '' || each.systems.includes(system))
    );
  for (const home of homes)
    home.classList.toggle(
      'is-empty',
      rows.every((each) => each.home !== home || each.row.hidden),
    );
  const shown = rows.filter(({ row }) => !row.hidden).length;
  const isNamed = rows.some((each) => each.name.includes(typed));
  if (table) table.hidden = shown === 0;
  return shownSentence({ shown, all: rows.length, isNamed }, { name, part, system });
}

const systemsOfRows = (): string[] =>
  [...new Set(areaRows().flatMap(({ systems }) => systems))].sort();

/** Has the table show what is typed and chosen, and what the address asks for, and keeps that in the address. */
function startFiltering(): void {
  const name = labelled(place, 'Name', document.createElement('input'));
  name.type = 'search';
  const part = choice('Kind or region', () => homes.map(headingOf), asked.part);
  const system = table?.querySelector('[data-systems]')
    ? choice('In', systemsOfRows, asked.system)
    : null;
  const says = sayingLine(place);
  const filter = (): Omit<TableAsked, 'sort'> => {
    const now = { name: name.value, part: part.value, system: system?.value ?? '' };
    says.textContent = showOnly(now);
    canSave(table?.hidden === false);
    return now;
  };
  name.value = asked.name;
  if (isFiltered) filter();
  else canSave(true);
  place?.addEventListener('input', () => keepInAddress({ ...filter() }));
}

if (table && place && hasRows) {
  startSorting();
  startSaving(headings);
  startFiltering();
  place.hidden = false;
  // What an address asks for is not left folded.
  const fold = place.closest('details');
  if (fold && (asked.sort || isFiltered)) fold.open = true;
}
