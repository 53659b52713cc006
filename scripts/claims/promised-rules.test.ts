import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged } from './fixture.ts';
import type { Profile, Stated } from './public-site.ts';

/** A list of so many priorities, as files have it. */
const list = (count: number, change: Partial<Stated['lists'][number]> = {}) => ({
  read: 'whole',
  is_draft: false,
  standing: 'in-force',
  scope: 'system',
  place_code: null,
  priorities: Array.from({ length: count }, () => ({
    label: 'Walk',
    themes: [],
    confidence: 'high',
  })),
  ...change,
});

/** Northmoor with a board of its own and a system that published such lists. */
const publishing = (board: Stated['lists'], system: Stated['lists'], status = 'found') => ({
  code: codes.northmoor,
  plant: (profile: Profile) => {
    const of = { code: codes.northmoor, name_in_sentence: 'Northmoor' };
    const [found] = profile.priorities.systems;
    profile.priorities.strategy = { reading: { status }, lists: board, council: of };
    profile.priorities.systems = [
      { ...found!, shown_for: found!.system, reading: { status: 'found' }, lists: system },
    ];
  },
});

it('what was promised is counted by the lists that speak for the area', () => {
  const of = publishing([list(3), list(4, { standing: 'ended' })], [list(5)]);
  const problems = (said: string) => judged(said, of).problems;
  expect(problems('What was promised Its health and wellbeing board: “Walk” and 2 more.')).toEqual(
    [],
  );
  expect(problems('Its system: 5 priorities.')).toEqual([]);
  for (const wrong of [
    'What was promised Its health and wellbeing board: “Walk” and 6 more.',
    'Its health and wellbeing board: none in force was found.',
    'What was promised Its health and wellbeing board: “Swim” and 2 more.',
    'The health and wellbeing board of its county: “Walk” and 2 more.',
    'Its health and wellbeing board: “Walk” and 2 more; only part was read.',
  ])
    expect(problems(wrong), wrong).toHaveLength(1);
});

it('that only part was read, and that none was found, is asked of the readings', () => {
  const part = publishing([list(1, { read: 'in-part' })], [list(5)]);
  expect(
    judged('Its health and wellbeing board: “Walk”; only part was read.', part).problems,
  ).toEqual([]);
  const ended = publishing([list(4, { standing: 'ended' })], [list(5)], 'in-part');
  expect(
    judged('Its health and wellbeing board: none in force was found.', ended).problems,
  ).toEqual([]);
  expect(judged('Its health and wellbeing board: “Walk” and 3 more.', ended).problems).toHaveLength(
    1,
  );
});

it('what an ended system published is never said to be of today’s', () => {
  const of = publishing([list(3)], [list(5)]);
  const ended = {
    ...of,
    plant: (profile: Profile) => {
      of.plant(profile);
      profile.priorities.systems[0]!.shown_for = { code: 'another', name_in_sentence: 'Another' };
    },
  };
  expect(judged('The system before today’s: 5 priorities.', ended).problems).toEqual([]);
  expect(judged('The system before today’s: 5 priorities.', of).problems).toHaveLength(1);
  expect(judged('Its system: 5 priorities.', ended).problems).toHaveLength(1);
  expect(judged('The circle before today’s: “Walk” and 4 more.', ended).problems).toEqual([]);
  expect(judged('The circle before it: “Walk” and 5 more.', ended).problems).toHaveLength(1);
});
