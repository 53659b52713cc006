import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { arcadiaHolding, profilesOf } from '../../../scripts/fixtures/arcadia-limits.ts';
import { plainText } from '../../words/sentence.ts';
import { forBothSexes } from '../../indicators/life-indicators.ts';
import type { MembersSpread } from '../../profiles/spread-of-area.ts';
import { spreadOf } from '../../gaps/spread.ts';
import {
  onlyMemberSentence,
  spreadPictures,
  spreadRangeSentence,
  spreadSummary,
  widthSentence,
} from './spread.ts';

const { areas, profile } = arcadiaProfiles;
const spreadsOf = (code: string) => profile(code).gaps.betweenMembers;
const system = profile(codes.system);
const { members } = system;
const country = { name: 'Arcadia', life: { female: 82.6, male: 78.7 } };

/** The spreads of Greater Arcadia with other figures and shares of its members. */
function spreadsWith(members: { code: string; value: number | null; share: number }[]) {
  const spread = spreadOf(
    members.map((member) => {
      const { name, nameInSentence } = areas.get(member.code);
      return { ...member, name, nameInSentence, lower: null, upper: null };
    }),
    1,
  );
  const { male } = spreadsOf(codes.system);
  return forBothSexes((): MembersSpread => ({ ...male!, spread }));
}

/** The spreads of Greater Arcadia, as if in this place among so many. */
const withPlace = (of: number, place: number) =>
  forBothSexes((sex): MembersSpread => ({
    ...spreadsOf(codes.system)[sex]!,
    place: { place, of, middle: sex === 'female' ? 3.2 : 3.8 },
  }));

const width = (code: string, of: number, place = 20) =>
  plainText(widthSentence(profile(code), withPlace(of, place))!);

describe('the spread of a system', () => {
  it('is told from the lowest to the highest, beside the country', () => {
    expect(spreadSummary(spreadPictures(spreadsOf(codes.system), country, members))).toBe(
      'Women: from Northmoor 79.1 to Isle of Southmere 84.6; Arcadia 82.6. Men: from Northmoor 74.4 to Isle of Southmere 81.2; Arcadia 78.7.',
    );
    expect(spreadRangeSentence(system, spreadsOf(codes.system))).toBe(
      'Between its local authorities, women can expect from 79.1 to 84.6 years of life. Men can expect from 74.4 to 81.2.',
    );
    expect(spreadRangeSentence(profile(codes.vale), spreadsOf(codes.vale))).toBe(
      'Between its districts, women can expect from 82.4 to 83.3 years of life. Men can expect from 78.6 to 79.5.',
    );
  });

  it('has one scale of whole years for women and men', () => {
    const pictures = spreadPictures(spreadsOf(codes.system), country, members);
    expect(pictures.map(({ sex, min, max }) => [sex, min, max])).toEqual([
      ['women', 74, 85],
      ['men', 74, 85],
    ]);
  });

  it('is drawn with its ranges where they are held, on a rule that holds them whole', () => {
    const built = profilesOf(arcadiaHolding({ limits: true, official: false, slopeIndex: false }));
    const held = built.profile(codes.system);
    const pictures = spreadPictures(held.gaps.betweenMembers, country, held.members);
    const [lowest] = pictures[0]!.members;
    expect(lowest).toMatchObject({ name: 'Northmoor', value: 79.1, lower: 78.5, upper: 79.7 });
    expect(pictures.map(({ min, max }) => [min, max])).toEqual([
      [73, 86],
      [73, 86],
    ]);
    expect(spreadSummary(pictures)).toContain(
      'Women: from Northmoor 79.1 (78.5 to 79.7) to Isle of Southmere 84.6 (84.0 to 85.2); Arcadia 82.6.',
    );
  });

  it('names every council at an end', () => {
    const tied = spreadsWith([
      { code: codes.northmoor, value: 74.4, share: 1 },
      { code: codes.eastVale, value: 79, share: 1 },
      { code: codes.westVale, value: 79, share: 1 },
    ]);
    expect(spreadSummary(spreadPictures(tied, country, members))).toContain(
      'Men: from Northmoor 74.4 to East Vale and West Vale 79.0; Arcadia 78.7.',
    );
  });

  it('is set among systems with two councils or more, a county’s among all counties', () => {
    expect(width(codes.system, 34)).toBe(
      'The middle difference is 3.2 years for women and 3.8 years for men across the 34 systems with two or more local authorities.',
    );
    expect(width(codes.vale, 21)).toContain('across the 21 counties.');
  });

  it('of a system that has ended is set beside those in force, and is not one of them', () => {
    expect(width(codes.endedSystem, 34)).toContain(
      'across the 34 systems in force with two or more local authorities.',
    );
    expect(width(codes.endedSystem, 34, 1)).toMatch(
      /^These differences would be among the widest of the 34 systems in force /,
    );
  });

  it('is not set among others where it has no difference, or one sex has none', () => {
    expect(
      widthSentence(
        system,
        forBothSexes(() => null),
      ),
    ).toBeNull();
    expect(widthSentence(system, { ...withPlace(34, 20), male: null })).toBeNull();
  });
});

describe('a system with one figure', () => {
  const one = { code: codes.southmere, value: 81.2, share: 1 };

  it('says why it has no gap between its councils', () => {
    expect(onlyMemberSentence(system, spreadsOf(codes.system))).toBeNull();
    expect(onlyMemberSentence(system, spreadsWith([one]))).toBe(
      'It has one local authority, the Isle of Southmere. So there is no gap to show.',
    );
    const blank = { code: codes.northmoor, value: null, share: 1 };
    expect(onlyMemberSentence(system, spreadsWith([one, blank]))).toBe(
      'Life expectancy is held for one of its 2 local authorities, the Isle of Southmere. So there is no gap to show.',
    );
    expect(onlyMemberSentence(system, spreadsWith([blank]))).toBe(
      'No life expectancy is held for any of its local authorities.',
    );
  });

  it('draws no spread and tells no range', () => {
    expect(spreadPictures(spreadsWith([one]), country, members)).toEqual([]);
    expect(spreadRangeSentence(system, spreadsWith([one]))).toBeNull();
  });
});
