import { escapeText } from '../../charts/print-marks.ts';
import { tag } from '../../charts/to-html.ts';
import { methodPath } from '../../words/terms.ts';
import type { FocusChart } from './focus-charts.ts';
import { linkHtml } from './html.ts';

/** The path of the page to be framed for a view, from the path of the view. */
export const embedPath = (path: string): string => path.replace(/^\/compare\//, '/embed/compare/');

const button = (take: string, text: string, chart?: string): string =>
  tag('button', { type: 'button', 'data-take': take, 'data-chart': chart }, escapeText(text));

const says = tag('span', { class: 'small', role: 'status' }, '');

const ways = (...inside: readonly string[]): string =>
  tag('div', { class: 'take-ways' }, inside.join(' '));

const chartWays = ({ id, chart }: FocusChart): string =>
  tag(
    'li',
    {},
    tag('b', {}, escapeText(chart.words.title)) +
      ways(button('svg', 'Picture (SVG)', id), button('png', 'Picture (PNG)', id), says),
  );

/** What the code to be put on another site is, for a title and an address. */
export const embedCode = (title: string, address: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;

/** Ways to take a view: its figures and pairs, its pictures, its address, and the code that shows it elsewhere. */
export function takeHtml(
  charts: readonly FocusChart[],
  { code, hasPairs }: { code: string; hasPairs: boolean },
): string {
  const guide = methodPath('using-figures');
  return tag(
    'section',
    { class: 'take-view', 'aria-labelledby': 'take-view' },
    [
      tag('h2', { id: 'take-view' }, 'Take this view'),
      ways(
        button('figures', 'These figures (CSV)'),
        hasPairs ? button('pairs', 'Every pair (CSV)') : '',
        button('link', 'Copy the link'),
        says,
      ),
      guide ? tag('p', {}, linkHtml('How to use these figures', guide)) : '',
      charts.length === 0 ? '' : tag('ul', { class: 'list' }, charts.map(chartWays).join('')),
      tag(
        'details',
        {},
        tag('summary', {}, 'Show it on your own site') +
          tag('p', { class: 'cited' }, tag('code', { id: 'compare-embed' }, escapeText(code))) +
          ways(button('embed', 'Copy the code'), says),
      ),
    ].join(''),
  );
}
