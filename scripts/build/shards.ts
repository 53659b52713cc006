import { createHash } from 'node:crypto';

/** Which share of a site a build makes, of how many: `1/2`. */
export interface Shard {
  number: number;
  of: number;
}

/** A build that makes all of a site. */
export const wholeSite: Shard = { number: 1, of: 1 };

/** More machines than this would each read all tables for a few pages. */
const most = 99;

/** A shard as it is asked for; null where it is none. */
export function readShard(text: string): Shard | null {
  const [, number, of] = (/^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? []).map(Number);
  return number && of && number <= of && of <= most ? { number, of } : null;
}

/** As it is asked for. */
export const shardText = ({ number, of }: Shard): string => `${number}/${of}`;

/** The folder of the shard of a site, beside that of the whole. */
export const shardFolder = (out: string, { number, of }: Shard): string =>
  `${out}-${number}-of-${of}`;

/** Whether a shard also makes all that there is one of for a whole site: archives, feeds, redirects, records for search. */
export const isFirst = ({ number }: Shard): boolean => number === 1;

/**
 * Tells what a shard makes of what there are many of, by name: an area or an indicator by its code or id, a file by
 * its address. Each is of just one shard, and every machine knows of which without asking the others.
 */
export function ofShard({ number, of }: Shard): (name: string) => boolean {
  const placeOf = (name: string): number =>
    createHash('sha256').update(name).digest().readUInt32BE() % of;
  return (name) => of === 1 || placeOf(name) === number - 1;
}

/** The pages of one area, or of one indicator, are of one shard, which draws for them once: `/ics/frimley/`. */
export const subjectOf = (address: string): string =>
  /^\/[^/]+\/[^/]+\//.exec(address)?.[0] ?? address;
