import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { editionProblems } from '../check-data/edition-problems.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { codesOfCopy, mostCopies, rowOfCopy, writeManyAreas } from './many-areas.ts';

describe('an edition with many areas', () => {
  it('gives each copy of an area its own code, and leaves country and regions', () => {
    expect(codesOfCopy('E06900001 E06000001 E92000001 E12000002', 3)).toBe(
      'E06900001 E06300001 E92000001 E12000002',
    );
  });

  it('gives each of a hundred copies a code that no other has', () => {
    const all = Array.from({ length: mostCopies + 1 }, (_, copy) => codesOfCopy('X06000001', copy));
    expect(new Set(all).size).toBe(all.length);
    expect(all[23]).toBe('B06300001');
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
      priority_id: 'copy-1-of-a',
      themes: 'work',
    });
  });
});

it('writes an edition in which the check of tables finds no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeManyAreas(arcadia.data, folder, 11);
  const { edition, problems } = editionProblems({ data: folder, content: arcadia.content });
  expect(problems).toEqual([]);
  // The country and its two regions stand once.
  expect(edition!.areas).toHaveLength(3 + 12 * 7);
});
