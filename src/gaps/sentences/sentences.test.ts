import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { readingEase } from '../../statistics/reading-age.ts';
import type { MissingReason } from '../../tables/edition.ts';
import { gapAgainst } from '../against-country.ts';
import type { MovingGap } from '../movement.ts';
import type { SpreadEnds } from '../spread.ts';
import { averageSentence } from './average.ts';
import { betweenSexesSentence } from './between-sexes.ts';
import { deprivationSentence } from './by-deprivation.ts';
import { goodHealthSentence } from './good-health.ts';
import { headlineSentence } from './headline.ts';
import { sentenceProblems } from './lint.ts';
import { missingSentence } from './missing.ts';
import { movementSentence } from './movement.ts';
import { plainText, type Sentence } from './parts.ts';
import { poorerHealthSentence } from './poorer-health.ts';
import { spreadHeadline, spreadPlaceSentence } from './spread.ts';

const text = (parts: Sentence | null): string | null => parts && plainText(parts);
const places = { area: 'Northmoor', country: 'Midland', decimals: 1 };

describe('the headline of an area', () => {
  const headline = (
    male: [number, number | null] | null,
    female: [number, number | null] | null,
  ): string | null => {
    const life = (pair: [number, number | null] | null) =>
      pair && { value: pair[0], country: pair[1] };
    return text(headlineSentence({ ...places, male: life(male), female: life(female) }));
  };

  it('says how long men and women can expect to live and how far that is from the country', () => {
    expect(headline([74.2, 79.7], [79.3, 83.5])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland. Women can expect 79.3 years, 4.2 less.',
    );
  });

  it('says more above the country, and keeps one decimal for one year', () => {
    expect(headline([80.7, 79.7], [83.1, 83.5])).toBe(
      'Men in Northmoor can expect to live 80.7 years, 1.0 years more than in Midland. Women can expect 83.1 years, 0.4 less.',
    );
  });

  it('says the same instead of nought, and then names the country again where it must', () => {
    expect(headline([79.7, 79.7], [83.5, 83.5])).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland. Women can expect 83.5 years, also the same.',
    );
    expect(headline([79.7, 79.7], [83.9, 83.5])).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland. Women can expect 83.9 years, 0.4 years more than in Midland.',
    );
    expect(headline([78.7, 79.7], [83.5, 83.5])).toBe(
      'Men in Northmoor can expect to live 78.7 years, 1.0 years less than in Midland. Women can expect 83.5 years, the same as in Midland.',
    );
  });

  it('subtracts the printed figures, so that it never contradicts them', () => {
    expect(headline([74.16, 79.62], null)).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.4 years less than in Midland.',
    );
  });

  it('says what is known of one sex alone, or of the country itself', () => {
    expect(headline(null, [79.3, 83.5])).toBe(
      'Women in Northmoor can expect to live 79.3 years, 4.2 years less than in Midland.',
    );
    expect(headline([79.7, null], [83.5, null])).toBe(
      'Men in Northmoor can expect to live 79.7 years. Women can expect 83.5 years.',
    );
    expect(headline(null, null)).toBeNull();
  });

  it('marks each figure as of women or of men', () => {
    const parts = headlineSentence({
      ...places,
      male: { value: 74.2, country: 79.7 },
      female: { value: 79.3, country: 83.5 },
    });
    expect(parts?.filter((part) => part.emphasis)).toEqual([
      { text: '74.2 years', emphasis: 'male' },
      { text: '79.3 years', emphasis: 'female' },
    ]);
  });
});

const ends = (lowest: string[], highest: string[], difference: number): SpreadEnds => ({
  lowest: { value: 74.2, names: lowest },
  highest: { value: 74.2 + difference, names: highest },
  difference,
});

describe('the headline of a spread', () => {
  const headline = (male: SpreadEnds | null, female: SpreadEnds | null) =>
    text(spreadHeadline({ male, female, decimals: 1 }));

  it('sets the two ends beside each other', () => {
    expect(
      headline(ends(['Easterby'], ['Northmoor'], 7), ends(['Easterby'], ['Northmoor'], 5.9)),
    ).toBe(
      'Men in Northmoor can expect to live 7.0 years longer than men in Easterby. For women the difference is 5.9 years.',
    );
  });

  it('names the ends for women where they are others', () => {
    expect(
      headline(ends(['Easterby'], ['Northmoor'], 7), ends(['Southey'], ['Northmoor'], 5.9)),
    ).toBe(
      'Men in Northmoor can expect to live 7.0 years longer than men in Easterby. For women the difference is 5.9 years, between Southey and Northmoor.',
    );
  });

  it('names ties, and counts more than three', () => {
    expect(headline(ends(['Easterby', 'Southey'], ['A', 'B', 'C', 'D'], 2), null)).toBe(
      'Men in 4 of its local authorities can expect to live 2.0 years longer than men in Easterby and Southey.',
    );
  });

  it('says there is no difference where there is none', () => {
    expect(headline(ends(['A', 'B'], ['A', 'B'], 0), ends(['A', 'B'], ['A', 'B'], 0))).toBe(
      'Men can expect to live equally long in all its local authorities, 74.2 years. For women there is no difference.',
    );
    expect(headline(null, null)).toBeNull();
  });

  it('is measured against the middle spread, without naming a place', () => {
    const place = (number: number, middle: number) => ({ place: number, tied: 0, of: 34, middle });
    const said = (male: number, female: number) =>
      text(
        spreadPlaceSentence({
          male: place(male, 3.7),
          female: place(female, 3.2),
          kind: 'systems',
          decimals: 1,
        }),
      );
    expect(said(1, 1)).toBe(
      'These differences are among the widest of the 34 systems with two or more local authorities. The middle difference is 3.2 years for women and 3.7 years for men.',
    );
    expect(said(9, 1)).toBe(
      'The middle difference is 3.2 years for women and 3.7 years for men across the 34 systems with two or more local authorities.',
    );
  });
});

