import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../words/lint.ts';
import {
  areasOfFictionalSystem,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { nearestFigure } from './nearest-figure.ts';
import { plainText } from '../words/sentence.ts';
import { nearestSentence } from '../words/progress/nearest.ts';

const areas = areasOfFictionalSystem;
const rows = ['2018', '2024'].flatMap((period, i) => [
  observed('X0', 15 - i, { period }),
  observed('XU1', 20 - i, { period }),
  observed('XU2', 12 - 2 * i, { period }),
]);
const indicator = (more: ReturnType<typeof observed>[] = []) => ({
  ...fictionalIndicator([...rows, ...more]),
  shortName: 'Adults who smoke',
});
const nearest = (of: ReturnType<typeof indicator>) =>
  nearestFigure(of.id, areas.get('XS1'), { areas, indicators: new Map([[of.id, of]]) });
const said = (of: ReturnType<typeof indicator>): string => {
  const text = plainText(nearestSentence(nearest(of)!, of, 'Arcadia'));
  expect(sentenceProblems(text)).toEqual([]);
  return text;
};

describe('the figure nearest to a target that nothing held measures', () => {
  it('is the average of the local authorities with its change, the country beside it, and no test', () => {
    // (19 × 30,000 + 10 × 10,000) / 40,000 = 16.75, from (20 × 3 + 12) / 4 = 18.
    expect(nearest(indicator())).toMatchObject({
      period: { text: '2024' },
      since: { text: '2018' },
      values: [
        {
          sex: 'persons',
          value: 16.75,
          isAverage: true,
          change: -1.2,
          isChangeAverage: true,
          countryValue: 14,
        },
      ],
    });
    expect(said(indicator())).toBe(
      'Adults who smoke in 2024 (the average of its local authorities, by residents): 16.8% (14.0% in Arcadia), down 1.2 points since 2018. No range is known for the average, so its change is not tested.',
    );
  });

  it('is the system’s own figure where there is one; the change stays that of the average', () => {
    expect(said(indicator([observed('XS1', 17.2, { period: '2024' })]))).toBe(
      'Adults who smoke in 2024: 17.2% (14.0% in Arcadia); the average of its local authorities, by residents, is down 1.2 points since 2018. No range is known for the average, so its change is not tested.',
    );
  });

  it('is none where too few residents are covered, or no such indicator is held', () => {
    const without = { ...fictionalIndicator([observed('X0', 14, { period: '2024' })]), name: 'x' };
    expect(nearest(without)).toBeNull();
    expect(nearestFigure('none', areas.get('XS1'), { areas, indicators: new Map() })).toBeNull();
  });
});
