import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFolders } from '../build/folders.ts';
import { inputsFingerprint, recordInputs } from '../build/inputs.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { startStandIn } from './stand-in.ts';

const root = join(import.meta.dirname, '..', '..');
let home: string;
let env: Record<string, string>;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stand-in-'));
  env = {
    SYSTEM_PROFILES_DATA: arcadia.data,
    SYSTEM_PROFILES_CONTENT: arcadia.content,
    SYSTEM_PROFILES_OUT: join(home, 'dist'),
  };
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist', 'index.html'), '<html><head></head>As built</html>');
});
afterEach(() => rmSync(home, { recursive: true }));

function record(fingerprint = inputsFingerprint(siteFolders(root, env))): void {
  recordInputs(siteFolders(root, env), fingerprint);
}

describe('the site that stands in while Astro begins', () => {
  it('is served where it was built from the files as they are, and its port given back', async () => {
    record();
    const worker = startStandIn(root, ['--port', '0'], env);
    const [address] = (await once(worker, 'message')) as [string];
    expect(await (await fetch(address)).text()).toContain('As built');
    await globalThis.endStandIn?.();
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('is not served where it was built from other files', async () => {
    record('other files');
    const worker = startStandIn(root, ['--port', '0'], env);
    const told = await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
    expect(told).toEqual([0]);
  });
});
