import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packed table of postcodes as it lies in data/postcodes/, to be unpacked by src/postcodes/.
 * Throws where it is missing: an edition without it could not answer a postcode.
 */
export function readPackedPostcodes(folder: string): Uint8Array {
  return readFileSync(join(folder, 'postcodes', 'outcodes.jsonl.gz'));
}

/** The month of the list of postcodes, `2025-10`, from data/postcodes/table.json. Throws where it is not said. */
export function readPostcodeMonth(folder: string): string {
  const path = join(folder, 'postcodes', 'table.json');
  const { listed } = JSON.parse(readFileSync(path, 'utf8')) as { listed?: string };
  if (!listed) throw new Error(`${path} does not say when the postcodes were listed.`);
  return listed.slice(0, 7);
}
