import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { searchRecordHtml } from './search-record.ts';
import { searchRecords } from './search-records.ts';

const records = searchRecords(arcadiaProfiles, new Map());
const recordOf = (code: string) => records.find((record) => record.code === code)!;
const subjectsOf = (code: string) => recordOf(code).subjects ?? [];

describe('the subjects that the plans of an area name', () => {
  it('are its priorities, the subjects of its pages and their themes', () => {
    expect(subjectsOf(codes.vale)).toEqual(
      expect.arrayContaining(['Best start in life', 'homes', 'Housing', 'Children']),
    );
    const plain = subjectsOf(codes.vale).map((words) => words.toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('are none from a list no longer in use, a draft, or a county’s strategy for its districts', () => {
    expect(subjectsOf(codes.vale)).not.toContain('Fewer who smoke');
    expect(subjectsOf(codes.northmoor)).not.toContain('Children first');
    expect(subjectsOf(codes.eastVale)).not.toContain('Best start in life');
  });

  it('stay out of the text by which names are found, so that none leads a name astray', () => {
    expect(searchRecordHtml(recordOf(codes.vale))).not.toContain('Best start in life');
  });
});
