import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { searchRecords } from './search-records.ts';

const records = searchRecords(arcadiaProfiles, new Map());
const wordsOf = (code: string): string[] =>
  records.find((record) => record.code === code)!.parts.flatMap(({ words }) => words);

describe('the subjects that a board names', () => {
  it('lead to its council: priorities, subjects of its pages and their themes', () => {
    expect(wordsOf(codes.vale)).toEqual(
      expect.arrayContaining(['Best start in life', 'homes', 'Housing', 'Children']),
    );
  });

  it('lead nowhere from a list that has run out, a draft, or a county’s strategy to its districts', () => {
    expect(wordsOf(codes.vale)).not.toContain('Fewer who smoke');
    expect(wordsOf(codes.northmoor)).not.toContain('Children first');
    expect(wordsOf(codes.eastVale)).not.toContain('Best start in life');
  });
});
