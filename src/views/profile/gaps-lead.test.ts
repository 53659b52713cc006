import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { ProfileSource } from '../../profiles/profile.ts';
import { gapsLead } from './gaps-lead.ts';

const { profile } = arcadiaProfiles;

it('the part on gaps begins with whether it gets better, by the area’s own figures', () => {
  expect(gapsLead(profile(codes.northmoor))).toEqual({
    lines: [
      {
        answer: 'Years in good health: no clear change.',
        because:
          'For women and men the change in years in good health since 2013 to 2015 could be chance.',
      },
      {
        answer: 'Length of life: women and men 0.5 years less (not tested).',
        because: '',
      },
    ],
  });
});

it('of a system without figures of its own: the average of its councils, then the gap between them', () => {
  expect(gapsLead(profile(codes.system))).toEqual({
    lines: [
      {
        answer: 'Average length of life: women 0.2 years more, men 0.3 (not tested).',
        because:
          'For women it was 82.1 years in 2014 to 2016, a rise of 0.2 since. For men it was 78.1, a rise of 0.3. Not tested, as an average has no range.',
      },
      {
        answer: 'The gap between its local authorities: change not tested.',
        because: '',
      },
    ],
  });
});

it('where no earlier figure stands beside today’s nothing is asked', () => {
  const { gaps, ...system } = profile(codes.system);
  const alone = { female: null, male: null };
  const nothing = {
    ...system,
    averages: [],
    gaps: { ...gaps, betweenMembers: alone },
  };
  expect(gapsLead(nothing)).toBeNull();
});

it('the country’s own figures then and now stand beside the answers, as it has no gap that shows them', () => {
  expect(gapsLead(profile(codes.country))?.lines).toEqual([
    {
      answer: 'Years in good health: no.',
      because:
        'For women it was 62.9 years in 2013 to 2015, a fall of 1.0 since. For men it was 62.5, a fall of 1.0. Both are more than chance.',
    },
    {
      answer: 'Length of life: women and men 0.5 years more (not tested).',
      because:
        'For women it was 82.1 years in 2014 to 2016, a rise of 0.5 since. For men it was 78.2, a rise of 0.5. Not tested, as no ranges are held.',
    },
  ]);
});

it('an average of fewer councils is set beside no other', () => {
  const system = profile(codes.system);
  const averages = system.averages.map(({ periods, ...average }) => ({
    ...average,
    periods: periods.map((each, place) =>
      place < periods.length - 1 ? { ...each, counted: each.counted - 1 } : each,
    ),
  }));
  expect(gapsLead({ ...system, averages })?.lines.map(({ answer }) => answer)).toEqual([
    'The gap between its local authorities: change not tested.',
  ]);
});

it('why a change was not tested stands beside it where its source says why there are no ranges', () => {
  const { sources, ...rest } = profile(codes.northmoor);
  const [, life] = gapsLead({
    ...rest,
    sources: sources.map((source) => ({
      ...source,
      ranges: 'left-out' as const,
    })),
  })!.lines;
  expect(life?.because).toBe('Since 2014 to 2016; no ranges are held.');
});

const leftOut = (sources: readonly ProfileSource[]) =>
  sources.map((source) => ({ ...source, ranges: 'left-out' as const }));

it('where the newest figure has a range and the earlier none, no page says that none are held', () => {
  const { sources, gaps, ...rest } = profile(codes.northmoor);
  const { female, male } = gaps.lifeOwnChange;
  const inPart = (change: typeof female) => ({ ...change!, untested: 'some-ranges' as const });
  const lifeOf = (lifeOwnChange: typeof gaps.lifeOwnChange) =>
    gapsLead({ ...rest, gaps: { ...gaps, lifeOwnChange }, sources: leftOut(sources) })!.lines[1];
  expect(lifeOf({ female: inPart(female), male: inPart(male) })?.because).toBe(
    'Since 2014 to 2016; ranges are held for some of these figures only.',
  );
  expect(lifeOf({ female: inPart(female), male })?.because).toBe(
    'Since 2014 to 2016; for women ranges are held for some of these figures only. For men no ranges are held.',
  );
});

it('ranges of women say nothing of why men were not tested', () => {
  const { sources, gaps, ...rest } = profile(codes.northmoor);
  const { test, untested } = gaps.healthyOwnChange.female!;
  const tested = { ...gaps.lifeOwnChange.female!, test, untested };
  const [, life] = gapsLead({
    ...rest,
    gaps: { ...gaps, lifeOwnChange: { ...gaps.lifeOwnChange, female: tested } },
    sources: sources.map((source) => ({ ...source, ranges: 'left-out' as const })),
  })!.lines;
  expect(life?.because).toMatch(/ For men no ranges are held\.$/);
});
