import { compareWithCountry, type Comparison } from '../../indicators/comparison.ts';
import type { Polarity } from '../../tables/edition.ts';
import { listOf } from '../../words/list.ts';
import type { Asking, Held } from './asking.ts';
import { figureFor, publisherOf, type Figure } from './figures.ts';
import type { Ordered } from './ordered.ts';

/** How a figure stands against the country's. */
export type Result = Comparison['result'];

/** A figure with how it stands against the country's. */
export interface Stood {
  figure: Figure;
  comparison: Comparison;
}

/** Figures with how each stands against the country's. */
export const stoodIn = (ordered: Ordered, country: Figure, { indicator }: Held): Stood[] =>
  ordered.figures.map((figure) => ({
    figure,
    comparison: compareWithCountry(
      indicator,
      { ...figure, publishedComparison: figure.published_comparison },
      country,
    ),
  }));

/** Those that stand so. */
export const withResult = (all: readonly Stood[], result: Result): Figure[] =>
  all.flatMap(({ figure, comparison }) => (comparison.result === result ? [figure] : []));

/** The results that tests of an indicator may have. */
export const resultsOf = (polarity: Polarity): readonly Result[] =>
  polarity === 'none' ? ['higher', 'similar', 'lower'] : ['better', 'similar', 'worse'];

/** Whose tests they are: `OHID’s test`, `our test on the ranges`. */
export function testsOf(all: readonly Stood[], { file }: Held, asking: Asking): string {
  const bases = new Set(all.map(({ comparison }) => comparison.basis));
  const publishers = all.map(({ figure }) => publisherOf(figure.code, file, asking));
  return listOf([
    ...(bases.has('published') ? [`${[...new Set(publishers)].join(' and ')}’s test`] : []),
    ...(bases.has('computed') ? ['our test on the ranges'] : []),
  ]);
}

/** The country's figure of the sex and period of a list; undefined where none is held. */
export function countryOf(
  { sex, figures }: Ordered,
  { file }: Held,
  asking: Asking,
): Figure | undefined {
  const country = figureFor(file, asking.words.country.code, sex);
  return country?.period === figures[0]?.period ? country : undefined;
}
