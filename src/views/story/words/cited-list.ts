import type { StoryParts } from '../../../tables/story-parts.ts';
import { citedFigure, type CitedFigure } from './cited.ts';
import type { StoryMaterial } from '../story-material.ts';

/** One outside source of a story, with every figure it is cited for. */
export interface CitedSource {
  from: string;
  href: string | null;
  figures: { figure: string; of: string }[];
}

/** The outside sources of a story in the order they are first cited, each once. */
export function citedSources(parts: StoryParts | null, material: StoryMaterial): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { name, attributes } of parts?.elements ?? []) {
    if (name === 'Cited') addTo(sources, citedFigure(attributes, material));
  }
  return [...sources.values()];
}

function addTo(sources: Map<string, CitedSource>, { figure, of, from, href }: CitedFigure): void {
  const source = sources.get(from) ?? { from, href, figures: [] };
  sources.set(from, source);
  const isThere = source.figures.some((each) => each.figure === figure && each.of === of);
  if (!isThere) source.figures.push({ figure, of });
}
