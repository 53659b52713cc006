import { expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { fictionalAreas, fictionalCouncilsAlone } from '../../profiles/fixtures/fictional.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import { boardsSummary, readingInWords, whatComesFirst, whoWasRead } from './reading-words.ts';

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
  const [first] = strategies;
  expect(whatComesFirst(nobody, new Map([first!]))).toBe(
    'What the board of 1 council says comes first, theme by theme.',
  );
  const words = asked.map(([systems, boards]) => readingInWords(systems, boards));
  expect(words.map((text) => /\bsystems? were read/.test(text))).toEqual([true, true, false]);
  expect(words.map((text) => /\bcouncils were read/.test(text))).toEqual([true, false, true]);
});

it('of one that was read says what was found of it, and counts nothing', () => {
  const [only] = strategies;
  const words = readingInWords(nobody, new Map(only && [only]));
  expect(words).toMatch(/^1 page or paper by or about 1 council was read\. [A-Z][^0-9]+$/);
  expect(words).not.toMatch(/\bof them\b/);
});

it('counts the lists that were not read to their end, and says nothing where all were', () => {
  expect(readingInWords(nobody, strategies)).toContain(' Of 3 lists, 1 was read only in part. ');
  const whole = [...strategies].map(([code, each]) => {
    const sets = each.sets.map((set) => ({ ...set, read: 'whole' as const }));
    return [code, { ...each, sets }] as const;
  });
  expect(readingInWords(nobody, new Map(whole))).not.toContain('in part.');
});

it('boards are listed by the regions and systems that there are', () => {
  const ends = [fictionalAreas, fictionalCouncilsAlone].map((areas) =>
    boardsSummary(areas).slice('What was found for the health and wellbeing board of each'.length),
  );
  expect(ends).toEqual([', by region and system.', ', by region.']);
});
