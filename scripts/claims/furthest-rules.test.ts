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
  const said = (figure: string) =>
    `Furthest behind, by times Arcadia’s figure: Smoking, ${figure}%.`;
  expect(judged(said('20.0'), at)).toMatchObject({ recomputed: 1, problems: [] });
  expect(judged(said('15.0'), at).problems[0]).toContain('is further behind');
  expect(judged(said('30.0'), at).problems[0]).toContain('no figure of 30.0 is worse');
});

it('what was not tested is told with the times that its figures give, and none that is further is left out', () => {
  const said = (list: string) => `Further, but not tested: ${list}.`;
  expect(judged(said('Smoking, 30.0% (3.00 times Arcadia’s 10.0%)'), at).problems).toEqual([]);
  expect(judged(said('Smoking, 30.0% (3.10 times Arcadia’s 10.0%)'), at).problems).toHaveLength(1);
  expect(judged(said('Smoking, 20.0% (2.00 times Arcadia’s 10.0%)'), at).problems).toHaveLength(1);
  const another = (profile: Profile) => {
    threeFigures(profile);
    const [, untested] = profile.scorecard;
    profile.scorecard.push({ ...untested!, latest: { ...untested!.latest!, value: 40 } });
  };
  const inTruth = judged(said('Smoking, 30.0% (3.00 times Arcadia’s 10.0%)'), { plant: another });
  expect(inTruth.problems[0]).toContain('further behind');
});

it('an average of councils is asked of the averages of the file', () => {
  const said = (times: string) =>
    `Averages of its councils furthest behind, not tested: Smoking, 13.4% (${times} times Arcadia’s 13.2%).`;
  expect(judged(said('1.01'), { code: codes.system }).problems).toEqual([]);
  expect(judged(said('1.51'), { code: codes.system }).problems).toHaveLength(1);
});
