import { expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { movesView } from './moves-view.ts';

it('says why an indicator with ranges is not among those whose gaps are tested', () => {
  const { areas, indicators } = arcadiaProfiles;
  const why = 'Others have no better side.';
  expect(movesView({ areas, indicators }).note).not.toContain(why);
  const smoking = { ...indicators.get('smoking')!, polarity: 'none' as const };
  const unjudged = new Map([...indicators, ['smoking', smoking]]);
  expect(movesView({ areas, indicators: unjudged }).note).toContain(`no ranges. ${why} The page`);
});
