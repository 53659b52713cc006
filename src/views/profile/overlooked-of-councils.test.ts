import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile } from '../../profiles/profile.ts';
import { overlookedOfCouncils } from './overlooked-of-councils.ts';

const { profile, indicators } = arcadiaProfiles;
const [first, second] = [...indicators.keys()] as [string, string];

const member = (name: string, ids: string[], basis = 'computed', assessed = true) =>
  ({
    name,
    progress: {
      overlookedGaps: {
        assessed,
        words: null,
        gaps: ids.map((indicatorId) => ({ indicatorId, basis })),
      },
    },
  }) as unknown as Profile;

const system = {
  ...profile(codes.system),
  members: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
} as Profile;

describe('what was not found in the councils of a system', () => {
  const profiles = new Map([
    ['A', member('Ashby', [first, second])],
    ['B', member('Beck', [second])],
    ['C', member('Coldham', [], 'computed', false)],
  ]);

  it('is added up by figure, most councils first, with how many could be told of', () => {
    const found = overlookedOfCouncils(system, profiles, indicators);
    expect(found?.words).toMatch(
      /^Enough was read to tell of 2 of its 3 councils\. The pages of 2 list /,
    );
    expect(found?.table?.rows.map(([, count, which]) => [count, which])).toEqual([
      ['2', 'Ashby and Beck'],
      ['1', 'Ashby'],
    ]);
  });

  it('says nothing of their pages where too little was read of each', () => {
    const unread = new Map([['B', member('Beck', [], 'computed', false)]]);
    expect(overlookedOfCouncils(system, unread, indicators)?.words).toBe(
      'Too little was read to tell of any of its councils.',
    );
  });

  it('counts nothing that no test finds worse, and is told on pages of systems alone', () => {
    const untested = new Map([['A', member('Ashby', [first], 'worst-fifth')]]);
    expect(overlookedOfCouncils(system, untested, indicators)?.table).toBeNull();
    expect(overlookedOfCouncils(profile(codes.northmoor), profiles, indicators)).toBeNull();
  });
});
