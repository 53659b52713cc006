import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFolders } from './folders.ts';
import { inputsFingerprint, recordInputs, siteIsCurrent } from './inputs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const name of ['src', 'data', 'content', 'dist']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'data', 'areas.csv'), 'code\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = () => siteFolders(root, {});

function buildSite(): void {
  recordInputs(folders(), inputsFingerprint(folders()));
  writeFileSync(join(root, 'dist', 'index.html'), '');
}

describe('whether the built site is current', () => {
  it('is not when nothing was built', () => {
    expect(siteIsCurrent(folders())).toBe(false);
  });

  it('is after a build', () => {
    buildSite();
    expect(siteIsCurrent(folders())).toBe(true);
  });

  it('is not once a table has changed', () => {
    buildSite();
    writeFileSync(join(root, 'data', 'areas.csv'), 'code\nX01\n');
    expect(siteIsCurrent(folders())).toBe(false);
  });

  it('is not once a page has been added', () => {
    buildSite();
    writeFileSync(join(root, 'src', 'page.astro'), '');
    expect(siteIsCurrent(folders())).toBe(false);
  });

  it('does not mind a new test', () => {
    buildSite();
    writeFileSync(join(root, 'src', 'page.test.ts'), '');
    expect(siteIsCurrent(folders())).toBe(true);
  });
});
