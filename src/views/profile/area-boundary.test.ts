import { expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { readBoundaries } from '../../tables/boundaries.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';
import { boundaryOf } from './area-boundary.ts';

const { areas } = arcadiaProfiles;

/** The boundary of an area, and the files that were read for it. */
function boundary(code: string) {
  const read: BoundaryFile[] = [];
  const found = boundaryOf(areas.get(code), areas, (name) => {
    read.push(name);
    return readBoundaries(arcadia.data, name);
  });
  return { found, read };
}

it('a council has its detailed outline, with nothing inside', () => {
  const { found, read } = boundary(codes.northmoor);
  expect(read).toEqual(['local-authorities-detailed']);
  expect(found?.outline.coordinates.length).toBeGreaterThan(0);
  expect(found?.inner).toBeNull();
});

it('a county is joined from its districts, whose boundaries show inside', () => {
  const { found } = boundary(codes.vale);
  expect(found?.outline.coordinates.length).toBeGreaterThan(0);
  expect(found?.inner).not.toBeNull();
});

it('a system that ended has the boundary it had', () => {
  expect(boundary(codes.system).read).toEqual(['ics']);
  expect(boundary(codes.endedSystem).read).toEqual(['ics-until-2026']);
});

it('the country has none', () => {
  expect(boundary(codes.country)).toEqual({ found: null, read: [] });
});
