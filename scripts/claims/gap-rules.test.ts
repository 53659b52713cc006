import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import { descriptionOf } from './read-blocks.ts';
import type { Profile } from './public-site.ts';

/** Figures by which Northmoor and Arcadia are told: women, then men, of the oldest and the newest period. */
const plant = (profile: Profile, find: (code: string) => Profile): void => {
  const of = (area: Profile, values: Record<string, readonly [number, number]>): void => {
    const model = figures(area, 'life-expectancy')[0]!;
    area.indicators.find(({ id }) => id === 'life-expectancy')!.observations = Object.entries(
      values,
    ).flatMap(([period, [female, male]]) => [
      { ...model, period, sex: 'female', value: female },
      { ...model, period, sex: 'male', value: male },
    ]);
  };
  of(profile, { '2017-2019': [79.7, 74.7], '2023-2025': [79.3, 74.2] });
  of(find(codes.country), { '2017-2019': [83.3, 79.7], '2023-2025': [83.5, 79.7] });
};

const problems = (said: string, part = 'gap-life'): string[] =>
  judged(said, {
    part,
    plant,
    after: 'No ranges are held, so the change may be chance.',
  }).problems.filter((each) => !each.startsWith('“No ranges'));

const series =
  'For women the gap was 3.6 years in 2017 to 2019 and 4.2 in 2023 to 2025; for men it was 5.0 and 5.5.';

it.each([
  [
    series,
    ['3.6 years', '3.7 years'],
    ['4.2 in', '4.1 in'],
    ['5.0 and', '5.5 and'],
    ['2017', '2016'],
  ],
  ['More; gap in 2017 to 2019: women 3.6, men 5.0', ['3.6', '5.0'], ['2019', '2018']],
  [
    'For women it was 79.7 years in 2017 to 2019, a fall of 0.4 since, and for men 74.7, a fall of 0.5: both could be chance.',
    ['79.7', '79.8'],
    ['fall of 0.4', 'rise of 0.4'],
    ['fall of 0.5', 'fall of 0.6'],
  ],
])('“%s” is worked out from the figures of the area and the country', (said, ...falsely) => {
  const only = said.endsWith('chance.') ? 'errors apart' : undefined;
  const [problem] = problems(said);
  // No ranges are planted: what is said of chance is refused after the figures are found right.
  if (only === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(only);
  for (const [truly, other] of falsely)
    expect(problems(said.replace(truly!, other!))[0], other).toContain('by ');
});

it('what is said of men after women is of the same periods', () => {
  const women = 'For women the gap was 3.6 years in 2017 to 2019 and 4.2 in 2023 to 2025.';
  expect(problems(`${women} For men it was 5.0 and 5.5.`)).toEqual([]);
  expect(problems(`${women} For men it was 5.0 and 5.4.`)).toHaveLength(1);
  expect(problems(`${women} For men it was 5.0 each time.`)).toHaveLength(1);
});

it('the gap between women and men is told without either', () => {
  expect(
    problems('The gap was 5.0 years in 2017 to 2019 and 5.1 in 2023 to 2025.', 'gap-sexes'),
  ).toEqual([]);
  expect(
    problems('The gap was 5.0 years in 2017 to 2019 and 5.2 in 2023 to 2025.', 'gap-sexes'),
  ).toHaveLength(1);
});

it('the size over a gap is that of its file, on its side, where a test finds one', () => {
  const of = (said: string) => judged(said, { part: 'gap-life' }).problems;
  expect(of('4.3 years less, men')).toEqual([]);
  for (const wrong of ['4.4 years less, men', '4.3 years more, men', '4.3 years less, women'])
    expect(of(wrong), wrong).toHaveLength(1);
});

it('what a page says of itself to those who search is asked as its sentences are', () => {
  const head = '<meta name="description" content="Men in A &amp; B can expect 4 years.">';
  expect(descriptionOf(head)).toMatchObject([{ text: 'Men in A & B can expect 4 years.' }]);
  expect(descriptionOf('<meta name="author" content="x">')).toEqual([]);
});
