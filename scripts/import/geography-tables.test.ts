import { describe, expect, it } from 'vitest';
import { areaLinksFromSources } from './geography-links.ts';
import { neighbourhoodsFromSources } from './geography-neighbourhoods.ts';
import { similarAreas } from './geography-similar.ts';
import type { GeographySources } from './geography-sources.ts';

const neighbourhood = (code: string, lad25cd: string, before: string, now: string, n: string) => ({
  lsoa21_code: code,
  lad25cd,
  icb24_code: before,
  icb26_code: now,
  census2021_residents: n,
});
const sources = {
  authorities: [
    { lad25cd: 'X01', county_cd: 'X10' },
    { lad25cd: 'X02', county_cd: '' },
  ],
  systems: [
    { icb_code: 'S1', valid_to: '2026-03-31' },
    { icb_code: 'S2', valid_to: '' },
    { icb_code: 'S3', valid_to: '' },
  ],
  neighbourhoods: [
    neighbourhood('N1', 'X01', 'S1', 'S2', '300'),
    neighbourhood('N2', 'X01', 'S1', 'S3', '100'),
    neighbourhood('N3', 'X02', 'S3', 'S3', '50'),
  ],
} as GeographySources;

describe('links between areas', () => {
  it('count the residents of the neighbourhoods in common', () => {
    const links = areaLinksFromSources(sources).map((row) => Object.values(row).join(' '));
    expect(links.sort()).toEqual([
      'S1 succeeded-by S2 300 0.75',
      'S1 succeeded-by S3 100 0.25',
      'X01 part-of S1 400 1',
      'X01 part-of S2 300 0.75',
      'X01 part-of S3 100 0.25',
      'X01 part-of X10 400 1',
      'X02 part-of S3 50 1',
      'X10 part-of S1 400 1',
      'X10 part-of S2 300 0.75',
      'X10 part-of S3 100 0.25',
    ]);
  });

  it('stop on a neighbourhood of an unknown authority', () => {
    const lost = { ...sources, neighbourhoods: [neighbourhood('N9', 'X99', 'S3', 'S3', '1')] };
    expect(() => areaLinksFromSources(lost)).toThrow('X99 is not in lad25_register.csv.');
  });
});

describe('neighbourhoods', () => {
  const one = sources.neighbourhoods.slice(0, 1);
  const centroid = { LSOACD: 'N1', latitude: '53.8176628312', longitude: '-3.03' };
  const rank = { lsoa21_code: 'N1', IMD_rank: '7', IMD_decile: '1' };

  it('take their rank and a centroid to five decimals', () => {
    expect(neighbourhoodsFromSources(one, [centroid], [rank])[0]).toEqual({
      lsoa_code: 'N1',
      local_authority: 'X01',
      ics: 'S2',
      ics_until_2026: 'S1',
      residents: '300',
      imd_rank: '7',
      imd_decile: '1',
      latitude: '53.81766',
      longitude: '-3.03000',
    });
  });

  it('stop the import when one has no rank or no centroid', () => {
    expect(() => neighbourhoodsFromSources(one, [centroid], [])).toThrow('has no rank of N1.');
    expect(() => neighbourhoodsFromSources(one, [], [rank])).toThrow('has no centroid of N1.');
  });
});

describe('similar areas', () => {
  it('keep the published rank when areas of other nations are left out', () => {
    const published = [
      { AREACD: 'X01', '1': 'W01', '2': 'X02', '3': '' },
      { AREACD: 'W01', '1': 'X01', '2': 'X02', '3': '' },
    ];
    expect(similarAreas('global', published, new Set(['X01', 'X02']))).toEqual([
      { area_code: 'X01', basis: 'global', rank: 2, similar_code: 'X02' },
    ]);
  });
});
