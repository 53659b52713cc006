import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Profile } from '../../src/profiles/profile.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { digestOfFiles } from '../build/digest-of-files.ts';

const root = join(import.meta.dirname, '..', '..');

/** All code and style that has a part in the files of an area, or may have. */
const code = ['src/**/*.{ts,css}', 'scripts/files/**/*.ts', 'package-lock.json'];

/** Tables that are drawn from as they are: who lies where, and every shape. */
const tables = ['area*.csv', 'neighbourhood*.csv', 'boundaries/*', 'release.json'];

/**
 * Everything that the files of all areas are made from but the profile of each, as a digest: code, words and
 * settings of the edition, shapes, and the profile of the country, beside which most charts are drawn.
 */
export function makerOfAreas({ data, content }: Folders, country: Profile): string {
  const made = digestOfFiles([
    [root, code],
    [data, tables],
    [content, ['*.yaml']],
  ]);
  return createHash('sha256').update(JSON.stringify(country)).update(made).digest('hex');
}
