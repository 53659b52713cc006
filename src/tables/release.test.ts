import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { problemsOf } from '../../scripts/fixtures/problems-of.ts';
import { checkRelease } from './release.ts';

const afterChange = (from: string, to: string): string[] =>
  problemsOf(({ change }) => change('data/release.json', from, to));

const keys = 'The keys are: id, date, notes.';

describe('the release of the figures', () => {
  it('has a name, a day and a note', () => {
    expect(checkRelease(arcadia.data).release).toEqual({
      id: '2026-11',
      date: '2026-11-22',
      notes: 'The first release of figures that are made up.',
    });
  });

  it('is refused, with the line, where its name, day or note is wrong', () => {
    expect(afterChange('"2026-11"', '"autumn"')).toEqual([
      'data/release.json:2, key "id": "autumn" is not the name of a release. Write its year and month, such as "2026-11"; "2026-11-2" for a second one in the month.',
    ]);
    expect(afterChange('2026-11-22', '22/11/2026')).toEqual([
      'data/release.json:3, key "date": "22/11/2026" is not a date. Write year, month and day in quotation marks, such as "2026-11-22".',
    ]);
    expect(afterChange('"date"', '"day"')).toEqual([
      `data/release.json:1, key "date": the key is missing. Add it. ${keys}`,
      `data/release.json:3, key "day": the key is not known here. Take it out. ${keys}`,
    ]);
  });

  it('is of the month of its day', () => {
    expect(afterChange('"2026-11"', '"2026-12"')).toEqual([
      'data/release.json:2, key "id": "2026-12" is of another month than its date. Begin it with 2026-11, or put the date right.',
    ]);
    expect(afterChange('"2026-11"', '"2026-11-2"')).toEqual([]);
  });

  it('is never made up where the file is missing', () => {
    expect(problemsOf(({ remove }) => remove('data/release.json'))).toEqual([
      'data/release.json: The file is missing. Every edition needs it. data/README.md says what each table holds.',
    ]);
  });
});
