import { expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import { readingInWords, whatComesFirst, whoWasRead } from './reading-words.ts';

const { published, strategies } = arcadiaProfiles;
const nobody: PublishedIndex = new Map();

it('speaks of the readings that an edition holds, of systems, of boards or of both', () => {
  const asked = [
    [published, strategies],
    [published, nobody],
    [nobody, strategies],
  ] as const;
  expect(asked.map(([systems, boards]) => whoWasRead(systems, boards))).toEqual([
    'systems and councils',
    'systems',
    'councils',
  ]);
  expect(asked.map(([systems, boards]) => whatComesFirst(systems, boards))).toEqual([
    'What 1 integrated care system (ICS) and the boards of 3 councils say comes first, theme by theme.',
    'What 1 integrated care system (ICS) says comes first, theme by theme.',
    'What the boards of 3 councils say comes first, theme by theme.',
  ]);
  const words = asked.map(([systems, boards]) => readingInWords(systems, boards));
  expect(words.map((text) => /\bsystems? were read/.test(text))).toEqual([true, true, false]);
  expect(words.map((text) => /\bcouncils were read/.test(text))).toEqual([true, false, true]);
});
