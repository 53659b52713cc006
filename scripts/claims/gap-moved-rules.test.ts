import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, plantLengthsOfLife } from './fixture.ts';
import type { Profile, PublicFigure } from './public-site.ts';

type Find = (code: string) => Profile;

/** Gaps of 3.6 and 4.2 years for women, 5.0 and 5.5 for men; every figure with half a range by sex. */
const plant =
  (halves: Record<string, number>, change: (figure: PublicFigure) => void = () => {}) =>
  (profile: Profile, find: Find): void => {
    plantLengthsOfLife(profile, find);
    figures(profile, 'life-expectancy').forEach(change);
    for (const area of [profile, find(codes.country)])
      for (const each of figures(area, 'life-expectancy')) {
        const half = halves[each.sex];
        each.lower = half === undefined ? null : each.value! - half;
        each.upper = half === undefined ? null : each.value! + half;
      }
  };

const of = (said: string, planted: ReturnType<typeof plant>, part = 'gap-life') =>
  judged(said, { part, plant: planted, after: 'This is not tested.' }).problems;

const both = { female: 0.1, male: 0.1 };
const wider = 'For both, the gap is wider than in 2017 to 2019, by more than chance.';
const chance = 'For both, the change since 2017 to 2019 could be chance.';

it('how a gap moved is told as a test by its ranges finds it', () => {
  expect(of(wider, plant(both))).toEqual([]);
  expect(of(chance, plant({ female: 0.9, male: 0.9 }))).toEqual([]);
  const apart = [
    'For women the gap is wider than in 2017 to 2019, by more than chance.',
    'For men the change since 2017 to 2019 could be chance.',
  ].join(' ');
  expect(of(apart, plant({ female: 0.1, male: 0.9 }))).toEqual([]);
  expect(of(apart, plant({ female: 0.9, male: 0.1 }))).toHaveLength(2);
  expect(of(wider, plant({ female: 0.1, male: 0.9 }))).toHaveLength(1);
  expect(of(chance, plant(both))).toHaveLength(1);
});

it.each([
  wider.replace('wider', 'narrower'),
  wider.replace('is wider than in', 'has changed sides since'),
  wider.replace('2017 to 2019', '2016 to 2018'),
  wider.replace('2017 to 2019', '2023 to 2025'),
])('“%s” is refused of gaps that became wider', (said) => {
  expect(of(said, plant(both))).toEqual([expect.stringContaining('by the ranges it')]);
});

it('a gap that has no range, or of which no test is held, moved by no more than chance', () => {
  for (const said of [wider, chance]) {
    expect(of(said, plant({}))).toEqual([expect.stringContaining('not tested')]);
    expect(of(said, plant(both), 'gap-sexes')).toEqual([expect.stringContaining('no test is of')]);
  }
});

it('a gap changed sides where it lay on the other one before', () => {
  const turned = plant(both, (each) => {
    if (each.period === '2017-2019') each.value = each.sex === 'female' ? 86.9 : 84.7;
  });
  const said = 'For both, the gap has changed sides since 2017 to 2019, by more than chance.';
  expect(of(said, turned)).toEqual([]);
  expect(of(wider, turned)).toHaveLength(1);
});
