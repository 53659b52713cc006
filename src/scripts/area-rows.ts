import { lettersOf } from '../words/letters.ts';

/** A row of the table of areas, where it stands when nothing is sorted, and what it is found by. */
export interface AreaRow {
  row: HTMLTableRowElement;
  home: HTMLTableSectionElement;
  /** As it is searched. */
  name: string;
  systems: string[];
}

/** The table of areas of the page, where it has one. */
export const areaTable = document.querySelector<HTMLTableElement>('.area-table');

/** The parts of the table as they came, a heading and its rows each. */
export const homes = [...(areaTable?.tBodies ?? [])];

/** Whether there are rows to be sorted, or to choose from. */
export const hasRows = (areaTable?.querySelectorAll('tbody tr:nth-child(n + 2)').length ?? 0) > 1;

let read: AreaRow[] | null = null;

/** Every row of the table, in the order in which it came; read when first asked for, as most readers never do. */
export const areaRows = (): readonly AreaRow[] =>
  (read ??= homes.flatMap((home) =>
    [...home.rows].slice(1).map((row) => ({
      row,
      home,
      name: lettersOf(row.cells[0]?.textContent ?? ''),
      systems: (row.dataset['systems'] ?? '').split('|').filter(Boolean),
    })),
  ));

/** The heading of a part of the table. */
export const headingOf = (home: HTMLTableSectionElement): string =>
  home.rows[0]?.textContent.trim() ?? '';

/** The lines of the cell of a row in a column; none where a blank fills several columns. */
export function linesIn({ row }: AreaRow, column: number): string[] {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column && cell.colSpan === 1) return cell.textContent.trim().split('\n');
    at += cell.colSpan;
  }
  return [];
}

/** A figure as it is printed; not a number where there is none. */
export const numberIn = (text: string): number =>
  Number.parseFloat(text.replaceAll(',', '').replace('−', '-'));

/** Columns of the table that begin a sex: the first after the names, and those after each heading of a sex. */
export function firstColumns(): number[] {
  const groups = areaTable?.querySelectorAll<HTMLTableCellElement>('th[scope="colgroup"]') ?? [];
  const widths = [...groups].map(({ colSpan }) => colSpan);
  return widths.length === 0
    ? [1]
    : widths.map((_, place) => widths.slice(0, place).reduce((sum, width) => sum + width, 1));
}

/** A field with its label, put into a place. */
export function labelled<Kind extends HTMLElement>(
  place: HTMLElement | null,
  text: string,
  control: Kind,
): Kind {
  const label = document.createElement('label');
  label.textContent = text;
  control.id = label.htmlFor = `table-${text.toLowerCase().replaceAll(' ', '-')}`;
  const part = document.createElement('p');
  part.append(label, control);
  place?.append(part);
  return control;
}

/** A line of words that is read out when it changes, put into a place. */
export function sayingLine(place: HTMLElement | null): HTMLParagraphElement {
  const says = document.createElement('p');
  says.className = 'small';
  says.setAttribute('role', 'status');
  place?.append(says);
  return says;
}
