import { describe, expect, it } from 'vitest';
import { changesByArea } from '../gaps/changes-by-area.ts';
import { ownChange } from '../gaps/own-change.ts';
import { readingsOf } from '../gaps/reading.ts';
import { healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import {
  fictionalAreas as areas,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { changeFound, changesSentences } from './changes-by-area.ts';

const both = (code: string, then: number, now: number) =>
  [then, now].map((value, place) =>
    observed(code, value, {
      period: ['2020', '2024'][place]!,
      lower: value - 1,
      upper: value + 1,
    }),
  );

/** The fall of Eastwold is 2.5 standard errors wide: more than chance by itself, and not by the test of a list. */
const indicator = fictionalIndicator([
  ...both('X0', 10, 10),
  ...both('XD1', 12, 20),
  ...both('XD2', 12, 10.2),
  ...both('XU1', 14, 8),
]);

const all = changesByArea({ indicator, sex: 'persons', to: parsePeriod('2024'), areas })!;

const said = (id: string) => changesSentences(all, { ...indicator, id }, 'Arcadia');

describe('the list of changes in words', () => {
  it('denies no change that a test of that one alone finds', () => {
    const eastwold = all.changes.find(({ area }) => area.code === 'XD2')!;
    const alone = ownChange(readingsOf(indicator.series.of('XD2', 'persons')), 1);
    expect(alone?.test?.isReal).toBe(true);
    expect(changeFound(eastwold)).toBe('too small for this test');
    expect(said('smoking').join(' ')).not.toMatch(/chance in|no change|cannot/);
  });

  it('says of the strict test what it found, and that others may have changed', () => {
    expect(said('smoking')).toEqual([
      'Between 2020 and 2024 the figure rose in 1 of 3 councils and fell in 1. That is by a strict test, as so many are tested.',
      'By that test the gap with Arcadia became wider in 1 of 3, narrower in none, and changed sides in 1.',
      'The others may have changed too.',
      'By chance alone, the strict test would find about 1 in 500.',
      '1 without a figure in both periods is not in the list.',
    ]);
  });

  it('leads to the pages of areas where those test the change too', () => {
    expect(said(healthyLifeExpectancy)).toContain(
      'The page of each tests its own change alone, less strictly.',
    );
  });
});
