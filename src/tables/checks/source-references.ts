import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Every source named in a table is in sources.csv. */
export function sourceReferences(tables: Tables): Problem[] {
  const { sources, indicators, places, tableSources } = tables;
  if (!sources.readable) return [];
  return [
    ...unknownSources(indicators, 'sourceId', sources.named),
    ...unknownSources(indicators, 'icsSourceId', sources.named),
    ...unknownSources(indicators, 'countySourceId', sources.named),
    ...unknownSources(places, 'sourceId', sources.named),
    ...unknownSources(tableSources, 'sourceId', sources.named),
  ];
}

function unknownSources<Row>(
  table: Table<Row>,
  field: keyof Row & string,
  known: ReadonlySet<string>,
): Problem[] {
  return table.rows.flatMap((row, i) => {
    const id = row[field] as string | null;
    if (id === null || known.has(id)) return [];
    const hint = didYouMean(id, known);
    const fix = `${hint === '' ? '' : `${hint} `}Sources are listed in sources.csv.`;
    return [problemAt(table, i, field, id, 'is not a source of this edition', fix)];
  });
}
