import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { similarAreasOf } from './similar-areas.ts';

const { areas, indicators } = arcadiaProfiles;
const similar = (code: string) => similarAreasOf(areas.get(code), { areas, indicators });

describe('the areas most like one', () => {
  it('stand nearest first with their figures of the area’s own latest period', () => {
    const found = similar(codes.northmoor)!;
    expect(found.period.label).toBe('2023 to 2025');
    expect(found.own.figures.female?.value).toBe(79.1);
    expect(found.nearest.map(({ area }) => area.name)).toEqual([
      'Isle of Southmere',
      'East Vale',
      'West Vale',
    ]);
    expect(found.nearest[0]?.figures.male?.value).toBe(81.2);
  });

  it('are none for a system, which no publisher likens to another', () => {
    expect(similar(codes.system)).toBeNull();
    expect(similar(codes.country)).toBeNull();
  });

  it('are set beside years in good health where no life expectancy is published, as for a county', () => {
    const withoutLife = new Map([...indicators].filter(([id]) => id !== 'life-expectancy'));
    const found = similarAreasOf(areas.get(codes.northmoor), { areas, indicators: withoutLife })!;
    expect(found.indicator.id).toBe('healthy-life-expectancy');
    expect(found.own.figures.female?.lower).toBe(53.4);
    expect(found.nearest[1]?.figures.female).toBeUndefined();
  });

  it('are not shown beside an area without a figure of its own', () => {
    expect(similarAreasOf(areas.get(codes.northmoor), { areas, indicators: new Map() })).toBeNull();
  });
});
