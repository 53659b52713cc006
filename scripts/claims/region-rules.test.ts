import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged, siteOf } from './fixture.ts';
import type { Profile } from './public-site.ts';

type Find = (code: string) => Profile;

const councils = [codes.northmoor, codes.southmere, codes.eastVale, codes.westVale] as const;
const bare = { period: '2024', sex: 'persons', lower: null, upper: null };

/** Gives an area its gap by deprivation, with a range or without. */
function give(profile: Profile, gap: { value: number; lower?: number; upper?: number }): void {
  const model = profile.indicators[0] ?? siteOf().find(codes.northmoor).indicators[0]!;
  const id = 'inequality-in-life-expectancy';
  const others = profile.indicators.filter((each) => each.id !== id);
  profile.indicators = [...others, { ...model, id, observations: [{ ...bare, ...gap }] }];
}

const problemsOf = (...of: Parameters<typeof judged>): string[] => judged(...of).problems;

describe('the narrowest gap inside a council', () => {
  it('is that nearest to nought in its region, whichever way it goes', () => {
    const gaps = [0.3, -1.8, 2, 4];
    const plant = (_: Profile, find: Find) =>
      councils.forEach((code, place) => {
        find(code).region = 'North';
        give(find(code), { value: gaps[place]! });
      });
    const of = (code: string) => ({
      address: '/gaps/',
      code: codes.country,
      link: siteOf().find(code).url,
      plant,
    });
    expect(problemsOf('2.0, the narrowest, 0.3 years', of(codes.northmoor))).toEqual([]);
    const other = problemsOf(
      'the narrowest, 1.8 years longer at the most deprived end',
      of(codes.southmere),
    );
    expect(other[0]).toContain('nearer to nought');
    const ranged: typeof plant = (profile, find) => {
      plant(profile, find);
      give(find(codes.southmere), { value: -1.8, lower: -2.8, upper: -0.8 });
    };
    const told = (range: string) =>
      problemsOf(`Isle 1.8 years longer at the most deprived end (${range})`, {
        ...of(codes.southmere),
        plant: ranged,
      });
    expect(told('0.8 to 2.8')).toEqual([]);
    expect(told('0.8 to 2.9')).toHaveLength(1);
  });
});
