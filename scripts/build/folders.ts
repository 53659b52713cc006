import { basename, dirname, join, resolve } from 'node:path';

/** The folders one build reads and writes, as absolute paths. */
export interface SiteFolders {
  /** The project itself. */
  root: string;
  /** Tables of the edition. */
  data: string;
  /** Prose of the edition. */
  content: string;
  /** The finished site. */
  out: string;
  /** Where the next site is made; beside `out`, so that it can be put in place by a rename. */
  staging: string;
  /** Where the last site waits while the next one takes its place. */
  previous: string;
}

/** Folders from `SYSTEM_PROFILES_DATA`, `_CONTENT` and `_OUT`, or the project's own. */
export function siteFolders(root: string, env: Record<string, string | undefined>): SiteFolders {
  const folder = (name: string, otherwise: string): string =>
    resolve(root, env[`SYSTEM_PROFILES_${name}`] || otherwise);
  const out = folder('OUT', 'dist');
  const work = join(dirname(out), '.build');
  return {
    root,
    data: folder('DATA', 'data'),
    content: folder('CONTENT', 'content'),
    out,
    staging: join(work, `next-${basename(out)}`),
    previous: join(work, `previous-${basename(out)}`),
  };
}
