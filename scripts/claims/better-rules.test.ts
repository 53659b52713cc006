import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

/** Years in good health of both sexes as they were in one period, fifty, and as they are, with ranges a year either way. */
const healthy = (now: { female: number; male: number }) => (profile: Profile) => {
  for (const sex of ['female', 'male'] as const) {
    const own = figures(profile, 'healthy-life-expectancy').filter((each) => each.sex === sex);
    for (const figure of own) {
      const value = figure.period === '2022-2024' ? now[sex] : 50;
      Object.assign(figure, { value, lower: value - 1, upper: value + 1 });
    }
  }
};
const problemsOf = (said: string, now: { female: number; male: number }): string[] =>
  judged(said, { plant: healthy(now) }).problems;

it('whether it gets better is answered as tests of the changes say', () => {
  const good = (answer: string) => `Years in good health: ${answer}.`;
  expect(problemsOf(good('no'), { female: 45, male: 45 })).toEqual([]);
  expect(problemsOf(good('yes'), { female: 45, male: 45 })[0]).toContain('of women: no');
  expect(problemsOf(good('yes'), { female: 55, male: 55 })).toEqual([]);
  expect(problemsOf(good('yes for women, no for men'), { female: 55, male: 45 })).toEqual([]);
  expect(problemsOf(good('no clear change'), { female: 50.2, male: 50 })).toEqual([]);
  expect(problemsOf(good('no'), { female: 50.2, male: 50 })).toHaveLength(1);
});

it('an answer for one sex is no answer for both, nor one measure’s for another', () => {
  const ofMen = { female: 50.2, male: 45 };
  const apart = 'no clear change for women, no for men';
  expect(problemsOf(`Getting better? Years in good health: ${apart}.`, ofMen)).toEqual([]);
  expect(problemsOf('Years in good health: no.', ofMen)).toHaveLength(1);
  expect(problemsOf('Years in good health: no for men.', ofMen)).toHaveLength(1);
  expect(problemsOf('Length of life: no clear change.', ofMen)).toHaveLength(1);
});

it('what the answer rests on is asked of each change that it names', () => {
  const fewer = (who: string, since = '2013 to 2015') =>
    `${who} have fewer years in good health than in ${since}, by more than chance.`;
  const now = { female: 50.2, male: 45 };
  expect(problemsOf(fewer('Men'), now)).toEqual([]);
  expect(problemsOf(fewer('Women and men'), now)[0]).toContain('chance,worse');
  expect(problemsOf(fewer('Men', '2012 to 2014'), now)).toHaveLength(1);
  const chance = 'For women the change in years in good health since 2013 to 2015 could be chance.';
  expect(problemsOf(chance, now)).toEqual([]);
  expect(problemsOf(chance, { female: 45, male: 45 })).toHaveLength(1);
});

it('that a change is not tested is asked of its ranges, and which way it went of its figures', () => {
  const said = 'Length of life: women and men 0.5 years less (not tested).';
  expect(judged(said).problems).toEqual([]);
  for (const wrong of [
    'women and men 0.5 years more (not tested)',
    'women and men the same (not tested)',
    'women 0.5 years less, men 0.4 (not tested)',
    'women and men 0.5 years less',
    'men 0.5 years less (not tested)',
  ])
    expect(judged(`Length of life: ${wrong}.`).problems, wrong).toHaveLength(1);
  const apart = (profile: Profile) => {
    const men = figures(profile, 'life-expectancy').filter(({ sex }) => sex === 'male');
    for (const [place, figure] of men.entries()) figure.value = 70 + place;
  };
  const both = 'Length of life: women 0.5 years less, men 9.0 years more (not tested).';
  expect(judged(both, { plant: apart }).problems).toEqual([]);
  expect(judged(both).problems).toHaveLength(1);
  const plant = (profile: Profile) => {
    for (const figure of figures(profile, 'life-expectancy'))
      [figure.lower, figure.upper] = [0, 100];
  };
  expect(judged(said, { plant }).problems).toHaveLength(1);
});

