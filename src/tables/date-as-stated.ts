import { dateOrMonth, text, type Cell } from './cells.ts';
import { Fault } from './fault.ts';

const malformed = new Fault(
  'is not a date as a document states one',
  'Write it with its year, such as 2023-06-30, 2023-06, 2022-23 or “March 2023”, or write undated.',
);

const isSpanOfYears = (cell: string): boolean =>
  /^\d{4}-\d{2}$/.test(cell) && (Number(cell.slice(0, 4)) + 1) % 100 === Number(cell.slice(5));

/**
 * A date in a document's own words: any text with a year in it, or `undated` at its start. What is written as a day
 * or a month must be one that exists.
 */
export const dateAsStated: Cell<string> = (cell) => {
  const read = text(cell);
  if (read instanceof Fault || cell.startsWith('undated')) return read;
  if (!/(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(cell)) return malformed;
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(cell) || isSpanOfYears(cell)) return read;
  return dateOrMonth(cell) instanceof Fault ? malformed : read;
};
