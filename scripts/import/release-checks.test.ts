import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { dataWith } from './fixture.ts';
import { measuredAfterRelease, whyNoRelease } from './release-checks.ts';

const now = Date.UTC(2026, 10, 30, 12);

it('a release is of a day or month that exists and is not to come', () => {
  for (const day of ['2026-13', '2026-02-31', '2026-13-40', '5 March', ''])
    expect(whyNoRelease(day, now)).toContain('is not a day or month');
  for (const day of ['2026-12-02', '2027-01'])
    expect(whyNoRelease(day, now)).toContain('is still to come');
  for (const day of ['2026-11', '2026-11-30', '2026-12-01', '2019-02'])
    expect(whyNoRelease(day, now)).toBeNull();
});

it('figures measured after their source came out are told, each kind of area by its own source', () => {
  const header = 'area_code,period,sex,value,lower,upper,published_comparison,missing\n';
  const data = openDataFolder(
    dataWith({
      'indicators.csv':
        'id,period_kind,source_id,ics_source_id\nsuicide,calendar,old,new\nsmoking,calendar,old,\n',
      'sources.csv': 'id,released\nold,2023-06\nnew,2026-01-31\n',
      'observations/suicide.csv': `${header}X01,2022-2024,persons,1,,,,\nX01,2020-2022,persons,1,,,,\nX54,2022-2024,persons,1,,,,\n`,
      'observations/smoking.csv': `${header}X01,2024,persons,1,,,,\n`,
    }),
  );
  const place = { file: 'a.csv', line: 7 };
  const told = measuredAfterRelease(data, new Set(['suicide']), () => place);
  expect(told).toEqual([
    {
      file: 'a.csv',
      line: 7,
      column: 'period',
      value: '2022-2024',
      rule: 'would end after its source was released',
      fix: '“old” came out in 2023-06. Is the file of an older release, or the day after --released another?',
    },
  ]);
  expect(measuredAfterRelease(data, new Set(['smoking']), () => undefined)[0]).toMatchObject({
    file: 'observations/smoking.csv',
    line: null,
  });
});
