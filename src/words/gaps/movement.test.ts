import { madeUpReading } from '../../gaps/fixtures/made-up-reading.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { gapBetween } from '../../gaps/gap.ts';
import type { MovingGap } from '../../gaps/movement.ts';
import type { Untested } from '../../gaps/untested.ts';
import { sentenceProblems } from '../lint.ts';
import { countedBackSentence, movementSentence, soleMovementSentence } from './movement.ts';
import { plainText, type Sentence } from '../sentence.ts';

const text = (parts: Sentence | null): string | null => parts && plainText(parts);

/** A gap followed over 2017-2019, 2020-2022 and 2023-2025. */
function moving(
  sizes: number[],
  half: number | null = null,
  untested: Untested | null = null,
): MovingGap {
  const readings = (values: number[]) =>
    values.map((value, i) => madeUpReading(`${2017 + 3 * i}-${2019 + 3 * i}`, value, half));
  return gapBetween(
    readings(sizes.map((size) => 80 + size)),
    readings(sizes.map(() => 80)),
    1,
    untested,
  )!;
}

describe('how a gap moved', () => {
  const said = (female: MovingGap | null, male: MovingGap | null) =>
    text(movementSentence({ female, male, decimals: 1, sides: ['more', 'less'] }));
  const noRanges = 'No ranges are held, so the change is not tested.';

  it('is told from period to period, with the caution where no ranges are held', () => {
    expect(said(moving([-5, -5.5, -5.5]), moving([-3.6, -3.8, -4.2]))).toBe(
      `For women the gap was 5.0 years in 2017 to 2019, 5.5 in 2020 to 2022 and 5.5 in 2023 to 2025. For men it was 3.6, 3.8 and 4.2. ${noRanges}`,
    );
  });

  it('that changed sides says on which side it stood', () => {
    expect(said(moving([0.3, 0, -0.2]), null)).toBe(
      `For women the gap was 0.3 years more in 2017 to 2019, nothing in 2020 to 2022 and 0.2 less in 2023 to 2025. ${noRanges}`,
    );
  });

  it('names the sides for both where one changed sides', () => {
    expect(said(moving([0.3, -0.2]), moving([0.5, 0.7]))).toBe(
      `For women the gap was 0.3 years more in 2017 to 2019 and 0.2 less in 2020 to 2022. For men it was 0.5 more and 0.7 more. ${noRanges}`,
    );
  });

  it('is judged once where the tests say the same for both', () => {
    expect(said(moving([-3, -3.1], 0.5), moving([-2, -2.1], 0.5))).toMatch(
      / For both, the change since 2017 to 2019 could be chance\.$/,
    );
  });

  it('that stood still is said once', () => {
    expect(said(moving([-2, -2, -2]), moving([0, -0.4, -0.6]))).toBe(
      `For women the gap was 2.0 years in 2017 to 2019, 2020 to 2022 and 2023 to 2025. For men it was nothing, 0.4 and 0.6. ${noRanges}`,
    );
  });

  it('is called wider or narrower where the test says so, and otherwise perhaps chance', () => {
    expect(said(moving([-3, -4, -6], 0.5), moving([-3, -3.2, -3.1], 0.5))).toBe(
      'For women the gap was 3.0 years in 2017 to 2019, 4.0 in 2020 to 2022 and 6.0 in 2023 to 2025. For men it was 3.0, 3.2 and 3.1. For women the gap is wider than in 2017 to 2019, by more than chance. For men the change since 2017 to 2019 could be chance.',
    );
  });

  it('is said to have changed sides where the test says so', () => {
    expect(said(moving([3, 0.5, -3], 0.5), null)).toMatch(
      / the gap has changed sides since 2017 to 2019, by more than chance\.$/,
    );
  });

  it('is told of something other than a gap by its own word', () => {
    const male = moving([20.1, 21.4, 22.8], 0.4, 'shared-deaths');
    const told = text(
      movementSentence({
        male,
        female: null,
        decimals: 1,
        sides: ['more', 'less'],
        subject: 'it',
      }),
    );
    expect(told).toBe(
      'For men it was 20.1 years in 2017 to 2019, 21.4 in 2020 to 2022 and 22.8 in 2023 to 2025. Both lengths of life are worked out from the same deaths, so this is not tested.',
    );
  });

  it('is told of one gap without naming a sex, and with its side where it turned', () => {
    const sole = (sizes: number[], half: number | null = null) =>
      text(
        soleMovementSentence(moving(sizes, half), {
          decimals: 1,
          sides: ['more for women', 'more for men'],
        }),
      );
    expect(sole([3.9, 4.1, 3.8])).toBe(
      `The gap was 3.9 years in 2017 to 2019, 4.1 in 2020 to 2022 and 3.8 in 2023 to 2025. No ranges are held, so this is not tested.`,
    );
    expect(sole([0.2, -0.1])).toBe(
      `The gap was 0.2 years more for women in 2017 to 2019 and 0.1 more for men in 2020 to 2022. No ranges are held, so this is not tested.`,
    );
    expect(sole([3.9])).toBeNull();
    expect(sole([3.9, 4.1], 0.4)).toBe(
      'The gap was 3.9 years in 2017 to 2019 and 4.1 in 2020 to 2022. The change since 2017 to 2019 could be chance.',
    );
    expect(sole([3.9, 5.1], 0.2)).toMatch(
      / The gap is wider than in 2017 to 2019, by more than chance\.$/,
    );
  });

  it('says each reason on its own where women’s and men’s differ', () => {
    expect(said(moving([-3, -3.1], 0.5), moving([-2, -2.1]))).toMatch(
      / For women the change since 2017 to 2019 could be chance\. For men no ranges are held, so the change cannot be tested\.$/,
    );
    expect(said(moving([3, 3.1]), moving([2, 2.1], 0.5, 'ends-of-a-list'))).toMatch(
      / For women no ranges are held, so the change cannot be tested\. For men chance has a part in who is at the two ends, so the change cannot be tested\.$/,
    );
  });

  it('is not told where there is one period only', () => {
    expect(said(moving([-5]), null)).toBeNull();
  });

  it('is a sound sentence whatever the figures', () => {
    const sizes = fc.array(
      fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10),
      { minLength: 2, maxLength: 3 },
    );
    const half = fc.constantFrom(null, 0.4);
    const gap = fc.option(
      fc.tuple(sizes, half).map(([row, width]) => moving(row, width)),
      {
        nil: null,
      },
    );
    fc.assert(
      fc.property(gap, gap, (female, male) => {
        const told = said(female, male);
        if (told !== null) expect([told, sentenceProblems(told)]).toEqual([told, []]);
      }),
    );
  });
});

it('why earlier years are left out is said where such years are held', () => {
  const gap = moving([-5, -5.5, -5.5]);
  const held = (...periods: string[]) => ({
    female: [],
    male: periods.map((period) => ({ period: parsePeriod(period) })),
  });
  const said = (series: ReturnType<typeof held>) =>
    countedBackSentence({ female: null, male: gap }, series);
  expect(said(held('2015-2017', '2017-2019', '2020-2022'))).toBe(
    'Years that overlap with these are left out.',
  );
  expect(said(held('2017-2019', '2020-2022'))).toBeNull();
});
