import type { Confidence, TargetScope } from '../tables/edition.ts';

/** Something stated on a page; a target has a confidence of its own beside that of its page. */
interface Statement {
  document: { confidence: Confidence };
  confidence?: Confidence;
}

/** Whether a statement is more than a hint: nothing rests on one of low confidence. */
export const isTrusted = ({ document: page, confidence }: Statement): boolean =>
  page.confidence !== 'low' && confidence !== 'low';

/** Why a target counts nowhere and gets no verdict. */
export type UncountedReason = 'draft' | 'superseded' | 'low-confidence';

/** Why a target is shown and not counted: a draft, one that a later plan replaced, or a hint; null where it counts. */
export function whyUncounted(target: Statement & { scope: TargetScope }): UncountedReason | null {
  if (target.scope === 'draft' || target.scope === 'superseded') return target.scope;
  return isTrusted(target) ? null : 'low-confidence';
}
