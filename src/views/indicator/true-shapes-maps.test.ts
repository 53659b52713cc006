import { expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { flattenShapes, noShapes } from '../../charts/flat-shapes.ts';
import { readBoundaries } from '../../tables/boundaries.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { SeriesIndex } from '../../indicators/series.ts';
import { indicatorView } from './indicator-view.ts';

const { indicators, areas, tables } = arcadiaProfiles;
const healthy = indicators.get('healthy-life-expectancy')!;
const rows = tables.observations.get('healthy-life-expectancy')!;
/** Good health as held for the county and one unitary council of three: too few for a map of districts. */
const ofFew = {
  ...healthy,
  series: new SeriesIndex(rows.filter(({ areaCode }) => areaCode !== codes.southmere)),
};
const flat = () => flattenShapes(readBoundaries(arcadia.data, 'local-authorities'));
const view = (indicator: Indicator, shapes = flat) =>
  indicatorView(indicator, areas, { hexes: tables.hexes, flat: shapes });

it('an indicator of counties and single tier councils has a map of them in their shapes, women and men', () => {
  const { maps, trueShapesMaps, whyNoMap } = view(ofFew);
  expect(maps).toEqual([]);
  expect(whyNoMap).toBeNull();
  expect(trueShapesMaps.map(({ id }) => id)).toEqual(['map-female', 'map-male']);
  const [women] = trueShapesMaps;
  expect(women?.areas.map(({ name, shade, valueText }) => [name, shade, valueText])).toEqual([
    ['Isle of Southmere', null, 'No figure for this area is held in this edition.'],
    ['Northmoor', 1, '54.8 years'],
    ['Vale', 3, '62.7 years'],
  ]);
  expect(women?.areas.every(({ path }) => path.startsWith('M'))).toBe(true);
  expect(women?.words.unit).toContain('2022 to 2024. 2 counties and single tier');
});

it('an edition without shapes draws no empty map of them', () => {
  expect(view(ofFew, () => noShapes).trueShapesMaps).toEqual([]);
});

it('an indicator of districts keeps the map of hexagons alone', () => {
  expect(view(indicators.get('smoking')!).trueShapesMaps).toEqual([]);
});