/** A gap followed over 2017-2019, 2020-2022 and 2023-2025. */
function moving(sizes: number[], half: number | null = null): MovingGap {
  const readings = (values: number[]) =>
    values.map((value, i) => ({
      period: parsePeriod(`${2017 + 3 * i}-${2019 + 3 * i}`),
      value,
      lower: half === null ? null : value - half,
      upper: half === null ? null : value + half,
    }));
  return gapAgainst(readings(sizes.map((size) => 80 + size)), readings(sizes.map(() => 80)), 1)!;
}

describe('how a gap moved', () => {
  const said = (male: MovingGap | null, female: MovingGap | null) =>
    text(movementSentence({ male, female, decimals: 1, sides: ['more', 'less'] }));
  const noRanges =
    'No ranges were published, so we cannot say whether the change is more than chance.';

  it('is told from period to period, with the caution where no ranges were published', () => {
    expect(said(moving([-5, -5.5, -5.5]), moving([-3.6, -3.8, -4.2]))).toBe(
      `For men the gap went from 5.0 years in 2017 to 2019 to 5.5 in 2020 to 2022 and 5.5 in 2023 to 2025; for women from 3.6 to 3.8 and 4.2. ${noRanges}`,
    );
  });

  it('that changed sides says on which side it stood', () => {
    expect(said(moving([0.3, 0, -0.2]), null)).toBe(
      `For men the gap went from 0.3 years more in 2017 to 2019 to nothing in 2020 to 2022 and 0.2 less in 2023 to 2025. ${noRanges}`,
    );
  });

  it('that stood still is said once', () => {
    expect(said(moving([-2, -2, -2]), moving([0, -0.4, -0.6]))).toBe(
      `For men the gap was 2.0 years in 2017 to 2019, 2020 to 2022 and 2023 to 2025; for women the gap went from nothing in 2017 to 2019 to 0.4 years in 2020 to 2022 and 0.6 in 2023 to 2025. ${noRanges}`,
    );
  });

  it('is called wider or narrower where the test says so, and otherwise perhaps chance', () => {
    expect(said(moving([-3, -4, -6], 0.5), moving([-3, -3.2, -3.1], 0.5))).toBe(
      'For men the gap went from 3.0 years in 2017 to 2019 to 4.0 in 2020 to 2022 and 6.0 in 2023 to 2025; for women from 3.0 to 3.2 and 3.1. For men the gap is wider than in 2017 to 2019, by more than chance. For women the change since 2017 to 2019 could be chance.',
    );
  });

  it('is not told where there is one period only', () => {
    expect(said(moving([-5]), null)).toBeNull();
  });
});

describe('the gap by deprivation', () => {
  const said = (female: number | null, male: number | null) =>
    text(deprivationSentence({ area: 'Northmoor', female, male, decimals: 1 }));

  it('is told as years from the most to the least deprived end', () => {
    expect(said(9.2, 13.8)).toBe(
      'In Northmoor, women at the least deprived end can expect to live 9.2 years longer than women at the most deprived end. For men the difference is 13.8 years.',
    );
  });

  it('near nought is less than a tenth of a year, and below nought runs the other way', () => {
    expect(said(-0.4, 0.04)).toBe(
      'In Northmoor, for women, the line runs the other way: life is 0.4 years longer at the most deprived end. Where few people die each year, this can be chance. In Northmoor, for men, there is less than a tenth of a year between the most and the least deprived end.',
    );
    expect(said(null, null)).toBeNull();
  });
});

describe('the gap between women and men', () => {
  it('says who lives longer, also in the country', () => {
    const said = (female: number, male: number) =>
      text(
        betweenSexesSentence({
          areaName: 'Northmoor',
          area: { female, male },
          countryName: 'Midland',
          country: { female: 83.5, male: 79.7 },
          decimals: 1,
        }),
      );
    expect(said(79.3, 74.2)).toBe(
      'Women in Northmoor can expect to live 5.1 years longer than men. In Midland women can expect 3.8 years more.',
    );
    expect(said(79, 80)).toMatch(
      /^Men in Northmoor can expect to live 1\.0 years longer than women\./,
    );
    expect(said(80, 80)).toMatch(/^Women and men in Northmoor can expect to live equally long\./);
  });
});

