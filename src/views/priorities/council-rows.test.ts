import { describe, expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { councilGroups } from './council-rows.ts';

const { areas, strategies, themes } = arcadiaProfiles;
const groups = councilGroups(strategies, areas, themes);
const rows = groups.flatMap((group) => group.rows);
const row = (name: string) => rows.find((each) => each.name === name)!;

describe('councils by theme', () => {
  it('hold every council read once, under its region', () => {
    expect(rows).toHaveLength(strategies.size);
    for (const { title, rows: ofRegion } of groups) {
      for (const { name } of ofRegion) {
        const council = areas.localAuthorities.find((area) => area.name === name)!;
        expect(areas.regionOf(council)?.name).toBe(title);
      }
    }
  });

  it('tell what lists name from what is only spoken of, and count no list no longer in use', () => {
    expect(row('Vale')).toMatchObject({
      href: '/local-authorities/vale/#priorities',
      inLists: ['Children', 'Housing'],
      elsewhere: ['Smoking'],
      themeIds: ['children', 'housing', 'smoking'],
    });
  });

  it('tell a reading in which nothing in force was found from one that names no theme', () => {
    expect(row('Isle of Southmere').themeIds).toBeNull();
    expect(row('Northmoor').themeIds).toEqual([]);
  });
});
