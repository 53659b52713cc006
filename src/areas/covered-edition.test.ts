import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { readBoundaries } from '../tables/boundaries.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { AreaIndex } from './area-index.ts';
import { coveredAreas } from './covered-areas.ts';
import { coveredEdition } from './covered-edition.ts';
import { coveredShapes } from './covered-shapes.ts';

const tables = tablesIn(arcadia.data);
const ofVale = coveredEdition(tables, [codes.vale]);
const areas = new AreaIndex(ofVale);
const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);

describe('what is covered', () => {
  it('is the areas asked for, every council in them, and what has no other councils', () => {
    expect(coveredAreas([codes.vale], tables)).toEqual({
      covered: new Set([codes.eastVale, codes.westVale, codes.vale]),
      faults: [],
    });
    const { covered } = coveredAreas([codes.system], tables);
    expect(covered.has(codes.northmoor)).toBe(true);
    // The system before it had the same councils.
    expect(covered.has(codes.endedSystem)).toBe(true);
    expect(covered.has(codes.country)).toBe(false);
  });

  it('cannot be a country, a region or no area at all', () => {
    expect(coveredAreas([codes.country, 'X12000001', 'X99'], tables).faults).toEqual([
      'X92000001 (Arcadia) is of kind country, about which no part of an edition is made.',
      'X12000001 (North Arcadia) is of kind region, about which no part of an edition is made.',
      'X99 is no code in areas.csv.',
    ]);
    const twice = [codes.vale, codes.vale, codes.endedSystem];
    expect(coveredAreas(twice, tables).faults).toEqual([
      'X10000001 is there twice.',
      'X54000001 (Moor, Vale and Mere) ended on 2026-03-31; after it came X54000002 (Greater Arcadia).',
    ]);
  });
});

describe('an edition about a part of its country', () => {
  it('has pages of that part alone, and counts it alone', () => {
    expect(names(areas.withPage)).toEqual(['East Vale', 'Vale', 'West Vale']);
    expect(names(areas.about)).toEqual(['Vale']);
    expect([areas.systems, areas.regions, areas.localAuthorities].map((all) => all.length)).toEqual(
      [0, 0, 3],
    );
    expect(areas.country.path).toBeNull();
  });

  it('keeps the figures of the country and of areas like its own, which have no page', () => {
    const like = areas.similarTo(areas.get(codes.eastVale));
    expect(like.map(({ path }) => path)).toContain(null);
    const held = new Set(ofVale.observations.get('life-expectancy')?.map((row) => row.areaCode));
    expect(held.has(codes.country)).toBe(true);
    for (const { code } of like) expect(areas.get(code).name).not.toBe('');
    expect(held.has(codes.endedSystem)).toBe(false);
  });

  it('holds what its own areas published, and what hangs on that', () => {
    expect(new Set(ofVale.priorities.map(({ areaCode }) => areaCode))).toEqual(
      new Set([codes.vale]),
    );
    const own = new Set(ofVale.priorities.map(({ id }) => id));
    expect(ofVale.priorityThemes.every(({ priorityId }) => own.has(priorityId))).toBe(true);
    expect(ofVale.priorityThemes.length).toBeLessThan(tables.priorityThemes.length);
  });

  it('draws its own shapes alone, of the lines they are made of', () => {
    const all = readBoundaries(arcadia.data, 'local-authorities');
    const shapes = coveredShapes(all, new Set([codes.eastVale]));
    const [object] = Object.values(shapes.objects);
    expect(object?.type === 'GeometryCollection' && object.geometries.map(({ id }) => id)).toEqual([
      codes.eastVale,
    ]);
    expect(shapes.arcs.length).toBeLessThan(all.arcs.length);
    expect(JSON.stringify(shapes.arcs)).not.toContain('null');
    expect(coveredShapes(all, new Set()).objects).toEqual({});
  });
});
