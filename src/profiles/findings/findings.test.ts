import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import {
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
} from '../../indicators/life-indicators.ts';
import type { DeprivationDecileRow } from '../../tables/edition.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../fixtures/fictional.ts';
import type { FindingMaterials } from './finding.ts';
import { findingsOf } from './findings.ts';

/** Good health in the country, with a half-width of the interval. */
const healthy = (period: string, value: number, half: number) =>
  observed('X0', value, { sex: 'male', period, lower: value - half, upper: value + half });

const goodHealth = (then: number, now: number, half = 0.3) =>
  fictionalIndicator([healthy('2017-2019', then, half), healthy('2020-2022', now, half)], {
    id: healthyLifeExpectancy,
    name: 'Years of good health',
  });

const slope = fictionalIndicator(
  [
    observed('XD1', 4.5, { sex: 'female', period: '2020-2022' }),
    observed('XU2', 6, { sex: 'male', period: '2020-2022' }),
  ],
  { id: inequalityInLifeExpectancy },
);

const tenths = (['female', 'male'] as const).flatMap((sex) =>
  Array.from({ length: 10 }, (_, i): DeprivationDecileRow => ({
    areaCode: 'X0',
    period: '2020-2022',
    sex,
    decile: i + 1,
    lifeExpectancy: 75 + i,
    healthyLifeExpectancy: (sex === 'female' ? 50 : 52) + i * 1.5,
  })),
);

type Ends = { lowest: { names: string[] }; highest: { names: string[] }; difference: number };
const spreadIn = (sex: 'female' | 'male', difference: number) => {
  const ends: Ends = {
    lowest: { names: ['Saltness'] },
    highest: { names: ['Port Vale'] },
    difference,
  };
  const betweenMembers = {
    female: null,
    male: null,
    [sex]: { period: '2020-2022', spread: { ends } },
  };
  return new Map([
    ['XS1', { gaps: { betweenMembers } }],
  ]) as unknown as FindingMaterials['profiles'];
};

const materials = (indicators: Indicator[], more: Partial<FindingMaterials> = {}) => ({
  areas: fictionalAreas,
  indicators: new Map(indicators.map((each) => [each.id, each])),
  profiles: new Map(),
  deprivationDeciles: [],
  ...more,
});

describe('the findings of an edition', () => {
  it('put a change first only where it is real at the 99.8% level', () => {
    const [found] = findingsOf(materials([goodHealth(63, 60.5)]), 3);
    expect(found).toMatchObject({
      number: '2.5',
      sex: 'male',
      heading: 'fewer years of good health for men in Arcadia than in 2017 to 2019',
      period: '2017 to 2019, and 2020 to 2022',
    });
    // z = 0.5 ÷ (0.3 ÷ 1.96 × √2) = 2.3: real at 95%, and no news.
    expect(findingsOf(materials([goodHealth(63, 62.5)]), 3)).toEqual([]);
  });

  it('name the widest system, its ends and that it was not tested', () => {
    const [found] = findingsOf(materials([], { profiles: spreadIn('female', 3.2) }), 3);
    expect(found).toMatchObject({
      number: '3.2',
      heading: 'years between women in Port Vale and women in Saltness',
      link: { text: 'Fens', href: '/ics/fens/' },
    });
    expect(found?.tested).toContain('Not tested');
    // It is the only system in force: no other could be further apart.
    expect(found?.sentence).toBe(
      'That is how far apart local authorities in Fens lie in length of life.',
    );
    expect(findingsOf(materials([], { profiles: spreadIn('male', 0) }), 3)).toEqual([]);
  });

  it('give years in poorer health for the sex whose two ends differ most', () => {
    const [found] = findingsOf(materials([], { deprivationDeciles: tenths }), 3);
    expect(found).toMatchObject({
      number: '25.0',
      sex: 'female',
      sentence:
        'That is out of 75.0 years of life. In the least deprived tenth it is 20.5, out of 84.0.',
    });
  });

  it('give the place of a rule without figures to the next, and stop at the number asked for', () => {
    expect(findingsOf(materials([slope]), 3)).toMatchObject([
      {
        number: '6.0',
        heading: 'years between men at the most and the least deprived ends of Saltness',
      },
    ]);
    const all = materials([goodHealth(63, 60.5), slope], {
      profiles: spreadIn('male', 3),
      deprivationDeciles: tenths,
    });
    expect(findingsOf(all, 3).map(({ number }) => number)).toEqual(['2.5', '3.0', '25.0']);
    expect(findingsOf(all, 9)).toHaveLength(4);
  });

  it('are sound sentences', () => {
    const all = materials([goodHealth(60.5, 63), slope], {
      profiles: spreadIn('male', 3),
      deprivationDeciles: tenths,
    });
    for (const { heading, sentence, tested } of findingsOf(all, 9)) {
      for (const text of [capitalised(`${heading}.`), sentence, tested])
        expect(sentenceProblems(text)).toEqual([]);
    }
  });
});
