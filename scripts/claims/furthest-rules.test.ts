import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged } from './fixture.ts';
import type { Entry, Profile } from './public-site.ts';

/** Northmoor with two figures like smoking beside one of its own: twice, three times and one and a half times the country’s. */
function threeFigures(profile: Profile): void {
  const [smoking] = profile.scorecard as [Entry];
  const placed = (value: number, result: string): Entry => ({
    ...smoking,
    latest: { ...smoking.latest!, value },
    comparison: { ...smoking.comparison, country_value: 10, result },
  });
  profile.scorecard = [placed(20, 'worse'), placed(30, 'untested'), placed(15, 'worse')];
}
const at = { plant: threeFigures };

const first = 'Smoking, 3.00 times (not tested)';
const said = (list: string) => `Furthest behind Arcadia: ${list}.`;
const tested = (figure: string, times: string, country = '10.0') =>
  `Smoking, ${figure}%, ${times} times Arcadia’s ${country}% (our test)`;

it('what is named as furthest behind stands in order, tested or not, down to the worst that a test found', () => {
  const whole = said(`${first}; ${tested('20.0', '2.00')}`);
  expect(judged(whole, at)).toMatchObject({ tested: 1, problems: [] });
  const wrong = [
    tested('20.0', '2.00'),
    `${tested('20.0', '2.00')}; ${first}`,
    `${first}; ${tested('15.0', '1.50')}`,
    `${first}; ${tested('20.0', '2.10')}`,
    `${first}; ${tested('20.0', '2.00', '11.0')}`,
    `${first}; ${tested('20.0', '2.00')}; 1 more, not tested`,
    first,
    `${first.replace('not tested', 'our test')}; ${tested('20.0', '2.00')}`,
  ];
  for (const list of wrong) expect(judged(said(list), at).problems, list).toHaveLength(1);
});

it('what is not named is counted, and is no further than what is', () => {
  const plant = (profile: Profile) => {
    threeFigures(profile);
    const [, untested] = profile.scorecard;
    profile.scorecard.push({ ...untested!, latest: { ...untested!.latest!, value: 40 } });
  };
  const list = (named: string, more: string) =>
    said(`Smoking, ${named} times (not tested)${more}; ${tested('20.0', '2.00')}`);
  expect(judged(list('4.00', '; 1 more, not tested'), { plant }).problems).toEqual([]);
  expect(judged(list('3.00', '; 1 more, not tested'), { plant }).problems).toHaveLength(1);
  expect(judged(list('4.00', ''), { plant }).problems).toHaveLength(1);
});

it('a figure below the country’s is told by how many times the country’s is the larger', () => {
  const plant = (profile: Profile) => {
    threeFigures(profile);
    for (const entry of profile.scorecard) {
      entry.latest!.value = 5;
      entry.comparison.result = 'better';
    }
  };
  const ahead = (words: string) => `Furthest ahead of Arcadia: Smoking, 5.0%, ${words} (our test).`;
  const one = (profile: Profile) => {
    plant(profile);
    profile.scorecard.length = 1;
  };
  expect(
    judged(ahead('where Arcadia’s 10.0% is 2.00 times that'), { plant: one }).problems,
  ).toEqual([]);
  expect(judged(ahead('2.00 times Arcadia’s 10.0%'), { plant: one }).problems).toHaveLength(1);
});

it('what prints as 1.00 times the country’s figure is neither named nor counted', () => {
  const plant = (profile: Profile): void => {
    threeFigures(profile);
    for (const [place, value] of [12, 10.04, 10.04].entries()) {
      const { latest, comparison } = profile.scorecard[place]!;
      latest!.value = value;
      comparison.result = place === 2 ? 'worse' : 'untested';
    }
  };
  const bare = (list: string) => `Furthest behind Arcadia, not tested: Smoking, ${list}.`;
  expect(judged(bare('1.20 times'), { plant })).toMatchObject({
    tested: 1,
    problems: [],
  });
  const named = judged(bare('1.20 times; Smoking, 1.00 times'), { plant });
  expect(named.problems).toHaveLength(1);
});

it('an average of councils is asked of the averages of the file', () => {
  const of = (times: string) =>
    `Furthest behind of its averages, not tested: Smoking, ${times} times.`;
  expect(judged(of('1.01'), { code: codes.system }).problems).toEqual([]);
  expect(judged(of('1.51'), { code: codes.system }).problems).toHaveLength(1);
});
