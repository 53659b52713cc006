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

it('the figure named as furthest behind must be so among those that a test found worse', () => {
  const said = (figure: string, times: string, country = '10.0') =>
    `Furthest behind of those tested: Smoking, ${figure}%, ${times} times Arcadia’s ${country}% (our test).`;
  expect(judged(said('20.0', '2.00'), at)).toMatchObject({ tested: 1, problems: [] });
  expect(judged(said('15.0', '1.50'), at).problems[0]).toContain('is further behind');
  expect(judged(said('20.0', '2.10'), at).problems).toHaveLength(1);
  expect(judged(said('20.0', '2.00', '11.0'), at).problems).toHaveLength(1);
  expect(judged(said('30.0', '3.00'), at).problems[0]).toContain('is so worse');
});

it('what was not tested is told with the times that its figures give, and none that is further is left out', () => {
  const said = (list: string) => `Further behind, but not tested: Smoking, ${list}.`;
  expect(judged(said('3.00 times Arcadia’s'), at).problems).toEqual([]);
  expect(judged(said('3.10 times Arcadia’s'), at).problems).toHaveLength(1);
  expect(judged(said('2.00 times Arcadia’s'), at).problems).toHaveLength(1);
  const another = (profile: Profile) => {
    threeFigures(profile);
    const [, untested] = profile.scorecard;
    profile.scorecard.push({ ...untested!, latest: { ...untested!.latest!, value: 40 } });
  };
  const inTruth = judged(said('3.00 times Arcadia’s'), { plant: another });
  expect(inTruth.problems).toHaveLength(1);
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
  const said = (list: string) => `Furthest behind, not tested: Smoking, ${list}.`;
  expect(judged(said('1.20 times Arcadia’s'), { plant })).toMatchObject({
    tested: 1,
    problems: [],
  });
  const named = judged(said('1.20 times Arcadia’s; Smoking, 1.00 times'), { plant });
  expect(named.problems).toHaveLength(1);
});

it('an average of councils is asked of the averages of the file', () => {
  const said = (times: string) =>
    `Furthest behind of its averages, not tested: Smoking, ${times} times Arcadia’s.`;
  expect(judged(said('1.01'), { code: codes.system }).problems).toEqual([]);
  expect(judged(said('1.51'), { code: codes.system }).problems).toHaveLength(1);
});
