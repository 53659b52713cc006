import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { requireCommand } from './run-command.ts';
import { StepFailure } from './run-steps.ts';

type Environment = Record<string, string | undefined>;

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The same Chromium without its windows, which asks half as much of the processor. */
const shellName = 'chromium-headless-shell';

/** Places a Chromium may be, best first: the one named, the system's own without windows, then with, a Mac's, Playwright's own. */
export function browserPlaces(environment: Environment, home: string): string[] {
  const applications = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const caches = [
    environment['PLAYWRIGHT_BROWSERS_PATH'] || join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
  ];
  return [
    ...(environment['CHROMIUM_PATH'] ? [environment['CHROMIUM_PATH']] : []),
    ...commandPlaces(environment, [shellName]),
    ...commandPlaces(environment, commandNames),
    ...applications,
    ...caches.flatMap(playwrightBrowsers),
  ];
}

function commandPlaces(environment: Environment, names: readonly string[]): string[] {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function playwrightBrowsers(cache: string): string[] {
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/** The first Chromium found, or null. */
export const findBrowser = (environment: Environment = process.env): string | null =>
  browserPlaces(environment, homedir()).find((path) => existsSync(path)) ?? null;

/** The oldest Firefox that the tests were run in; 140 lacks what Playwright asks of it to begin with. */
export const oldestFirefox = 153;

/** Whether a Firefox is new enough to be driven. */
function canBeDriven(path: string): boolean {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0) >= oldestFirefox;
}

/** The first Firefox found that can be driven, or null: the one named, the system's, a Mac's. */
export const findFirefox = (environment: Environment = process.env): string | null =>
  [
    ...(environment['FIREFOX_PATH'] ? [environment['FIREFOX_PATH']] : []),
    ...commandPlaces(environment, ['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => existsSync(path) && canBeDriven(path)) ?? null;

/**
 * A Chromium for the browser tests: one that is there, or on Debian and as root one installed now.
 * Throws a StepFailure that says how to get one by hand.
 */
export async function requireBrowser(): Promise<string> {
  const there = findBrowser();
  if (there !== null) return there;
  if (canInstall()) await installChromium();
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new StepFailure(
    'no Chromium was found',
    'Install one (Debian: sudo apt-get install chromium-headless-shell; Ubuntu: sudo snap install chromium; Mac: brew install --cask chromium)\nor say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installChromium(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: process.cwd(), env, fault: 'Chromium could not be installed' };
  await requireCommand('apt-get', ['update'], options);
  const packages = [shellName, 'fonts-liberation'];
  await requireCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    options,
  );
}

/** How Chromium starts here: quietly, also as root and where it cannot reach the internet. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
