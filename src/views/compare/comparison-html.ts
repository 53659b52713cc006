import { escapeText } from '../../words/escape-text.ts';
import { tag } from '../../charts/to-html.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { compareHeadline } from '../../compare/compare-headline.ts';
import type { CompareRow } from '../../compare/compare-rows.ts';
import {
  compareNotes,
  compareSources,
  figuresSideBySide,
  namesInOne,
} from '../../compare/compare-words.ts';
import type { Sentence } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';
import { methodPath } from '../../words/terms.ts';
import type { FocusChart } from './focus-charts.ts';
import { focusHtml } from './focus-html.ts';
import { linkHtml } from './html.ts';
import { takeHtml } from './take-html.ts';
import { changedPath, rowsHtml, type ComparedView } from './rows-html.ts';

/** The rows side by side, those in focus, and the charts of these. */
export interface Compared {
  rows: readonly CompareRow[];
  inFocus: readonly CompareRow[];
  charts: readonly FocusChart[];
}

/** The sentence that opens a comparison, its figures in the colours of women and men, and small of when they are. */
export const headlineHtml = ({ says, when }: { says: Sentence; when: string }): string =>
  tag(
    'p',
    { class: 'headline' },
    `${says
      .map(({ text, emphasis }) =>
        emphasis
          ? tag('span', { class: `of-${peopleOf(emphasis)}` }, escapeText(text))
          : escapeText(text),
      )
      .join('')} ${tag('small', {}, escapeText(when))}`,
  );

/** Every figure of each area to take away, how differences are tested, and the country beside them. */
function waysOn(shown: ComparedView): string {
  const { areas, country } = shown;
  const codes = areas.map(({ code }) => code);
  const differences = methodPath('differences');
  const canAdd = country && !codes.includes(country.code) && codes.length < mostAreas;
  const links = [
    ...(canAdd
      ? [
          linkHtml(
            `Add the whole ${country.name}`,
            changedPath({ ...shown, areas: [...areas, country] }, {}),
          ),
        ]
      : []),
    ...(differences ? [linkHtml('How differences are tested', differences)] : []),
    ...areas.map(({ name, code }) =>
      linkHtml(`All figures of ${name} (CSV)`, `/data/areas/${code}.csv`),
    ),
  ];
  return tag('ul', { class: 'inline' }, links.map((link) => tag('li', {}, link)).join(''));
}

function sideBySide(rows: readonly CompareRow[], shown: ComparedView): string {
  const heading = tag('h2', { id: 'all-figures' }, figuresSideBySide(rows.length, shown.areas));
  const table = rows.length === 0 ? '' : rowsHtml(rows, shown);
  return tag(
    'section',
    { class: 'side-by-side', 'aria-labelledby': 'all-figures' },
    heading + table,
  );
}

/** Areas side by side: headline, one indicator in full, every other in a row, notes and ways on. */
export function comparisonHtml(
  { rows, inFocus, charts }: Compared,
  shown: ComparedView,
  /** Lines for a page that shows it in a frame. */
  lines: string,
): string {
  const { areas } = shown;
  const headline = compareHeadline(areas);
  const all = [...inFocus, ...rows];
  const notes = [...compareNotes(areas, all), compareSources(areas, all)].filter(
    (note) => note !== '',
  );
  return [
    tag('h2', { id: 'side-by-side', tabindex: -1 }, escapeText(namesInOne(areas))),
    headline ? headlineHtml(headline) : '',
    focusHtml(inFocus, shown, charts),
    sideBySide(rows, shown),
    ...notes.map((note) => tag('p', { class: 'note' }, escapeText(note))),
    takeHtml(charts, { lines, hasPairs: all.some(({ pairs }) => pairs.length > 0) }),
    waysOn(shown),
  ].join('');
}

/** The indicator in focus alone, to be framed on another site: its areas, charts, pairs and notes. */
export function embeddedHtml({ inFocus, charts }: Compared, shown: ComparedView): string {
  const notes = compareNotes(shown.areas, inFocus);
  return [
    focusHtml(inFocus, shown, charts),
    ...notes.map((note) => tag('p', { class: 'note' }, escapeText(note))),
  ].join('');
}
