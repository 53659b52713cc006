import { parentPort, workerData } from 'node:worker_threads';
import { pageReader, type PageShare } from './page-reader.ts';

parentPort!.postMessage(await pageReader()(workerData as PageShare));
