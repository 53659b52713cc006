import { describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { dataWith, folderWith, observationsOf } from './fixture.ts';
import { noOptions } from './importer.ts';
import { importer } from './ohid-fingertips.ts';
import { runImport } from './run-import.ts';

const header =
  'Indicator ID,Area Code,Sex,Age,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit\n';
const life = (area: string, sex: string, period: string, value: string): string =>
  `90366,${area},${sex},All ages,,${period},${value},,\n`;
const indicators = `id,official_id,unit,lowest,highest,age,period_years
life-expectancy,90366,years,40,100,All ages,3
healthy-life-expectancy,90362,years,20,100,All ages,3
`;
const healthy =
  'area_code,period,sex,value,lower,upper,published_comparison,missing\nX01,2022-2024,male,76,,,,\n';

const outcomeOf = (text: string, tables: Record<string, string> = {}) => {
  const data = dataWith({ 'indicators.csv': indicators, ...tables });
  const from = folderWith({ 'a.csv': header + text });
  return runImport(importer, from, openDataFolder(data), noOptions);
};

describe('figures of an import', () => {
  it('that cannot be are refused, each with its figure', async () => {
    const { problems } = await outcomeOf(
      life('X01', 'Male', '2022 - 24', '813') + life('X02', 'Male', '2022 - 24', '-81'),
    );
    expect(
      problems.map(
        ({ file, line, value, rule, fix }) => `${file}:${line}: ${value} ${rule}. ${fix}`,
      ),
    ).toEqual([
      'a.csv:2: 813 is not possible for its indicator. Its indicator allows from 40 to 100. Of life-expectancy, X01, 2022-2024, male.',
      'a.csv:3: -81 is not possible for its indicator. Its indicator allows from 40 to 100. Of life-expectancy, X02, 2022-2024, male.',
    ]);
  });

  it('that lie outside their own interval, or whose ends are swapped, are refused', async () => {
    const ranged = (area: string, ends: string) =>
      life(area, 'Male', '2022 - 24', '79').replace(',,\n', `,${ends}\n`);
    const { problems } = await outcomeOf(ranged('X01', '80,82') + ranged('X02', '81,77'));
    expect(
      problems.map(
        ({ file, line, column, value, rule }) => `${file}:${line} ${column} ${value} ${rule}`,
      ),
    ).toEqual(['a.csv:2 value 79 lies outside its interval', 'a.csv:3 lower 81 is above upper']);
  });

  it('of years that are not over, or said to be better of what has no better, are refused', async () => {
    const tables = {
      'indicators.csv':
        'id,official_id,unit,polarity,age,period_years,period_kind\nwhistling,99,people,none,All ages,3,calendar\n',
    };
    const whistling = (area: string, period: string, says: string): string =>
      `99,${area},Persons,All ages,,${period},12,,,${says}\n`;
    const told = async (text: string) => {
      const from = folderWith({ 'a.csv': header.replace('\n', ',Compared to England\n') + text });
      const outcome = await runImport(importer, from, openDataFolder(dataWith(tables)), noOptions);
      return outcome.problems.map(({ line, column, value, rule }) => [line, column, value, rule]);
    };
    expect(
      await told(whistling('X01', '2091 - 93', '') + whistling('X02', '2022 - 24', 'Better')),
    ).toEqual([
      [2, 'period', '2091-2093', 'is not over yet'],
      [3, 'published_comparison', 'better', 'says which way is better, and its indicator does not'],
    ]);
    expect(await told(whistling('X01', '2022 - 24', 'Higher'))).toEqual([]);
  });

  it('stand under the code of today where they are published under an old one', async () => {
    const { problems } = await outcomeOf(life('E08000016', 'Male', '2022 - 24', '813'));
    expect(problems).toMatchObject([{ file: 'a.csv', line: 2, value: '813' }]);
    expect(problems[0]!.fix).toContain('Of life-expectancy, E08000038, 2022-2024, male.');
  });

  it('are held against the healthy life that is held', async () => {
    const { problems } = await outcomeOf(life('X01', 'Male', '2022 - 24', '75'), {
      'observations/healthy-life-expectancy.csv': healthy,
    });
    expect(problems[0]).toMatchObject({
      file: 'observations/healthy-life-expectancy.csv',
      value: '76',
      rule: 'is longer than the life it is part of',
    });
  });

  it('that are strange are told, with the row that acknowledges them, and not told twice', async () => {
    const swapped =
      life('X01', 'Male', '2022 - 24', '83') + life('X01', 'Female', '2022 - 24', '79');
    const { problems, strange } = await outcomeOf(swapped);
    expect(problems).toEqual([]);
    expect(strange[0]!.fix).toContain('life-expectancy,sexes,2022-2024,X01,male,<why it is right>');
    const known = await outcomeOf(swapped, {
      'acknowledged.csv':
        'indicator_id,kind,period,area_code,sex,reason\nlife-expectancy,sexes,,X01,,It is so.\nlife-expectancy,no-country,,,,Not given.\n',
    });
    expect(known.strange).toEqual([]);
  });
});

it('an importer that settled nothing has a problem, and no summary', async () => {
  const data = dataWith({ 'indicators.csv': indicators });
  const from = folderWith({ 'a.csv': header + life('E05000001', 'Male', '2022 - 24', '80') });
  const outcome = await runImport(importer, from, openDataFolder(data), noOptions);
  expect(outcome.summary).toBeNull();
  expect(outcome.problems[0]!.fix).toContain('1 — wards');
  expect(() => observationsOf(data, 'life-expectancy')).toThrow('ENOENT');
});
