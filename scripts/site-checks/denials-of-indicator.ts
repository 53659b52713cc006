import Papa from 'papaparse';
import type { FigureDenial } from './find-figure-denials.ts';

/** A row of the public file of an indicator. */
export type FigureRow = Record<
  'area_name' | 'area_kind' | 'period' | 'value' | 'lower' | 'missing',
  string
>;

/** The rows of `/data/indicators/<id>.csv`. */
export const figureRows = (csv: string): FigureRow[] =>
  Papa.parse<FigureRow>(csv, { header: true, delimiter: ',', skipEmptyLines: true }).data;

const ranged = (rows: readonly FigureRow[]): FigureRow[] =>
  rows.filter(({ lower }) => lower !== '');

const ofCountry = (rows: readonly FigureRow[]): FigureRow[] =>
  rows.filter(({ area_kind }) => area_kind === 'country');

/** Rows of the newest period that has a figure. */
function newestOf(rows: readonly FigureRow[]): FigureRow[] {
  const held = rows.filter(({ value }) => value !== '');
  const newest = held
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  return held.filter(({ period }) => period === newest);
}

const forms: { says: RegExp; isFalse: (rows: FigureRow[], said: RegExpExecArray) => boolean }[] = [
  {
    says: /^No range is held, so/,
    isFalse: (rows) => ranged(ofCountry(rows)).length > 0,
  },
  {
    says: /^No ranges are held\b|\bno intervals\b|\bhas no ranges\b/i,
    isFalse: (rows) => ranged(newestOf(rows)).length > 0,
  },
  {
    says: /^No figure was published for (.+)\.$/,
    isFalse: (rows, [, name]) => {
      const own = rows.filter(({ area_name }) => name?.endsWith(area_name));
      return own.length > 0 && own.every(({ missing }) => missing === '');
    },
  },
];

/** Whether the page of an indicator denies what the file of its figures holds. */
export function isFalseOfIndicator({ text }: FigureDenial, rows: FigureRow[]): boolean {
  for (const { says, isFalse } of forms) {
    const said = says.exec(text);
    if (said) return isFalse(rows, said);
  }
  return false;
}

/** Whether a page that is of no one area denies official lengths of life, or their ranges, that are held. */
export function isFalseOfAll({ text }: FigureDenial, life: FigureRow[]): boolean {
  if (/\bno official life expectancy for systems is held\b/i.test(text))
    return life.some(({ area_kind, value }) => area_kind === 'ics' && value !== '');
  return (
    /\bno ranges are held for life expectancy\b/i.test(text) && ranged(newestOf(life)).length > 0
  );
}

/** Whether a figure is held of any area of a kind. */
export const isHeldOfKind = (kind: string, rows: readonly FigureRow[]): boolean =>
  rows.some(({ area_kind, value }) => area_kind === kind && value !== '');
