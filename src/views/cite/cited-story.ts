import { parse } from 'yaml';
import type { Cited } from '../../citations/citation.ts';
import { sourcesOfTable } from '../../citations/sources-of-table.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';
import { splitMdx } from '../../tables/mdx.ts';
import type { StoryFile } from '../../tables/read-stories.ts';
import { storyParts, type StoryElement } from '../../tables/story-parts.ts';

interface Material {
  indicators: Indicators;
  tables: Pick<Edition, 'sources' | 'tableSources'>;
}

/** Parts of a story that show figures of a table, or of indicators that they do not name. */
const figuresOfParts: Readonly<Record<string, { indicators?: string[]; table?: string }>> = {
  Lifeline: { indicators: [lifeExpectancy, healthyLifeExpectancy] },
  Neighbourhoods: { table: 'neighbourhoods' },
  Pockets: { table: 'neighbourhoods' },
};

function sourcesOfPart({ name, attributes }: StoryElement, material: Material): SourceRow[] {
  const { indicators = [], table } = figuresOfParts[name] ?? {};
  const named = attributes['indicator'] ? [attributes['indicator']] : [];
  return [
    ...[...named, ...indicators]
      .flatMap((id) => material.indicators.get(id) ?? [])
      .flatMap(({ source, icsSource }) => [source, icsSource]),
    ...(table ? sourcesOfTable(table, material.tables) : []),
  ];
}

/** A story, with those whose figures its parts show. */
export function citedStory({ file, text }: StoryFile, material: Material): Cited {
  const parts = splitMdx(text);
  const { title } = parse(parts.frontMatter ?? '') as { title: string };
  const slug = /([^/\\]+)\.mdx$/.exec(file)?.[1] ?? '';
  return {
    id: `stories-${slug}`,
    title,
    path: `/stories/${slug}/`,
    sources: (storyParts(parts)?.elements ?? []).flatMap((part) => sourcesOfPart(part, material)),
  };
}
