import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand } from '../bench/build-cost.ts';
import { shardFolder, shardText } from '../build/shards.ts';
import { cacheFolder, forgetFiles } from '../files/file-cache.ts';
import { siteFolders } from '../build/folders.ts';
import { stopWith, wordsAfter } from '../steps/words-after.ts';
import { differingFiles } from './whole-site.ts';

/**
 * Builds an edition whole and in shards, each from nothing but with templates compiled before, joins the shards, and
 * tells what each took and whether the two sites have the same bytes. Ends with 1 where not.
 * `npm run trial:shards -- --of 2`
 */
const { values: asked } = wordsAfter({
  usage: 'npm run trial:shards -- [--of N]',
  options: { of: { type: 'string', default: '2' } },
});
const of = /^[2-9]$/.test(asked.of) ? Number(asked.of) : stopWith('--of is a number from 2 to 9.');
const root = join(import.meta.dirname, '..', '..');
const { data } = siteFolders(root, process.env);
const home = mkdtempSync(join(tmpdir(), 'shards-'));
const [whole, joined] = [join(home, 'whole'), join(home, 'joined')];

/** A build as on a machine of its own; gives what it took. */
async function build(out: string, ...args: string[]): Promise<string> {
  forgetFiles(data, root);
  rmSync(cacheFolder('pages', data, root), { recursive: true, force: true });
  const env = { ...process.env, SYSTEM_PROFILES_OUT: out };
  const script = join(root, 'scripts', 'build.ts');
  const cost = await measureCommand(process.execPath, [script, ...args], { cwd: root, env });
  const memory = Math.round(cost.peakBytes / 1e6);
  return `${cost.processorSeconds.toFixed(1)} s of a processor, at most ${memory} MB`;
}

try {
  await build(join(home, 'first'));
  console.log(`whole: ${await build(whole)}`);
  const shards = Array.from({ length: of }, (_, place) => ({ number: place + 1, of }));
  for (const shard of shards) {
    const took = await build(joined, '--shard', shardText(shard));
    console.log(`shard ${shardText(shard)}: ${took}`);
  }
  const folders = shards.map((shard) => shardFolder(joined, shard));
  const took = await build(joined, ...folders.flatMap((folder) => ['--join', folder]));
  console.log(`joining them: ${took}`);
  const others = differingFiles(whole, joined);
  console.log(`${others.length} files of the joined site differ ${others.slice(0, 5).join(' ')}`);
  process.exitCode = others.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true });
}
