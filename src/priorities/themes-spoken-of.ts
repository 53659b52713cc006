import type { Published } from './published.ts';
import { isCounted, type Standing } from './standing.ts';
import { isTrusted, whyUncounted } from './trusted.ts';

/** What lists or pages speak of: the themes that they name, and their words as noted. */
export interface SpokenOf {
  themes: ReadonlySet<string>;
  words: readonly string[];
}

/** What the lists that stand so speak of, where they are more than a hint: such as those that have run out. */
export function spokenOfIn(published: readonly Published[], standing: Standing): SpokenOf {
  const stated = published
    .flatMap(({ sets }) => sets.filter((set) => set.standing === standing))
    .flatMap(({ priorities }) => priorities)
    .filter(isTrusted);
  return {
    themes: new Set(stated.flatMap(({ themes }) => themes)),
    words: stated.map(({ label }) => label),
  };
}

/** Everything stated for an area on which something may rest: of lists and targets only those that are counted. */
const trustedOf = (published: readonly Published[]) => ({
  priorities: published
    .flatMap(({ sets }) => sets.filter(isCounted).flatMap((set) => set.priorities))
    .filter(isTrusted),
  groups: published.flatMap(({ groups }) => groups).filter(isTrusted),
  subjects: published.flatMap(({ subjects }) => subjects).filter(isTrusted),
  targets: published
    .flatMap(({ targets }) => targets)
    .filter((target) => whyUncounted(target) === null),
});

/**
 * Themes that the priorities, targets, groups and subjects found for an area name. What rests on a source of
 * low confidence is left out altogether, so that it can neither make nor unmake a finding.
 */
export function themesSpokenOf(published: readonly Published[]): Set<string> {
  const { priorities, groups, subjects, targets } = trustedOf(published);
  return new Set(
    [...priorities, ...groups, ...subjects, ...targets].flatMap(({ themes }) => themes),
  );
}

/** The words of the same, each as noted from its page. */
export function wordsRead(published: readonly Published[]): string[] {
  const { priorities, groups, subjects, targets } = trustedOf(published);
  return [
    ...priorities.map(({ label }) => label),
    ...groups.map(({ group }) => group),
    ...subjects.map(({ words }) => words),
    ...targets.map(({ text }) => text),
  ];
}

const patterns = new Map<string, RegExp>();

/** A name as a whole word, in the singular or the plural; made once for all areas. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const stem = name.replace(/s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<!\\p{L})${stem}s?(?!\\p{L})`, 'iu');
  patterns.set(name, whole);
  return whole;
}

/** Whether anything read names one of these as whole words, in the singular or the plural. */
export function namesOneOf(read: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => {
    const whole = patternOf(name);
    return read.some((words) => whole.test(words));
  });
}
