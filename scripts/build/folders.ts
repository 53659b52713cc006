import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folders one build reads and writes, as absolute paths without links in them. */
export interface SiteFolders {
  /** The project itself. */
  root: string;
  /** Tables of the edition. */
  data: string;
  /** Prose of the edition. */
  content: string;
  /** The finished site. */
  out: string;
  /** Where builds work; beside `out`, so that a site can be put in place by a rename. */
  work: string;
  /** Where the next site is made. */
  staging: string;
  /** Where Astro writes pages for a site on another disk, onto which it cannot move them. */
  pages: string;
  /** Where the files that are no pages are written, beside the pages. */
  files: string;
  /** What the tables tell the search index: written beside the files, read once the pages are there. */
  records: string;
  /** The tables as the first step has read and checked them, for the steps that follow. */
  tables: string;
  /** Where the last site waits while the next one takes its place. */
  previous: string;
  /** The last site but one, for the next to be written over. */
  spare: string;
  /** Where those who write the next site say which files they wrote. */
  written: string;
}

/** Folders from `SYSTEM_PROFILES_DATA`, `_CONTENT` and `_OUT`, or the project's own. */
export function siteFolders(root: string, env: Record<string, string | undefined>): SiteFolders {
  const folder = (name: string, otherwise: string): string =>
    realPath(resolve(root, env[`SYSTEM_PROFILES_${name}`] || otherwise));
  const out = folder('OUT', 'dist');
  const work = join(dirname(out), '.build');
  return {
    root: realPath(root),
    data: folder('DATA', 'data'),
    content: folder('CONTENT', 'content'),
    out,
    work,
    staging: join(work, `next-${basename(out)}`),
    pages: join(realPath(root), '.build', `pages-${basename(out)}`),
    files: join(work, `files-${basename(out)}`),
    records: join(work, `records-${basename(out)}.json`),
    tables: join(work, `tables-${basename(out)}`),
    previous: join(work, `previous-${basename(out)}`),
    spare: join(work, `spare-${basename(out)}`),
    written: join(work, `written-${basename(out)}`),
  };
}

/** The path with every link followed, as far as it exists: two names of one folder become one. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}