it('of a system without figures of its own nothing can be told', () => {
  const of = { code: codes.system };
  const gap = 'The gap between its local authorities: change not tested.';
  expect(judged(gap, of).problems).toEqual([]);
  expect(judged(gap).problems).toHaveLength(1);
  expect(judged('Years in good health: no.', of).problems).toHaveLength(1);
});

it('which way the average of councils went is asked of the averages of as many of them', () => {
  const of = { code: codes.system };
  const average = 'Average length of life: women 0.2 years more, men 0.3 (not tested).';
  expect(judged(average, of).problems).toEqual([]);
  const why = ' Not tested, as an average has no range.';
  expect(judged(`${average}${why}`, of).problems).toEqual([]);
  expect(judged(`${average}${why}`).problems).toHaveLength(2);
  for (const wrong of [
    'women 0.2 years less, men 0.3 (not tested)',
    'women 0.2 years more, men 0.3',
    'men 0.3 years more (not tested)',
  ])
    expect(judged(`Average length of life: ${wrong}.`, of).problems, wrong).toHaveLength(1);
  const plant = (profile: Profile) => {
    for (const { periods } of profile.averages!)
      for (const each of periods.slice(0, -1)) each.counted = 1;
  };
  expect(judged(average, { ...of, plant }).problems).toHaveLength(1);
});

it('since when something moved that nothing tests, and that no ranges are held, is asked of the file', () => {
  const why = (since: string) =>
    `Length of life: women and men 0.5 years less (not tested). Since ${since}; no ranges are held.`;
  expect(judged(why('2014 to 2016')).problems).toEqual([]);
  expect(judged(why('2013 to 2015')).problems).toHaveLength(1);
  const plant = (profile: Profile) => {
    for (const figure of figures(profile, 'life-expectancy'))
      [figure.lower, figure.upper] = [figure.value! - 40, figure.value! + 40];
  };
  expect(judged(why('2014 to 2016'), { plant }).problems).toHaveLength(2);
  const mixed =
    'Length of life: women and men 0.5 years less (not tested). For men no ranges are held.';
  expect(judged(mixed).problems).toHaveLength(1);
});

it('that ranges are held for some figures only, of what moved, is asked of the people of whom nothing was tested', () => {
  const some =
    'Length of life: women and men 0.5 years less (not tested). Since 2014 to 2016; ranges are held for some of these figures only.';
  const newest = (profile: Profile) => {
    for (const figure of figures(profile, 'life-expectancy'))
      if (figure.period === '2023-2025')
        Object.assign(figure, { lower: figure.value! - 1, upper: figure.value! + 1 });
  };
  expect(judged(some, { plant: newest }).problems).toEqual([]);
  expect(judged(some).problems[0]).toContain('figures have a range');
  const ofMen =
    'Length of life: men 0.5 years less (not tested), no clear change for women. For men ranges are held for some of these figures only.';
  const women = (profile: Profile) => {
    for (const figure of figures(profile, 'life-expectancy'))
      if (figure.sex === 'female')
        Object.assign(figure, { lower: figure.value! - 40, upper: figure.value! + 40 });
  };
  expect(judged(ofMen, { plant: women }).problems[0]).toContain('0 of ');
});

it('a reason of women and another of men are each asked of their own figures', () => {
  const own = (of: string, also: string) =>
    `Length of life: women and men 0.5 years less (not tested). Since 2014 to 2016; for ${of} ranges are held for some of these figures only. For ${also} no ranges are held.`;
  const newest = (profile: Profile) => {
    for (const figure of figures(profile, 'life-expectancy'))
      if (figure.sex === 'female' && figure.period === '2023-2025')
        Object.assign(figure, { lower: figure.value! - 1, upper: figure.value! + 1 });
  };
  expect(judged(own('women', 'men'), { plant: newest }).problems).toEqual([]);
  expect(judged(own('men', 'women'), { plant: newest }).problems).toHaveLength(2);
});
