import { writeSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { siteFolders } from '../build/folders.ts';
import { siteIsCurrent } from '../build/inputs.ts';
import { subPathIn } from '../build/sub-path.ts';
import { answerBuilt } from './last-site-in-dev.ts';

/** Where Astro serves pages while they are edited, where it is told nothing else. */
const portOfAstro = 4321;

/** The port that Astro is told by the words after `dev`. */
function portIn(words: readonly string[]): number {
  const [, port] = /--port[ =](\d+)/.exec(words.join(' ')) ?? [];
  return Number(port ?? portOfAstro);
}

/**
 * Serves the built site, where it was built from the files as they are, on the port on which Astro will serve pages
 * once it has begun: on a thread of its own, since Astro leaves none of the time to others. `endStandIn` ends it. The
 * thread gives the address, once it is there.
 */
export function startStandIn(root: string, words: readonly string[], env = process.env): Worker {
  const asked: Asked = { root, port: portIn(words) };
  const worker = new Worker(new URL(import.meta.url), { workerData: asked, env });
  // Where the port is taken, or the site cannot be read, Astro alone serves, and tells what is amiss.
  worker.on('error', () => null);
  worker.unref();
  globalThis.endStandIn = () => worker.terminate();
  return worker;
}

/** What the thread is told. */
interface Asked {
  root: string;
  port: number;
}

function serve({ root, port }: Asked): void {
  const folders = siteFolders(root, process.env);
  if (!siteIsCurrent(folders)) return;
  const subPath = subPathIn(folders);
  const answer = answerBuilt(folders.out, subPath, () => false);
  const server = createServer((request, response) =>
    answer(request, response, () => void response.writeHead(503, { 'Retry-After': '1' }).end()),
  );
  server.listen(port, 'localhost', () => {
    const address = `http://localhost:${(server.address() as AddressInfo).port}${subPath}/`;
    // Not by way of the main thread, which is at work.
    writeSync(
      1,
      `${address} has the site as it was built from these files; in some seconds its pages are made as they are asked for.\n`,
    );
    parentPort?.postMessage(address);
  });
}

if (!isMainThread) serve(workerData as Asked);
