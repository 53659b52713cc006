import { expect, it } from 'vitest';
import { shipped } from '../../scripts/fixtures/shipped-asking.ts';
import { seriesIn, yearsFile } from './years-file.ts';

it('holds the years of an area as the tables do', () => {
  const blackpool = shipped.areas.get('E06000009');
  const life = shipped.indicators.get('life-expectancy')!;
  const file = JSON.parse(JSON.stringify(yearsFile([life], blackpool)));
  const series = seriesIn(file, life.id, blackpool.code);
  expect(series.sexesOf(blackpool.code)).toEqual(['female', 'male']);
  const told = series.of(blackpool.code, 'male').map(({ period, value }) => [period.text, value]);
  const rows = shipped.edition.observations
    .get(life.id)!
    .filter(({ areaCode, sex }) => areaCode === blackpool.code && sex === 'male');
  expect(told).toHaveLength(rows.length);
  expect(Object.fromEntries(told)['2023-2025']).toBe(74.2);
});
