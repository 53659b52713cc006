import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import { StepFailure } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { isFirst, readShard, shardText, wholeSite, type Shard } from './shards.ts';
import { markName } from './site-mark.ts';

/** Where a shard says what it is; no site has it. */
const aboutShard = '/shard/shard.json';
/** What the tables tell the search index, in the first shard. */
const recordsOfShard = '/shard/records.json';

/** What a shard says of itself. */
interface AboutShard {
  shard: string;
  /** What all that it is made from is known by. */
  madeFrom: string;
  /** How many files it has, this one apart. */
  files: number;
}

/** A shard that is to be joined with others: where it lies, and what it holds. */
interface FoundShard extends AboutShard {
  folder: string;
  which: Shard;
  addresses: string[];
}

/** Makes a shard of what was built: it says what it is, and the first holds what is told the search index. */
export function markShard(
  { staging, records }: Pick<SiteFolders, 'staging' | 'records'>,
  shard: Shard,
  madeFrom: string,
): void {
  mkdirSync(dirname(join(staging, aboutShard)));
  if (isFirst(shard)) renameSync(records, join(staging, recordsOfShard));
  const files = listFiles(staging).length;
  const about: AboutShard = { shard: shardText(shard), madeFrom, files };
  writeFileSync(join(staging, aboutShard), JSON.stringify(about));
}

function findShard(folder: string): FoundShard {
  const about = join(folder, aboutShard);
  if (!existsSync(about)) throw new StepFailure(`${folder} holds no shard of a site`);
  const told = JSON.parse(readFileSync(about, 'utf8')) as AboutShard;
  // Some ways to move folders leave out names that begin with a dot.
  const addresses = listFiles(folder).filter(
    (address) => address !== aboutShard && basename(address) !== markName,
  );
  return { ...told, folder, which: readShard(told.shard) ?? wholeSite, addresses };
}

/** Why shards are not those of one site, made from what is here; empty where they are. */
function shardFaults(shards: readonly FoundShard[], madeFrom: string): string[] {
  const [first] = shards;
  if (!first) return ['No shard was named.'];
  const { of } = first.which;
  const numbers = Array.from({ length: of }, (_, place) => place + 1);
  const has = (number: number): number =>
    shards.filter(({ which }) => which.of === of && which.number === number).length;
  return [
    ...shards.flatMap(({ which, folder }) =>
      which.of === of ? [] : [`${folder} is shard ${shardText(which)}: others are of ${of}.`],
    ),
    ...numbers.flatMap((number) =>
      has(number) === 1
        ? []
        : [
            `Shard ${shardText({ number, of })} is ${has(number) === 0 ? 'not there' : 'there more than once'}.`,
          ],
    ),
    ...shards.flatMap((shard) =>
      shard.madeFrom === madeFrom
        ? []
        : [`${shard.folder} was made from other tables, words, code or packages than are here.`],
    ),
    ...shards.flatMap(({ folder, files, addresses }) =>
      files === addresses.length
        ? []
        : [`${folder} has ${addresses.length} files: ${files} were built.`],
    ),
  ];
}

/**
 * Puts the shards of a site together in `staging`, and what they tell the search index in `records`. What pages load
 * is in each of them, and must be the same; all else is in one. Throws a StepFailure where it is not so, or where
 * shards are missing or were not made from the same. Gives how many files there are.
 */
export function joinShards(
  { staging, records }: Pick<SiteFolders, 'staging' | 'records'>,
  places: readonly string[],
  madeFrom: string,
): number {
  const shards = places.map(findShard);
  const faults = shardFaults(shards, madeFrom);
  if (faults.length > 0)
    throw new StepFailure('these are not the shards of one site', faults.join('\n'));
  const holders = Map.groupBy(
    shards.flatMap(({ folder, addresses }) => addresses.map((address) => ({ folder, address }))),
    ({ address }) => address,
  );
  for (const [address, held] of holders) {
    const paths = held.map(({ folder }) => join(folder, address));
    requireSame(address, paths, shards.length);
    const to = address === recordsOfShard ? records : join(staging, address);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(paths[0]!, to);
  }
  return holders.size - 1;
}

/** A file is in one shard, or the same in all. */
function requireSame(address: string, [one, ...others]: readonly string[], all: number): void {
  if (others.length === 0) return;
  const bytes = readFileSync(one!);
  const isSame =
    others.length + 1 === all && others.every((each) => bytes.equals(readFileSync(each)));
  if (!isSame)
    throw new StepFailure(
      'shards do not agree',
      `${address} is in several and not the same in all.`,
    );
}
