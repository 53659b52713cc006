import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, plantLengthsOfLife as plant } from './fixture.ts';
import { besideOf } from './read-blocks.ts';

const problems = (said: string, part = 'gap-life'): string[] =>
  judged(said, {
    part,
    plant,
    after: 'No ranges are held, so the change is not tested.',
  }).problems.filter((each) => !each.startsWith('“No ranges'));

it.each([
  [
    'For women the gap was 3.6 years in 2017 to 2019 and 4.2 in 2023 to 2025.',
    ['3.6 years', '3.7 years'],
    ['4.2 in', '4.1 in'],
    ['2017', '2016'],
  ],
  ['More; gap in 2017 to 2019: women 3.6, men 5.0', ['3.6', '5.0'], ['2019', '2018']],
])('“%s” is worked out from the figures of the area and the country', (said, ...falsely) => {
  expect(problems(said)).toEqual([]);
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

const way = 'For women the gap was 3.6 years in 2017 to 2019 and 4.2 in 2023 to 2025.';

it.each([
  'More; it was, for women 9.9',
  'More; it was, for women 3.6',
  'More; it was, for women 9.9 and men 5.5 in 2023 to 2025',
  'More; it was, for women 3.6 and men 5.5 in 2023 to 2025',
  'More; gap in 2017 to 2019: women 3.6, men',
  'More; gap in 2017 to 2019: women 3.6, men 5.0, both wider now',
  'More; gap in 2017 to 2019: women 3.6 9.9, men 5.0',
  'More; gap in 2017 to 2019 and 2023 to 2025: women 3.6, men 5.0',
  'More; gap in 2017 to 2019: 3.6',
  way.replace('2025.', '2025, 9.9 at most.'),
  way.replace('2025.', '2025, wider by more than chance.'),
  way.replace('3.6 years', '3.6 years or 9.9'),
  way.replace(' in 2017 to 2019', ''),
  way.replace('For women the', 'The'),
  `${way} For men it was 5.0.`,
  `${way} For men it was 5.0, 5.5 and 9.9.`,
  `${way} For men it was 5.0 and 5.5, and for all 9.9.`,
])('“%s” is no size for each of its periods and nothing else', (said) => {
  expect(problems(way)).toEqual([]);
  expect(problems(said)).toEqual([expect.stringMatching(/: by (?:the files|its words) it /)]);
});

it('a gap without a side is on the side of today', () => {
  const other: typeof plant = (profile, find) => {
    plant(profile, find);
    for (const each of figures(profile, 'life-expectancy'))
      if (each.period === '2017-2019') each.value = each.sex === 'female' ? 86.9 : 84.7;
  };
  const fold = 'More; gap in 2017 to 2019: women 3.6 more, men 5.0 more';
  const of = (said: string) =>
    judged(said, { part: 'gap-life', plant: other, after: 'This is not tested.' }).problems;
  expect(of(fold)).toEqual([]);
  expect(of(fold.replaceAll(' more', ''))).toEqual([expect.stringContaining('by the files')]);
});

it('how a gap moved is told with whether that was tested', () => {
  const of = (after: string) => judged(way, { part: 'gap-life', plant, after }).problems;
  expect(of('')).toEqual([expect.stringContaining('does not say whether')]);
  expect(of('This is not tested.')).toEqual([]);
});

it('the gap between women and men is told of neither alone', () => {
  expect(problems('More; gap in 2017 to 2019: 5.0', 'gap-sexes')).toEqual([]);
  expect(problems('More; gap in 2017 to 2019: women 5.0, men 5.0', 'gap-sexes')).toHaveLength(1);
});

it('a gap that changed sides is told with the side of each size, under its fold too', () => {
  const turned: typeof plant = (profile, find) => {
    plant(profile, find);
    for (const each of figures(profile, 'life-expectancy'))
      if (each.period === '2017-2019') each.value = each.sex === 'female' ? 84.3 : 80.2;
  };
  const of = (said: string) =>
    judged(said, { part: 'gap-life', plant: turned, after: 'This is not tested.' }).problems;
  const way = 'For women the gap was 1.0 years more in 2017 to 2019 and 4.2 less in 2023 to 2025.';
  const fold = 'More; gap in 2017 to 2019: women 1.0 more, men 0.5 more';
  const apart = 'More; it was, for women 1.0 more in 2017 to 2019 and men 5.5 in 2023 to 2025';
  expect([way, `${way} For men it was 0.5 more and 5.5 less.`, fold, apart].flatMap(of)).toEqual(
    [],
  );
  for (const wrong of [
    way.replace('more', 'less'),
    way.replace(' more', '').replace(' less', ''),
    `${way} For men it was 0.5 less and 5.5 less.`,
    fold.replace('women 1.0 more', 'women 1.0 less'),
    fold.replace('0.5', '0.6'),
    apart.replace('men 5.5', 'men 5.4'),
    way.replace('1.0 years more', 'nothing'),
  ])
    expect(of(wrong), wrong).toEqual([expect.stringContaining('by the files')]);
});

it('periods of one year, or across two, are read as such', () => {
  const yearly =
    (then: string, now: string): typeof plant =>
    (profile, find) => {
      plant(profile, find);
      for (const area of [profile, find(codes.country)])
        for (const each of figures(area, 'life-expectancy'))
          each.period = each.period === '2017-2019' ? then : now;
    };
  for (const [then, now] of [
    ['2018', '2024'],
    ['2018/19', '2023/24'],
  ] as const) {
    const of = (said: string) =>
      judged(said, { part: 'gap-life', plant: yearly(then, now), after: 'This is not tested.' })
        .problems;
    const said = `For women the gap was 3.6 years in ${then} and 4.2 in ${now}. For men it was 5.0 and 5.5.`;
    const fold = `More; gap in ${then}: women 3.6, men 5.0`;
    expect([said, fold].flatMap(of)).toEqual([]);
    for (const wrong of [
      said.replace('3.6', '3.7'),
      said.replace('5.5', '5.4'),
      fold.replace('5.0', '5.1'),
    ])
      expect(of(wrong), wrong).toHaveLength(1);
  }
});

it('a gap of nothing is on no side', () => {
  const level: typeof plant = (profile, find) => {
    plant(profile, find);
    for (const each of figures(profile, 'life-expectancy'))
      if (each.period === '2017-2019' && each.sex === 'female') each.value = 83.3;
  };
  const said = 'For women the gap was nothing in 2017 to 2019 and 4.2 years less in 2023 to 2025.';
  const of = (words: string) =>
    judged(words, { part: 'gap-life', plant: level, after: 'This is not tested.' }).problems;
  expect(of(said)).toEqual([]);
  expect(of(said.replace('nothing', '0.1'))).toHaveLength(1);
});

it('the size over a gap is that of its file, on its side, where a test finds one', () => {
  const of = (said: string) => judged(said, { part: 'gap-life' }).problems;
  expect(of('4.3 years less, men')).toEqual([]);
  for (const wrong of ['4.4 years less, men', '4.3 years more, men', '4.3 years less, women'])
    expect(of(wrong), wrong).toHaveLength(1);
});

it('what a page says of itself to those who search is asked as its sentences are', () => {
  const head = '<meta name="description" content="Men in A &amp; B can expect 4 years.">';
  expect(besideOf(head)).toMatchObject([{ text: 'Men in A & B can expect 4 years.' }]);
  expect(besideOf('<meta name="author" content="x">')).toEqual([]);
});
