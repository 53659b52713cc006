import { escapeText } from '../../words/escape-text.ts';
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

const codeHtml = (id: string, code: string): string =>
  tag('p', { class: 'cited' }, tag('code', { id }, escapeText(code)));

/** The code that shows a view elsewhere, which is written once it is asked for, and lines that fit it to any width. */
const embedHtml = (lines: string): string =>
  tag(
    'details',
    { 'data-embed': '' },
    [
      tag('summary', {}, 'Show it on your own site'),
      codeHtml('compare-embed', 'One moment: its height is being measured.'),
      ways(button('embed', 'Copy the code'), says),
      tag(
        'p',
        { class: 'small' },
        'Its height is meant for a column of 640 pixels, and for a phone. In any other, these lines on your page, which you may leave out, make it as high as it says that it is:',
      ),
      codeHtml('compare-height', lines),
      ways(button('height', 'Copy the lines'), says),
    ].join(''),
  );

/** Ways to take a view: its figures and pairs, its pictures, its address, and the code that shows it elsewhere, with the lines that fit it to any width. */
export function takeHtml(
  charts: readonly FocusChart[],
  { lines, hasPairs }: { lines: string; hasPairs: boolean },
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
      embedHtml(lines),
    ].join(''),
  );
}
