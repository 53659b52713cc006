import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { scorecardView } from './scorecard.ts';

const { indicators, profile } = arcadiaProfiles;
const country = profile(codes.country);
const view = (of: Profile) => scorecardView(of, country, indicators);
const entryOf = (code: string): ScorecardEntry =>
  profile(code).scorecard.find((entry) => entry.indicatorId === 'smoking')!;
const uncompared = {
  result: 'untested',
  basis: 'none',
  countryValue: null,
  difference: null,
} as const;

it('says of an open ring why there is no test where that is so of all of them', () => {
  const entry = entryOf(codes.northmoor);
  const ring = (of: Partial<ScorecardEntry>[], averages: Profile['averages'] = []) =>
    view({
      ...profile(codes.northmoor),
      averages,
      scorecard: of.map((each) => ({ ...entry, ...each })),
    }).key.at(-1)?.words;
  const bare = { ...entry.latest!, lower: null, upper: null, publishedComparison: null };
  const untested = { ...entry.comparison, result: 'untested', basis: 'none' } as const;
  const published = { ...entry.comparison, basis: 'published' } as const;
  const why = 'not tested: no range is held, and no publisher’s test';
  expect(ring([{ latest: bare, comparison: untested }])).toBe(why);
  // A publisher may test a figure of which no range is held, and an average has neither.
  expect(
    ring([
      { latest: bare, comparison: published },
      { latest: bare, comparison: untested },
    ]),
  ).toBe(why);
  expect(view({ ...profile(codes.system) }).key.at(-1)?.words).toBe(why);
  // What a publisher tested is open too where no figure of the country is held.
  const tested = (publishedComparison: 'worse' | 'not-compared') =>
    ring([{ latest: { ...bare, publishedComparison }, comparison: uncompared }]);
  expect(tested('worse')).toBe('not tested');
  expect(tested('not-compared')).toBe(why);
  expect(ring([{ comparison: untested }])).toBe('not tested');
  expect(ring([{ latest: bare, comparison: untested }, { comparison: untested }])).toBe(
    'not tested',
  );
  expect(ring([{}])).toBe('not tested');
});
