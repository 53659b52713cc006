import { builtSite } from './build/last-site.ts';
import { stopWith, wordsAfter } from './steps/words-after.ts';
import { subPathIn } from './build/sub-path.ts';
import { serveFolder } from './hosting/static-server.ts';

/** Serves the built site as a static host would: on port 4321 or the next free one, or `PORT`. */
wordsAfter({ usage: 'npm run preview' });
const folders = await builtSite();
const subPath = subPathIn(folders);

const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stopWith(`PORT is “${process.env['PORT']}”. Write a number from 0 to 65535, such as PORT=4321.`);
const server = await serveFolder(folders.out, {
  port,
  host: process.env['HOST'] ?? '127.0.0.1',
  subPath,
});
console.log(`The site is at ${server.address} (Ctrl-C stops it).`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
