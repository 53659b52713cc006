import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged } from './fixture.ts';

const story = { address: '/stories/gaps/', code: codes.country, indicator: 'smoking' };

it('a difference between the usual test and the strict one is read from its range', () => {
  const said =
    'It is 12.8 years (99.8% range between −1.7 and 27.3; more than chance by the usual test, not by the strict one).';
  const problems = (words: string) => judged(words, story).problems;
  expect(problems(said)).toEqual([]);
  for (const [truly, falsely] of [
    ['−1.7', '1.7'],
    ['27.3', '47.3'],
    ['12.8', '11.8'],
    [
      '12.8 years (99.8% range between −1.7 and 27.3',
      '4.8 years (99.8% range between −9.7 and 19.3',
    ],
  ] as const)
    expect(problems(said.replace(truly, falsely))[0]).toContain('does not bear that out');
});
