import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { nearestShown } from '../../profiles/similar-areas.ts';
import { splitMdx } from '../../tables/mdx.ts';
import { storyParts } from '../../tables/story-parts.ts';
import { membersSlug, similarSlug, stepOf } from '../../compare/ready-slugs.ts';
import { called, memberWords } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** What is compared in the comparisons of one heading. */
export type ReadyOf = 'similar' | 'members' | 'story';

/** Areas side by side on a page of their own, for readers without script and for search engines. */
export interface ReadyComparison {
  /** Last step of its address: `/compare/<slug>/`. */
  slug: string;
  title: string;
  areas: Area[];
  of: ReadyOf;
  /** Under which heading it is listed. */
  group: string;
}

/** Each area with those most like it. */
const ofSimilar = (areas: AreaIndex): ReadyComparison[] =>
  areas.withPage.flatMap((area) => {
    const similar = areas.similarTo(area).filter(({ path }) => path !== null);
    if (similar.length === 0) return [];
    return [
      {
        slug: similarSlug(area),
        title: `${area.name} and the areas most like it`,
        areas: [area, ...similar.slice(0, nearestShown)],
        of: 'similar',
        group: 'An area and those most like it',
      },
    ];
  });

/** Each system with its councils, and each county with its districts. */
const ofMembers = (areas: AreaIndex): ReadyComparison[] =>
  areas.withPage
    .filter((area) => areas.hasMembers(area))
    .flatMap((area) => {
      const { many } = memberWords(area);
      const members = areas.membersOf(area).map((member) => member.area);
      const withPage = members.filter(({ path }) => path !== null);
      if (withPage.length < 2) return [];
      return [
        {
          slug: membersSlug(area),
          title: `${area.name}: its ${many} side by side`,
          areas: withPage,
          of: 'members',
          group: `${capitalised(called(area.kind).one)} by its ${many}`,
        },
      ];
    });

/** Pairs whose difference a story tells. */
function ofStories(areas: AreaIndex, stories: readonly { text: string }[]): ReadyComparison[] {
  const pairs = stories.flatMap(({ text }) => {
    const elements = storyParts(splitMdx(text))?.elements ?? [];
    return elements.flatMap(({ name, attributes: { area, against } }) => {
      const [first, second] = [area, against].map((code) => code && areas.find(code));
      return name === 'Difference' && first && second && first.path && second.path
        ? [[first, second] as const]
        : [];
    });
  });
  return pairs.map(([first, second]) => ({
    slug: `${stepOf(first)}-and-${stepOf(second)}`,
    title: `${first.name} and ${second.name}`,
    areas: [first, second],
    of: 'story' as const,
    group: 'Pairs of areas in stories',
  }));
}

/** Every comparison that has a page of its own, each once. */
export function readyComparisons(
  areas: AreaIndex,
  stories: readonly { text: string }[],
): ReadyComparison[] {
  const all = [...ofStories(areas, stories), ...ofMembers(areas), ...ofSimilar(areas)];
  return [...new Map(all.map((each) => [each.slug, each])).values()];
}
