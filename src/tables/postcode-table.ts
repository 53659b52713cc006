import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packed table of postcodes as it lies in data/postcodes/, to be unpacked by src/postcodes/.
 * Throws where it is missing: an edition without it could not answer a postcode.
 */
export function readPackedPostcodes(folder: string): Uint8Array {
  return readFileSync(join(folder, 'postcodes', 'outcodes.jsonl.gz'));
}
