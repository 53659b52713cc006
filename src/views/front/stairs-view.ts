import type { Area } from '../../areas/area.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { link, sentence, type Sentence } from '../../words/sentence.ts';
import { methodPath } from '../../words/terms.ts';
import { tenthsView, type TenthsView } from '../country/tenths-view.ts';

/** The staircase as the front page puts it forward. */
export interface StairsView {
  tenths: TenthsView;
  /** How a row and a stroke are read. */
  key: string;
  /** Period and sources, what may not be read from it, and where to read on. */
  note: Sentence;
}

/** The staircase of the country; null where the edition holds none. */
export function stairsView(
  country: Area,
  tables: Parameters<typeof tenthsView>[1],
): StairsView | null {
  const tenths = tenthsView(country, tables);
  if (!tenths) return null;
  const { name, nameInSentence, path } = country;
  const meaning = methodPath('life-expectancy');
  return {
    tenths,
    key: `Each row is a tenth of the neighbourhoods of ${nameInSentence}. Each stroke is a year from birth to 90. It is tall in good health and short in poorer health. A dot is a year after life.`,
    note: sentence(
      `${name}, ${tenths.period}. `,
      ...tenths.sources.flatMap((source) => [link(creditOf(source), source.url), '. ']),
      `${tenths.untested} A difference between tenths does not say what causes it. See `,
      ...(meaning ? [link('what a year of life or of good health means', meaning), ', or '] : []),
      link(`more on ${nameInSentence}`, path),
      '.',
    ),
  };
}
