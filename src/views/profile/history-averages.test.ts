import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { averageItem } from './history-averages.ts';

const { indicators, profile, areas } = arcadiaProfiles;

it('averages of councils stand newest first beside the country, with how much each takes in', () => {
  const system = profile(codes.system);
  const average = system.averages.find(({ indicatorId }) => indicatorId === 'smoking')!;
  const found = averageItem(average, indicators.get('smoking')!, {
    profile: system,
    country: areas.country,
  });
  expect(found.id).toBe('smoking');
  expect(found.table.rows[0]).toEqual(['2024', '13.4', '13.2%', '4 of 4', '100%']);
  expect(found.says).toMatch(/^18\.3% in 2017; 13\.4% in 2024\. An average has no range/);
});
