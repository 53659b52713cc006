import { afterEach, expect, test } from 'vitest';
import { readTerms } from '../tables/terms.ts';
import { methodSentence } from './method-sentence.ts';
import { useTerms } from './terms.ts';

afterEach(() => useTerms(readTerms('content')));

test('leads to whichever page of methods explains the subject', () => {
  useTerms(readTerms('scripts/fixtures/arcadia/content'));
  expect(methodSentence('How gaps are measured.', 'gaps')).toEqual([
    { text: 'How gaps are measured.', href: '/methods/what-a-gap-is/' },
  ]);
});

test('says nothing where no page of methods explains the subject', () => {
  useTerms({ ...readTerms('content'), methods: {} });
  expect(methodSentence('How gaps are measured.', 'gaps', { isDerived: true })).toBeNull();
});
