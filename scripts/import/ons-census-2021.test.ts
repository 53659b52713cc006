import { expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf, importFiles } from './fixture.ts';
import { importer } from './ons-census-2021.ts';

const cell = (ICBCode: string, AgeCode: number, Obs: number) => ({ ICBCode, AgeCode, Obs });

const imported = (cells: ReturnType<typeof cell>[]) =>
  importFiles(importer, { 'population-by-age-icb.json': JSON.stringify(cells) });

it('residents are the sum of all ages, and Wales is left out', async () => {
  const { data, summary } = await imported([
    cell('X54', 0, 10),
    cell('X54', 1, 12),
    cell('E54999999', 0, 99),
  ]);
  expect(observationsOf(data, 'census-population')).toEqual(['X54,2021,persons,22,,,,']);
  expect(summary.leftOut[0]).toMatchObject({ rows: 1 });
});

it('an unknown system, a repeated age and a broken count are errors', async () => {
  await expect(imported([cell('E54000001', 0, 1)])).rejects.toThrow('the code E54000001');
  await expect(imported([cell('X54', 0, 1), cell('X54', 0, 1)])).rejects.toThrow(
    'X54 age 0 is there twice.',
  );
  await expect(imported([cell('X54', 0, 1.5)])).rejects.toThrow('“1.5” is not a count');
});

it('a file that is no such table is refused by name, and so is an area that lacks ages', async () => {
  const of = (text: string) =>
    importInto(importer, folderWith({ 'population-by-age-icb.json': text }), dataWith());
  await expect(of('<html>')).rejects.toThrow('population-by-age-icb.json: The file is not JSON.');
  await expect(of('{"error":1}')).rejects.toThrow('not the table TS007 that is known');
  await expect(of('[]')).rejects.toThrow('The file has no row.');
  await expect(imported([cell('X54', 0, 1), cell('X02', 0, 2), cell('X02', 1, 2)])).rejects.toThrow(
    'X54 has 1 ages, and others have 2: residents were lost.',
  );
});
