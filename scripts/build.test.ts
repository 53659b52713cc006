import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyArcadia } from './fixtures/arcadia.ts';
import type { ArcadiaCopy } from './fixtures/arcadia.ts';
import { markSite } from './build/site-mark.ts';
import { runCommand } from './steps/run-command.ts';

const root = join(import.meta.dirname, '..');
let edition: ArcadiaCopy;
let home: string;
beforeEach(() => {
  edition = copyArcadia();
  home = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist', 'index.html'), 'the last good site');
  markSite(join(home, 'dist'));
});
afterEach(() => rmSync(home, { recursive: true }));

const build = () =>
  runCommand(process.execPath, [join(root, 'scripts', 'build.ts')], {
    cwd: root,
    env: {
      SYSTEM_PROFILES_DATA: edition.data,
      SYSTEM_PROFILES_CONTENT: edition.content,
      SYSTEM_PROFILES_OUT: join(home, 'dist'),
    },
  });

describe('a build into a folder that is somebody’s own', () => {
  it('ends with 1 before anything is read, and touches nothing', async () => {
    writeFileSync(join(home, 'dist', 'thesis.docx'), 'three years of work');
    edition.remove('data/areas.csv');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('✗ a place for the site failed');
    expect(output).toContain('dist holds what no build put there: thesis.docx.');
    expect(output).not.toContain('areas.csv');
    expect(readFileSync(join(home, 'dist', 'thesis.docx'), 'utf8')).toBe('three years of work');
    expect(readdirSync(home)).toEqual(['dist']);
  });
});

/** Begun where templates were at hand, and then left. */
const pagesLeft = /– pages: not run|✓ pages .*: left, since the check did not pass/;

describe('a build from tables with a fault', () => {
  it('ends with 1, says where the fault is, and leaves the last good site as it was', async () => {
    edition.write('data/areas.csv', 'code,kind\nX01,moor\n');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('✗ tables and words failed');
    expect(output).toContain('areas.csv');
    expect(output).toMatch(
      /To run this step alone: SYSTEM_PROFILES_DATA=\S+ .*npm run check:data\n/,
    );
    expect(output).toMatch(pagesLeft);
    expect(readFileSync(join(home, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(home).sort()).toEqual(['.build', 'dist']);
    expect(readdirSync(join(home, '.build')).sort()).toEqual(['lock', 'lock.workers']);
  });

  it('does so when the fault is found after pages were begun: nothing was written of them', async () => {
    edition.write('data/boundaries/ics.json', '{}');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('✗ tables and words failed');
    expect(output).toMatch(pagesLeft);
    expect(readFileSync(join(home, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(join(home, '.build')).sort()).toEqual(['lock', 'lock.workers']);
  });

  it('does so when a table is not there at all', async () => {
    edition.remove('data/indicators.csv');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('indicators.csv');
    expect(readFileSync(join(home, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
  });
});
