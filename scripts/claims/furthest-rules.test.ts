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

const untested = (times: string) => `Smoking, ${times} times Arcadia’s (not tested)`;
const behind = (item: string, ...after: string[]) =>
  [`Furthest behind Arcadia: ${item}.`, ...after].join(' ');
const tested = (figure: string, times: string, country = '10.0') =>
  `Smoking, ${figure}%, ${times} times Arcadia’s ${country}% (our test)`;
const byTest = (item: string) => `Furthest of those tested: ${item}.`;

it('what is named as furthest behind is the furthest, tested or not, and after it the worst that a test found', () => {
  const whole = behind(untested('3.00'), byTest(tested('20.0', '2.00')));
  expect(judged(whole, at)).toMatchObject({ problems: [] });
  expect(judged(`Better or worse than Arcadia? ${behind(untested('3.00'))}`, at).problems).toEqual(
    [],
  );
  const wrong = [
    behind(tested('20.0', '2.00')),
    behind(untested('2.00')),
    behind(untested('3.00')),
    behind(untested('3.00').replace('not tested', 'our test')),
    behind(untested('3.00'), byTest(tested('15.0', '1.50'))),
    behind(untested('3.00'), byTest(tested('20.0', '2.10'))),
    behind(untested('3.00'), byTest(tested('20.0', '2.00', '11.0'))),
    behind(untested('3.00'), byTest(untested('3.00'))),
    behind(untested('3.00'), 'Then Smoking, 2.00 times Arcadia’s.', byTest(tested('20.0', '2.00'))),
  ];
  for (const text of wrong) expect(judged(text, at).problems, text).toHaveLength(1);
});

it('what follows the first stands in order, and what is not named of it is counted and no further', () => {
  const plant = (profile: Profile) => {
    threeFigures(profile);
    const [, bare] = profile.scorecard;
    for (const value of [40, 35, 25])
      profile.scorecard.push({ ...bare!, latest: { ...bare!.latest!, value } });
  };
  const then = (list: string) =>
    judged(behind(untested('4.00'), `Then ${list}.`, byTest(tested('20.0', '2.00'))), { plant })
      .problems;
  const items = ['3.50', '3.00', '2.50'].map((times) => `Smoking, ${times} times Arcadia’s`);
  expect(then(items.join('; '))).toEqual([]);
  expect(then(`${items[0]}; and 2 more`)).toEqual([]);
  expect(then('and 3 more')).toEqual([]);
  expect(then(`${items[0]}; and 1 more`)).toHaveLength(1);
  expect(then(`${items[1]}; and 2 more`)).toHaveLength(1);
  expect(then(items.toReversed().join('; '))).toHaveLength(1);
});

it('why they were not tested is asked of their ranges', () => {
  const why = (reason: string, range: number | null) =>
    judged(behind(untested('3.00'), `Not tested, as ${reason}.`, byTest(tested('20.0', '2.00'))), {
      plant: (profile: Profile) => {
        threeFigures(profile);
        Object.assign(profile.scorecard[1]!.latest!, { lower: range, upper: range });
      },
    }).problems;
  expect(why('no range is held of it', null)).toEqual([]);
  expect(why('no range is held of it', 30)).toHaveLength(1);
  expect(why('no ranges are held of these', null)).toHaveLength(1);
  expect(why('an average has no range', null)).toHaveLength(1);
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
  expect(judged(behind(untested('1.20')), { plant })).toMatchObject({ tested: 1, problems: [] });
  const named = behind(untested('1.20'), 'Then Smoking, 1.00 times Arcadia’s.');
  expect(judged(named, { plant }).problems).toHaveLength(1);
});

it('an average of councils is asked of the averages of the file', () => {
  const of = (times: string) =>
    `Furthest behind Arcadia, in averages of its councils: Smoking, ${times} times Arcadia’s (not tested).`;
  expect(judged(of('1.02'), { code: codes.system }).problems).toEqual([]);
  expect(judged(of('1.52'), { code: codes.system }).problems).toHaveLength(1);
});
