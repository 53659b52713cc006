import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, answerUnder, serveFolder } from './static-server.ts';
import type { RunningServer } from './static-server.ts';

let home: string;
let folder: string;
let server: RunningServer;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'served-'));
  folder = join(home, 'site');
  mkdirSync(join(home, 'site-secret'));
  writeFileSync(join(home, 'site-secret', 'index.html'), 'not for readers');
  mkdirSync(folder);
  symlinkSync(join(home, 'site-secret'), join(folder, 'linked'));
  writeFileSync(join(folder, '.system-profiles.json'), '{}');
  mkdirSync(join(folder, 'ics'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'ics', 'index.html'), 'systems '.repeat(500));
  writeFileSync(join(folder, '404.html'), 'not here');
  const table = '/*\n  Referrer-Policy: no-referrer\n/_astro/*\n  Cache-Control: immutable\n';
  writeFileSync(join(folder, '_headers'), table);
  writeFileSync(join(folder, '_redirects'), '/old/ /ics/ 301\n');
  server = await serveFolder(folder, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.address), { redirect: 'manual' });

/** Asks for a path just as it is written; `fetch` would tidy it first. */
const rawGet = (path: string): Promise<{ status?: number; location?: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    request({ port, path, host: '127.0.0.1' }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('serving the built site', () => {
  it('leads from an address that is gone to the one that took its place, with what was asked', async () => {
    const response = await get('/old/?q=a');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ics/?q=a']);
    expect((await get('/_redirects')).status).toBe(404);
  });

  it('answers a folder with its page, compressed, and with the headers of the table', async () => {
    const response = await get('/ics/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).toMatch(/^systems /);
  });

  it('answers what a file holds now, also when it was sent compressed before', async () => {
    const read = async (words: string) => {
      writeFileSync(join(folder, 'changed.txt'), words.repeat(500));
      const response = await get('/changed.txt');
      return [response.headers.get('content-encoding'), await response.text()];
    };
    const [encoding, before] = await read('before ');
    expect([encoding, before]).toEqual(['gzip', 'before '.repeat(500)]);
    expect(await read('before ')).toEqual([encoding, before]);
    expect(await read('after  ')).toEqual([encoding, 'after  '.repeat(500)]);
  });

  it('forwards an address without its closing slash, keeping the question', async () => {
    const response = await get('/ics?q=hull');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ics/?q=hull']);
  });

  it('answers an address that is not there with the page for that', async () => {
    const response = await get('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  });

  it('answers in the folder of its host that the site lies in, and nowhere else', () => {
    const under = (path: string) => answerUnder('/health', folder, path);
    expect(under('/health/ics/')).toEqual(answerFor(folder, '/ics/'));
    expect(under('/health')).toEqual({ status: 301, location: '/health/' });
    expect(under('/health/ics')).toEqual({ status: 301, location: '/health/ics/' });
    for (const path of ['/', '/ics/', '/healthy/', '/health/nowhere/', '/'])
      expect(under(path).status).toBe(404);
  });

  it('shows no folder without a page, and not the table of headers', () => {
    expect(answerFor(folder, '/empty/').status).toBe(404);
    expect(answerFor(folder, '/_headers').status).toBe(404);
  });

  it.each([
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../site-secret/',
    '/%2e%2e/site-secret/index.html',
    '/ics/..%2f..%2fsite-secret/',
    '/..%5csite-secret/',
    '/linked/',
    '/linked/index.html',
    '-secret/',
    '/%zz',
    '/ics%00/',
    '/.system-profiles.json',
    '/_headers',
    '/index.html/',
  ])('gives nothing from outside its folder, nor what is not for readers: %s', (path) => {
    expect(answerFor(folder, path).status).toBe(404);
  });

  it.each(['//ics', '///ics', '//example.org/ics', '//example.org/..', '/%2fexample.org'])(
    'forwards nobody to another host: %s',
    async (path) => {
      const { status, location } = await rawGet(path);
      expect([status, location]).toEqual([404, undefined]);
    },
  );

  it('answers only those who read', async () => {
    const response = await fetch(server.address, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(server.address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('lets nobody keep the answer that something is not there', async () => {
    const response = await get('/_astro/gone.abc.css');
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it('takes the next port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serveFolder(folder, { port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
