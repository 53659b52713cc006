import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printedFile, printedProfiles } from '../../src/tables/printed-profiles.ts';
import { printedPath } from '../../src/views/profile/take.ts';
import type { SiteFile } from './site-file.ts';

/** The profiles printed in a folder as files of the site: `/pdf/<code>.pdf`. */
export function* printedFiles(folder: string): Generator<SiteFile> {
  for (const code of printedProfiles(folder))
    yield { address: printedPath(code), content: readFileSync(printedFile(folder, code)) };
}

const changedAt = (path: string): number => statSync(path).mtimeMs;

/** Whether a built site holds every profile that is printed in a folder, as it was printed last. */
export const carriesPrinted = (site: string, folder: string): boolean =>
  [...printedProfiles(folder)].every((code) => {
    const held = join(site, printedPath(code));
    return existsSync(held) && changedAt(held) >= changedAt(printedFile(folder, code));
  });
