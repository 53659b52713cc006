import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../areas/area-index.ts';
import { shippedData, tablesIn } from '../../scripts/fixtures/read-once.ts';
import { publishedByKind } from './published-for-area.ts';
import { statementsOnTheme } from './statements-on-theme.ts';
import { strategyForArea } from './strategy-for-area.ts';
import { themesSpokenOf } from './themes-spoken-of.ts';
import { tablesOfSystems } from './tables-of-systems.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);
const { published, strategies } = publishedByKind(edition, areas);

const whose = (code: string): string | undefined =>
  strategyForArea(areas.get(code), areas, strategies)?.council.name;

describe('the strategy shown on an area’s page', () => {
  it('is its own of a county or a single-tier council, and its county’s of a district', () => {
    expect(['X06000001', 'X10000001', 'X07000001', 'X07000002'].map(whose)).toEqual([
      'Northmoor',
      'Vale',
      'Vale',
      'Vale',
    ]);
  });

  it('is none of systems, regions and the country', () => {
    expect(['X54000001', 'X12000001', 'X92000001'].map(whose)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('speaks on a theme neither through a list that has ended nor through a draft', () => {
    const labels = (theme: string) =>
      statementsOnTheme(theme, strategies).flatMap(({ priorities }) =>
        priorities.map(({ label }) => label),
      );
    expect(labels('smoking')).toEqual([]);
    expect(labels('children')).toEqual(['Best start in life']);
    expect(themesSpokenOf([strategies.get('X06000001')!])).toEqual(new Set());
  });

  it('takes the plan of each list from its reader, and guesses none', () => {
    const plans = strategies.get('X10000001')!.sets.map(({ plan }) => plan?.title ?? null);
    expect(plans).toEqual(['Vale together 2024 to 2029', null]);
  });
});

describe('what systems and councils published', () => {
  it('never stands in one index, nor in one count', () => {
    expect([...published.keys()]).toEqual(['X54000001']);
    expect([...strategies.keys()]).toEqual(['X06000001', 'X06000002', 'X10000001']);
    const tables = tablesOfSystems(edition);
    expect(tables.readings).toHaveLength(1);
    expect(tables.priorities).toHaveLength(6);
    expect(tables.priorityThemes).toHaveLength(6);
    expect(tables.targets.map(({ id }) => id)).toEqual(
      tables.targetTracking
        .map((row) => row.targetId)
        .sort()
        .reverse(),
    );
  });

  it('covers, as shipped, every council of England by its own board or its county’s', () => {
    const shipped = tablesIn(shippedData);
    const all = new AreaIndex(shipped);
    const read = publishedByKind(shipped, all).strategies;
    expect(read.size).toBe(153);
    const without = all.localAuthorities.filter((area) => !strategyForArea(area, all, read));
    expect(without.map(({ name }) => name)).toEqual([]);
    const hart = strategyForArea(
      all.all.find(({ slug }) => slug === 'hart')!,
      all,
      read,
    );
    expect(hart?.council.name).toBe('Hampshire');
    const wokingham = read.get('E06000041')!;
    expect(wokingham.plans[0]!.sharedWith.map((code) => all.get(code).name)).toEqual([
      'West Berkshire',
      'Reading',
    ]);
    const devon = read.get('E10000008')!;
    expect(devon.sets.map(({ standing }) => standing)).toEqual(['ended']);
  });
});
