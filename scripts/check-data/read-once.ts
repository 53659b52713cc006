import { packedTable, unpackedTable } from '../../src/tables/kept-edition.ts';
import { readTable, tableOfBytes, type ReadTable } from '../../src/tables/read-table.ts';
import { shortDigest, type FileCache } from '../files/file-cache.ts';

/**
 * Reads tables as `readTable`, but one of whose bytes the same code has made a table without a problem before as it
 * was kept then. The cache is of all code that tables are read with.
 */
export const readOnce =
  (cache: Pick<FileCache, 'find' | 'keep'>): ReadTable =>
  (of, folder) =>
    readTable(of, folder, (schema, file, bytes) => {
      const source = `table ${schema.file} ${shortDigest(bytes)}`;
      const found = cache.find(source);
      if (found) return unpackedTable(schema, file, found);
      const table = tableOfBytes(schema, file, bytes);
      if (table.problems.length === 0) cache.keep(source, packedTable(table));
      return table;
    });
