/** How a table is sorted: by which column, from 0, and which way. */
export interface TableSort {
  column: number;
  turn: 1 | -1;
}

/** What an address asks of a table of areas: `?name=leeds&part=North+East&system=Devon&sort=-1`. */
export interface TableAsked {
  name: string;
  part: string;
  system: string;
  sort: TableSort | null;
}

/** Longer than any name of an area; more is no name. */
const longestName = 100;

/** Reads what is asked of a table of so many columns; a column that it has not is no order. */
export function tableAsked(search: string, columns: number): TableAsked {
  const parameters = new URLSearchParams(search);
  const text = (name: string): string => (parameters.get(name) ?? '').slice(0, longestName);
  const [, minus, column] = /^(-?)(\d{1,2})$/.exec(parameters.get('sort') ?? '') ?? [];
  const isColumn = column !== undefined && Number(column) < columns;
  return {
    name: text('name'),
    part: text('part'),
    system: text('system'),
    sort: isColumn ? { column: Number(column), turn: minus ? -1 : 1 } : null,
  };
}

/** The order of a table as it stands in an address. */
export const sortInAddress = (sort: TableSort | null): string =>
  sort ? `${sort.turn < 0 ? '-' : ''}${sort.column}` : '';

/** How many of the areas are shown; where there are none, that no area is so named, or none so named in what was chosen. */
export function shownSentence(
  { shown, all, isNamed }: { shown: number; all: number; isNamed: boolean },
  { name, part, system }: Pick<TableAsked, 'name' | 'part' | 'system'>,
): string {
  if (shown === all) return '';
  if (shown > 0) return `${shown} of ${all} areas`;
  const named = name.trim() === '' ? '' : ` with “${name.trim()}” in its name`;
  const where = [part, system].filter((each) => each !== '').join(' and ');
  if (!isNamed) return `None of the ${all} areas of this table has “${name.trim()}” in its name.`;
  return `No area${named} is under ${where}.`;
}
