import { describe, expect, it } from 'vitest';
import { dataWith, observationsOf, importFiles } from './fixture.ts';
import { importer } from './ons-explore-local-statistics.ts';

const held =
  'area_code,period,sex,value,lower,upper,published_comparison,missing\nX01,2021-2023,female,60,,,,\nX01,2021-2023,male,59,,,,\n';
const tables = {
  'indicators.csv': 'id,official_id\nhealthy-life-expectancy,90362\n',
  'observations/healthy-life-expectancy.csv': held,
};
const bare = 'areacd,areanm,period,value\nX01,x,2022-01-01/P3Y,60.1\n';

const imported = (files: Record<string, string>, data?: string) =>
  importFiles(importer, files, data);

describe('a download whose periods are of another length', () => {
  it('is taken without them where it has others: they are counted, and never mixed in', async () => {
    const text = `${bare}X01,x,2023,61\n`;
    const files = { 'female-healthy-life-expectancy.csv': text };
    const { data, summary } = await imported(files, dataWith(tables));
    expect(observationsOf(data, 'healthy-life-expectancy').join()).not.toContain('61');
    expect(summary.leftOut).toEqual([
      {
        from: 'healthy-life-expectancy',
        reason: 'periods of 1 year; the indicator is of 3 years',
        rows: 1,
      },
    ]);
  });

  it('is refused where it has no others: it would bring nothing', async () => {
    const text = 'areacd,areanm,period,value\nX01,x,2023,61\nX01,x,2024,62\n';
    const files = { 'female-healthy-life-expectancy.csv': text };
    await expect(imported(files, dataWith(tables))).rejects.toThrow(
      [
        'female-healthy-life-expectancy.csv:2, column "period": "2023" is not as long as the periods of the indicator. indicators.csv says that healthy-life-expectancy is of 3 years; every row of the file is of 1 year. The two are never one series.',
        'female-healthy-life-expectancy.csv:3, column "period": "2024" is not as long',
      ].join('\n'),
    );
  });
});
