import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/**
 * The text of a file in UTF-8 without byte order mark, or the problem why there is none: the file
 * is missing, or was saved in another encoding (told with the line of the first wrong letter).
 */
export function readText(file: string): { text: string } | { problem: Problem } {
  const place = { file, line: null, column: null, value: null };
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT') throw error;
    const fix = 'Every edition needs it. data/README.md says what each table holds.';
    return { problem: { ...place, rule: 'The file is missing', fix } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const rule = 'The file is not in UTF-8';
    const fix = 'Save it again as "CSV UTF-8".';
    return { problem: { ...place, line: firstWrongLine(bytes), rule, fix } };
  }
}

/** A letter that cannot be decoded becomes U+FFFD; the line breaks before it give its line. */
function firstWrongLine(bytes: Buffer): number {
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!;
  return before.split('\n').length;
}
