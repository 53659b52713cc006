import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { StepFailure } from '../steps/run-steps.ts';

/**
 * Writes the search index of a built site into its `pagefind/` folder and gives the number of pages
 * indexed. Only pages that mark their content with `data-pagefind-body` go in, so forwarding pages
 * and bare charts stay out. Throws a StepFailure with Pagefind's own words.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new StepFailure('the search index could not be started', errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    requireNone(added.errors, 'pages could not be read for the search index');
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    requireNone(written.errors, 'the search index could not be written');
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

function requireNone(errors: string[], fault: string): void {
  if (errors.length > 0) throw new StepFailure(fault, errors.join('\n'));
}
