import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
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
        answer: 'Length of life: cannot be told.',
        because: 'The change in length of life is not tested.',
      },
    ],
    inShort: 'Good health: no clear change; life: cannot be told',
  });
});

it('of a system without figures of its own nothing is told by the gap between its councils', () => {
  expect(gapsLead(profile(codes.system))).toEqual({
    lines: [
      {
        answer: 'The gap between its local authorities: cannot be told.',
        because: 'Its change is not tested.',
      },
    ],
    inShort: 'Cannot be told',
  });
});

it('where no earlier figure stands beside today’s nothing is asked', () => {
  const { gaps, ...system } = profile(codes.system);
  const alone = { female: null, male: null };
  expect(gapsLead({ ...system, gaps: { ...gaps, betweenMembers: alone } })).toBeNull();
});
