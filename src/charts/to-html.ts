import { escapeText } from '../words/escape-text.ts';
import type { Chart, Drawing, KeyEntry, Panel } from './chart.ts';
import { attributes } from './print-marks.ts';
import { toSvg } from './to-svg.ts';

/**
 * How a chart is told to those who do not see it: under a title, or in a caption of its own, it is a figure;
 * named, it is a picture among words; beside words that say it all, it is hidden.
 */
export type Told = 'titled' | 'captioned' | 'named' | 'beside';

/** Whether all panels of a chart together are one picture with a name. */
const isNamed = (told: Told): boolean => told === 'titled' || told === 'named';

type Values = Parameters<typeof attributes>[0];

/** An element of HTML with its attributes round what it holds, which is escaped before. */
export const tag = (name: string, its: Values, inside: string): string =>
  `<${name}${attributes(its)}>${inside}</${name}>`;
const classes = (...names: (string | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
const paragraphs = (className: string, lines: readonly string[] = []): string =>
  lines.map((line) => tag('p', { class: className }, escapeText(line))).join('');

/** Words of a chart that its caption says too: for the eye alone. */
const unheard = { 'aria-hidden': 'true' };

function headHtml({ name, value, unit }: NonNullable<Panel['head']>, its: Values): string {
  const parts = [
    tag('b', {}, escapeText(name)),
    value ? tag('span', { class: 'value' }, escapeText(value)) : '',
    unit ? tag('span', {}, escapeText(unit)) : '',
  ];
  return tag('p', { class: 'chart-head', ...its }, parts.join(' '));
}

/** A part of a chart; where it is a picture of its own, what is not drawn is said under it. */
function panelHtml(panel: Panel, picture: Values, told: Told): string {
  const isPicture = isNamed(told);
  const { className, tone, head, drawings, axes, notes, narrowKey = [] } = panel;
  const drawn = [
    paragraphs('small up', axes && [axes.up]),
    ...drawings.map(toSvg),
    paragraphs('small across', axes && [axes.across]),
    isPicture ? '' : paragraphs('why', notes),
  ];
  return tag(
    'div',
    { class: classes('chart-row', tone, className) },
    (head ? headHtml(head, told === 'captioned' ? unheard : {}) : '') +
      tag('div', { class: 'picture', ...picture }, drawn.join('')) +
      keyHtml(narrowKey, 'key names-under', unheard) +
      (isPicture ? paragraphs('note', notes) : ''),
  );
}

function captionHtml({ words: { title, unit, alt } }: Chart, told: Told): string {
  if (told === 'captioned') return tag('figcaption', { class: 'visually-hidden' }, escapeText(alt));
  if (told !== 'titled') return '';
  const inSmall = unit ? ` ${tag('small', {}, escapeText(unit))}` : '';
  return tag('figcaption', {}, tag('b', {}, escapeText(title)) + inSmall);
}

/** What the marks of a chart stand for. */
export const keyHtml = (key: readonly KeyEntry[], className?: string, its: Values = {}): string =>
  key.length === 0
    ? ''
    : tag(
        'ul',
        { class: className, ...its },
        key
          .map(({ sample, text }) => tag('li', {}, sampleHtml(sample) + escapeText(text)))
          .join(''),
      );

const sampleHtml = (sample: Drawing | null): string => (sample ? toSvg(sample) : '');

/** What a chart holds in a page: caption, drawings and key. All its panels together are one picture. */
export function insideHtml(chart: Chart, told: Told): string {
  const isPicture = isNamed(told);
  const picture = isPicture ? { role: 'img', 'aria-label': escapeText(chart.words.alt) } : {};
  const isOne = chart.panels.length === 1;
  const panels = chart.panels.map((panel) => panelHtml(panel, isOne ? picture : {}, told)).join('');
  return [
    captionHtml(chart, told),
    isOne || !isPicture ? panels : tag('div', picture, panels),
    chart.foot ? toSvg(chart.foot) : '',
    keyHtml(chart.key ?? [], 'key indented', unheard),
  ].join('');
}

/** The element a chart stands in. */
export const elementOf = (told: Told): 'figure' | 'div' =>
  told === 'titled' || told === 'captioned' ? 'figure' : 'div';

/**
 * A chart as HTML with its drawings as SVG, to be put into a page, at build or in the browser: coloured by
 * the style sheet of the site, in the dark and in forced colours too. All text is escaped.
 */
export function toHtml(chart: Chart, told: Told): string {
  const its = { class: chart.kind, 'aria-hidden': told === 'beside' ? 'true' : undefined };
  return tag(elementOf(told), its, insideHtml(chart, told));
}
