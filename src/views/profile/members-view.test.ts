import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { plainText } from '../../words/sentence.ts';
import { forBothSexes } from '../../indicators/life-indicators.ts';
import type { MembersSpread } from '../../profiles/spread-of-area.ts';
import { spreadOf } from '../../gaps/spread.ts';
import {
  leftOutSentence,
  memberRows,
  onlyMemberSentence,
  shareText,
  spreadPictures,
  spreadRangeSentence,
  spreadSourceSentence,
  spreadSummary,
  widthSentence,
} from './members-view.ts';

const { areas, profile } = arcadiaProfiles;
const spreadsOf = (code: string) => profile(code).gaps.betweenMembers;
const system = areas.get(codes.system);
const country = { name: 'Arcadia', life: { female: 82.6, male: 78.7 } };

/** The spreads of Greater Arcadia with other figures and shares of its members. */
function spreadsWith(members: { code: string; value: number | null; share: number }[]) {
  const spread = spreadOf(
    members.map((member) => {
      const { name, nameInSentence } = areas.get(member.code);
      return { ...member, name, nameInSentence };
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
    place: { place, tied: 0, of, middle: sex === 'female' ? 3.2 : 3.8 },
  }));

const width = (code: string, of: number, place = 20) =>
  plainText(widthSentence(areas.get(code), withPlace(of, place))!);

describe('the spread of a system', () => {
  it('is told from the lowest to the highest, beside the country', () => {
    expect(spreadSummary(spreadPictures(spreadsOf(codes.system), country, areas))).toBe(
      'Women: from Northmoor 79.1 to Isle of Southmere 84.6; Arcadia 82.6. Men: from Northmoor 74.4 to Isle of Southmere 81.2; Arcadia 78.7.',
    );
    expect(spreadRangeSentence(system, spreadsOf(codes.system))).toBe(
      'Between its local authorities, life expectancy runs from 79.1 to 84.6 years for women and from 74.4 to 81.2 years for men.',
    );
    expect(spreadRangeSentence(areas.get(codes.vale), spreadsOf(codes.vale))).toBe(
      'Between its districts, life expectancy runs from 82.4 to 83.3 years for women and from 78.6 to 79.5 years for men.',
    );
  });

  it('has one scale of whole years for women and men', () => {
    const pictures = spreadPictures(spreadsOf(codes.system), country, areas);
    expect(pictures.map(({ sex, min, max }) => [sex, min, max])).toEqual([
      ['women', 74, 85],
      ['men', 74, 85],
    ]);
  });

  it('names every council at an end', () => {
    const tied = spreadsWith([
      { code: codes.northmoor, value: 74.4, share: 1 },
      { code: codes.eastVale, value: 79, share: 1 },
      { code: codes.westVale, value: 79, share: 1 },
    ]);
    expect(spreadSummary(spreadPictures(tied, country, areas))).toContain(
      'Men: from Northmoor 74.4 to East Vale and West Vale 79.0; Arcadia 78.7.',
    );
  });

  it('gives its period and source, and that its order is no ranking', () => {
    expect(spreadSourceSentence(spreadsOf(codes.system), 'AOH')).toBe(
      'Life expectancy at birth, 2023 to 2025, from AOH; no ranges were published, so the order of the dots is not a ranking.',
    );
    expect(spreadSourceSentence({ female: null, male: null }, 'AOH')).toBeNull();
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
      'It has one local authority, the Isle of Southmere, so there is no gap between local authorities to show.',
    );
    const blank = { code: codes.northmoor, value: null, share: 1 };
    expect(onlyMemberSentence(system, spreadsWith([one, blank]))).toBe(
      'Of its 2 local authorities, only the Isle of Southmere has a published life expectancy, so there is no gap between them to show.',
    );
    expect(onlyMemberSentence(system, spreadsWith([blank]))).toBe(
      'No life expectancy is published for any of its local authorities.',
    );
  });

  it('draws no spread and speaks of no order', () => {
    expect(spreadPictures(spreadsWith([one]), country, areas)).toEqual([]);
    expect(spreadRangeSentence(system, spreadsWith([one]))).toBeNull();
    expect(spreadSourceSentence(spreadsWith([one]), 'AOH')).toBe(
      'Life expectancy at birth, 2023 to 2025, from AOH; no ranges were published.',
    );
  });
});

describe('the members of a system', () => {
  it('stand in order of years of life for men, those without figures last and with the reason', () => {
    const rows = memberRows(
      system,
      spreadsWith([
        { code: codes.southmere, value: 81.2, share: 1 },
        { code: codes.eastVale, value: 78.6, share: 1 },
      ]),
      areas,
    );
    expect(rows.map((row) => [row.name, row.men, row.missing])).toEqual([
      ['East Vale', 78.6, undefined],
      ['Isle of Southmere', 81.2, undefined],
      ['Northmoor', null, 'No life expectancy is published for it.'],
      ['West Vale', null, 'No life expectancy is published for it.'],
    ]);
  });

  it('that lie mostly elsewhere are named with their share', () => {
    expect(leftOutSentence(spreadsOf(codes.system), areas, system)).toBeNull();
    const members = [
      { area: areas.get(codes.northmoor), residents: 4500, share: 1 },
      { area: areas.get(codes.southmere), residents: 1200, share: 0.3 },
    ];
    const index = Object.assign(Object.create(areas) as AreaIndex, { membersOf: () => members });
    const spreads = spreadsWith([
      { code: codes.northmoor, value: 74.4, share: 1 },
      { code: codes.southmere, value: 81.2, share: 0.3 },
    ]);
    expect(leftOutSentence(spreads, index, system)).toBe(
      'Left out, because under half of their residents live inside: the Isle of Southmere (30%).',
    );
  });
});

it('a share is never all of what is less, nor none of what is more', () => {
  expect([1, 0.9999, 0.754, 0.001, 0].map(shareText)).toEqual([
    '100%',
    'over 99%',
    '75%',
    'under 1%',
    '0%',
  ]);
});
