import { parentPort } from 'node:worker_threads';
import { pageReader, type PageShare } from './page-reader.ts';

const read = pageReader();
parentPort!.on('message', async (share: PageShare) => parentPort!.postMessage(await read(share)));
