import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupReader } from './markup-faults.ts';
import type { MarkupFault, PageFacts } from './problem.ts';
import { readPage } from './read-page.ts';

/** One reader's share of the pages: addresses of HTML files under `folder`. */
export interface PageShare {
  folder: string;
  files: string[];
}

/** Reads the facts of a share of pages. */
export type PageReader = (share: PageShare) => Promise<PageFacts[]>;

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** The facts of a share of pages, but for their markup. */
export const factsOf = ({ folder, files }: PageShare): PageFacts[] =>
  files.map((file) => readPage(file.replace(/index\.html$/, ''), textOf(folder, file)));

/** A reader of the markup of pages, which knows shapes that it has found sound, of whatever share: the faults of each page. */
export function markupsReader(): (share: PageShare) => Promise<MarkupFault[][]> {
  const markupFaults = markupReader();
  return async ({ folder, files }) => {
    const found: MarkupFault[][] = [];
    for (const file of files) found.push(await markupFaults(textOf(folder, file)));
    return found;
  };
}

/** Pages with what is wrong in the markup of each. */
export const withMarkup = (pages: PageFacts[], markup: readonly MarkupFault[][]): PageFacts[] =>
  pages.map((page, place) => ({ ...page, markup: markup[place]! }));

/** A reader of both. */
export function pageReader(): PageReader {
  const readMarkup = markupsReader();
  return async (share) => withMarkup(factsOf(share), await readMarkup(share));
}
