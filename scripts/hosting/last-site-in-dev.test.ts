import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerBuilt } from './last-site-in-dev.ts';

let folder: string;
let server: Server;
let home: string;
let isMade: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'last-site-'));
  mkdirSync(join(folder, 'areas'));
  writeFileSync(join(folder, 'areas', 'index.html'), '<html><head></head>As built</html>');
  writeFileSync(join(folder, 'style.css'), 'body {}');
  isMade = false;
  const answer = answerBuilt(folder, '/health', () => isMade);
  server = createServer((request, response) => {
    answer(request, response, () => void response.end('As made now'));
  }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  home = `http://localhost:${(server.address() as AddressInfo).port}/health`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const textOf = async (path: string, headers = {}): Promise<string> =>
  (await fetch(`${home}${path}`, { headers })).text();

describe('a site that stands while pages are not yet made', () => {
  it('answers with its pages, which ask again once pages are made', async () => {
    const page = await textOf('/areas/');
    expect(page).toContain('As built');
    const [, asked = ''] = /fetch\('\/health(.*?)'\)/.exec(page) ?? [];
    expect((await fetch(`${home}${asked}`)).status).toBe(503);
    isMade = true;
    expect((await fetch(`${home}${asked}`)).status).toBe(204);
    expect(await textOf('/areas/')).toBe('As made now');
  });

  it('answers with its files as they are', async () => {
    expect(await textOf('/style.css')).toBe('body {}');
  });

  it('leaves what it has not to what makes pages', async () => {
    expect(await textOf('/@vite/client')).toBe('As made now');
  });

  it('lets through who asks for the page as it is made', async () => {
    expect(await textOf('/areas/', { 'x-as-it-is-made': '1' })).toBe('As made now');
  });
});
