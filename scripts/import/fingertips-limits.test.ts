import { expect, it } from 'vitest';
import { folderWith, importInto, dataWith } from './fixture.ts';
import { importer } from './ohid-fingertips.ts';
import { importedOfficial, officialFile } from './official-file.ts';

const codes = ['X92', 'X01', 'X02', 'X54'];
const usual = { 'Lower CI 95.0 limit': '', 'Upper CI 95.0 limit': '' };

/** 95% limits of 12.5%, 1,250 of 10,000, by Wilson: 11.865 to 13.163; of 99.8% 11.515 to 13.556. */
const smokers = (lower: string, upper: string, more: Record<string, string> = {}) =>
  officialFile(
    ...codes.map((code) => ({
      ...usual,
      'Indicator ID': '92443',
      Age: '18+ yrs',
      'Time period': '2023',
      'Area Code': code,
      Value: '12.5',
      Count: '1250',
      Denominator: '10000',
      'Lower CI 95.0 limit': lower,
      'Upper CI 95.0 limit': upper,
      ...more,
    })),
  );

const tables = {
  'areas.csv': 'code,kind,valid_from\nX92,country,\nX01,district,\nX02,district,\nX54,ics,\n',
  'indicators.csv':
    'id,official_id,age,period_years,period_kind,unit\nsuicide,41001,10+ yrs,3,calendar,"per 100,000"\nsmoking,92443,18+ yrs,1,calendar,%\n',
};
const imported = (text: string) =>
  importInto(importer, folderWith({ 'a.csv': text }), dataWith(tables));

it('ranges of 99.8% under a heading of 95% are refused once, by the counts beside them', async () => {
  await expect(imported(smokers('11.515', '13.556'))).rejects.toThrow(
    /^a\.csv:2: The 95% intervals of smoking are as wide as those of 99\.8% would be, in 4 of 4 rows/,
  );
  await expect(imported(smokers('11.865', '13.163'))).resolves.toBeDefined();
});

it('so are those of a rate, of which the count says how wide they are', async () => {
  const rates = (lower: string, upper: string) =>
    officialFile(
      ...codes.map((code) => ({
        'Area Code': code,
        Value: '12.5',
        Count: '400',
        'Lower CI 95.0 limit': lower,
        'Upper CI 95.0 limit': upper,
      })),
    );
  await expect(imported(rates('10.57', '14.43'))).rejects.toThrow(/suicide are as wide/);
  await expect(imported(rates('11.3', '13.8'))).resolves.toBeDefined();
});

it('one interval in both pairs of columns is refused, and two that differ are not', async () => {
  const both = (lower: string, upper: string) => ({
    'Lower CI 99.8 limit': lower,
    'Upper CI 99.8 limit': upper,
  });
  await expect(imported(smokers('11.86', '13.16', both('11.86', '13.16')))).rejects.toThrow(
    'that of 99.8% too',
  );
  await expect(imported(smokers('11.86', '13.16', both('11.5', '13.6')))).resolves.toBeDefined();
});

it('ranges of 99.8% alone are not taken, which is told', async () => {
  const { summary } = await importedOfficial(
    officialFile({ ...usual, 'Lower CI 99.8 limit': '10', 'Upper CI 99.8 limit': '15' }),
  );
  expect(summary.notes).toContain(
    '1 × a.csv: figures with a range of 99.8% alone, kept without it',
  );
});
