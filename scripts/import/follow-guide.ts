import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireCommand } from '../steps/run-command.ts';
import { StepFailure } from '../steps/run-steps.ts';
import { folderWith } from './fixture.ts';
import { officialFile } from './official-file.ts';

const root = join(import.meta.dirname, '..', '..');

/** The guide for publishers. */
export const guide = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

/** Every command of the guide, in its order. */
export const commandsOfGuide = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) =>
  block[1]!.trimEnd().split('\n'),
);

/** Smoking in Arcadia in 2024, a little lower than the tables say: figures made up, as all of Arcadia. */
const smoking: readonly [area: string, value: number, comparedWithCountry: string][] = [
  ['X06000001', 18.6, 'Worse'],
  ['X06000002', 8.9, 'Better'],
  ['X07000001', 12.7, 'Similar'],
  ['X07000002', 11.5, 'Similar'],
  ['X10000001', 12.1, 'Similar'],
  ['X92000001', 12.9, 'Similar'],
];
const rows = smoking.map(([area, value, compared]) => ({
  'Indicator ID': '92443',
  'Area Code': area,
  Age: '18+ yrs',
  'Time period': '2024',
  Value: String(value),
  'Lower CI 95.0 limit': String(value - 1),
  'Upper CI 95.0 limit': String(value + 1),
  'Compared to England value or percentiles': compared,
}));

/** The folders of an edition, as environment. */
type Settings = Record<'SYSTEM_PROFILES_DATA' | 'SYSTEM_PROFILES_OUT', string>;

/** Serves the site by the last command, and gives the page of the council of the download. */
function pageServed([command, ...args]: string[], env: Settings): Promise<string> {
  const server = spawn(command!, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0' },
    detached: true,
  });
  const stop = (): void => void (server.pid && process.kill(-server.pid, 'SIGTERM'));
  return new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /The site is at (\S+)/.exec(said)?.[1];
      if (address) {
        fetch(new URL('local-authorities/northmoor/', address))
          .then((answer) => answer.text())
          .then(resolve, reject);
      }
    });
    server.on('close', () => reject(new Error(`It ended: ${said}`)));
  }).finally(stop);
}

/**
 * Runs every command of the guide on a copy of Arcadia, from a download to a built site that is served; throws where
 * one fails, or the page of an area does not show the figure of the download, with its source.
 */
export async function followGuide(env: Settings): Promise<void> {
  const downloads = folderWith({ 'smoking.csv': officialFile(...rows) });
  const wordsOf = (command: string): string[] =>
    command.split(' ').map((word) => (word === 'downloads' ? downloads : word));
  for (const command of commandsOfGuide.slice(0, -1)) {
    const [name, ...args] = wordsOf(command);
    await requireCommand(name!, args, { cwd: root, env, fault: `the guide fails at “${command}”` });
  }
  const last = wordsOf(commandsOfGuide.at(-1)!);
  const page = await pageServed(last, env);
  rmSync(downloads, { recursive: true });
  if (!page.includes('18.6') || page.includes('19.4'))
    throw new StepFailure('the guide leads to a page without the figures of the download');
  const sources = readFileSync(join(env.SYSTEM_PROFILES_DATA, 'sources.csv'), 'utf8');
  if (!sources.includes('ohid-fingertips-2026-10-01'))
    throw new StepFailure('the guide leads to figures without their source');
}
