import { escapeText } from '../words/escape-text.ts';
import type { Down, Inset, Link, Mark } from './chart.ts';

/** How places, and the classes of marks, are written where the marks are drawn: on a page, or in a file. */
export interface Medium {
  /** A place across, given in percent. Undefined where it may be left out. */
  across(percent: number): string | undefined;
  /** A distance across, given in percent. */
  wide(percent: number): string;
  down(distance: Down): string | undefined;
  /** A path, and how one is turned to run to the left of zero. */
  path(d: string, isMirrored?: boolean): string;
  mirror: string | undefined;
  /** The width of a stroke given in units of a view. */
  thick(width: number): number;
  /** A shape to be drawn at places, and a place for one, in units of a view. */
  shape(d: string): string;
  spot(x: number, y: number): { x: number; y: number };
  /** The attributes that colour a mark. */
  look(mark: { kind: Mark['kind']; className?: string | undefined }): string;
  /** What sets a number apart in a line of words. */
  strong: string;
  inset(inset: Inset): string;
  link(link: Link): string;
}

/** Attributes in the order given, without those that have no value. */
export function attributes(values: Record<string, string | number | undefined>): string {
  let text = '';
  for (const name of Object.keys(values))
    if (values[name] !== undefined) text += ` ${name}="${values[name]}"`;
  return text;
}

/** An element, closed at once where it holds nothing. */
export const element = (name: string, its: string, inside = ''): string =>
  inside === '' ? `<${name}${its}/>` : `<${name}${its}>${inside}</${name}>`;

/** What is shown when a mark is pointed at. */
export const titled = (title: string | undefined): string =>
  title === undefined ? '' : `<title>${escapeText(title)}</title>`;

type Of<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

function rule({ x1 = 0, x2, y1 = 0, y2 }: Of<'rule'>, look: string, at: Medium): string {
  const ends = { x1: at.across(x1), x2: at.across(x2), y1: at.down(y1), y2: at.down(y2) };
  return element('line', look + attributes(ends));
}

function path({ d, width, isMirrored, title }: Of<'path'>, look: string, at: Medium): string {
  const transform = isMirrored ? at.mirror : undefined;
  const thick = width === undefined ? undefined : at.thick(width);
  const its = attributes({ d: at.path(d, isMirrored), 'stroke-width': thick, transform });
  return element('path', look + its, titled(title));
}

function dot({ x, y, r, title }: Of<'dot'>, look: string, at: Medium): string {
  return element(
    'circle',
    look + attributes({ cx: at.across(x), cy: at.down(y), r }),
    titled(title),
  );
}

function band({ x, width, y, height }: Of<'band'>, look: string, at: Medium): string {
  const box = { x: at.across(x), width: at.wide(width), y: at.down(y), height };
  return element('rect', look + attributes(box));
}

function label(mark: Of<'label'>, look: string, at: Medium): string {
  const { text, value, x = 0, dx, y, dy, anchor } = mark;
  const place = { x: at.across(x), dx, y: at.down(y), dy, 'text-anchor': anchor };
  const strong = value === undefined ? '' : `<tspan${at.strong}>${escapeText(value)}</tspan>`;
  return element('text', look + attributes(place), escapeText(text) + strong);
}

/** Marks as SVG elements, in order. Text is escaped here and nowhere else. */
export function printMarks(marks: readonly Mark[], at: Medium): string {
  return marks.map((mark) => printMark(mark, at)).join('');
}

function printMark(mark: Mark, at: Medium): string {
  const look = at.look(mark);
  if (mark.kind === 'rule') return rule(mark, look, at);
  if (mark.kind === 'path') return path(mark, look, at);
  if (mark.kind === 'dot') return dot(mark, look, at);
  if (mark.kind === 'band') return band(mark, look, at);
  if (mark.kind === 'label') return label(mark, look, at);
  if (mark.kind === 'inset') return at.inset(mark);
  if (mark.kind === 'link') return at.link(mark);
  if (mark.kind === 'shape') {
    return `<defs>${element('path', attributes({ id: mark.id, d: at.shape(mark.d) }))}</defs>`;
  }
  return use(mark, look, at);
}

function use({ id, x, y, width }: Of<'use'>, look: string, at: Medium): string {
  const spot = x === undefined || y === undefined ? at.spot(0, 0) : at.spot(x, y);
  const place = { x: spot.x || undefined, y: spot.y || undefined };
  const thick = width === undefined ? undefined : at.thick(width);
  return element('use', look + attributes({ href: `#${id}`, ...place, 'stroke-width': thick }));
}
