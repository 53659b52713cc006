import { decodeOutcode } from './decode-outcode.ts';
import type { OutcodeFile } from './outcode-file.ts';

/**
 * Every postcode of the country as `postcode,authority,system`, sorted, blank where the list gives none;
 * those of other nations are left out. The SHA-256 of these lines, each ended by a line feed, is kept
 * beside the table, so that a whole decoding can be checked without the published list.
 */
export function digestLines(files: Iterable<OutcodeFile>): string[] {
  const lines: string[] = [];
  for (const file of files) {
    for (const { postcode, area } of decodeOutcode(file)) {
      if (!('nation' in area)) {
        lines.push(`${postcode},${area.localAuthority ?? ''},${area.ics ?? ''}`);
      }
    }
  }
  return lines.sort();
}
