import { describe, expect, it } from 'vitest';
import { arcadiaHolding, profilesOf } from '../../scripts/fixtures/arcadia-limits.ts';
import { arcadiaProfiles } from '../../scripts/fixtures/arcadia-profiles.ts';
import type { Untested } from '../gaps/untested.ts';

type Part = Record<string, unknown>;

/** Every part of a public file that says whether it was tested. */
function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'untested' in value ? [value as Part] : [];
  return [...own, ...Object.values(value).flatMap(partsOf)];
}

const publicParts = (profiles: Iterable<unknown>): Part[] =>
  [...profiles].flatMap((profile) => partsOf(JSON.parse(JSON.stringify(profile))));

const withoutRanges = publicParts(arcadiaProfiles.profiles.values());
const withSome = publicParts(
  profilesOf(
    arcadiaHolding({ limits: 'newest', official: true, slopeIndex: true }),
  ).profiles.values(),
);

const every: Readonly<Record<Untested, true>> = {
  'no-ranges': true,
  'some-ranges': true,
  'shared-deaths': true,
  'ends-of-a-list': true,
  'of-an-average': true,
};

describe('the public file of an area', () => {
  it('gives each reason there is for what was not tested, and no other', () => {
    const reasons = new Set([...withoutRanges, ...withSome].map(({ untested }) => untested));
    expect([...reasons].filter((each) => each !== null).sort()).toEqual(Object.keys(every).sort());
  });

  it('gives either a reason or a result of the test, of each difference and each change', () => {
    const judged = [...withoutRanges, ...withSome].flatMap((part) => {
      const [result] = [part['estimate'], part['test']].filter((each) => each !== undefined);
      return result === undefined ? [] : [[part['untested'] === null, result !== null]];
    });
    expect(judged.filter(([isTested, hasResult]) => isTested !== hasResult)).toEqual([]);
    expect(new Set(judged.map(([isTested]) => isTested))).toEqual(new Set([true, false]));
  });
});
