import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inject } from 'vitest';
import { mediaTypeOf } from '../hosting/media-types.ts';

/** A host that keeps the rest of one page back, from some words on, until it is told to go on. */
export async function hostOf(address: string, from: string) {
  const html = readFileSync(join(inject('folder'), address, 'index.html'), 'utf8');
  const at = html.indexOf(from);
  if (at < 0) throw new Error(`${address} has no ${from}`);
  let waiting: ServerResponse | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (path === address) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, at));
      waiting = response;
    } else {
      response.setHeader('Content-Type', mediaTypeOf(path));
      response.end(readFileSync(join(inject('folder'), path)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://localhost:${port}`,
    goOn: () => waiting?.end(html.slice(at)),
    close: () => server.close(),
  };
}
