import { renameSync } from 'node:fs';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { cell, changeRows, corruption, row, without, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const links = 'data/area-links.csv';
const indicators = 'data/indicators.csv';
const smoking = 'data/observations/smoking.csv';
const population = 'data/observations/population.csv';
const sources = 'data/sources.csv';
const similar = 'data/similar-areas.csv';
const neighbourhoods = 'data/neighbourhoods.csv';

/** Calls the indicator of smoking something else, wherever tables and words name it. */
function renameIndicator(copy: ArcadiaCopy, id: string): void {
  const naming = [
    ['indicators', 0],
    ['themes', 4],
    ['target-tracking', 3],
    ['target-tracking', 11],
  ] as const;
  for (const [name, column] of naming)
    changeRows(copy, `data/${name}.csv`, (rows) =>
      rows.map((cells) => (cells[column] === 'smoking' ? cells.with(column, id) : cells)),
    );
  const [figures, words] = ['data/observations/smoking.csv', 'content/indicators/smoking.mdx'];
  for (const file of [figures, words])
    renameSync(copy.path(file), copy.path(file.replace('smoking', id)));
}

/** Rows that do not fit the other rows, of their own table or of another. */
export const ofRows: readonly Corruption[] = [
  corruption(
    'an area twice',
    row(
      areas,
      'X06000001',
      'unitary',
      'Other',
      'Other',
      'Other Council',
      'other',
      'X12000001',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    'is in the table twice',
  ),
  corruption(
    'two areas at one address',
    cell(areas, 2, 'slug', 'northmoor'),
    'is the address of another area',
  ),
  corruption(
    'a country called as a part of the site is',
    cell(areas, 10, 'slug', 'data'),
    'is the address of another page',
  ),
  corruption(
    'an indicator called as the answers of all areas are',
    (copy) => renameIndicator(copy, 'areas'),
    'is the address of another page',
  ),
  corruption('two countries', cell(areas, 6, 'kind', 'country'), 'country'),
  corruption('no country', without(areas, 'X92000001'), 'country'),
  corruption('a council without a region', cell(areas, 1, 'region_code', ''), 'is blank'),
  corruption(
    'a council in a region that is none',
    cell(areas, 1, 'region_code', 'X06000002'),
    'is an area of the wrong kind',
  ),
  corruption(
    'a council with an NHS region',
    cell(areas, 1, 'nhs_region', 'Arcadia'),
    'is given to an area that is not a system',
  ),
  corruption(
    'an area that ends before it begins',
    cell(areas, 2, 'valid_to', '2020-01-01'),
    'areas.csv',
  ),
  corruption(
    'an area that ends with nothing after it',
    cell(areas, 1, 'valid_to', '2026-03-31'),
    'has ended and names no successor',
  ),
  corruption(
    'an area that comes after itself',
    row(links, 'X54000001', 'succeeded-by', 'X54000001', '', ''),
    'comes after itself',
  ),
  corruption(
    'an area that is part of itself',
    row(links, 'X06000001', 'part-of', 'X06000001', '4500', '1'),
    'is part of itself',
  ),
  corruption(
    'a ring of three areas',
    row(links, 'X54000002', 'part-of', 'X07000001', '5000', '0.27027'),
    'is part of itself',
  ),
  corruption(
    'a council part of a council',
    row(links, 'X06000001', 'part-of', 'X06000002', '0', '0'),
    'is of a kind that cannot stand so',
  ),
  corruption(
    'a council that comes after a system',
    row(links, 'X54000001', 'succeeded-by', 'X06000001', '', ''),
    'is of a kind that cannot stand so',
  ),
  corruption(
    'a successor of an area in force',
    row(links, 'X06000001', 'succeeded-by', 'X06000002', '', ''),
    'has a successor but has not ended',
  ),
  corruption(
    'a successor that began years later',
    cell(areas, 9, 'valid_from', '2030-04-01'),
    'began more than a day after',
  ),
  corruption(
    'a successor that began on the last day of the area before it',
    cell(areas, 9, 'valid_from', '2026-03-31'),
    'began on the last day of the area it succeeds',
  ),
  corruption(
    'a link to an area that is none',
    cell(links, 1, 'to_code', 'X54000009'),
    'is not an area of this edition',
  ),
  corruption(
    'a former code in place of the code',
    cell(smoking, 1, 'area_code', 'X06000009'),
    'It is a former code of Northmoor',
  ),
  corruption(
    'a share that its residents do not make',
    cell(links, 1, 'residents', '4400'),
    'is not the share that its residents make',
  ),
  corruption('a link without residents', cell(links, 1, 'residents', ''), 'is blank'),
  corruption(
    'a council with half its residents in no system',
    without(links, 'X07000002'),
    'area-links.csv',
  ),
  corruption(
    'an area similar to itself',
    cell(similar, 1, 'similar_code', 'X06000001'),
    'is said to be similar to itself',
  ),
  corruption(
    'an area named as similar twice',
    cell(similar, 2, 'similar_code', 'X06000002'),
    'is named as similar twice',
  ),
  corruption(
    'two areas in one place of a list of similar ones',
    cell(similar, 2, 'rank', '1'),
    'is in the table twice',
  ),
  corruption(
    'two hexagons on one place',
    cell('data/boundaries/hexes.csv', 2, 'row', '1'),
    'hexes.csv',
  ),
  corruption(
    'a neighbourhood in a system that is none',
    cell(neighbourhoods, 1, 'ics', 'X06000001'),
    'is an area of the wrong kind',
  ),
  corruption(
    'a place in no council',
    cell('data/places.csv', 1, 'local_authority', 'X54000002'),
    'is an area of the wrong kind',
  ),
  corruption(
    'an indicator without figures',
    ({ remove }) => remove('data/observations/smoking.csv'),
    'smoking',
  ),
  corruption('figures of no indicator', without(indicators, 'smoking'), 'smoking'),
  corruption(
    'two indicators in one place of the headline',
    cell(indicators, 4, 'headline', '1'),
    'headline',
  ),
  corruption(
    'an indicator of no source',
    cell(indicators, 4, 'source_id', 'arcadia-helth'),
    'Did you mean "arcadia-health"?',
  ),
  corruption(
    'a source that nothing uses',
    row(sources, 'spare', 'A', 'B', 'C', '2026-10', 'MIT', 'D.', '', '', ''),
    'spare',
  ),
  corruption(
    'a figure twice',
    row(smoking, 'X06000001', '2017', 'persons', '24.3', '22.4', '26.2', 'worse', ''),
    'is in the table twice',
  ),
  corruption(
    'a figure of an area that is none',
    cell(smoking, 1, 'area_code', 'X06000007'),
    'is not an area of this edition',
  ),
  corruption('a blank without a reason', cell(smoking, 1, 'value', ''), 'smoking.csv:2'),
  corruption(
    'a figure with a reason for none',
    cell(smoking, 1, 'missing', 'suppressed'),
    'smoking.csv:2',
  ),
  corruption('a figure outside its range', cell(smoking, 1, 'value', '30'), 'smoking.csv:2'),
  corruption('a range with its ends swapped', cell(smoking, 1, 'lower', '27'), 'smoking.csv:2'),
  corruption('a range with one end', cell(smoking, 1, 'lower', ''), 'smoking.csv:2'),
  corruption(
    'more than a hundred in a hundred',
    cell(smoking, 1, 'upper', '126.2'),
    'smoking.csv:2',
  ),
  corruption('fewer people than none', cell(population, 1, 'value', '-5'), 'population.csv:2'),
  corruption('a period of another kind', cell(smoking, 1, 'period', '2017/18'), 'smoking.csv:2'),
  corruption('a period that is none', cell(smoking, 1, 'period', '2017-2016'), 'smoking.csv:2'),
  corruption('a period after its release', cell(smoking, 1, 'period', '2031'), 'smoking.csv'),
  corruption(
    'a county that is not the sum of its districts',
    cell(population, 73, 'value', '999999'),
    'population.csv',
  ),
  corruption(
    'a priority of no document',
    cell('data/priorities.csv', 1, 'document_id', ''),
    'is blank',
  ),
  corruption(
    'a priority of a document that is not there',
    cell('data/priorities.csv', 1, 'document_id', 'mvm-atlas'),
    'priorities.csv:2',
  ),
  corruption(
    'a theme that is its own parent',
    cell('data/themes.csv', 1, 'parent', 'behaviour'),
    'themes.csv:2',
  ),
  corruption(
    'a theme under one that is not there',
    cell('data/themes.csv', 1, 'parent', 'weather'),
    'themes.csv:2',
  ),
  corruption(
    'a target followed by an indicator that is not there',
    cell('data/target-tracking.csv', 2, 'indicator_id', 'smoke'),
    'target-tracking.csv:3',
  ),
  corruption(
    'a table credited to a source that is not there',
    cell('data/table-sources.csv', 1, 'source_id', 'nobody'),
    'table-sources.csv:2',
  ),
];
