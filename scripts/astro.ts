import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { siteFolders } from './build/folders.ts';
import { mendLastSite } from './build/last-site.ts';
import { stopWith, unknownSettings } from './steps/words-after.ts';

/**
 * Runs Astro as it is, with the words after it, such as `dev` or `check`, but without its telemetry and
 * the line about it. `node scripts/astro.ts dev`
 */
const setting = unknownSettings(process.env);
if (setting !== null) stopWith(setting);

const root = join(import.meta.dirname, '..');
await mendLastSite(siteFolders(root, process.env));

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const child = spawn(process.execPath, [astro, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
child.once('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
// Ctrl-C reaches both; Astro ends first and says how.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
