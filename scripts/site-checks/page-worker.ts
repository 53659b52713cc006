import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { markupReader } from './markup-faults.ts';
import type { PageFacts } from './problem.ts';
import { readPage } from './read-page.ts';

/** One worker's share of the pages: addresses of HTML files under `folder`. */
export interface PageShare {
  folder: string;
  files: string[];
}

const { folder, files } = workerData as PageShare;
const markupFaults = markupReader();

const pages: PageFacts[] = [];
for (const file of files) {
  const html = readFileSync(join(folder, file), 'utf8');
  const facts = readPage(file.replace(/index\.html$/, ''), html);
  pages.push({ ...facts, markup: await markupFaults(html) });
}
parentPort!.postMessage(pages);
