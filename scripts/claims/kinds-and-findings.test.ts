import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, siteOf } from './fixture.ts';
import { kindNames } from './kind-names.ts';
import type { Profile, PublicSite } from './public-site.ts';

const content = join(import.meta.dirname, '../fixtures/arcadia/content');
type Find = (code: string) => Profile;

/** What the fictional country calls things, told to a site. */
const named = (_: Profile, _find: Find, site: PublicSite): void => {
  site.kindNames = kindNames(content);
};

it('kinds of area are known by what the words of the edition call them', () => {
  const names = kindNames(content);
  expect(
    ['circle of care', 'circles', 'marches', 'shores', 'local boards'].map((one) => names.get(one)),
  ).toEqual(['ics', 'ics', 'county', 'region', 'lower']);
});

describe('a sentence that nothing is held', () => {
  const empty = (profile: Profile): void => {
    for (const each of profile.indicators) each.observations = [];
    for (const each of profile.scorecard) each.latest = null;
  };

  it.each([
    ['No figure of the scorecard is held for Northmoor in this edition.', '/northmoor/'],
    ['No figure through the years is held for Northmoor.', '/northmoor/'],
  ])('“%s” is asked of the file of the area', (said) => {
    expect(judged(said, { plant: empty })).toMatchObject({ recomputed: 1, problems: [] });
    expect(judged(said).problems).toHaveLength(1);
  });

  it('but figures of residents is asked of the file too', () => {
    const said = 'Of Northmoor figures of its residents are held, and no others.';
    const residentsAlone = (profile: Profile): void => {
      for (const each of profile.indicators) if (each.group !== 'people') each.observations = [];
    };
    expect(judged(said, { plant: residentsAlone }).problems).toEqual([]);
    expect(judged(said).problems[0]).toContain('too');
    expect(judged(said, { plant: empty }).problems[0]).toContain('none of residents');
  });

  it('of a kind itself is counted over its areas in force', () => {
    const { site } = siteOf();
    const all = site.country.indicators.length;
    const at = { address: '/indicators/', code: codes.country, plant: named };
    const said = (count: number | string): string =>
      `Of the ${all} measures, ${count} have figures of circles themselves.`;
    // No table has a figure of a circle; the one that is planted is of smoking.
    const withOne = (profile: Profile, find: Find, inSite: PublicSite): void => {
      named(profile, find, inSite);
      const smoking = profile.indicators.find(({ id }) => id === 'smoking')!;
      inSite.profiles.get(find(codes.system).url)!.indicators.push(smoking);
    };
    expect(judged(said('none'), at).problems).toEqual([]);
    expect(judged(said(1), at).problems[0]).toContain('the files hold those of 0');
    expect(judged(said(1), { ...at, plant: withOne }).problems).toEqual([]);
    expect(judged(said('none'), { ...at, plant: withOne }).problems[0]).toContain('of 1 of');
  });
});

it('the kinds over an indicator are counted, and none may be made up', () => {
  const at = { address: '/indicators/smoking/', code: codes.country, plant: named };
  const held = (wanted: string): number =>
    [...siteOf().site.profiles.values()].filter(
      (each) =>
        each.kind === wanted &&
        each.indicators.some(({ id, observations }) => id === 'smoking' && observations.length > 0),
    ).length;
  const counties = held('county');
  expect(counties).toBeGreaterThan(0);
  expect(judged(`Arcadia, 3 shores and ${counties} marches`, at).problems).toEqual([]);
  expect(judged(`Arcadia, ${counties + 7} marches`, at).problems[0]).toContain('marches');
  expect(judged('Arcadia, 999 hamlets and 888 wards', at).problems[0]).toContain(
    'no kind of area called hamlets, no kind of area called wards',
  );
});

describe('what stands out, of years then and now', () => {
  const at = (now: number, range: number) => ({
    address: '/',
    code: codes.country,
    plant: (profile: Profile): void => {
      const women = figures(profile, 'healthy-life-expectancy').filter(
        ({ sex, value }) => sex === 'female' && value !== null,
      );
      const [then, last] = [women[0]!, women.at(-1)!];
      Object.assign(then, { period: '2013-2015', value: 62, lower: 62 - range, upper: 62 + range });
      Object.assign(last, { value: now, lower: now - range, upper: now + range });
    },
  });
  const said = '4.0 fewer years of good health for women in Arcadia than in 2013 to 2015';

  it('is worked out from the figures of the area and their ranges', () => {
    expect(judged(said, at(58, 0.5))).toMatchObject({ tested: 1, problems: [] });
    expect(judged(said, at(59, 0.5)).problems[0]).toContain('the change is -3.0');
    expect(judged(said, at(66, 0.5)).problems[0]).toContain('the change is 4.0');
    expect(judged(said, at(58, 2.5)).problems[0]).toContain('ranges do not bear that out');
    expect(judged(said.replace('2013', '1913'), at(58, 0.5)).problems[0]).toContain('no such two');
  });
});
