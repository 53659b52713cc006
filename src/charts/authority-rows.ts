import { formatNumber } from '../indicators/number-format.ts';
import type { Chart, ChartWords, Drawing, Mark, Panel } from './chart.ts';
import { sexName } from './figure.ts';
import { label, level, upright } from './marks.ts';
import { percentOf, type Scale } from './scale.ts';

/** Years of life of men and of women; null where none are published. */
interface Lives {
  men: number | null;
  women: number | null;
}

/** An authority in a list: years for men and for women, or why there are none. */
export interface AuthorityRow extends Lives {
  name: string;
  /** Its page; null for the area the page is about. */
  href: string | null;
  /** A sentence, where a figure is missing. */
  missing?: string | undefined;
  /** A few words under the name: "41% of residents inside". */
  note?: string | undefined;
}

/** The authorities to draw in rows, and the country beside them; years of life. */
export interface AuthorityRowsProps {
  words: ChartWords;
  rows: AuthorityRow[];
  country: Lives | null;
  countryName: string;
  /** Ends of the scale in years. */
  min: number;
  max: number;
}

/** A figure of one sex: where it stands, and its number. Men first: the axis sets the order. */
const figuresOf = (lives: Lives | null, scale: Scale) =>
  (['men', 'women'] as const).flatMap((sex) => {
    const value = lives?.[sex] ?? null;
    return value === null
      ? []
      : [{ sex, x: percentOf(scale, value), text: formatNumber(value, 1) }];
  });

type Figures = ReturnType<typeof figuresOf>;

/** Words of men and of women at the right of a row, in columns of their own. */
const beside = (words: readonly { sex: 'men' | 'women'; text: string }[]): Drawing => ({
  className: 'strip',
  height: 26,
  side: 'right',
  marks: words.map(({ sex, text }) =>
    label(sex, { text, x: sex === 'men' ? 45 : 100, y: 18, anchor: 'end' }),
  ),
});

const strip = (marks: readonly Mark[]): Drawing => ({
  className: 'strip full',
  height: 26,
  isElastic: true,
  marks,
});

/** The country's uprights run through every row, down to a place in it. */
const through = (country: Figures, down: '100%' | '70%') =>
  country.map(({ x }) => upright('country-line', x, -1, down));

function rowOf(
  { name, href, note, missing, ...lives }: AuthorityRow,
  country: Figures,
  scale: Scale,
) {
  const figures = figuresOf(lives, scale);
  const [men, women] = figures;
  const range = men && women ? [level('range', '50%', men.x, women.x)] : [];
  const dots = figures.map(({ sex, x }): Mark => {
    return { kind: 'dot', className: `dot ${sex}`, x, y: '50%', r: 7 };
  });
  return {
    head: { name, href, ...(note && { unit: note }) },
    drawings: [strip([...through(country, '100%'), ...range, ...dots]), beside(figures)],
    notes: missing ? [missing] : [],
  };
}

/** From here on, words that began at their place would run over the edge of a phone. */
const nearTheEdge = 75;
/** Nearer than this to one another, two words at the edge do not fit on one line of a phone. */
const near = 25;
/** Nearer than this, no two fit on one line. */
const veryNear = 10;
/** How far a word reaches over its place, in pixels. */
const over = 14;
const line = 15;
/** Pixels of a hundredth of the scale where a page is narrowest: no word reaches past the end of it. */
const narrowest = 1.5;

/** Where the words over the dots stand: the left one ends and the right one begins at its place, none on the other. */
function placesOfHeads(figures: Figures) {
  const sorted = [...figures].sort((a, b) => a.x - b.x);
  const [left, right] = sorted;
  const apart = left && right ? right.x - left.x : 100;
  return sorted.map(({ sex, x }, place) => {
    const isAtEdge = x > nearTheEdge;
    const isEnd = isAtEdge || (right ? place === 0 : sex === 'men');
    const isBelow = place === 1 && apart < (isAtEdge ? near : veryNear);
    const reach = place === 0 && apart < 2 * near ? -over / 2 : over;
    const room = Math.floor((100 - x) * narrowest);
    return {
      sex,
      x,
      isEnd,
      dx: isEnd ? Math.min(reach, room) : -reach,
      y: isBelow ? over + line : over,
    };
  });
}

/** Over the dots, which are men and which women: at the country's uprights, or at the first row without them. */
function headsOf(figures: Figures): Drawing {
  const places = placesOfHeads(figures);
  const lowest = Math.max(over, ...places.map(({ y }) => y));
  return {
    className: 'strip',
    height: lowest + 8,
    marks: places.map(({ sex, x, isEnd, dx, y }) =>
      label(`strong fill-${sex}`, {
        text: sexName[sex],
        x,
        dx,
        y,
        ...(isEnd && { anchor: 'end' as const }),
      }),
    ),
  };
}

/** One row an authority, men and women on one scale, the country last. Rows keep their order. */
export function authorityRowsChart({ words, ...of }: AuthorityRowsProps): Chart {
  const scale = { low: of.min, high: of.max };
  const country = figuresOf(of.country, scale);
  const first = of.rows.map((row) => figuresOf(row, scale)).find(({ length }) => length > 0);
  const columns = (['men', 'women'] as const).map((sex) => ({ sex, text: sex }));
  const last: Panel = {
    className: 'country',
    head: { name: of.countryName },
    drawings: [strip(through(country, '70%')), beside(country)],
  };
  return {
    kind: 'authority-rows',
    words,
    sides: { left: 0, right: 110 },
    panels: [
      {
        className: 'head',
        drawings: [headsOf(country.length > 0 ? country : (first ?? [])), beside(columns)],
      },
      ...of.rows.map((row) => rowOf(row, country, scale)),
      ...(of.country ? [last] : []),
    ],
  };
}
