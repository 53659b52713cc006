import { describe, expect, it } from 'vitest';
import { judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

const part = 'gap-deprivation';

/** Three slope indices for women and for men, in periods that share no year: the fictional country has none. */
function plant({ indicators }: Profile): void {
  const [model] = indicators;
  const row = model!.observations[0]!;
  const of = (sex: string, sizes: readonly number[]) =>
    sizes.map((value, place) => ({
      ...row,
      lower: null,
      upper: null,
      sex,
      value,
      period: `${2016 + 3 * place}-${2018 + 3 * place}`,
    }));
  const observations = [...of('female', [6, 5.5, -1.8]), ...of('male', [8, 7, 9.2])];
  indicators.push({ ...model!, id: 'inequality-in-life-expectancy', observations });
}

const line =
  'For women the gap was 6.0 years the usual way in 2016 to 2018, 5.5 the usual way in 2019 to 2021 and 1.8 the other way in 2022 to 2024. For men it was 8.0, 7.0 and 9.2. No ranges are held, so this is not tested.';

describe('a sentence on the gap by deprivation inside an area', () => {
  it.each([
    [
      'In A, men at the least deprived end can expect to live 9.2 years longer than men there.',
      '8',
    ],
    ['In A, for women, the line runs the other way: life is 1.8 years longer there.', '2.8'],
  ])('is worked out again: %s', (said, other) => {
    expect(judged(said, { part, plant }).problems).toEqual([]);
    const wrong = said.replace(/\d\.\d/, other);
    expect(judged(wrong, { part, plant }).problems[0]).toContain('the file says');
  });

  it('over time must give each figure as published, in periods apart, and say that it was not tested', () => {
    expect(judged(line, { part, plant })).toMatchObject({ untested: 2, problems: [] });
    for (const wrong of [
      line.replace('5.5', '5.4'),
      line.replace('1.8 the other way', '1.8 the usual way'),
      line.replace('7.0 and', '7.1 and'),
      line.replaceAll(/ the (?:usual|other) way/g, ''),
      line.replace('2019 to 2021', '2018 to 2020'),
    ])
      expect(judged(wrong, { part, plant }).problems[0], wrong).toMatch(
        /by (?:the files|its words)/,
      );
  });
});
