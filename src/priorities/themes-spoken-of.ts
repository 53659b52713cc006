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

/**
 * Themes that the priorities, targets, groups and subjects found for an area name; of lists only those that are
 * counted. What rests on a source of low confidence is left out altogether, so that it can neither make nor
 * unmake a finding.
 */
export function themesSpokenOf(published: readonly Published[]): Set<string> {
  const statements = published.flatMap(({ sets, targets, groups, subjects }) => [
    ...sets.filter(isCounted).flatMap((set) => set.priorities),
    ...groups,
    ...subjects,
    ...targets,
  ]);
  return new Set(statements.filter(isTrusted).flatMap(({ themes }) => themes));
}
