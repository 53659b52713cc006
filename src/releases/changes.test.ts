import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia, type ArcadiaCopy } from '../../scripts/fixtures/arcadia.ts';
import { codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { readEdition } from '../tables/read-edition.ts';
import { changesSince, type Changes } from './changes.ts';
import { keptCsv, readKeptCsv, seriesOf } from './kept-figures.ts';
import { readKeptTables, textsToKeep } from './kept-tables.ts';

const release = { id: '2026-11', date: '2026-11-22', notes: 'The first.' };
const first = tablesIn(arcadia.data);
const kept = readKeptTables(release, textsToKeep(first));

function changesAfter(change: (copy: ArcadiaCopy) => void): Changes {
  const copy = copyArcadia();
  change(copy);
  const { edition, problems } = readEdition(copy.data);
  if (!edition) throw new Error(JSON.stringify(problems));
  return changesSince(kept, edition);
}

const smoking = 'data/observations/smoking.csv';
const northmoorSmoking = { indicatorId: 'smoking', areaCode: 'X06000001', sex: 'persons' };
const newPeriod =
  'X06000001,2024,persons,19.4,17.5,21.3,worse,\nX06000001,2025,persons,19.1,17.2,21.0,worse,\n';
const withdrawn = 'X06000001,2017,persons,,,,,suppressed';

describe('the figures of a release as they are kept', () => {
  it('come back as they were', () => {
    for (const rows of first.observations.values())
      expect(readKeptCsv(keptCsv(seriesOf(rows)))).toEqual(seriesOf(rows));
  });

  it('stand in a line for each area and sex, a column for each period, a reason in brackets', () => {
    const row = { sex: 'female' as const, lower: null, upper: null, publishedComparison: null };
    const rows = [
      { ...row, areaCode: 'X1', period: '2024', value: 7.5, missing: null, mark: null },
      { ...row, areaCode: 'X1', period: '2023', value: null, missing: 'suppressed', mark: null },
      { ...row, areaCode: 'X0', period: '2024', value: 0, missing: null, mark: null },
    ] as const;
    expect(keptCsv(seriesOf(rows))).toBe(
      'area_code,sex,2023,2024\nX0,female,,0\nX1,female,(suppressed),7.5\n',
    );
  });
});

describe('what changed since a release', () => {
  it('is nothing where the tables say the same', () => {
    expect(changesSince(kept, first)).toEqual({
      since: release,
      areas: [],
      newIndicators: [],
      withdrawnIndicators: [],
      figures: [],
    });
  });

  it('tells a revised figure with the old one and the new one', () => {
    const { figures } = changesAfter(({ change }) =>
      change(smoking, 'X06000001,2023,persons,20.1,', 'X06000001,2023,persons,20.3,'),
    );
    expect(figures).toEqual([
      { ...northmoorSmoking, period: '2023', kind: 'revised', before: 20.1, now: 20.3 },
    ]);
  });

  it('tells a figure of a new period, and one that was withdrawn', () => {
    const { figures } = changesAfter(({ change }) => {
      change(smoking, 'X06000001,2024,persons,19.4,17.5,21.3,worse,\n', newPeriod);
      change(smoking, 'X06000001,2017,persons,24.3,22.4,26.2,worse,', withdrawn);
    });
    expect(figures).toEqual([
      { ...northmoorSmoking, period: '2017', kind: 'withdrawn', before: 24.3, now: null },
      { ...northmoorSmoking, period: '2025', kind: 'new', before: null, now: 19.1 },
    ]);
  });

  it('says nothing of a range, a mark or a comparison that is told otherwise', () => {
    const { figures } = changesAfter(({ change }) =>
      change(smoking, '2024,persons,19.4,17.5,21.3,worse,', '2024,persons,19.4,17.4,21.4,,'),
    );
    expect(figures).toEqual([]);
  });

  it('tells an indicator that is gone, with every figure it had', () => {
    const without = new Map([...first.observations].filter(([id]) => id !== 'smoking'));
    const indicators = first.indicators.filter(({ id }) => id !== 'smoking');
    const changes = changesSince(kept, { ...first, indicators, observations: without });
    const had = first.observations.get('smoking')!.filter(({ value }) => value !== null);
    expect(changes.withdrawnIndicators).toEqual([
      { id: 'smoking', name: first.indicators.find(({ id }) => id === 'smoking')!.name },
    ]);
    expect(changes.figures).toHaveLength(had.length);
    expect(new Set(changes.figures.map(({ kind }) => kind))).toEqual(new Set(['withdrawn']));
    expect(changes.newIndicators).toEqual([]);
  });

  it('tells of a merger which areas began and which ended', () => {
    const before = first.areas
      .filter(({ code }) => code !== codes.system)
      .map((area) => (area.code === codes.endedSystem ? { ...area, validTo: null } : area));
    const earlier = readKeptTables(release, textsToKeep({ ...first, areas: before }));
    expect(changesSince(earlier, first).areas).toEqual([
      { code: codes.endedSystem, name: 'Moor, Vale and Mere', kind: 'ended' },
      { code: codes.system, name: 'Greater Arcadia', kind: 'began' },
    ]);
  });
});
