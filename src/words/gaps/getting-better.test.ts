import { expect, it } from 'vitest';
import { ownChange } from '../../gaps/own-change.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { sentenceProblems } from '../lint.ts';
import { gettingBetter } from './getting-better.ts';

const change = (then: number, now: number, half: number | null = 1) => {
  const reading = (period: string, value: number) => ({
    period: parsePeriod(period),
    value,
    lower: half === null ? null : value - half,
    upper: half === null ? null : value + half,
  });
  return ownChange([reading('2013-2015', then), reading('2022-2024', now)], 1);
};
const none = { female: null, male: null };
const untested = { female: change(80, 82, null), male: change(75, 78, null) };

function said(healthy: object, life: object = untested): string {
  const found = gettingBetter({ healthy, life } as never)!;
  const words = `${found.answer} ${found.because}`;
  expect(sentenceProblems(words, { hasBasis: true })).toEqual([]);
  return words;
}

it('whether it gets better is answered by what was tested, and what was not answers nothing', () => {
  expect(said({ female: change(57, 51), male: change(56, 51) })).toBe(
    'No. Women and men have fewer years in good health than in 2013 to 2015, by more than chance. The change in length of life is not tested.',
  );
  expect(said({ female: change(57, 61), male: change(56, 60) })).toMatch(
    /^Yes\. Women and men have more years in good health than in 2013 to 2015, by more than chance\./,
  );
  expect(said(none)).toBe('Cannot be told. The change in length of life is not tested.');
});

it('what a test found of one sex alone is answered for that sex', () => {
  expect(said({ female: change(57, 57.4), male: change(56, 51) }, none)).toBe(
    'No, for men. For women the change in years in good health since 2013 to 2015 could be chance. Men have fewer years in good health than in 2013 to 2015, by more than chance.',
  );
});

it('changes either way are mixed, and changes that may be chance are no answer', () => {
  expect(said({ female: change(57, 61), male: change(56, 51) }, none)).toMatch(
    /^Mixed\. Women have/,
  );
  expect(
    said({ female: change(57, 51), male: change(56, 51) }, { ...none, male: change(75, 79) }),
  ).toBe(
    'Mixed. Women and men have fewer years in good health than in 2013 to 2015, by more than chance. Men live longer than in 2013 to 2015, by more than chance.',
  );
  expect(said({ female: change(57, 57.1), male: change(56, 56.2) }, none)).toBe(
    'Cannot be told. For women and men the change in years in good health since 2013 to 2015 could be chance.',
  );
});

it('where no change is held nothing is asked', () => {
  expect(gettingBetter({ healthy: none, life: none })).toBeNull();
});
