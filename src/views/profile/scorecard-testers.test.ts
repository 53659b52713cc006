import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { testersNote } from './scorecard-testers.ts';

const { areas, indicators, profile } = arcadiaProfiles;
const area = areas.get(codes.northmoor);
const entries = profile(codes.northmoor).scorecard;
const ours = entries.filter(({ comparison }) => comparison.basis === 'computed');

describe('the note on whose tests a scorecard names', () => {
  it('is left out where nothing was tested', () => {
    expect(testersNote([], area, indicators)).toBeNull();
  });

  it('says that ours rests on the published range', () => {
    expect(testersNote(ours, area, indicators)).toBe('“Our test” is ours, on the published range.');
  });

  it('spells out each publisher once, before ours', () => {
    const published = ours.map((entry) => ({
      ...entry,
      comparison: { ...entry.comparison, basis: 'published' as const },
    }));
    const { publisher } = indicators.get(ours[0]!.indicatorId)!.source;
    expect(testersNote([...published, ...ours], area, indicators)).toBe(
      `“${publisher}’s test” is that of ${publisher} and “our test” is ours, on the published range.`,
    );
  });
});
