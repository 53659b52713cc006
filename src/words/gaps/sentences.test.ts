import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../tables/edition.ts';
import type { AverageOfMembers } from '../../gaps/average-of-members.ts';
import { averageSentence } from './average.ts';
import { betweenSexesSentence } from './between-sexes.ts';
import { deprivationSentence } from './by-deprivation.ts';
import { sentenceProblems } from '../lint.ts';
import { missingSentence } from '../missing.ts';
import { plainText, type Sentence } from '../sentence.ts';
import { poorerHealthSentence } from './poorer-health.ts';

const text = (parts: Sentence | null): string | null => parts && plainText(parts);

describe('the gap by deprivation', () => {
  const said = (female: number | null, male: number | null) =>
    text(deprivationSentence({ area: 'Northmoor', female, male, decimals: 1, isTested: false }));

  it('is told as years from the most to the least deprived end', () => {
    expect(said(9.2, 13.8)).toBe(
      'In Northmoor, women at the least deprived end can expect to live 9.2 years longer than at the other end. For men it is 13.8 years.',
    );
  });

  it('near nought is less than a tenth of a year, and below nought runs the other way', () => {
    expect(said(-0.4, 0.04)).toBe(
      'In Northmoor, for women, the line runs the other way: life is 0.4 years longer at the most deprived end. Where few people die each year, this can be chance. In Northmoor, for men, there is less than a tenth of a year between the most and the least deprived end.',
    );
    expect(said(null, null)).toBeNull();
  });

  it('leaves chance to the test where there is one', () => {
    const tested = { area: 'Northmoor', female: -0.4, male: null, decimals: 1, isTested: true };
    expect(text(deprivationSentence(tested))).toBe(
      'In Northmoor, for women, the line runs the other way: life is 0.4 years longer at the most deprived end.',
    );
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

describe('years in poorer health', () => {
  it('name their period and the country', () => {
    const sentence = poorerHealthSentence({
      areaName: 'Northmoor',
      area: { female: 27.3, male: 22.8 },
      countryName: 'Midland',
      country: { female: 22, male: 18.6 },
      periodLabel: '2022 to 2024',
      decimals: 1,
    });
    expect(text(sentence)).toBe(
      'In Northmoor, going by 2022 to 2024, women can expect 27.3 years in poorer health. Men can expect 22.8. In Midland women can expect 22.0 years. Men can expect 18.6.',
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
          members: 'local authorities',
          decimals: 1,
        }),
      );
    expect(said(17, 1)).toBe(
      'The average of its local authorities, worked out by us, is 82.1 years for women and 78.2 years for men. It takes in all 17 that lie wholly or partly inside, with all its residents.',
    );
    expect(said(16, 0.998)).toMatch(/in 16 of the 17 .*, with over 99% of its residents\.$/);
    expect(said(15, 0.914)).toMatch(/with 91% of its residents\.$/);
  });

  it('is not told where it covers too little, nor of one', () => {
    const said = (female: AverageOfMembers) =>
      averageSentence({ female, male: average(80, 17, 1), members: 'districts', decimals: 1 });
    expect(said(average(null, 3, 0.7))).toBeNull();
    expect(said(average(84, 1, 0.99))).toBeNull();
    expect(text(said(average(84, 17, 1)))).toBe(
      'The average of its districts, worked out by us, is 84.0 years for women and 80.0 years for men. It takes in all 17, with all its residents.',
    );
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

it('gaps by deprivation and between the sexes are sound sentences whatever the figures', () => {
  const years = fc.integer({ min: 700, max: 900 }).map((tenths) => tenths / 10);
  const size = fc.option(
    fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100),
    { nil: null },
  );
  fc.assert(
    fc.property(size, size, years, years, (female, male, a, b) => {
      const inside = text(
        deprivationSentence({ area: 'Northmoor', female, male, decimals: 1, isTested: false }),
      );
      const between = plainText(
        betweenSexesSentence({
          areaName: 'Northmoor',
          area: { female: a, male: b },
          countryName: 'Midland',
          country: { female: b, male: a },
          decimals: 1,
        }),
      );
      for (const said of inside === null ? [between] : [inside, between]) {
        expect([said, sentenceProblems(said)]).toEqual([said, []]);
      }
    }),
  );
});
