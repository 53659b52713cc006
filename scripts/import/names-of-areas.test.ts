import { expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf } from './fixture.ts';
import { officialFile, officialTables } from './official-file.ts';
import { importer as fingertips } from './ohid-fingertips.ts';
import { importer as explore } from './ons-explore-local-statistics.ts';

const areas = `code,kind,name,valid_from
X92,country,Arcadia,
X01,district,Northmoor,
X02,district,Moor & Mere,
X54,ics,Northmoor,
`;
const dataOf = (): string => dataWith({ ...officialTables, 'areas.csv': areas });
const named = (code: string, name: string) => ({ 'Area Code': code, 'Area Name': name });

it('names that were sorted apart from their codes are refused, each with the area that it is of', async () => {
  const text = officialFile(named('X01', 'Moor and Mere'), named('X02', 'Northmoor'));
  const told = importInto(fingertips, folderWith({ 'a.csv': text }), dataOf());
  await expect(told).rejects.toThrow(
    'a.csv:2, column "Area Name": "Moor and Mere" is the name of another area than the code. X01 is Northmoor; Moor and Mere is X02.',
  );
  await expect(told).rejects.toThrow('a.csv:3, column "Area Name": "Northmoor"');
});

it('the same of both layouts of Explore Local Statistics', async () => {
  const files = {
    'employment-rate.csv': 'areacd,areanm,period,value\nX02,Northmoor,2022-01-01/P1Y,70\n',
    'b.csv':
      'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\nX02,Northmoor,District,Happiness,2022-01-01/P1Y,7,,,,,,\n',
  };
  const told = importInto(explore, folderWith(files), dataOf());
  await expect(told).rejects.toThrow('employment-rate.csv:2, column "areanm"');
  await expect(told).rejects.toThrow('b.csv:2, column "areanm"');
});

it('another way to write a name, and a system with the name of a council, are no fault', async () => {
  const data = dataOf();
  const text = officialFile(
    named('X01', 'Northmoor Borough Council'),
    named('X02', 'moor and mere'),
    named('X54', 'Northmoor'),
  );
  await importInto(fingertips, folderWith({ 'a.csv': text }), data);
  expect(observationsOf(data, 'suicide')).toHaveLength(3);
});

it('the country has the name of no council', async () => {
  const told = importInto(
    fingertips,
    folderWith({ 'a.csv': officialFile(named('X92', 'Northmoor')) }),
    dataOf(),
  );
  await expect(told).rejects.toThrow('X92 is Arcadia; Northmoor is X01.');
});
