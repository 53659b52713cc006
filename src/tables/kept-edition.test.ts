import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyArcadia } from '../../scripts/fixtures/arcadia.ts';
import { digestOfTables, keepEdition, keptEdition } from './kept-edition.ts';
import { readEdition } from './read-edition.ts';

describe('an edition kept for the steps of one build', () => {
  const copy = copyArcadia();
  const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'tables');
  const edition = readEdition(copy.data).edition!;
  keepEdition(file, edition, digestOfTables(copy.data));

  it('has every row of every table as it was read', () => {
    expect(keptEdition(file, digestOfTables(copy.data))).toStrictEqual(edition);
  });

  it('keeps apart what only looks alike: nought and minus nought, a number and its text, nothing and an empty text', () => {
    const rows = [0, -0, '0', null, '', undefined, true, 'true', ['a'], ['a']].map((value) => ({
      value,
    }));
    const odd = { ...edition, themes: rows } as unknown as typeof edition;
    const other = `${file}-odd`;
    keepEdition(other, odd, digestOfTables(copy.data));
    expect(keptEdition(other, digestOfTables(copy.data))!.themes).toStrictEqual(rows);
  });

  it('is thrown away where it is gone, cut off or another thing', () => {
    const whole = readFileSync(file);
    const broken = `${file}-broken`;
    expect(keptEdition(broken, digestOfTables(copy.data))).toBeNull();
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from('no tables'), '']) {
      writeFileSync(broken, bytes);
      expect(keptEdition(broken, digestOfTables(copy.data))).toBeNull();
    }
  });

  it('is thrown away as soon as a table is another', () => {
    const { data } = copyArcadia();
    expect(keptEdition(file, digestOfTables(data))).not.toBeNull();
    const table = join(data, 'areas.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('Northmoor', 'Northmore'));
    expect(keptEdition(file, digestOfTables(data))).toBeNull();
  });
});
