import { escapeText } from '../../words/escape-text.ts';
import type { Drawing } from '../../charts/chart.ts';
import { tag } from '../../charts/to-html.ts';
import { toSvg } from '../../charts/to-svg.ts';

/** A link. */
export const linkHtml = (text: string, href: string): string =>
  tag('a', { href: escapeText(href) }, escapeText(text));

/** Small words under others; nothing where there are none. */
export const smallHtml = (text: string): string =>
  text === '' ? '' : tag('small', {}, escapeText(text));

/** A drawing, or nothing. */
export const drawingHtml = (drawing: Drawing | null): string => (drawing ? toSvg(drawing) : '');

/** A column of a table: what it is called, and by what address it is sorted, where it is. */
export interface HeadCell {
  /** HTML ready to print. */
  html: string;
  className?: string;
  sort?: { href: string; state: 'ascending' | 'descending' | 'none' };
}

/** A row of a table: its heading and its cells as HTML, each with a class and a name for narrow pages. */
export interface BodyRow {
  head: string;
  className?: string;
  cells: { html: string; className?: string; of?: string }[];
}

const headHtml = ({ html, className, sort }: HeadCell): string =>
  tag(
    'th',
    { scope: 'col', class: className, 'aria-sort': sort?.state },
    sort ? tag('a', { href: escapeText(sort.href), 'data-here': '' }, html) : html,
  );

const rowHtml = ({ head, className, cells }: BodyRow): string =>
  tag(
    'tr',
    { class: className },
    tag('th', { scope: 'row' }, head) +
      cells
        .map(({ html, className, of }) =>
          tag('td', { class: className, 'data-of': of && escapeText(of) }, html),
        )
        .join(''),
  );

/** Rows of a table under one heading; without a title they have none. */
export interface BodyGroup {
  title: string | null;
  rows: readonly BodyRow[];
}

/** A table that scrolls in its room. */
export function tableHtml(
  caption: string,
  className: string,
  columns: readonly HeadCell[],
  groups: readonly BodyGroup[],
): string {
  const bodies = groups.map(({ title, rows }) => {
    const heading = title
      ? tag(
          'tr',
          {},
          tag(
            'th',
            { class: 'of-rows', scope: 'rowgroup', colspan: columns.length },
            escapeText(title),
          ),
        )
      : '';
    return tag('tbody', {}, heading + rows.map(rowHtml).join(''));
  });
  const head = tag('tr', {}, columns.map(headHtml).join(''));
  const table = tag(
    'table',
    { class: className },
    tag('caption', { class: 'visually-hidden' }, escapeText(caption)) +
      tag('thead', {}, head) +
      bodies.join(''),
  );
  return tag('section', { class: 'scroll', 'aria-label': escapeText(caption), tabindex: 0 }, table);
}
