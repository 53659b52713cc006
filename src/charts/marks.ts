import type { Anchor, Down, Label, Link, Mark, Rule } from './chart.ts';

/** An upright from one place down to another. */
export const upright = (className: string, x: number, y1: Down, y2: Down): Rule => ({
  kind: 'rule',
  className,
  x1: x,
  x2: x,
  y1,
  y2,
});

/** The country's upright, kept clear of the strokes it crosses by a halo, from a place down to the foot of its drawing. */
export const countryThrough = (x: number, y1: number): Rule[] =>
  ['country-halo', 'country-line'].map((className) => upright(className, x, y1, '100%'));

/** A line on a level, all across unless said. */
export const level = (className: string, y: Down, x1 = 0, x2 = 100): Rule => ({
  kind: 'rule',
  className,
  x1,
  x2,
  y1: y,
  y2: y,
});

/** Words beside an upright: where, on which side, and how many pixels off. */
export interface SideLabel {
  x: number;
  dx: number;
  anchor: Anchor;
  text: string;
}

/** A line of words: how they look, and where. */
export const label = (
  className: string | undefined,
  place: Omit<Label, 'kind' | 'className'>,
): Label => ({ kind: 'label', className, ...place });

/** Marks that lead to a page, and what they are called when pointed at. */
export const linkTo = (href: string | null, marks: readonly Mark[], title?: string): Link => ({
  kind: 'link',
  href,
  title,
  marks,
});
