import { renameSync } from 'node:fs';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { cell, changeRows, corruption, row, without, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const links = 'data/area-links.csv';
const indicators = 'data/indicators.csv';
const smoking = 'data/observations/smoking.csv';
const sources = 'data/sources.csv';
const neighbourhoods = 'data/neighbourhoods.csv';

/** Calls the indicator of smoking something else, wherever tables and words name it. */
function renameIndicator(copy: ArcadiaCopy): void {
  const id = 'areas';
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
    (copy) => changeRows(copy, areas, (rows) => [...rows, rows[1]!.with(5, 'other')]),
    'is in the table twice',
  ),
  corruption(
    'an indicator called as the answers of all areas are',
    renameIndicator,
    'is the address of another page',
  ),
  corruption('no country', without(areas, 'X92000001'), 'country'),
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
    'a council with half its residents in no system',
    without(links, 'X07000002'),
    'area-links.csv',
  ),
  corruption(
    'an indicator without figures',
    ({ remove }) => remove('data/observations/smoking.csv'),
    'smoking',
  ),
  corruption('figures of no indicator', without(indicators, 'smoking'), 'smoking'),
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
    'a name of ten thousand letters',
    cell(areas, 1, 'name', 'N'.repeat(10_000)),
    'is longer than anybody reads',
  ),
  corruption(
    'a figure of four hundred digits',
    cell(smoking, 1, 'value', '9'.repeat(400)),
    'has more digits than any figure has',
  ),
  corruption(
    'a count of four hundred digits',
    cell(neighbourhoods, 1, 'residents', '9'.repeat(400)),
    'has more digits than any figure has',
  ),
];
