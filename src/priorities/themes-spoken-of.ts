import type { Confidence } from '../tables/edition.ts';
import type { Published, PublishedDocument } from './published.ts';
import { isCounted } from './standing.ts';

/** Something stated on a page; a target has a confidence of its own beside that of its page. */
interface Statement {
  document: Pick<PublishedDocument, 'confidence'>;
  confidence?: Confidence;
}

/** Whether a statement is more than a hint: nothing rests on one of low confidence. */
export const isTrusted = ({ document: page, confidence }: Statement): boolean =>
  page.confidence !== 'low' && confidence !== 'low';

/** Everything stated for an area on which something may rest: of lists only those that are counted. */
const trustedOf = (published: readonly Published[]) => ({
  priorities: published
    .flatMap(({ sets }) => sets.filter(isCounted).flatMap((set) => set.priorities))
    .filter(isTrusted),
  groups: published.flatMap(({ groups }) => groups).filter(isTrusted),
  subjects: published.flatMap(({ subjects }) => subjects).filter(isTrusted),
  targets: published.flatMap(({ targets }) => targets).filter(isTrusted),
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

/** Whether anything read names one of these as whole words, in the singular or the plural. */
export function namesOneOf(read: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => {
    const stem = name.replace(/s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = new RegExp(`(?<!\\p{L})${stem}s?(?!\\p{L})`, 'iu');
    return read.some((words) => whole.test(words));
  });
}
