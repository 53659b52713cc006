import { madeUpReading } from '../../gaps/fixtures/made-up-reading.ts';
import { expect, it } from 'vitest';
import { ownChange } from '../../gaps/own-change.ts';

import { sentenceProblems } from '../lint.ts';
import { gettingBetter } from './getting-better.ts';

const change = (then: number, now: number, half: number | null = 1) => {
  const reading = (period: string, value: number) => madeUpReading(period, value, half);
  return ownChange([reading('2013-2015', then), reading('2022-2024', now)], 1);
};
const none = { female: null, male: null };
const untested = { female: change(80, 82, null), male: change(75, 78, null) };

function said(healthy: object, life: object = untested): string {
  const found = gettingBetter({ healthy, life } as never)!;
  const words = found.lines.map(({ answer, because }) => `${answer} ${because}`.trim()).join(' ');
  expect(sentenceProblems(words, { hasBasis: true })).toEqual([]);
  return words;
}
const answers = (healthy: object, life: object = untested) =>
  gettingBetter({ healthy, life } as never)?.lines.map(({ answer }) => answer);

it('whether it gets better is answered of each thing for itself, and what was not tested is told as it was printed', () => {
  const fewer = { female: change(57, 51), male: change(56, 51) };
  expect(said(fewer)).toBe(
    'Years in good health: no. Women and men have fewer years in good health than in 2013 to 2015, by more than chance. Length of life: women 2.0 years more, men 3.0 (not tested).',
  );
  expect(said({ female: change(57, 61), male: change(56, 60) })).toMatch(
    /^Years in good health: yes\. Women and men have more years in good health than in 2013 to 2015, by more than chance\./,
  );
  expect(said(none)).toBe('Length of life: women 2.0 years more, men 3.0 (not tested).');
});

it('what a test found of one sex alone is answered for that sex', () => {
  expect(said({ female: change(57, 57.4), male: change(56, 51) }, none)).toBe(
    'Years in good health: no clear change for women, no for men. For women the change in years in good health since 2013 to 2015 could be chance. Men have fewer years in good health than in 2013 to 2015, by more than chance.',
  );
  expect(answers(none, { ...none, male: change(75, 79) })).toEqual([
    'Length of life: yes for men.',
  ]);
});

it('changes either way are told apart, and one that may be chance is no clear change', () => {
  expect(answers({ female: change(57, 61), male: change(56, 51) }, none)).toEqual([
    'Years in good health: yes for women, no for men.',
  ]);
  expect(
    answers({ female: change(57, 51), male: change(56, 51) }, { ...none, male: change(75, 79) }),
  ).toEqual(['Years in good health: no.', 'Length of life: yes for men.']);
  expect(said({ female: change(57, 57.1), male: change(56, 56.2) }, none)).toBe(
    'Years in good health: no clear change. For women and men the change in years in good health since 2013 to 2015 could be chance.',
  );
});

it('what was not tested of women and of men is told apart where it went apart', () => {
  const apart = { female: change(80, 79.6, null), male: change(75, 75, null) };
  const tested = { ...apart, male: change(75, 79) };
  expect(answers(none, tested)).toEqual([
    'Length of life: women 0.4 years less (not tested), yes for men.',
  ]);
  expect(answers(none, apart)).toEqual([
    'Length of life: women 0.4 years less, men the same (not tested).',
  ]);
});

it('where no change is held nothing is asked', () => {
  expect(gettingBetter({ healthy: none, life: none })).toBeNull();
});
