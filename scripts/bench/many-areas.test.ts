import { describe, expect, it } from 'vitest';
import { codesOfCopy, rowOfCopy } from './many-areas.ts';

describe('an edition with many areas', () => {
  it('gives each copy of an area its own code, and leaves country and regions', () => {
    expect(codesOfCopy('E06900001 E06000001 E92000001 E12000002', 3)).toBe(
      'E06900001 E06300001 E92000001 E12000002',
    );
  });

  it('copies the rows of areas, with names and links of their own', () => {
    const row = {
      code: 'E06000001',
      name: 'Northmoor',
      slug: 'northmoor',
      region_code: 'E12000001',
    };
    expect(rowOfCopy('areas', row, 2)).toEqual({
      code: 'E06200001',
      name: 'Northmoor 2',
      slug: 'copy-2-of-northmoor',
      region_code: 'E12000001',
    });
  });

  it('leaves rows of no area as they are', () => {
    expect(rowOfCopy('observations', { area_code: 'E92000001', value: '3' }, 1)).toBeNull();
    expect(rowOfCopy('priority-themes', { priority_id: 'a', themes: 'work' }, 1)).toEqual({
      priority_id: 'a-copy-1',
      themes: 'work',
    });
  });
});
