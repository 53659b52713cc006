import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupReader } from './markup-faults.ts';
import type { PageFacts } from './problem.ts';
import { readPage } from './read-page.ts';

/** One reader's share of the pages: addresses of HTML files under `folder`. */
export interface PageShare {
  folder: string;
  files: string[];
}

/** Reads the facts of a share of pages. */
export type PageReader = (share: PageShare) => Promise<PageFacts[]>;

/** A reader that knows shapes of pages which it has found sound, of whatever share. */
export function pageReader(): PageReader {
  const markupFaults = markupReader();
  return async ({ folder, files }) => {
    const pages: PageFacts[] = [];
    for (const file of files) {
      const html = readFileSync(join(folder, file), 'utf8');
      const facts = readPage(file.replace(/index\.html$/, ''), html);
      pages.push({ ...facts, markup: await markupFaults(html) });
    }
    return pages;
  };
}
