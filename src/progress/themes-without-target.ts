import type { Published } from '../priorities/published.ts';
import { isTrusted } from '../priorities/trusted.ts';
import type { Theme, ThemeIndex } from '../priorities/theme.ts';
import { isMeasurable } from './target-tracks.ts';

/** Themes that a system's own lists of priorities name and no measurable target found for it bears on. */
export function themesWithoutTarget(published: Published, themes: ThemeIndex): Theme[] {
  const named = new Set(
    published.sets
      .filter(({ scope }) => scope === 'system')
      .flatMap((set) => set.priorities.filter(isTrusted))
      .flatMap((priority) => priority.themes),
  );
  const measured = new Set(
    published.targets.filter(isMeasurable).flatMap((target) => target.themes),
  );
  return themes.all.filter(({ id }) => named.has(id) && !measured.has(id));
}
