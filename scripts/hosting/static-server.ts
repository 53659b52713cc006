import { hash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isAbsolute, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.ts';
import type { HeaderRule } from './headers.ts';
import { isText, mediaTypeOf } from './media-types.ts';

/** What a path of the site answers with: a file, or a forwarding to the address with its slash. */
export type Answer = { status: 200 | 404; file: string | null } | { status: 301; location: string };

/**
 * What a static host answers for a path: the file, `index.html` of a folder, a forwarding where
 * the closing slash is left out, or `404.html`. Never a file outside the folder, by whatever steps or
 * links, none that begins with a dot, and not the table of headers; never a forwarding elsewhere.
 */
export function answerFor(folder: string, path: string): Answer {
  const notFound = join(folder, '404.html');
  const missing: Answer = { status: 404, file: existsSync(notFound) ? notFound : null };
  const steps = stepsOf(path);
  const place = steps && placeOf(folder, steps);
  if (!steps || !place) return missing;
  if (!statSync(place).isDirectory()) {
    return path.endsWith('/') ? missing : { status: 200, file: place };
  }
  const index = join(place, 'index.html');
  if (!existsSync(index)) return missing;
  if (path.endsWith('/')) return { status: 200, file: index };
  return { status: 301, location: `/${steps.map(encodeURIComponent).join('/')}/` };
}

/** The same where the site lies in a folder of its host, as in `/health`: nothing of it is outside. */
export function answerUnder(subPath: string, folder: string, path: string): Answer {
  if (path === subPath && subPath !== '') return { status: 301, location: `${subPath}/` };
  const isInside = path.startsWith(`${subPath}/`);
  const answer = answerFor(folder, isInside ? path.slice(subPath.length) : '');
  return answer.status === 301 ? { ...answer, location: subPath + answer.location } : answer;
}

/** The names along a path, or null for a path that no page or file of a site has. */
function stepsOf(path: string): string[] | null {
  try {
    const steps = decodeURIComponent(path).split('/').slice(1);
    if (steps.at(-1) === '') steps.pop();
    const isFine = path.startsWith('/') && steps.every(isName) && !notServed.has(steps[0] ?? '');
    return isFine ? steps : null;
  } catch {
    // Not an address at all: %zz.
    return null;
  }
}

/** Read by hosts, not by readers. */
const notServed: ReadonlySet<string> = new Set(['_headers', '_redirects', '_redirects.nginx']);

const isName = (step: string): boolean =>
  step !== '' && !/[\\\0]/.test(step) && (!step.startsWith('.') || step === '.well-known');

/** Where the steps lead from the folder, if that is in it once every link is followed. */
function placeOf(folder: string, steps: readonly string[]): string | null {
  const place = join(folder, ...steps);
  if (!existsSync(place)) return null;
  const way = relative(realpathSync(folder), realpathSync(place));
  return way.startsWith('..') || isAbsolute(way) ? null : place;
}

/** Body and encoding: brotli or gzip for text where the reader takes it. */
function encode(body: Buffer, type: string, accepted: string): [Buffer, string | null] {
  if (!isText(type) || body.length < 1024) return [body, null];
  if (/\bbr\b/.test(accepted)) return [compressed('br', body), 'br'];
  return /\bgzip\b/.test(accepted) ? [compressed('gzip', body), 'gzip'] : [body, null];
}

/** What was compressed last, by its own bytes: pages ask for the same files again and again. */
const lately = new Map<string, Buffer>();

function compressed(encoding: 'br' | 'gzip', body: Buffer): Buffer {
  const key = encoding + hash('sha1', body, 'base64');
  const known = lately.get(key);
  if (known) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const made = encoding === 'br' ? brotliCompressSync(body, { params }) : gzipSync(body);
  if (lately.size >= 500) lately.clear();
  lately.set(key, made);
  return made;
}

/** Addresses that are gone, with those that took their place, as a table of redirects tells hosts. */
const readRedirects = (table: string): Map<string, string> =>
  new Map(
    table.split('\n').flatMap((line): [string, string][] => {
      const [from = '', to] = line.trim().split(/\s+/);
      return to === undefined || from.startsWith('#') ? [] : [[from, to]];
    }),
  );

/** A folder as it is served. */
interface Served {
  folder: string;
  /** The folder of its host that it lies in. */
  subPath: string;
  rules: HeaderRule[];
  redirects: ReadonlyMap<string, string>;
}

function respond(
  { folder, subPath, rules, redirects }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '', ...question] = (request.url ?? '/').split('?');
  const moved = redirects.get(path);
  const answer: Answer = moved
    ? { status: 301, location: moved }
    : answerUnder(subPath, folder, path);
  const headers = { 'Cache-Control': 'no-cache', ...headersFor(rules, path) };
  // What is not there now may be there after the next build.
  const common = answer.status === 404 ? { ...headers, 'Cache-Control': 'no-store' } : headers;
  if (answer.status === 301) {
    const search = question.length > 0 ? `?${question.join('?')}` : '';
    response.writeHead(301, { ...common, Location: answer.location + search }).end();
    return;
  }
  const type = answer.file ? mediaTypeOf(answer.file) : 'text/plain; charset=utf-8';
  const whole = answer.file ? readFileSync(answer.file) : Buffer.from('Not found\n');
  const [body, encoding] = encode(whole, type, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(answer.status, {
    ...common,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
    'Content-Type': type,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A server that is up, and how to end it. */
export interface RunningServer {
  /** Address of the front page, ending in `/`. */
  address: string;
  close: () => Promise<void>;
}

const textIn = (folder: string, name: string): string =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';

/**
 * Serves a folder as a static host would, with the headers of its `_headers` and by its `_redirects`, on `port` or the
 * next that is free (0: any), in the folder `subPath` of that host. Only this machine can reach it unless `host` says otherwise.
 */
export async function serveFolder(
  folder: string,
  { port, host = '127.0.0.1', subPath = '' }: { port: number; host?: string; subPath?: string },
): Promise<RunningServer> {
  const served = {
    folder,
    subPath,
    rules: parseHeaders(textIn(folder, '_headers')),
    redirects: readRedirects(textIn(folder, '_redirects')),
  };
  const server = createServer((request, response) => {
    try {
      respond(served, request, response);
    } catch {
      // The file went while it was asked for: a new build is being put in place.
      response.writeHead(503, { 'Retry-After': '1' }).end('The site is being replaced\n');
    }
  });
  const used = await listen(server, port, host);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${used}${subPath}/`,
    close,
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (next: number): void => {
      server.once('error', (fault: NodeJS.ErrnoException) => {
        if (fault.code === 'EADDRINUSE' && next - port < 20) tryPort(next + 1);
        else reject(fault);
      });
      server.listen(next, host, () => {
        const place = server.address();
        resolve(place !== null && typeof place === 'object' ? place.port : next);
      });
    };
    tryPort(port);
  });
}
