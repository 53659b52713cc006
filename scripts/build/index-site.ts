import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { StepFailure } from '../steps/run-steps.ts';

/** Pagefind's ready-made search boxes, which this site does not use: half the weight of the index. */
const unused = /-ui\.(js|css)$/;

/**
 * Writes the search index of a built site into its `pagefind/` folder and gives the number of pages
 * in it. Only pages that mark their content with `data-pagefind-body` go in, so forwarding pages
 * and bare charts stay out. Throws a StepFailure with Pagefind's own words.
 *
 * The files are taken from Pagefind and written here, because its own `writeFiles` may say it is
 * done before they are whole: closing it then left an empty `pagefind-entry.json`.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new StepFailure('the search index could not be started', errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    requireNone(added.errors, 'pages could not be read for the search index');
    const made = await index.getFiles();
    requireNone(made.errors, 'the search index could not be made');
    for (const { path, content } of made.files.filter((file) => !unused.test(file.path))) {
      const place = join(site, 'pagefind', path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    return pagesIn(made.files.find((file) => file.path === 'pagefind-entry.json')?.content);
  } finally {
    await pagefind.close();
  }
}

function requireNone(errors: string[], fault: string): void {
  if (errors.length > 0) throw new StepFailure(fault, errors.join('\n'));
}

/** Pages in every language of an index, from its entry file. */
function pagesIn(entry: Uint8Array | undefined): number {
  if (entry === undefined) throw new StepFailure('the search index has no entry file');
  const { languages } = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}
