import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged, siteOf } from './fixture.ts';
import { regionWrong } from './region-figures.ts';

/** Public files in which three regions have figures of smoking, each with a tenth in 2023. */
function withRegions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  mkdirSync(join(folder, 'data/indicators'), { recursive: true });
  const rows = [
    ['Westlands', '2024', 24.53],
    ['Westlands', '2023', 20],
    ['Eastlands', '2024', 13.04],
    ['Southlands', '2024', 27.1],
  ].map(([name, period, value]) => `${name},region,${period},persons,${value}`);
  const file = ['area_name,area_kind,period,sex,value', ...rows].join('\n');
  writeFileSync(join(folder, 'data/indicators/smoking.csv'), file);
  return folder;
}

it('a region beside a figure that is compared with no country is its own, of the same period, and not left out', () => {
  const { site, find } = siteOf(withRegions());
  const profile = find(codes.northmoor);
  profile.region = 'Westlands';
  const entry = profile.scorecard.find((each) => each.indicator_id === 'smoking')!;
  Object.assign(entry, { sex: 'persons', latest: { ...entry.latest, period: '2024' } });
  const wrong = (beside: string) =>
    regionWrong(`Not compared No figure for Arcadia is held${beside}`, {
      profile,
      site,
      id: 'smoking',
      decimals: 1,
    });
  expect(wrong('; Westlands (region) 24.5%')).toBeNull();
  expect(wrong('; Westlands (region) 24.5% was 27.7% in 2021')).toBeNull();
  expect(wrong('; Westlands (region) 20.0%')).toContain('24.53');
  expect(wrong('; Eastlands (region) 13.0%')).toContain('no figure of Eastlands');
  expect(wrong('')).toContain('Westlands has');
  profile.region = 'Northlands';
  expect(wrong('')).toBeNull();
});

it('from which region to which a figure runs is that of all of them', () => {
  const page = { folder: withRegions(), address: '/indicators/smoking/', code: codes.country };
  const told = (said: string) => judged(said, page).problems;
  const said = 'By region it runs from 13.0% (Eastlands) to 27.1% (Southlands), in 2024.';
  expect(told(said)).toEqual([]);
  expect(told(said.replace('27.1% (Southlands)', '24.5% (Westlands)'))).toHaveLength(1);
  expect(told(said.replace('Eastlands', 'Westlands'))).toHaveLength(1);
  expect(told(said.replace('Eastlands', 'Eastlands and Westlands'))).toHaveLength(1);
  expect(told(said.replace('runs', 'runs for women'))).toHaveLength(1);
  expect(told('By region it is 13.0% (Eastlands) throughout, in 2024.')).toHaveLength(1);
});
