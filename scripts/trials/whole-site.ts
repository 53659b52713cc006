import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import { markName } from '../build/site-mark.ts';

/**
 * Why a folder does not hold a whole site of one edition; null where it does. Whole is: as many files
 * as its mark says, and every page of the same edition, by the name it prints.
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

/** What stands beside the site that a build left and should not have. */
export function leftBehind(home: string): string[] {
  const meant = /^(?:lock(?:\.workers)?|next-.*\.inputs)$/;
  const work = join(home, '.build');
  return existsSync(work) ? readdirSync(work).filter((name) => !meant.test(name)) : [];
}
