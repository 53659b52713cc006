import { describe, expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf, importFiles } from './fixture.ts';
import { importer } from './nhs-england.ts';

const attendanceHeader = 'icb22_code,total_attendances,attendances_over_4hours,date\n';
const patientHeader = 'icb22_code,date,do_not_meet_criteria_to_reside\n';

/** One row a day from the first, in a month of 2024 or 2025. */
const days = (month: string, counts: readonly number[]): string =>
  counts
    .map((count, index) => `X54,${month}-${String(index + 1).padStart(2, '0')},${count}\n`)
    .join('');

const imported = (attendances: string, patients: string) =>
  importFiles(importer, {
    'icb-accident-and-emergency.csv': attendanceHeader + attendances,
    'icb-criteria-to-reside.csv': patientHeader + patients,
  });

describe('attendances of more than four hours', () => {
  const indicator = 'accident-and-emergency-over-four-hours';

  it('are a percentage worked out from the two counts', async () => {
    const { data } = await imported('X54,3000,1000,July 2025\nX54,400,100,June 2025\n', '');
    expect(observationsOf(data, indicator)).toEqual([
      'X54,2025-06,persons,25,,,,',
      'X54,2025-07,persons,33.3333,,,,',
    ]);
  });

  it('start in June 2023, when every trust sent them', async () => {
    const { data, summary } = await imported('X54,10,0,May 2023\nX54,10,4,June 2023\n', '');
    expect(observationsOf(data, indicator)).toEqual(['X54,2023-06,persons,40,,,,']);
    expect(summary.leftOut[0]).toMatchObject({
      rows: 1,
      reason: expect.stringContaining('June 2023'),
    });
  });

  it('leave out a month whose counts are those of another year, and that year’s', async () => {
    const { data, summary } = await imported(
      'X54,30,10,February 2024\nX54,30,10,February 2025\nX54,30,10,March 2025\n',
      '',
    );
    expect(observationsOf(data, indicator)).toEqual(['X54,2025-03,persons,33.3333,,,,']);
    expect(summary.leftOut[0]).toMatchObject({ rows: 2 });
  });
});

describe('patients who no longer meet the criteria to reside', () => {
  const indicator = 'patients-no-longer-meeting-criteria-to-reside';
  const february = Array.from({ length: 28 }, (_, index) => 100 + index);

  it('are the mean of the days of a month', async () => {
    const { data } = await imported('', days('2025-02', february));
    expect(observationsOf(data, indicator)).toEqual(['X54,2025-02,persons,113.5,,,,']);
  });

  it('leave out days on which nothing was sent, up to three', async () => {
    const { data } = await imported('', days('2025-02', [0, 0, 0, ...february.slice(3)]));
    expect(observationsOf(data, indicator)).toEqual(['X54,2025-02,persons,115,,,,']);
  });

  it('have no figure in a month that lacks more days', async () => {
    const { data } = await imported('', days('2025-02', [0, 0, 0, 0, ...february.slice(4)]));
    expect(observationsOf(data, indicator)).toEqual(['X54,2025-02,persons,,,,,not-published']);
  });

  it('have no row for a month that is not over', async () => {
    const { data, summary } = await imported(
      '',
      days('2025-02', february) + days('2025-03', [100, 101]),
    );
    expect(observationsOf(data, indicator)).toHaveLength(1);
    expect(summary.leftOut).toEqual([
      { from: 'icb-criteria-to-reside.csv', reason: 'days of a month that is not over', rows: 2 },
    ]);
  });
});

it('a system that is in no table is an error, not a row dropped', async () => {
  await expect(imported('E54000001,10,1,July 2025\n', '')).rejects.toThrow(
    'No area in areas.csv has or had the code E54000001.',
  );
});

describe('files of systems as analysts have them', () => {
  const importFrom = (files: Record<string, string>, data = dataWith()) =>
    importInto(importer, folderWith(files), data);

  it('may have any name, and one of the two may be left out', async () => {
    const data = dataWith();
    const text = `${attendanceHeader}X54,400,100,June 2025\n`;
    const summary = await importFrom({ 'ae.csv': text, 'ae (1).csv': text }, data);
    expect(observationsOf(data, 'accident-and-emergency-over-four-hours')).toHaveLength(1);
    expect(summary.leftOut).toEqual([{ from: 'ae.csv', reason: 'the same row again', rows: 1 }]);
    expect(summary.notes).toEqual([
      'patients-no-longer-meeting-criteria-to-reside stays as it was: no file here is of patients without criteria to reside.',
    ]);
  });

  it.each([
    ['X54,400,500,June 2025', 'ae.csv:2, column "attendances_over_4hours": "500" is more than all'],
    ['X54,400,100,Jun-25', 'ae.csv:2, column "date": "Jun-25" is not a month. The file writes'],
    ['X54,"1,400",100,June 2025', 'ae.csv:2, column "total_attendances": "1,400" is not a number'],
    ['X54,400.5,100,June 2025', '"400.5" is no count'],
    ['X54,400,100,June 2025\nX54,401,100,June 2025', 'ae.csv:3, column "total_attendances": "401"'],
  ])('%j is refused with its line', async (rows, told) => {
    await expect(importFrom({ 'ae.csv': `${attendanceHeader}${rows}\n` })).rejects.toThrow(told);
  });

  it('are refused where a spreadsheet has written the days its own way', async () => {
    const text = `${patientHeader}X54,01/02/2025,100\nX54,02/02/2025,x\n`;
    const told = await importFrom({ 'p.csv': text }).catch((error: Error) => error.message);
    expect(String(told).split('\n')).toEqual([
      expect.stringContaining('p.csv:2, column "date": "01/02/2025" is not a day.'),
      expect.stringContaining('p.csv:3, column "date": "02/02/2025" is not a day.'),
      expect.stringContaining('p.csv:3, column "do_not_meet_criteria_to_reside": "x" is not'),
    ]);
  });
});
