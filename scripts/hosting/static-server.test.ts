import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, serveFolder } from './static-server.ts';
import type { RunningServer } from './static-server.ts';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'ics'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'ics', 'index.html'), 'systems '.repeat(500));
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
  server = await serveFolder(folder, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.address), { redirect: 'manual' });

describe('serving the built site', () => {
  it('answers a folder with its page, compressed, and with the headers of the table', async () => {
    const response = await get('/ics/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).toMatch(/^systems /);
  });

  it('forwards an address without its closing slash, keeping the question', async () => {
    const response = await get('/ics?q=hull');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ics/?q=hull']);
  });

  it('answers an address that is not there with the page for that', async () => {
    const response = await get('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  });

  it('shows no folder without a page, and not the table of headers', () => {
    expect(answerFor(folder, '/empty/').status).toBe(404);
    expect(answerFor(folder, '/_headers').status).toBe(404);
  });

  it('gives nothing from outside its folder', () => {
    expect(answerFor(folder, '/%2e%2e/%2e%2e/etc/passwd').status).toBe(404);
    expect(answerFor(folder, '/%zz').status).toBe(404);
  });

  it('takes the next port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serveFolder(folder, { port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
