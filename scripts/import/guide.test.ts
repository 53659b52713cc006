import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../fixtures/arcadia.ts';
import { runCommand } from '../steps/run-command.ts';
import { folderWith } from './fixture.ts';
import { officialFile } from './official-file.ts';

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

/** Every command of the guide, in its order. */
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) =>
  block[1]!.trimEnd().split('\n'),
);

/** Smoking in Arcadia in 2024, a little lower than the tables say: figures made up, as all of Arcadia. */
const smoking: readonly [string, number][] = [
  ['X06000001', 18.6],
  ['X06000002', 8.9],
  ['X07000001', 12.7],
  ['X07000002', 11.5],
  ['X10000001', 12.1],
  ['X92000001', 12.9],
];
const rows = smoking.map(([area, value]) => ({
  'Indicator ID': '92443',
  'Area Code': area,
  Age: '18+ yrs',
  'Time period': '2024',
  Value: String(value),
  'Lower CI 95.0 limit': String(value - 1),
  'Upper CI 95.0 limit': String(value + 1),
}));

const { data } = copyArcadia();
const out = join(mkdtempSync(join(tmpdir(), 'guide-')), 'dist');
const env = {
  SYSTEM_PROFILES_DATA: data,
  // No command of the guide writes words: templates of the same are compiled once for all tests.
  SYSTEM_PROFILES_CONTENT: arcadia.content,
  SYSTEM_PROFILES_OUT: out,
  PORT: '0',
};

/** A command of the guide with the folder of downloads in its place, as words. */
let downloads = '';
const wordsOf = (command: string): string[] =>
  command.split(' ').map((word) => (word === 'downloads' ? downloads : word));

/** Serves the site by the last command, and gives one of its pages. */
function pageServed([command, ...args]: string[], path: string): Promise<string> {
  const server = spawn(command!, args, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
  });
  const stop = (): void => void (server.pid && process.kill(-server.pid, 'SIGTERM'));
  return new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /The site is at (\S+)/.exec(said)?.[1];
      if (address) {
        fetch(new URL(path, address))
          .then((answer) => answer.text())
          .then(resolve, reject);
      }
    });
    server.on('close', () => reject(new Error(`It ended: ${said}`)));
  }).finally(stop);
}

beforeAll(() => {
  downloads = folderWith({ 'smoking.csv': officialFile(...rows) });
});

describe('the guide from a download to a page', () => {
  it('is made of commands that follow on each other', () => {
    expect(commands).toEqual([
      'npm run import -- ohid-fingertips --from downloads',
      'npm run import -- ohid-fingertips --from downloads --released 2026-10-01',
      'npm run import -- all --from downloads',
      'npm run check:data',
      'npm run build',
      'npm run preview',
    ]);
  });

  it('leads to a page that shows the figures of the download, with their source', async () => {
    for (const command of commands.slice(0, -1)) {
      const [name, ...args] = wordsOf(command);
      const { code, output } = await runCommand(name!, args, { cwd: root, env });
      expect([command, code, code === 0 ? '' : output]).toEqual([command, 0, '']);
    }
    const page = await pageServed(wordsOf(commands.at(-1)!), '/local-authorities/northmoor/');
    expect(page).toContain('18.6');
    expect(page).not.toContain('19.4');
    const sources = readFileSync(join(data, 'sources.csv'), 'utf8');
    expect(sources).toContain('ohid-fingertips-2026-10-01');
  }, 300_000);

  it('quotes what the commands really say', () => {
    const said = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!);
    const sources = [
      'files-of-folder.ts',
      'read-period.ts',
      'fingertips-own-rows.ts',
      'fingertips-official.ts',
      'mhclg-imd.ts',
      'os-code-point-open-areas.ts',
      'put-in-place.ts',
      'boundaries-places.ts',
      'ons-download.ts',
      'settle-series.ts',
    ].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
    const code = sources.join('\n').replaceAll(/`\s*\+\s*`|\$\{[^}]+\}/g, '…');
    const parts = said.flatMap((words) => words.replace('2025', '…').split('…'));
    const lost = parts
      .map((part) =>
        part
          .replace(/^unknown \(/, '')
          .replace(/\)$/, '')
          .trim(),
      )
      .filter((part) => !code.includes(part));
    expect(lost).toEqual([]);
  });
});
