import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia, type ArcadiaCopy } from '../../scripts/fixtures/arcadia.ts';
import { problemsOf } from '../../scripts/fixtures/problems-of.ts';
import { readEdition } from './read-edition.ts';

/** Adds the column `mark` to a table, with these cells in its first rows and blanks in the others. */
function withMarks(copy: ArcadiaCopy, file: string, marks: readonly string[]): void {
  const [header, ...rows] = readFileSync(copy.path(file), 'utf8').trimEnd().split('\n');
  const marked = rows.map((row, place) => `${row},${marks[place] ?? ''}`);
  copy.write(file, [`${header},mark`, ...marked, ''].join('\n'));
}

describe('reading an edition', () => {
  it('gives every row of every table, with a missing value as null and its reason', () => {
    const { edition, problems } = readEdition(arcadia.data);
    expect(problems).toEqual([]);
    expect(edition!.areas).toHaveLength(10);
    expect(edition!.areas[0]).toEqual({
      code: 'X06000001',
      kind: 'unitary',
      name: 'Northmoor',
      nameInSentence: 'Northmoor',
      officialName: 'Northmoor Council',
      slug: 'northmoor',
      regionCode: 'X12000001',
      nhsRegion: null,
      validFrom: null,
      validTo: null,
      formerCodes: ['X06000009'],
      otherCodes: ['NMR'],
      otherNames: ['Moorside', 'Old Northmoor'],
      changeNote: null,
    });
    const smoking = edition!.observations.get('smoking')!;
    expect(smoking.find((row) => row.missing !== null)).toEqual({
      areaCode: 'X07000002',
      period: '2020',
      sex: 'persons',
      value: null,
      lower: null,
      upper: null,
      publishedComparison: null,
      missing: 'suppressed',
      mark: null,
    });
  });

  it('reads what the publisher warns of, and nothing where the table leaves the column out', () => {
    const copy = copyArcadia();
    const file = 'data/observations/smoking.csv';
    const marksOf = () =>
      readEdition(copy.data)
        .edition?.observations.get('smoking')
        ?.slice(0, 2)
        .map(({ mark }) => mark);
    expect(marksOf()).toEqual([null, null]);
    withMarks(copy, file, ['small-sample']);
    expect(marksOf()).toEqual(['small-sample', null]);
  });

  it('tells a mark that is not known, and one without a figure', () => {
    const file = 'data/observations/smoking.csv';
    expect(problemsOf((copy) => withMarks(copy, file, ['small']))).toEqual([
      `${file}:2, column "mark": "small" is not one of the words allowed here. Write one of: small-sample, with-caution, boundary-change, provisional, estimated, added-up, has-a-note.`,
    ]);
    const blank = 27; // the row that was suppressed, counted from the first
    const marks = Array.from({ length: blank + 1 }, (_, row) =>
      row === blank ? 'small-sample' : '',
    );
    expect(problemsOf((copy) => withMarks(copy, file, marks))).toEqual([
      `${file}:29, column "mark": "small-sample" is a mark without a value. Leave "mark" blank, or write the value.`,
    ]);
  });

  it('gives no edition as soon as there is one problem', () => {
    const { edition } = readEdition(`${arcadia.data}/observations`);
    expect(edition).toBeNull();
  });

  it('tells a file that is missing, once, and not every row that needs it', () => {
    expect(problemsOf(({ remove }) => remove('data/areas.csv'))).toEqual([
      'data/areas.csv: The file is missing. Every edition needs it. data/README.md says what each table holds.',
    ]);
  });

  it('tells a table that has lost its rows', () => {
    const header = 'area_code,basis,rank,similar_code\n';
    expect(problemsOf(({ write }) => write('data/similar-areas.csv', header))).toEqual([
      'data/similar-areas.csv:1: The table has no rows under its header. Add its rows; a table without any is taken for a mistake.',
    ]);
  });

  it('tells a file that is wholly empty', () => {
    expect(problemsOf(({ write }) => write('data/similar-areas.csv', ''))).toEqual([
      'data/similar-areas.csv:1: The file is empty. Write the header and rows. The columns are: area_code, basis, rank, similar_code.',
    ]);
  });

  it('tells semicolons, tabs and bars between cells once, not as columns missing', () => {
    const told = (divider: string) =>
      problemsOf(({ write }) =>
        write(
          'data/similar-areas.csv',
          `area_code,basis,rank,similar_code\nX06000001,global,1,X06000002,5\n`.replace(
            /,(?!5)/g,
            divider,
          ),
        ),
      );
    const advice = 'Save it again as CSV with commas, and with full stops in decimals.';
    const start = 'data/similar-areas.csv:1: The cells are divided by';
    expect(told(';')).toEqual([`${start} semicolons, not by commas. ${advice}`]);
    expect(told('\t')).toEqual([`${start} tabs, not by commas. ${advice}`]);
    expect(told('|')).toEqual([`${start} vertical bars, not by commas. ${advice}`]);
  });

  it('tells columns that are missing, unknown or repeated, with the nearest right name', () => {
    const change = (to: string) =>
      problemsOf((copy) => copy.change('data/similar-areas.csv', 'basis,rank,similar_code', to));
    const list = 'The columns are: area_code, basis, rank, similar_code.';
    expect(change('basis,rnk,similar_code')).toEqual([
      `data/similar-areas.csv:1, column "rank": the column is missing. Add it. ${list}`,
      `data/similar-areas.csv:1, column "rnk": the column is not known here. Did you mean "rank"? ${list}`,
    ]);
    expect(change('basis,basis,rank,similar_code')[0]).toMatch(/too few cells/);
    expect(change('basis,basis,rank,similar_code').at(-1)).toBe(
      'data/similar-areas.csv:1, column "basis": the column comes twice. Keep one of them.',
    );
  });

  it('tells a row with too many or too few cells by its line', () => {
    const told = problemsOf(({ change }) => {
      change('data/places.csv', 'Mereport,X06000002,', 'Mereport, by the sea,X06000002,');
      change('data/places.csv', 'Newvale,X07000001,village', 'Newvale,X07000001');
    });
    const advice = 'A cell with a comma in it needs "quotation marks" around it.';
    expect(told).toEqual([
      `data/places.csv:2: The row has too many cells. It has 6 and the header has 5. ${advice}`,
      `data/places.csv:4: The row has too few cells. It has 4 and the header has 5. ${advice}`,
    ]);
  });

  it('counts lines as an editor does, also after a cell with a line break in it', () => {
    const told = problemsOf(({ change }) => {
      change('data/places.csv', 'Mereport,', '"Mere\nport",');
      change('data/places.csv', 'Moorhead,X06000001,town', 'Moorhead,X06000001,Town');
    });
    expect(told).toEqual([
      'data/places.csv:2, column "name": "Mere⏎port" holds a line break or tab. Write it on one line.',
      'data/places.csv:4, column "kind": "Town" is not in kebab-case. Write small letters and digits with single hyphens, such as healthy-life-expectancy.',
    ]);
  });

  it('tells a letter in a number and never reads it as something near', () => {
    expect(
      problemsOf(({ change }) => {
        change('data/observations/smoking.csv', '2017,persons,24.3,', '2017,persons,24.3%,');
        change('data/observations/smoking.csv', '2018,persons,23.6,', '2018,persons,23.O,');
      }),
    ).toEqual([
      'data/observations/smoking.csv:2, column "value": "24.3%" is not a number. Write digits with an optional minus and decimal point, such as 12.4; no commas, signs or words.',
      'data/observations/smoking.csv:3, column "value": "23.O" is not a number. Write digits with an optional minus and decimal point, such as 12.4; no commas, signs or words.',
    ]);
  });

  it('tells a blank where one is not allowed', () => {
    expect(
      problemsOf(({ change }) =>
        change('data/areas.csv', 'Vale,Vale,Vale County', 'Vale,,Vale County'),
      ),
    ).toEqual([
      'data/areas.csv:6, column "name_in_sentence": the cell is blank. This column needs a value in every row.',
    ]);
  });

  it('tells a word outside a closed list, with the nearest word and the list', () => {
    expect(
      problemsOf(({ change }) =>
        change('data/observations/smoking.csv', ',suppressed', ',supressed'),
      ),
    ).toEqual([
      'data/observations/smoking.csv:29, column "missing": "supressed" is not one of the words allowed here. Did you mean "suppressed"? Write one of: not-published, suppressed, not-collected, area-did-not-exist, boundary-changed, not-comparable.',
    ]);
  });

  it('tells a file saved in another encoding, with the line', () => {
    const latin1 = Buffer.from('name,local_authority\nA,X\nCafé,X06000001\n', 'latin1');
    expect(problemsOf(({ write }) => write('data/places.csv', latin1))).toEqual([
      'data/places.csv:3: The file is not in UTF-8. Save it again as "CSV UTF-8".',
    ]);
  });

  it('tells every problem of every file at once', () => {
    const told = problemsOf(({ change, remove }) => {
      change('data/areas.csv', ',vale,X12', ',Vale,X12');
      change('data/observations/smoking.csv', '2017,persons,24.3,', '2017,persons,243,');
      remove('data/sources.csv');
      remove('content/indicators/smoking.mdx');
    });
    expect(told.map((line) => line.split(/[:,]/)[0])).toEqual([
      'data/areas.csv',
      'data/sources.csv',
      'data/observations/smoking.csv',
      'data/observations/smoking.csv',
      'content/indicators/smoking.mdx',
    ]);
  });
});
