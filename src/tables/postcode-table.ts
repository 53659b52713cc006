import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packed table of postcodes of an edition, as it lies in data/postcodes/. */
export interface PackedPostcodes {
  /** To be unpacked by src/postcodes/. */
  bytes: Uint8Array;
  /** The month of the list that they come from, `2025-10`. */
  month: string;
}

/**
 * Reads the table of postcodes; null where an edition does without the folder. Throws where only a
 * part of it is there.
 */
export function readPackedPostcodes(folder: string): PackedPostcodes | null {
  const place = join(folder, 'postcodes');
  if (!existsSync(place)) return null;
  const path = join(place, 'table.json');
  const { listed } = JSON.parse(readFileSync(path, 'utf8')) as { listed?: string };
  if (!listed) throw new Error(`${path} does not say when the postcodes were listed.`);
  return { bytes: readFileSync(join(place, 'outcodes.jsonl.gz')), month: listed.slice(0, 7) };
}
