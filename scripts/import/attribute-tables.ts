import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';
import { heldRows, tableText } from './write-table.ts';

/** That a table which names no source in its rows now comes from a release that its file states. */
export interface ReleaseNeed {
  /** as in table-sources.csv: `postcodes` */
  table: string;
  sourceId: string;
  release: string;
  released: string;
}

/** The years of an attribution, such as © 2025, as of the release. */
const ofYear = (attribution: string, released: string): string =>
  attribution.replaceAll(/(database right|©) 20\d\d/g, `$1 ${released.slice(0, 4)}`);

/**
 * Writes the release that a file states into sources.csv, and names the source in table-sources.csv, so
 * that no table is credited to an older release. Gives one sentence for each that was another.
 */
export function attributeReleases(data: DataFolder, needs: readonly ReleaseNeed[]): string[] {
  return needs.flatMap(({ table, sourceId, release, released }) => {
    const [sources, links] = [heldRows(data, 'sources.csv'), heldRows(data, 'table-sources.csv')];
    if (sources.length === 0) return [];
    const row = sources.find((each) => each['id'] === sourceId);
    if (!row) return [`${table} rests on ${sourceId}, ${release}: add its row to sources.csv.`];
    const isNamed = links.some((link) => link['table'] === table && link['source_id'] === sourceId);
    if (!isNamed && links.length > 0)
      settle(
        data,
        'table-sources.csv',
        [...links, { table, source_id: sourceId }],
        ['table', 'source_id'],
      );
    if (row['release'] === release && row['released'] === released) return [];
    const attribution = ofYear(row['attribution']!, released);
    const rows = sources.map((each) =>
      each === row ? { ...row, release, released, attribution } : each,
    );
    settle(data, 'sources.csv', rows, ['id']);
    return [
      `${table}: ${sourceId} in sources.csv is now ${release}, of ${released}; it was ${row['release']}, of ${row['released']}.`,
    ];
  });
}

function settle(
  data: DataFolder,
  table: string,
  rows: readonly Record<string, string>[],
  key: readonly string[],
): void {
  data.settle(table, tableText({ table, columns: Object.keys(rows[0]!), key }, rows));
}

/** Name in table-sources.csv of a table: its file without ending, or its folder. */
const nameOf = (table: string): string =>
  table === 'boundaries/hexes.csv' ? 'hexes' : table.replace(/\.csv$/, '').split('/')[0]!;

/** For changed tables whose files do not state their release: which source rows to look at, said once each. */
export function sourcesToLookAt(
  data: DataFolder,
  tables: readonly TableChange[],
  stated: readonly ReleaseNeed[],
): string[] {
  const changed = tables.filter(({ added, changed: other, gone }) => added + other + gone > 0);
  const names = new Set(changed.map(({ table }) => nameOf(table)));
  const links = heldRows(data, 'table-sources.csv').filter(
    (link) =>
      names.has(link['table']!) && !stated.some(({ sourceId }) => sourceId === link['source_id']),
  );
  return links.map((link) => {
    const source = heldRows(data, 'sources.csv').find((row) => row['id'] === link['source_id']);
    return `${link['table']} changed: if the files are of another release than ${link['source_id']} says (${source?.['release'] ?? 'no row in sources.csv'}), correct that row of sources.csv.`;
  });
}
