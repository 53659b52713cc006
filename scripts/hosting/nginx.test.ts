import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { redirectFiles } from '../files/redirect-files.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);

/** An answer, its body and those of its headers that are asked of. */
interface Answer {
  status?: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  server.close();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return place.port;
}

const file = join(import.meta.dirname, 'nginx.conf');

/** The example as it ships; for a site in the folder `/health` of its host, as it says how. */
function exampleFor(subPath: string): string {
  const text = readFileSync(file, 'utf8');
  if (subPath === '') return text;
  const said = /sed -E '([^']+)' nginx\.conf/.exec(text)?.[1];
  return execFileSync('sed', ['-E', said!, file], { encoding: 'utf8' });
}

/** The example but for the port and the folder. */
function settingsFor(home: string, port: number, subPath: string): string {
  const example = exampleFor(subPath)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/www/system-profiles', join(home, 'site'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(home, name)};`)
    .join('\n');
  return `daemon off; pid ${join(home, 'pid')}; error_log ${join(home, 'error.log')};
    events {} http { access_log off; ${places} ${example} }`;
}

describe.runIf(nginx).each(['', '/health'])(
  'the example for nginx, served by the nginx of this machine: %s/',
  (subPath) => {
    let home: string;
    let port: number;
    let server: ChildProcess;

    const ask = (inSite: string, method = 'GET'): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const path = subPath + inSite;
        const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => {
            const { statusCode: status, headers } = response;
            resolve({ status, headers, body: Buffer.concat(pieces).toString() });
          });
        });
        asked.on('error', reject).end();
      });

    beforeAll(async () => {
      home = mkdtempSync(join(tmpdir(), 'nginx-'));
      // Started by root, nginx reads as somebody with fewer rights.
      chmodSync(home, 0o755);
      const write = (file: string, text: string): void => {
        const place = join(home, file.replace(/^site(?=\/)/, `site${subPath}`));
        mkdirSync(join(place, '..'), { recursive: true });
        writeFileSync(place, text);
      };
      write('site/index.html', 'front');
      write('site/404.html', 'not here');
      write('site/ics/index.html', 'systems');
      write('site/ics/empty/a.txt', 'a');
      write('site/_astro/site.abc.css', 'a{}');
      write('site/data/areas.csv', 'code\n');
      write('site/embed/X1/lifeline/index.html', 'a chart');
      write('site/embed/2026-11/X1/lifeline/index.html', 'the chart as it was');
      write('site/_headers', '/*');
      for (const { address, content } of redirectFiles([{ from: '/old/', to: '/ics/' }], subPath))
        write(`site${address}`, String(content));
      write('site/.system-profiles.json', '{}');
      write('site-secret/index.html', 'not for readers');
      port = await freePort();
      write('nginx.conf', settingsFor(home, port, subPath));
      server = spawn(nginx!, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'ignore' });
      await vi.waitFor(() => ask('/'), { timeout: 20_000 });
    });
    afterAll(async () => {
      server.kill();
      await once(server, 'exit');
      rmSync(home, { recursive: true });
    });

    it('gives pages and files with the headers of the table', async () => {
      const page = await ask('/ics/');
      expect([page.status, page.body]).toEqual([200, 'systems']);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect((await ask('/_astro/site.abc.css')).headers['cache-control']).toContain('immutable');
      expect((await ask('/data/areas.csv')).headers['access-control-allow-origin']).toBe('*');
    });

    it.each([
      '/nowhere/',
      '/ics/empty/',
      '/ics/empty',
      '/_astro/gone.css',
      '/_headers',
      '/.system-profiles.json',
      '/.git/config',
    ])(
      'answers with the site’s own page, for nobody to keep, what is not there: %s',
      async (path) => {
        const { status, body, headers } = await ask(path);
        const expected = path === '/ics/empty' ? [301, expect.anything()] : [404, 'not here'];
        expect([status, body]).toEqual(expected);
        if (status === 404) expect(headers['cache-control']).toBe('no-store');
        if (status === 404)
          expect(headers['content-security-policy']).toContain("default-src 'none'");
      },
    );

    it('lets other sites frame embeds and nothing else', async () => {
      const framing = async (path: string) => (await ask(path)).headers['x-frame-options'];
      expect((await ask('/embed/X1/lifeline/')).body).toBe('a chart');
      expect(await framing('/embed/X1/lifeline/')).toBeUndefined();
      expect(await framing('/embed/2026-11/X1/lifeline/')).toBeUndefined();
      for (const path of ['/', '/ics/', '/data/areas.csv', '/nowhere/'])
        expect(await framing(path)).toBe('SAMEORIGIN');
    });

    it('leads from an address that is gone to the one that takes its place', async () => {
      const { status, headers } = await ask('/old/');
      expect([status, headers['location']]).toEqual([301, `${subPath}/ics/`]);
      expect((await ask('/_redirects.nginx')).status).toBe(404);
    });

    it('forwards to the closing slash by the path alone, and to no other host', async () => {
      for (const path of ['/ics', '//ics'])
        expect((await ask(path)).headers['location']).toBe(`${subPath}/ics/`);
      expect((await ask('//example.org/ics')).status).toBe(404);
    });

    it('gives nothing from outside its folder, and takes nothing in', async () => {
      expect((await ask('/..%2fsite-secret/')).status).not.toBe(200);
      expect((await ask('/../site-secret/')).status).not.toBe(200);
      expect((await ask('/-secret/')).status).toBe(404);
      expect((await ask('/', 'POST')).status).toBe(405);
      expect((await ask('/')).headers['server']).toBe('nginx');
    });
  },
);
