import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/profiles/profile.ts';
import { gapsView } from '../../../src/views/profile/gaps.ts';
import { arcadiaProfiles, codes } from '../../fixtures/arcadia-profiles.ts';
import { gapsOfAreaTable } from './gaps-of-area.ts';

const country = arcadiaProfiles.profile(codes.country);

function rowsFor(profile: Profile) {
  const { columns, rows } = gapsOfAreaTable(profile, country, 'Arcadia Profiles');
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, row[place]!])),
  );
}

const rowOf = (code: string, gap: string, sex: string | null) =>
  rowsFor(arcadiaProfiles.profile(code)).find((row) => row['gap'] === gap && row['sex'] === sex);

describe('the sheet of gaps', () => {
  it('gives a gap with the country: both figures, whose test, how it moved and why that is not tested', () => {
    expect(rowOf(codes.northmoor, 'life-against-country', 'male')).toMatchObject({
      area_code: 'X06000001',
      period: '2023-2025',
      years: -4.3,
      value_of: 'Northmoor',
      value: 74.4,
      less_value_of: 'Arcadia',
      less_value: 78.7,
      result: 'worse',
      whose_test: 'Arcadian Office of Health',
      since: '2014-2016',
      years_then: -3.3,
      change: -1,
      change_result: 'untested',
      change_why_not_tested: 'no ranges are held',
      derived: 'difference',
      licence: 'Open Government Licence v3.0',
    });
    expect(rowOf(codes.northmoor, 'healthy-life-against-country', 'female')).toMatchObject({
      years: -7.1,
      result: 'worse',
      whose_test: 'Arcadia Profiles',
      change_result: 'no-real-change',
      change_why_not_tested: null,
    });
  });

  it('gives the ends between councils by name, and women and men without a sex', () => {
    expect(rowOf(codes.system, 'between-members', 'female')).toMatchObject({
      years: 5.5,
      value_of: 'the Isle of Southmere',
      value: 84.6,
      less_value_of: 'Northmoor',
      less_value: 79.1,
      result: 'untested',
      why_not_tested: 'no ranges are held',
      publisher: 'Arcadian Office of Health',
    });
    expect(rowOf(codes.northmoor, 'between-sexes', null)).toMatchObject({
      years: 4.7,
      value: 79.1,
      less_value: 74.4,
    });
    expect(rowOf(codes.northmoor, 'poorer-health', 'male')).toMatchObject({
      years: 21.6,
      why_not_tested: 'both lengths of life are worked out from the same deaths',
    });
  });

  it('gives a gap inside an area as published, with our test where its range is held', () => {
    const northmoor = arcadiaProfiles.profile(codes.northmoor);
    const moving = northmoor.gaps.againstCountry.male!;
    const test = { difference: 9, lower: 6, upper: 12, z: 5.9, isReal: true };
    const found = { gap: moving, slope: 'longer-at-least-deprived', changeNote: null } as const;
    const rowsWith = (its: typeof test | null) =>
      rowsFor({
        ...northmoor,
        gaps: { ...northmoor.gaps, byDeprivation: { female: null, male: { ...found, test: its } } },
      }).filter(({ gap }) => gap === 'inside');
    expect(rowsWith(test)).toMatchObject([
      { value: null, less_value: null, derived: null, result: 'more-than-chance' },
    ]);
    expect(rowsWith({ ...test, isReal: false })).toMatchObject([
      { result: 'could-be-chance', whose_test: 'Arcadia Profiles' },
    ]);
    expect(rowsWith(null)).toMatchObject([
      { result: 'untested', whose_test: null, why_not_tested: 'no ranges are held' },
    ]);
  });

  it('holds every size that its page prints, and no other', () => {
    for (const profile of arcadiaProfiles.profiles.values()) {
      const printed = gapsView(profile, country).flatMap((part) =>
        'blank' in part
          ? []
          : [
              ...(part.size ? [part.size.number] : []),
              ...part.sizes.map(({ isLevel, size, words }) =>
                isLevel ? /[\d.]+/.exec(words)![0] : size,
              ),
            ],
      );
      const held = rowsFor(profile).map(({ years }) => Math.abs(Number(years)).toFixed(1));
      expect(held.sort(), profile.name).toEqual(printed.sort());
    }
  });
});
