import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Step } from '../steps/run-steps.ts';
import { buildSite } from './build-site.ts';
import { siteFolders } from './folders.ts';

it('tells how long the build took, not what its steps took that ran side by side', async () => {
  const home = mkdtempSync(join(tmpdir(), 'build-site-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const waiting = (name: string): Step => ({
    name,
    alone: 'npm run build',
    needs: [],
    run: () => new Promise((resolve) => setTimeout(() => resolve({}), 400)),
  });
  const lines: string[] = [];
  const out = join(home, 'dist');
  const folders = siteFolders(join(import.meta.dirname, '..', '..'), { SYSTEM_PROFILES_OUT: out });
  const began = performance.now();
  const isBuilt = await buildSite(folders, (line) => lines.push(line), [
    waiting('pages'),
    waiting('files'),
  ]);
  const took = (performance.now() - began) / 1000;
  expect(isBuilt).toBe(true);
  const told = Number(/\((\d+\.\d) s\)/.exec(lines.at(-1) ?? '')?.[1]);
  expect(told).toBeGreaterThanOrEqual(0.4);
  expect(told).toBeLessThanOrEqual(took + 0.05);
});
