import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { plainText } from '../../words/sentence.ts';
import { fictionalAreas, fictionalIndicator } from '../../profiles/fixtures/fictional.ts';
import { gapsInsideSection, gapsInsideSource, gapsInsideViews } from './gaps-inside-view.ts';

const period = parsePeriod('2020-2022');
const codes = ['XD1', 'XD2', 'XU1', 'XU2', 'XC1', 'XS1', 'XR1'];
const gapsOf = (sizes: readonly number[], half: number | null = null) => ({
  period,
  gaps: sizes.map((years, place) => ({
    area: fictionalAreas.get(codes[place]!),
    years,
    lower: half === null ? null : years - half,
    upper: half === null ? null : years + half,
  })),
});

describe('the widest and narrowest gaps inside local authorities', () => {
  const [women, men] = gapsInsideViews({
    female: gapsOf([9.1, 8, 6, 5, 4, 4, -1.8]),
    male: gapsOf([9]),
  });

  it('leave out a sex without figures', () => {
    expect(gapsInsideViews({ female: null, male: gapsOf([]) })).toEqual([]);
    expect(women).toMatchObject({ sex: 'women', title: 'Women', counted: 7 });
  });

  it('name five at each end, and those that tie with the fifth', () => {
    expect(women!.widest.map((row) => row.text)).toEqual([
      '9.1 years',
      '8.0 years',
      '6.0 years',
      '5.0 years',
      '4.0 years',
      '4.0 years',
    ]);
    expect(women!.narrowest).toHaveLength(5);
  });

  it('say where life is longer at the most deprived end, and do not cut it off', () => {
    expect(women!.narrowest[0]!.text).toBe('1.8 years longer at the most deprived end');
  });

  it('put the gap nearest to nought first, whichever way it goes', () => {
    const [ends] = gapsInsideViews({ female: gapsOf([9, 1, 0.3, -0.4, -1.8]), male: null });
    expect(ends!.narrowest.map((row) => row.text)).toEqual([
      '0.3 years',
      '0.4 years longer at the most deprived end',
      '1.0 years',
      '1.8 years longer at the most deprived end',
      '9.0 years',
    ]);
  });

  it('have their ranges behind them where published, those of a gap the other way turned with it', () => {
    const [ranged] = gapsInsideViews({ female: gapsOf([9.1, -1.8], 1), male: null });
    expect(ranged!.widest.map((row) => row.text)).toEqual([
      '9.1 years (8.1 to 10.1)',
      '1.8 years longer at the most deprived end (0.8 to 2.8)',
    ]);
  });

  it('say that no ranges are held only where none was', () => {
    const indicator = fictionalIndicator([]);
    const cautionOf = (...halves: [number | null, number | null]) => {
      const [female, male] = halves.map((half) => gapsOf([9, 4], half));
      const section = gapsInsideSection({ female: female!, male: male! }, indicator);
      return plainText(section!.notes.at(-1)!);
    };
    expect(cautionOf(null, null)).toMatch(/^No ranges are held, so we cannot say/);
    expect(cautionOf(1, 1)).toMatch(
      /^Where the ranges of two gaps overlap, the two may or may not/,
    );
    expect(cautionOf(1, null)).toMatch(/^Ranges are held for some of these gaps only\. /);
    expect(sentenceProblems(cautionOf(1, null))).toEqual([]);
  });

  it('give their period, their source and how many have a figure', () => {
    const words = gapsInsideSource([women!, men!], 'OL');
    expect(words).toBe(
      'The slope index of inequality, from OL. Local authorities with a figure: 2020 to 2022, 7 for women and 1 for men.',
    );
    expect(sentenceProblems(words)).toEqual([]);
  });
});
