import { parentPort, workerData } from 'node:worker_threads';
import { factsOf, markupsReader, type PageShare } from './page-reader.ts';

/** What is read of pages: all but their markup, or what is wrong in that. */
export type WhatIsRead = 'facts' | 'markup';

const read = (workerData as WhatIsRead) === 'facts' ? factsOf : markupsReader();
parentPort!.on('message', async (share: PageShare) => parentPort!.postMessage(await read(share)));
