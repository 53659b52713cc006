import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOfArea, workedOut, type ClaimRule } from './claim.ts';
import { rowsIn } from './table-rows.ts';

/** The public file of changes since the release before, or of corrections of this one. */
const fileIn = (folder: string, which: 'since' | 'corrected'): string =>
  join(folder, 'data', `changes-${which}.csv`);

/** `These are the figures of release 2026-11, the first.`: no changes since another release are public. */
const firstRelease: ClaimRule = {
  pattern:
    /^These are the figures of .+, the first\.$|\bthere is no earlier one to set its figures beside\b/i,
  judge: (_, { site }) =>
    workedOut(!existsSync(fileIn(site.folder, 'since')), 'changes since one are there'),
};

/** How many figures of an area, or of all, a file of changes lists. */
const changesIn = (file: string, code: string | null): number =>
  existsSync(file)
    ? rowsIn<{ area_code: string }>(file).filter((row) => code === null || row.area_code === code)
        .length
    : 0;

/** `Corrected since this release came out: no figure changed.`, or since another: the file of changes lists none. */
const noFigureChanged: ClaimRule = {
  pattern: /\b(Corrected since|Since release)\b[^.]*\bno figure changed\b/,
  judge: ([, which], said) => {
    const file = fileIn(said.site.folder, which === 'Since release' ? 'since' : 'corrected');
    const count = changesIn(file, isOfArea(said) ? said.profile.code : null);
    return workedOut(count === 0, `the file of changes lists ${count}`);
  },
};

/** What changed between releases, asked of the public files of changes. */
export const releaseRules: readonly ClaimRule[] = [firstRelease, noFigureChanged];
