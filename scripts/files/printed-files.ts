import { readFileSync } from 'node:fs';
import { printedFile, printedProfiles } from '../../src/tables/printed-profiles.ts';
import { printedPath } from '../../src/views/profile/take.ts';
import type { SiteFile } from './site-file.ts';

/** The profiles printed in a folder as files of the site: `/pdf/<code>.pdf`. */
export function* printedFiles(folder: string): Generator<SiteFile> {
  for (const code of printedProfiles(folder))
    yield { address: printedPath(code), content: readFileSync(printedFile(folder, code)) };
}
