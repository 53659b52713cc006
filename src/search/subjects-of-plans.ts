import type { Published } from '../priorities/published.ts';
import { isCounted } from '../priorities/standing.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { plainName } from './order-results.ts';
import { themesSpokenOf } from '../priorities/themes-spoken-of.ts';
import { isTrusted } from '../priorities/trusted.ts';

/**
 * What the plans read for an area name, as words to find it by: its own priorities in lists that count, the
 * subjects of the pages, and the themes of both, each once. Nothing where it was not read, as for a district.
 */
export function subjectsOfPlans(published: Published | undefined, themes: ThemeIndex): string[] {
  if (!published) return [];
  const lists = published.sets.filter((set) => isCounted(set) && set.placeCode === null);
  const priorities = lists.flatMap((set) => set.priorities).filter(isTrusted);
  const named = [
    ...priorities.map(({ label }) => label),
    ...published.subjects.filter(isTrusted).map(({ words }) => words),
    ...[...themesSpokenOf([published])].map((id) => themes.get(id).name),
  ];
  // “housing” of a page and the theme “Housing” are one.
  return [...Map.groupBy(named, plainName).values()].flatMap(([first]) => first ?? []);
}
