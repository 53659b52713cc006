import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kappaOf } from './published-priorities-readers.ts';
import { readCsv } from './read-csv.ts';

const root = join(import.meta.dirname, '..', '..');
const lists = readCsv(join(import.meta.dirname, 'published-priorities-lists-readers.csv'));
const shipped = readCsv(join(root, 'data', 'priority-lists.csv'));
const judgements = ['plan', 'draft', 'read'] as const;
const alike = (of: string) => lists.filter((row) => row[`${of}_1`] === row[`${of}_2`]);

describe('what two readers judged of the lists of councils', () => {
  it('covers every list of a council from the first code on, and is settled in the table that ships', () => {
    const first = lists.map((row) => row['area_code']!).sort()[0]!;
    const isCovered = (code: string) => /^E(?:0[6-9]|10)/.test(code) && code >= first;
    const settled = lists.map((row) => ['area_code', 'set', ...judgements].map((of) => row[of]));
    const held = shipped
      .filter((row) => isCovered(row['area_code']!))
      .map((row) => ['area_code', 'set', ...judgements].map((of) => row[of]));
    expect(settled.toSorted()).toEqual(held.toSorted());
  });

  it('was left as it was wherever the two agreed', () => {
    const moved = judgements.flatMap((of) => alike(of).filter((row) => row[of] !== row[`${of}_1`]));
    expect(moved).toEqual([]);
  });

  it('agreed as far as data/README.md says', () => {
    const readme = readFileSync(join(root, 'data', 'README.md'), 'utf8');
    const counted = (of: string) =>
      `${alike(of).length} (${((100 * alike(of).length) / lists.length).toFixed(1)}%`;
    const kappa = (of: string) =>
      `kappa ${kappaOf(lists.map((row) => ({ first: row[`${of}_1`]!, second: row[`${of}_2`]! }))).toFixed(2)}`;
    expect(readme).toContain(`${lists.length} were judged by a second reader`);
    expect(readme).toContain(counted('plan'));
    expect(readme).toContain(`${counted('draft')}, Cohen's ${kappa('draft')})`);
    expect(readme).toContain(`${counted('read')}, ${kappa('read')})`);
  });
});
