import { formatNumber } from '../indicators/number-format.ts';
import { percentText } from './figure.ts';
import { percentOf, type Scale } from './scale.ts';

/** An authority in a list: years for men and for women, or why there are none. */
export interface AuthorityRow {
  name: string;
  /** Its page; null for the area the page is about. */
  href: string | null;
  men: number | null;
  women: number | null;
  /** A sentence, where a figure is missing. */
  missing?: string | undefined;
  /** A few words under the name: "41% of residents inside". */
  note?: string | undefined;
}

/** The authorities to draw in rows, and the country beside them; years of life. */
export interface AuthorityRowsProps {
  rows: AuthorityRow[];
  country: { men: number | null; women: number | null } | null;
  countryName: string;
  /** Ends of the scale in years. */
  min: number;
  max: number;
}

/** A mark of one sex: where it stands, and its number. */
export interface SexMark {
  sex: 'men' | 'women';
  x: string;
  text: string;
}

/** One row as drawn. */
export interface AuthorityRowDrawing {
  name: string;
  href: string | null;
  /** Men first: the axis sets the order. */
  marks: SexMark[];
  missing: string | null;
  note: string | null;
}

/** All rows as drawn, on one scale. */
export interface AuthorityRowsDrawing {
  rows: AuthorityRowDrawing[];
  /** The country's uprights, drawn through every row. */
  uprights: SexMark[];
  /** Words over the columns of dots; at the country's uprights, or at the first row without them. */
  heads: SexMark[];
}

function marksOf(values: { men: number | null; women: number | null }, scale: Scale): SexMark[] {
  return (['men', 'women'] as const).flatMap((sex) => {
    const value = values[sex];
    if (value === null) return [];
    return [{ sex, x: percentText(percentOf(scale, value)), text: formatNumber(value, 1) }];
  });
}

/** One row an authority, men and women on one scale: places in percent of it. Rows keep their order. */
export function drawAuthorityRows(props: AuthorityRowsProps): AuthorityRowsDrawing {
  const scale = { low: props.min, high: props.max };
  const rows = props.rows.map((row) => ({
    name: row.name,
    href: row.href,
    marks: marksOf(row, scale),
    missing: row.missing ?? null,
    note: row.note ?? null,
  }));
  const uprights = props.country ? marksOf(props.country, scale) : [];
  const heads =
    uprights.length > 0 ? uprights : (rows.find((row) => row.marks.length > 0)?.marks ?? []);
  return { rows, uprights, heads };
}
