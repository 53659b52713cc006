import type { Published } from '../priorities/published.ts';
import { isCounted } from '../priorities/standing.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { isTrusted, themesSpokenOf } from '../priorities/themes-spoken-of.ts';

/**
 * What the board of a council names, as words to find it by: its priorities in lists that count, the subjects
 * of its pages, and the themes of both, each once. Nothing where it was not read or is a district.
 */
export function subjectsOfBoard(published: Published | undefined, themes: ThemeIndex): string[] {
  if (!published) return [];
  const priorities = published.sets.filter(isCounted).flatMap((set) => set.priorities);
  return [
    ...new Set([
      ...priorities.filter(isTrusted).map(({ label }) => label),
      ...published.subjects.filter(isTrusted).map(({ words }) => words),
      ...[...themesSpokenOf([published])].map((id) => themes.get(id).name),
    ]),
  ];
}
