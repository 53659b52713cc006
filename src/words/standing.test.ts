import { expect, it } from 'vitest';
import { sentenceProblems } from './lint.ts';
import { standingInShort, standingSentence } from './standing.ts';

const inForce = { standing: null, standingSince: null, standingNote: null };
const publisher = 'Arcadian Statistics Office (ASO)';

it('says nothing of an indicator in force', () => {
  expect(standingInShort(inForce)).toBeNull();
  expect(standingSentence(inForce, publisher)).toBe('');
});

it('says since when, and why, only where the publisher does', () => {
  const withdrawn = { ...inForce, standing: 'withdrawn' as const };
  expect(standingSentence(withdrawn, publisher)).toBe(
    'ASO has withdrawn this indicator. Read its figures as history.',
  );
  const suspended = {
    standing: 'suspended' as const,
    standingSince: '2026-03-01',
    standingNote: 'Suspended until the survey is mended.',
  };
  expect(standingSentence(suspended, publisher)).toBe(
    'ASO has suspended this indicator (1 March 2026). It says: “Suspended until the survey is mended”.',
  );
  expect(sentenceProblems(standingSentence(suspended, publisher))).toEqual([]);
});
