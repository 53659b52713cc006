import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './fixture.ts';
import { ImportProblems } from './problems.ts';
import { csvTablesWith } from './published-files.ts';
import { readPublished } from './read-csv.ts';

/** A download in letters of one byte each, as a spreadsheet of Windows saves it: `Ynys Môn` on its third line. */
function oneByteLetters(): string {
  const folder = folderWith({});
  const text =
    'Indicator ID,Area Code,Sex,Age,Time period,Value,Note\n1,X01,Persons,All,2024,5,\n1,X02,Persons,All,2024,6,Ynys Môn\n';
  writeFileSync(join(folder, 'a.csv'), Buffer.from(text, 'latin1'));
  return folder;
}

const refusalOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ImportProblems) return error.problems;
  }
  return [];
};

it('a download that is not in UTF-8 is refused with the line of its first lost letter', () => {
  const folder = oneByteLetters();
  const wanted = [{ file: 'a.csv', line: 3, rule: 'The file is not in UTF-8' }];
  expect(refusalOf(() => readPublished(join(folder, 'a.csv')))).toMatchObject(wanted);
  expect(refusalOf(() => csvTablesWith(folder, 'Fingertips API'))).toMatchObject(wanted);
});

it('a download with a byte order mark is read', () => {
  const folder = folderWith({ 'a.csv': '\uFEFFa,b\n1,Môn\n' });
  expect(readPublished(join(folder, 'a.csv'))).toContain('Môn');
});
