import Papa from 'papaparse';
import type { Release } from '../tables/release.ts';
import { areasInForce, type ComparedTables, type KeptTables } from './changes.ts';
import { keptCsv, readKeptCsv, seriesOf } from './kept-figures.ts';

/** Tables of names, by path below the folder of a kept release. */
const lists = { areas: 'areas.csv', indicators: 'indicators.csv' } as const;

const figuresOf = 'figures/';

const listCsv = (names: Iterable<readonly [string, string]>): string =>
  `${Papa.unparse([['key', 'name'], ...names], { newline: '\n' })}\n`;

const readList = (text: string | undefined): Map<string, string> =>
  new Map(
    Papa.parse<[string, string]>((text ?? '').trimEnd(), { delimiter: ',' })
      .data.slice(1)
      .map(([key, name]) => [key, name]),
  );

/** The tables of an edition as a release keeps them: texts by path below its folder. */
export const textsToKeep = (tables: ComparedTables): Map<string, string> =>
  new Map([
    [lists.areas, listCsv(areasInForce(tables.areas))],
    [lists.indicators, listCsv(tables.indicators.map(({ id, name }) => [id, name] as const))],
    ...[...tables.observations].map(
      ([id, rows]) => [`${figuresOf}${id}.csv`, keptCsv(seriesOf(rows))] as const,
    ),
  ]);

/** A kept release from its texts. */
export const readKeptTables = (
  release: Release,
  texts: ReadonlyMap<string, string>,
): KeptTables => ({
  release,
  areas: readList(texts.get(lists.areas)),
  indicators: readList(texts.get(lists.indicators)),
  figures: new Map(
    [...texts].flatMap(([path, text]) =>
      path.startsWith(figuresOf)
        ? [[path.slice(figuresOf.length, -'.csv'.length), readKeptCsv(text)] as const]
        : [],
    ),
  ),
});
