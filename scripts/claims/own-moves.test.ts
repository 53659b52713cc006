import { expect, it } from 'vitest';
import { figures, judged, plantLengthsOfLife as plant } from './fixture.ts';
import type { PublicAverage } from './public-site.ts';

/** Half a range of 0.2 makes a fall of 0.4 more than chance and one of 0.5 chance beside a half of 0.4. */
const ranged =
  (halves: Record<string, number>): typeof plant =>
  (profile, find) => {
    plant(profile, find);
    for (const each of figures(profile, 'life-expectancy')) {
      const half = halves[each.sex];
      each.lower = half === undefined ? null : each.value! - half;
      each.upper = half === undefined ? null : each.value! + half;
    }
  };

const moved = (said: string, halves: Record<string, number>, part = 'gap-life') =>
  judged(said, { part, plant: ranged(halves) }).problems;

const women = 'For women it was 79.7 years in 2017 to 2019, a fall of 0.4 since.';
const men = 'For men it was 74.7, a fall of 0.5.';

/** What is true of both, with the halves of their ranges by which it is. */
const ofBoth: [string, Record<string, number>][] = [
  ['Both are more than chance.', { female: 0.2, male: 0.2 }],
  ['Both could be chance.', { female: 0.4, male: 0.4 }],
  ['Not tested, as no ranges are held.', {}],
];

it.each(ofBoth)('how an area’s own figures moved is looked up: “%s”', (both, halves) => {
  expect(moved(`${women} ${men} ${both}`, halves)).toEqual([]);
  for (const [truly, falsely] of [
    ['79.7', '79.8'],
    ['fall of 0.4', 'fall of 0.5'],
    ['fall of 0.4', 'rise of 0.4'],
    ['a fall of 0.4 since', 'the same as now'],
    ['74.7', '74.8'],
    ['fall of 0.5', 'fall of 0.4'],
    ['fall of 0.5', 'rise of 0.5'],
  ] as const) {
    const said = `${women} ${men} ${both}`.replace(truly, falsely);
    expect(moved(said, halves), said).toEqual([expect.stringContaining('by its file')]);
  }
  const otherYears = `${women.replace('2017 to 2019', '2016 to 2018')} ${men} ${both}`;
  expect(moved(otherYears, halves), 'of women, and of men after them').toHaveLength(2);
  const swapped = `For women it was 74.7 years in 2017 to 2019, a fall of 0.5 since. For men it was 79.7, a fall of 0.4. ${both}`;
  expect(moved(swapped, halves)).toHaveLength(2);
});

it('that ranges are held for some of two figures needs one that has its range', () => {
  const said = `${women} ${men} Not tested, as ranges are held for some of these figures only.`;
  const newest: typeof plant = (profile, find) => {
    plant(profile, find);
    for (const each of figures(profile, 'life-expectancy'))
      if (each.period === '2023-2025')
        Object.assign(each, { lower: each.value! - 0.2, upper: each.value! + 0.2 });
  };
  expect(judged(said, { part: 'gap-life', plant: newest }).problems).toEqual([]);
  expect(moved(said, {})).toEqual([expect.stringContaining('none of them has a range')]);
  expect(moved(said, { female: 0.2, male: 0.2 }).join()).toContain('errors apart');
});

it('both are more than chance, or could be, only where each is', () => {
  const said = `${women} ${men} Both are more than chance.`;
  const notBoth: Record<string, number>[] = [
    { female: 0.2, male: 0.4 },
    { female: 0.4, male: 0.2 },
    { female: 0.2 },
    {},
  ];
  for (const halves of notBoth)
    expect(moved(said, halves)).toContainEqual(expect.stringMatching(/^“Both are .*errors apart/));
  expect(moved(`${women} ${men} Both could be chance.`, { female: 0.2, male: 0.4 })).toContainEqual(
    expect.stringMatching(/^“Both could .*errors apart/),
  );
  for (const untested of ['Not tested, as no ranges are held.', ''])
    expect(moved(`${women} ${men} ${untested}`, { female: 0.4, male: 0.4 })).not.toEqual([]);
});

it('of each sex for itself a change says what its own test finds', () => {
  const said = (words: string) =>
    `For women it was 79.7 years in 2017 to 2019, a fall of 0.4 since, ${words}.`;
  const [real, chance, none] = [
    said('more than chance'),
    said('which could be chance'),
    said('not tested'),
  ];
  expect(moved(real, { female: 0.2 })).toEqual([]);
  expect(moved(chance, { female: 0.4 })).toEqual([]);
  expect(moved(none, {})).toEqual([]);
  for (const wrong of [chance, none]) expect(moved(wrong, { female: 0.2 }), wrong).toHaveLength(1);
  for (const wrong of [real, none]) expect(moved(wrong, { female: 0.4 }), wrong).toHaveLength(1);
  for (const wrong of [real, chance]) expect(moved(wrong, {}), wrong).toHaveLength(1);
});

it('a period that shares a year with the newest is not one that a change is told since', () => {
  const between: typeof plant = (profile, find) => {
    plant(profile, find);
    const all = figures(profile, 'life-expectancy');
    all.splice(2, 0, ...all.slice(0, 2).map((each) => ({ ...each, period: '2021-2023' })));
  };
  const of = (said: string) => judged(said, { part: 'gap-life', plant: between }).problems;
  const same = `${women} ${men} Not tested, as no ranges are held.`;
  expect(of(same)).toEqual([]);
  expect(of(same.replace('2017 to 2019', '2021 to 2023'))).toHaveLength(2);
});

it('the answer that a block begins with says of which measure its changes are', () => {
  const both = `${women} ${men} Not tested, as no ranges are held.`;
  expect(
    moved(`Length of life: women 0.4 years less, men 0.5 (not tested). ${both}`, {}, 'gaps'),
  ).toEqual([]);
  const ofHealth = moved(
    `Years in good health: women 0.4 years less, men 0.5 (not tested). ${both}`,
    {},
    'gaps',
  );
  expect(ofHealth).toContainEqual(expect.stringContaining('For women it was 79.7'));
  expect(moved(both, {}, 'gaps'), 'of no measure').toContainEqual(
    expect.stringContaining('no rule knows'),
  );
});

it('of an average of councils the periods of as many of them are compared, without a test', () => {
  const average = (sex: string, [then, now]: [number, number]): PublicAverage => ({
    indicator_id: 'life-expectancy',
    sex,
    decimals: 1,
    lowest: null,
    highest: null,
    too_few_since: null,
    periods: [
      { period: '2014-2016', value: 70, counted: 2, members: 3 },
      { period: '2017-2019', value: then, counted: 3, members: 3 },
      { period: '2023-2025', value: now, counted: 3, members: 3 },
    ],
  });
  const of = (said: string) =>
    judged(`Average length of life: women 0.4 years less, men 0.5 (not tested). ${said}`, {
      part: 'gaps',
      plant: (profile) => {
        profile.averages = [average('female', [79.74, 79.26]), average('male', [74.7, 74.2])];
      },
    }).problems.filter((each) => each.startsWith('“For'));
  // As printed 79.7 and 79.3: a fall of 0.4.
  expect(of(`${women} ${men} Not tested, as no ranges are held.`)).toEqual([]);
  expect(of(`${women} ${men} Both could be chance.`)).toHaveLength(2);
  expect(
    of(`${women} ${men} Not tested, as no ranges are held.`.replace('0.4', '0.5')),
  ).toHaveLength(1);
  expect(
    of(
      `${women} ${men} Not tested, as no ranges are held.`.replace('2017 to 2019', '2014 to 2016'),
    ),
  ).toHaveLength(2);
});
