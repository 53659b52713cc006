import { lettersOf } from '../compare/choose-rows.ts';

/** A row of the table of areas, where it stands when nothing is sorted, and the systems it lies in. */
interface AreaRow {
  row: HTMLTableRowElement;
  home: HTMLTableSectionElement;
  name: string;
  systems: string[];
}

const table = document.querySelector<HTMLTableElement>('.area-table');
const place = document.querySelector<HTMLElement>('[data-area-table]');

const homes = [...(table?.tBodies ?? [])];
const rows: AreaRow[] = homes.flatMap((home) =>
  [...home.rows].slice(1).map((row) => ({
    row,
    home,
    name: lettersOf(row.cells[0]?.textContent ?? ''),
    systems: (row.dataset['systems'] ?? '').split('|').filter(Boolean),
  })),
);
const headingOf = (home: HTMLTableSectionElement): string => home.rows[0]?.textContent.trim() ?? '';

function labelled<Kind extends HTMLElement>(text: string, id: string, control: Kind): Kind {
  const label = document.createElement('label');
  label.textContent = text;
  control.id = label.htmlFor = `area-table-${id}`;
  const part = document.createElement('p');
  part.append(label, control);
  place?.append(part);
  return control;
}

function choice(text: string, id: string, options: readonly string[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option('All', ''));
  for (const option of options) select.add(new Option(option));
  return labelled(text, id, select);
}

/** The figure of a row in a column, a number where it begins with one; a blank that fills several columns has none. */
function figureIn({ row }: AreaRow, column: number): number | string | null {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column && cell.colSpan === 1) {
      const text = (cell.firstChild?.textContent?.trim() || cell.textContent.trim()).replaceAll(
        ',',
        '',
      );
      const number = Number.parseFloat(text.replace('−', '-'));
      return Number.isNaN(number) ? text : number;
    }
    at += cell.colSpan;
  }
  return null;
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
  const name = labelled('Name', 'name', document.createElement('input'));
  name.type = 'search';
  const part = choice('Kind or region', 'part', homes.map(headingOf));
  const systems = [...new Set(rows.flatMap((each) => each.systems))].sort();
  const system = systems.length > 0 ? choice('In', 'system', systems) : null;
  const says = document.createElement('p');
  says.className = 'small';
  says.setAttribute('role', 'status');
  place?.append(says);
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
