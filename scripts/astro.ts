import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteAtHand } from './build/last-site.ts';
import { cacheFolder } from './files/file-cache.ts';
import { startStandIn } from './hosting/stand-in.ts';
import { stopWith, unknownSettings } from './steps/words-after.ts';

/**
 * Runs Astro as it is, with the words after it, such as `dev` or `check`, but without its telemetry and
 * the line about it. `node scripts/astro.ts dev`
 */
const setting = unknownSettings(process.env);
if (setting !== null) stopWith(setting);

const folders = await siteAtHand();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (process.argv[2] === 'dev') {
  // Where checked tables lie from one day of editing to the next.
  process.env['SYSTEM_PROFILES_TABLES'] = join(cacheFolder('edited', folders.data), 'tables');
  startStandIn(folders.root, process.argv.slice(3));
}
await import(pathToFileURL(join(folders.root, 'node_modules', 'astro', 'bin', 'astro.mjs')).href);
