import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { sentencesBetween } from './outcomes.ts';

const note = 'A survey of few. It was done by post from 2020. 2024 is from a later copy.';

describe('what happened to an outcome between two periods', () => {
  it('is said in the sentences of its note that name a year between them', () => {
    expect(sentencesBetween(note, parsePeriod('2019'), parsePeriod('2024'))).toBe(
      'It was done by post from 2020.',
    );
  });

  it('is nothing where the note names no such year', () => {
    expect(sentencesBetween(note, parsePeriod('2021'), parsePeriod('2024'))).toBe('');
  });
});
