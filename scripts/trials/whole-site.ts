import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import { markName } from '../build/site-mark.ts';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';

/** Gives an edition a title of its own, which every page of its site prints; titles before it go. */
export function titleEdition(copy: ArcadiaCopy, title: string): void {
  const settings = readFileSync(copy.path('content/site.yaml'), 'utf8');
  const titled = settings.replace(/^title: .*$/m, `title: ${title}`);
  if (!titled.includes(title)) throw new Error('The settings of the edition have no title.');
  copy.write('content/site.yaml', titled);
}

/**
 * Why a folder does not hold a whole site of one edition; null where it does. Whole is: as many files
 * as its mark says, and every page of the same edition, by the title it prints.
 */
export function siteFault(out: string, editions: readonly string[]): string | null {
  if (!existsSync(join(out, 'index.html'))) return 'there is no front page';
  const files = listFiles(out).filter((file) => file !== `/${markName}`);
  const mark = JSON.parse(readFileSync(join(out, markName), 'utf8')) as { files: number };
  if (files.length !== mark.files) return `${files.length} files and not ${mark.files}`;
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const texts = pages.map((file) => readFileSync(join(out, file), 'utf8'));
  const printed = editions.filter((edition) => texts.some((text) => text.includes(edition)));
  return printed.length === 1 ? null : `pages of ${printed.length} editions`;
}

/** Every file of a site with its bytes, as one text to compare. */
export const textOfSite = (out: string): string =>
  listFiles(out)
    .map((file) => `${file}\n${readFileSync(join(out, file), 'latin1')}`)
    .join('\n');

/** Files that two sites have not both, or not with the same bytes. */
export function differingFiles(one: string, other: string): string[] {
  const files = new Set([one, other].flatMap((site) => listFiles(site)));
  return [...files].filter((file) => {
    const [here, there] = [join(one, file), join(other, file)];
    if (!existsSync(here) || !existsSync(there)) return true;
    return !readFileSync(here).equals(readFileSync(there));
  });
}

/** What stands beside the site that a build left and should not have. */
export function leftBehind(home: string): string[] {
  const meant = /^(?:lock(?:\.workers)?|spare-.*|next-.*\.inputs)$/;
  const work = join(home, '.build');
  return existsSync(work) ? readdirSync(work).filter((name) => !meant.test(name)) : [];
}
