import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyNoPage } from './areas-with-page.ts';
import { readCsv } from './read-csv.ts';
import { currentCode } from './recodes.ts';

const areas = readCsv(join(import.meta.dirname, '../../data/areas.csv'));
const byCode = new Map(areas.map((area) => [area['code']!, area]));

/** Areas of the country whose code was replaced and whose land was not, by the names they kept. */
const sameLand: [string, string][] = [
  ['E06000048', 'Northumberland'],
  ['E07000097', 'East Hertfordshire'],
  ['E07000100', 'St Albans'],
  ['E07000101', 'Stevenage'],
  ['E07000104', 'Welwyn Hatfield'],
  ['E08000016', 'Barnsley'],
  ['E08000019', 'Sheffield'],
  ['E08000020', 'Gateshead'],
  ['E10000002', 'Buckinghamshire'],
  ['E10000023', 'North Yorkshire'],
  ['E10000027', 'Somerset'],
  ['E54000052', 'Surrey Heartlands'],
  ['E54000053', 'Sussex'],
];

describe('a code that was replaced', () => {
  it.each(sameLand)('%s for the same land is now that of %s', (old, name) => {
    expect(byCode.has(old)).toBe(false);
    expect(byCode.get(currentCode(old))?.['name']).toBe(name);
    expect(currentCode(currentCode(old))).toBe(currentCode(old));
  });

  it('is one for each that the table of areas calls a former code', () => {
    const former = areas.flatMap((area) =>
      (area['former_codes'] ?? '')
        .split(' | ')
        .flatMap((old) => (old ? [[old, area['code']]] : [])),
    );
    expect(former.length).toBeGreaterThan(3);
    expect(former.map(([old]) => [old, currentCode(old!)])).toEqual(former);
  });

  it.each([
    ['Dorset, the county, before Christchurch left it', 'E10000009'],
    ['Northamptonshire, now two councils', 'E10000021'],
    ['Cumbria, now two councils', 'E10000006'],
    ['Mendip, a part of Somerset', 'E07000187'],
  ])('stays where the land is another: %s', (_, old) => {
    expect(currentCode(old)).toBe(old);
    expect(whyNoPage(old)).toBe('councils that areas.csv does not have');
  });

  it('stays where a system gained land', () => {
    expect(currentCode('E54000042')).toBe('E54000042');
    expect(byCode.has('E54000042')).toBe(true);
  });
});
