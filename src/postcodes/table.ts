import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { OutcodeFile } from './outcode-file.ts';

/**
 * The compact table as kept in `data/postcodes/outcodes.jsonl.gz`: one outcode a line, sorted, packed.
 * The same files give the same bytes. Only the build reads it; browsers get one outcode at a time.
 */
export function packOutcodes(files: readonly OutcodeFile[]): Uint8Array {
  const lines = files
    .toSorted((a, b) => (a.outcode < b.outcode ? -1 : 1))
    .map((file) => `${JSON.stringify(file)}\n`);
  return gzipSync(strToU8(lines.join('')), { level: 9, mtime: 0 });
}

/** Every outcode of a packed table, by its name. Throws when the bytes are not such a table. */
export function unpackOutcodes(packed: Uint8Array): Map<string, OutcodeFile> {
  const lines = strFromU8(gunzipSync(packed)).trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const file = JSON.parse(line) as OutcodeFile;
      return [file.outcode, file];
    }),
  );
}
