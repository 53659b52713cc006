import { expect, it } from 'vitest';
import { figures, judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

const stands =
  'The target is at most 15% by 2030; the latest figure is 19.4% in 2024 (95% interval between 17.5 and 21.3).';
const pace = 'That needs 0.7 points a year from here; so far it was 0.7 points a year.';
const course =
  'Too close to call: a straight line from its start to its target stands at 19.3% then, within the interval.';
const said = `${stands} ${pace} ${course}`;

it('where a target stands is that of its figures', () => {
  expect(judged(said).problems).toEqual([]);
});

it.each([
  ['at most', 'below'],
  ['at most', 'at least'],
  ['15%', '16%'],
  ['2030', '2031'],
  ['19.4%', '19.5%'],
  ['in 2024', 'in 2023'],
  ['17.5', '17.6'],
  ['21.3', '21.2'],
  [' (95% interval between 17.5 and 21.3)', ''],
])('a target is not told with “%s” made “%s”', (truly, falsely) => {
  expect(judged(stands.replace(truly, falsely)).problems).toEqual([
    expect.stringContaining('the files follow no target'),
  ]);
});

it.each([
  ['needs 0.7', 'needs 0.8'],
  ['was 0.7', 'was 0.6'],
  ['points a year.', 'points a year the other way.'],
  ['; so far it was 0.7 points a year', ''],
])('its pace is not told with “%s” made “%s”', (truly, falsely) => {
  expect(judged(`${stands} ${pace.replace(truly, falsely)}`).problems).toEqual([
    expect.stringContaining('its pace is another'),
  ]);
});

it.each([
  ['Too close to call', 'On course'],
  ['Too close to call', 'Off course'],
  ['19.3%', '19.4%'],
])('its course is not told with “%s” made “%s”', (truly, falsely) => {
  expect(judged(`${stands} ${course.replace(truly, falsely)}`).problems).toEqual([
    expect.stringContaining('beside the line'),
  ]);
});

/** The latest figure of the target and of its area, with half a range. */
const latest =
  (value: number, half: number) =>
  (profile: Profile): void => {
    const range = { value, lower: value - half, upper: value + half };
    Object.assign(figures(profile, 'smoking').at(-1)!, range);
    for (const { targets } of profile.progress.systems)
      for (const { years } of targets)
        for (const each of years) if (each.latest) Object.assign(each.latest, range);
  };

it('a course is told by the whole range', () => {
  const of = (word: string) =>
    judged(
      `${stands.replace('19.4%', '22.0%').replace('17.5', '21.0').replace('21.3', '23.0')} ${course.replace('Too close to call', word).replace(', within the interval', '')}`,
      { plant: latest(22, 1) },
    ).problems;
  expect(of('Off course')).toEqual([]);
  expect(of('On course')).toHaveLength(1);
  expect(of('Too close to call')).toHaveLength(1);
});

it('a target has been met, or has not, where the whole range is on one side of its number', () => {
  const of = (value: number, words: string, year = 2024) =>
    judged(
      `The target is at most 15% by ${year}; the latest figure is ${value}.0% in 2024 (95% interval between ${value - 1}.0 and ${value + 1}.0). ${words}`,
      {
        plant: (profile) => {
          latest(value, 1)(profile);
          for (const { targets } of profile.progress.systems)
            for (const { years } of targets)
              for (const each of years) if (each.latest) each.year = year;
        },
      },
    ).problems;
  const [met, due] = [
    'It has been met.',
    'Its year has passed, and the figure has not reached it.',
  ];
  expect(of(14, met)).toEqual([]);
  expect(of(17, due)).toEqual([]);
  expect(of(17, due, 2025), 'a year to come').toHaveLength(1);
  for (const [value, words] of [
    [15, met],
    [15, due],
    [17, met],
    [14, due],
  ] as const)
    expect(of(value, words), `${value}: ${words}`).toHaveLength(1);
});

it('the latest figure of a target is that of its area', () => {
  const other = (profile: Profile): void => {
    figures(profile, 'smoking').at(-1)!.value = 18;
  };
  expect(judged(stands, { plant: other }).problems).toHaveLength(1);
});