describe('years in good and in poorer health', () => {
  it('in good health come with their ranges', () => {
    const female = { value: 51.8, lower: 47.4, upper: 56.1, country: 61.3 };
    const male = { value: 50.9, lower: null, upper: null, country: 60.9 };
    const periodLabel = '2022 to 2024';
    expect(text(goodHealthSentence({ ...places, periodLabel, female, male }))).toBe(
      'In Northmoor, going by 2022 to 2024, women can expect 51.8 years in good health (between 47.4 and 56.1) and men can expect 50.9 years in good health. In Midland it is 61.3 for women and 60.9 for men.',
    );
    expect(
      text(goodHealthSentence({ ...places, periodLabel, female: null, male: null })),
    ).toBeNull();
  });

  it('in poorer health name their period and the country', () => {
    const sentence = poorerHealthSentence({
      areaName: 'Northmoor',
      area: { female: 27.3, male: 22.8 },
      countryName: 'Midland',
      country: { female: 22, male: 18.6 },
      periodLabel: '2022 to 2024',
      decimals: 1,
    });
    expect(text(sentence)).toBe(
      'In Northmoor, going by 2022 to 2024, women can expect 27.3 years and men 22.8 years in poorer health. In Midland women can expect 22.0 years and men 18.6 years.',
    );
  });
});

describe('the average of members', () => {
  const average = (value: number | null, counted: number, coverage: number) => ({
    value,
    counted,
    members: 17,
    coverage,
  });

  it('says whose it is and how much it covers, never all of what is less', () => {
    const said = (counted: number, coverage: number) =>
      text(
        averageSentence({
          female: average(82.06, counted, coverage),
          male: average(78.2, counted, coverage),
          decimals: 1,
        }),
      );
    expect(said(17, 1)).toBe(
      'The average of its local authorities, worked out by us, is 82.1 years for women and 78.2 years for men. It takes in all 17 that lie wholly or partly inside, with all its residents.',
    );
    expect(said(16, 0.998)).toMatch(/in 16 of the 17 .*, with over 99% of its residents\.$/);
    expect(said(15, 0.914)).toMatch(/with 91% of its residents\.$/);
  });

  it('is not told where it covers too little', () => {
    expect(
      averageSentence({ female: average(null, 3, 0.7), male: average(80, 17, 1), decimals: 1 }),
    ).toBeNull();
  });
});

const reasons: MissingReason[] = [
  'not-published',
  'suppressed',
  'not-collected',
  'area-did-not-exist',
  'boundary-changed',
  'not-comparable',
];

it('every reason for a missing figure has a sentence of its own', () => {
  const sentences = reasons.map((reason) => missingSentence(reason, 'the Isle of Nor'));
  expect(new Set(sentences).size).toBe(reasons.length);
  expect(sentences.flatMap((each) => sentenceProblems(each))).toEqual([]);
  expect(sentences[3]).toBe('The Isle of Nor did not exist as an area at that time.');
});

describe('whatever the figures', () => {
  const years = fc.integer({ min: 700, max: 900 }).map((tenths) => tenths / 10);
  const gapSizes = fc.array(
    fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10),
    { minLength: 2, maxLength: 3 },
  );
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const hasNoProblems = (parts: Sentence | null) => {
    if (parts)
      expect([plainText(parts), sentenceProblems(plainText(parts))[0]]).toEqual([
        plainText(parts),
        undefined,
      ]);
  };

  it('headlines are sound sentences', () => {
    const life = maybe(fc.record({ value: years, country: maybe(years) }));
    fc.assert(
      fc.property(life, life, (male, female) =>
        hasNoProblems(headlineSentence({ ...places, male, female })),
      ),
    );
  });

  it('movements are sound sentences', () => {
    const gap = fc
      .tuple(gapSizes, maybe(fc.constant(0.4)))
      .map(([sizes, half]) => moving(sizes, half));
    fc.assert(
      fc.property(maybe(gap), maybe(gap), (male, female) =>
        hasNoProblems(movementSentence({ male, female, decimals: 1, sides: ['more', 'less'] })),
      ),
    );
  });

  it('gaps inside an area and between the sexes are sound sentences', () => {
    const size = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(maybe(size), maybe(size), years, years, (female, male, a, b) => {
        hasNoProblems(deprivationSentence({ area: 'Northmoor', female, male, decimals: 1 }));
        hasNoProblems(
          betweenSexesSentence({
            areaName: 'Northmoor',
            area: { female: a, male: b },
            countryName: 'Midland',
            country: { female: b, male: a },
            decimals: 1,
          }),
        );
      }),
    );
  });
});

it('the sentences residents read first can be read at about eleven', () => {
  const headline = headlineSentence({
    ...places,
    male: { value: 74.2, country: 79.7 },
    female: { value: 79.3, country: 83.5 },
  });
  const spread = spreadHeadline({
    male: ends(['Easterby'], ['Northmoor'], 7),
    female: ends(['Easterby'], ['Northmoor'], 5.9),
    decimals: 1,
  });
  for (const each of [headline, spread]) expect(readingEase(text(each)!).age).toBeLessThan(11.5);
});
