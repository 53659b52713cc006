import type { StoryParts } from '../../../tables/story-parts.ts';
import { link, sentence, type Sentence } from '../../../words/sentence.ts';
import { citedFigure } from './cited.ts';
import type { StoryMaterial } from '../story-material.ts';

/** One outside source and its figures, each once: `Ledger, A Year: 12% (of pupils); 30 (schools).` */
function sourceLine(cited: readonly ReturnType<typeof citedFigure>[]): Sentence {
  const { from, href } = cited[0]!;
  const figures = new Set(cited.map(({ figure, of }) => `${figure} (${of})`));
  return sentence(link(from, href), `: ${[...figures].join('; ')}.`);
}

/** The outside sources of a story in the order they are first cited, each with what it is cited for. */
export function citedSources(parts: StoryParts | null, material: StoryMaterial): Sentence[] {
  const cited = (parts?.elements ?? [])
    .filter(({ name }) => name === 'Cited')
    .map(({ attributes }) => citedFigure(attributes, material));
  return [...Map.groupBy(cited, ({ from }) => from).values()].map(sourceLine);
}
