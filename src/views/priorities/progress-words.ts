import { listOf } from '../../words/list.ts';
import type { Published } from '../../priorities/published.ts';
import { isTrusted } from '../../priorities/themes-spoken-of.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import { isMeasurable } from '../../progress/target-tracks.ts';

/**
 * Themes that a system's own lists of priorities name and no measurable target found for it bears on, in a
 * sentence; null where there is no such theme. Says only what was found in what was read.
 */
export function themesWithoutTarget(published: Published, themes: ThemeIndex): string | null {
  const named = new Set(
    published.sets
      .filter(({ scope }) => scope === 'system')
      .flatMap((set) => set.priorities.filter(isTrusted))
      .flatMap((priority) => priority.themes),
  );
  const measured = new Set(
    published.targets.filter(isMeasurable).flatMap((target) => target.themes),
  );
  const without = themes.all.filter(({ id }) => named.has(id) && !measured.has(id));
  if (without.length === 0) return null;
  return `Its lists of priorities name ${listOf(without.map(({ name }) => `“${name}”`))}. No measurable target for ${without.length === 1 ? 'it' : 'these'} (a number, an indicator and a year) was found in what was read.`;
}
