import { describe, expect, it } from 'vitest';
import { arcadiaHolding, profilesOf } from '../../../scripts/fixtures/arcadia-limits.ts';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { spreadOf } from '../../gaps/spread.ts';
import { forBothSexes } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import { gapMembersBlock } from './gap-members.ts';
import { leadsWith } from './leads-with.ts';
import { membersView } from './members.ts';

const { profile } = arcadiaProfiles;
const system = profile(codes.system);
const country = profile(codes.country);

/** Greater Arcadia with other figures and shares of its members; those not named have no figure. */
function systemWith(members: { code: string; value: number | null; share: number }[]): Profile {
  const spread = spreadOf(
    members.map((member) => {
      const { name, nameInSentence } = profile(member.code);
      return { ...member, name, nameInSentence, lower: null, upper: null };
    }),
    1,
  );
  const shares = new Map(members.map(({ code, share }) => [code, share]));
  return {
    ...system,
    members: system.members.map((each) => ({ ...each, share: shares.get(each.code) ?? 1 })),
    gaps: {
      ...system.gaps,
      betweenMembers: forBothSexes((sex) => ({ ...system.gaps.betweenMembers[sex]!, spread })),
    },
  };
}

describe('the members of a system', () => {
  it('stand in order of years of life for men, those without figures last and with the reason', () => {
    const view = membersView(
      systemWith([
        { code: codes.southmere, value: 81.2, share: 1 },
        { code: codes.eastVale, value: 78.6, share: 1 },
      ]),
      country,
    );
    expect(view?.rows?.rows.map((row) => [row.name, row.men, row.missing])).toEqual([
      ['East Vale', 78.6, undefined],
      ['Isle of Southmere', 81.2, undefined],
      ['Northmoor', null, 'No life expectancy is held for it.'],
      ['West Vale', null, 'No life expectancy is held for it.'],
    ]);
  });

  it('are said to stand in no order where hardly any has a figure', () => {
    const orders = (value: number | null) =>
      membersView(
        systemWith([
          { code: codes.southmere, value: 81.2, share: 1 },
          { code: codes.eastVale, value, share: 1 },
        ]),
        country,
      )?.summary.includes('In order of years of life for men.');
    expect(orders(78.6)).toBe(true);
    expect(orders(null)).toBe(false);
  });

  it('that lie mostly elsewhere are left out by the rule of the spread, and named with their share', () => {
    expect(membersView(system, country)?.leftOut).toBeNull();
    const view = membersView(
      systemWith([
        { code: codes.northmoor, value: 74.4, share: 1 },
        { code: codes.eastVale, value: 78, share: 0.5 },
        { code: codes.southmere, value: 81.2, share: 0.3 },
      ]),
      country,
    );
    expect(view?.leftOut).toBe(
      'Left out, because under half of their residents live inside: the Isle of Southmere (30%).',
    );
    const rows = view?.rows?.rows ?? [];
    expect(rows.map(({ name }) => name)).toEqual(['Northmoor', 'East Vale', 'West Vale']);
    expect(rows[1]?.note).toBe('50% of its residents live inside');
  });

  it('have a table of ranges only where ranges were published', () => {
    expect(membersView(system, country)?.table).toBeNull();
    const edition = profilesOf(
      arcadiaHolding({ limits: true, official: false, slopeIndex: false }),
    );
    const view = membersView(edition.profile(codes.system), edition.profile(codes.country));
    expect(view?.table?.rows).toContainEqual([
      'Northmoor',
      '79.1 (78.5 to 79.7)',
      '74.4 (73.8 to 75.0)',
    ]);
  });

  describe('without a year of life of any', () => {
    const none = { female: null, male: null };
    const bare = (code: string): Profile => ({
      ...profile(code),
      gaps: { ...profile(code).gaps, betweenMembers: none },
    });

    it('stand by name alone, and no gap between them is headed', () => {
      const view = membersView(bare(codes.vale), country);
      expect(view?.rows).toBeNull();
      expect(view?.names.map(({ name }) => name)).toEqual(['East Vale', 'West Vale']);
      expect(gapMembersBlock(bare(codes.vale), country)).toBeNull();
    });

    it('are left out where the table of years in good health has them all', () => {
      const { healthyMembers } = system;
      const told = system.members.map(({ code }) => ({ ...healthyMembers!.members[0]!, code }));
      const whole = { ...healthyMembers!, members: told };
      expect(membersView(bare(codes.system), country)?.names).not.toEqual([]);
      expect(membersView({ ...bare(codes.system), healthyMembers: whole }, country)).toBeNull();
    });

    it('leave the lead to the own years in good health, of which the spread says nothing', () => {
      expect(leadsWith(profile(codes.vale))).toBe('spread');
      expect(leadsWith(bare(codes.vale))).toBe('lifeline');
      expect(leadsWith(bare(codes.system))).toBe('spread');
    });
  });

  it('are none of an area without members', () => {
    expect(membersView(profile(codes.northmoor), country)).toBeNull();
  });
});
