import type { Untested } from '../gaps/untested.ts';
import { notTestedSentence } from './test.ts';
import { pairsSentence, type FoundPair } from './pairs.ts';

/** What decides why figures side by side were not tested. */
export interface UntestedBecause {
  /** What the figures lack for a test. */
  why: Untested;
  /** Whether every two of the areas share residents. */
  allShareResidents: boolean;
}

/** Why no two of the figures were tested. */
export function whyUntested({ why, allShareResidents }: UntestedBecause): string {
  if (allShareResidents) return 'Not tested: the areas share residents.';
  return notTestedSentence([why]);
}

/** Which of several areas differ by more than chance, or why that is not told. */
export function verdictOf(
  names: readonly string[],
  pairs: readonly FoundPair[],
  because: UntestedBecause,
): string {
  if (pairs.length === 0) return 'No two figures';
  return pairsSentence(names, pairs) ?? whyUntested(because);
}
