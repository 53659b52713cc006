import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged, siteOf } from './fixture.ts';
import type { Profile } from './public-site.ts';

const part = 'gap-deprivation';

const none = { lower: null, upper: null };

/** Three slope indices for women and for men, in periods that share no year: the fictional country has none. */
const planted =
  (women: readonly number[], limits: { lower: number | null; upper: number | null } = none) =>
  ({ indicators }: Profile): void => {
    const [model] = indicators;
    const row = model!.observations[0]!;
    const of = (sex: string, sizes: readonly number[]) =>
      sizes.map((value, place) => ({
        ...row,
        ...limits,
        sex,
        value,
        period: `${2016 + 3 * place}-${2018 + 3 * place}`,
      }));
    const observations = [...of('female', women), ...of('male', [8, 7, 9.2])];
    indicators.push({ ...model!, id: 'inequality-in-life-expectancy', observations });
  };
const plant = planted([6, 5.5, -1.8]);

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

  it('in a list is that of the area it links', () => {
    const said = 'Northmoor 1.8 years longer at the most deprived end';
    const at = { plant, code: codes.northmoor, link: siteOf().find(codes.northmoor).url };
    expect(judged(said, at).problems).toEqual([]);
    expect(judged(said.replace('1.8', '2.8'), at).problems[0]).toContain('the file says');
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

  it('over time must say that it was not tested, where no range is held', () => {
    const bare = line.replace(' No ranges are held, so this is not tested.', '');
    const test = `${bare} For both, the gap is narrower than in 2016 to 2018, by more than chance.`;
    // What is said elsewhere in the section is not said of the line.
    for (const [said, after] of [
      [bare, ''],
      [bare, 'This is not tested.'],
      [test, ''],
    ] as const)
      expect(judged(said, { part, plant, after }).problems, said).toContainEqual(
        expect.stringMatching(/^“For women the gap was .*: it does not say whether/),
      );
    const ranged = planted([6, 5.5, -1.8], { lower: 1, upper: 2 });
    const ofWay = judged(test, { part, plant: ranged }).problems.filter((each) =>
      /^“For (?:women the gap|men it) was/.test(each),
    );
    expect(ofWay).toEqual([]);
  });

  it('over time without a side runs the usual way, unless the section says otherwise of those people', () => {
    const said =
      'For women the gap was 6.0 years in 2016 to 2018, 5.5 in 2019 to 2021 and 4.0 in 2022 to 2024. For men it was 8.0, 7.0 and 9.2. No ranges are held, so this is not tested.';
    const fold = 'More; gap in 2016 to 2018: women 6.0, men 8.0';
    const of = (words: string, women: readonly number[], after = 'This is not tested.') =>
      judged(words, { part, plant: planted(women), after }).problems;
    const otherWay = (people: string) =>
      `In A, for ${people}, the line runs the other way: life is 4.0 years longer at the most deprived end. This is not tested.`;
    const turned = [-6, -5.5, -4];
    for (const words of [said, fold]) {
      expect(of(words, [6, 5.5, 4]), words).toEqual([]);
      expect(of(words, turned), words).toEqual([expect.stringContaining('by the files')]);
      expect(of(words, turned, otherWay('women')), words).toEqual([]);
      expect(of(words, turned, otherWay('men')), words).toContainEqual(
        expect.stringContaining('women'),
      );
    }
  });
});
