import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerWritten, folderOfThisProcess, madeWhenAsked } from './files-in-dev.ts';

describe('files that are no pages, while pages are edited', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-dev-'));
  let inputs = 'as first read';
  const make = vi.fn<() => Promise<void>>(() => {
    mkdirSync(join(folder, 'charts/X1'), { recursive: true });
    mkdirSync(join(folder, 'embed/X1/lifeline'), { recursive: true });
    writeFileSync(join(folder, 'charts/X1/lifeline.svg'), `<svg>${inputs}</svg>`);
    writeFileSync(join(folder, 'embed/X1/lifeline/index.html'), 'a chart');
    return Promise.resolve();
  });
  const answer = answerWritten(
    folder,
    '',
    madeWhenAsked(make, () => inputs),
  );
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) =>
      answer(request, response, () => response.end('a page of Astro')),
    );
    await new Promise<void>((listening) => server.listen(0, listening));
  });
  afterAll(() => server.close());
  const ask = async (path: string) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return [response.headers.get('content-type'), await response.text()];
  };

  it('are not made for a page', async () => {
    expect(await ask('/ics/frimley/')).toEqual([null, 'a page of Astro']);
    expect(await ask('/data/areas.json')).toEqual([null, 'a page of Astro']);
    expect(make).not.toHaveBeenCalled();
  });

  it('are made once for all that ask at once, and again after a change', async () => {
    const [chart, embed] = await Promise.all([
      ask('/charts/X1/lifeline.svg'),
      ask('/embed/X1/lifeline/'),
    ]);
    expect(chart).toEqual(['image/svg+xml; charset=utf-8', '<svg>as first read</svg>']);
    expect(embed).toEqual(['text/html; charset=utf-8', 'a chart']);
    expect(make).toHaveBeenCalledTimes(1);
    inputs = 'as changed';
    expect((await ask('/charts/X1/lifeline.svg'))[1]).toBe('<svg>as changed</svg>');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('leave to Astro what they do not hold', async () => {
    expect(await ask('/charts/X1/none.svg')).toEqual([null, 'a page of Astro']);
  });

  it('lie in a folder of their process, and those of one that was killed are removed', () => {
    const parent = mkdtempSync(join(tmpdir(), 'in-dev-'));
    const ended = spawnSync(process.execPath, ['--version']).pid;
    for (const id of [ended, process.ppid]) mkdirSync(join(parent, String(id)));
    expect(folderOfThisProcess(parent)).toBe(join(parent, String(process.pid)));
    expect(readdirSync(parent).toSorted()).toEqual(
      [process.pid, process.ppid].map(String).toSorted(),
    );
  });
});
