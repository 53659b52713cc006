import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

/** A priority on smoking and on length of life: of Northmoor smoking is worse than in Arcadia, and two lengths of life are held. */
const plant =
  (confidence = 'high', themes = ['smoking', 'long-lives']) =>
  (profile: Profile): void => {
    const lists = profile.priorities.systems.flatMap((each) => each.lists);
    for (const priority of lists.flatMap(({ priorities }) => priorities))
      if (priority.label === 'No more smoke') Object.assign(priority, { themes, confidence });
  };

const said = 'No more smoke <span>3 figures about it, 1 worse than Arcadia</span>';
const of = (words: string, ...planted: Parameters<typeof plant>) =>
  judged(words, { plant: plant(...planted) }).problems;

it('how many figures stand under a priority, and how many of them are worse, is counted again', () => {
  expect(of(said)).toEqual([]);
  expect(of('No more smoke 2 figures about it', 'high', ['long-lives'])).toEqual([]);
  expect(
    judged('Start well 1 figure about it', { plant: plant() }).problems,
    'of another priority',
  ).toHaveLength(1);
});

it.each([
  ['3 figures', '4 figures'],
  ['1 worse', '2 worse'],
  [', 1 worse than Arcadia', ''],
  ['Arcadia', 'Northmoor'],
  ['No more smoke', 'Good homes'],
])('a count is not told with “%s” made “%s”', (truly, falsely) => {
  expect(of(said.replace(truly, falsely))).toEqual([expect.stringContaining('by the files')]);
});

it('under words of which nobody is sure no figure stands', () => {
  expect(of(said, 'low')).toEqual([expect.stringContaining('by the files 0')]);
});

it('how many targets cannot be followed is counted with the reasons why', () => {
  const fold = 'Cannot be followed here (1) For 1, no year for it was found in what was read.';
  const problems = (words: string) => judged(words, { code: codes.northmoor }).problems;
  expect(problems(fold)).toEqual([]);
  expect(problems(fold.replace('(1)', '(2)'))).toEqual([
    expect.stringContaining('another number in all'),
  ]);
  expect(problems(fold.replace('For 1', 'For 2'))).toHaveLength(1);
});
