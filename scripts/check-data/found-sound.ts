import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged, LookAtFigures } from '../../src/tables/checks/check.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { digestOfFiles } from '../../src/tables/digest-of-files.ts';
import { readBytes } from '../../src/tables/read-file.ts';
import type { ReadTable } from '../../src/tables/read-table.ts';
import { fileCache, keptFolder, shortDigest, type FileCache } from '../files/file-cache.ts';
import { readOnce } from './read-once.ts';

/** What takes long to look into, and all of the data folder that is read for it. */
const filesOf = {
  shapes: ['boundaries/*', 'areas.csv', 'area-links.csv', 'neighbourhoods.csv'],
  postcodes: ['postcodes/*', 'areas.csv'],
  releases: ['releases/**/*', 'release.json'],
} as const;

/** The tables beside which figures are judged. */
const besideFigures = ['acknowledged.csv', 'areas.csv', 'indicators.csv'];

/** What the figures of each indicator, and all that they are judged by, are known by. */
function sourcesOfFigures(data: string): Map<string, string> {
  const beside = digestOfFiles([[data, besideFigures]]);
  const folder = join(data, 'observations');
  return new Map(
    globSync('*.csv', { cwd: folder }).flatMap((name): [string, string][] => {
      const read = readBytes(join(folder, name));
      const id = name.slice(0, -'.csv'.length);
      return 'problem' in read ? [] : [[id, `figures ${id} ${beside} ${shortDigest(read.bytes)}`]];
    }),
  );
}

/** Looks at figures by what they, and all they are judged by, are known by, and what else they are judged beside. */
const looksAtFigures =
  (figures: ReadonlyMap<string, string>, cache: FileCache) =>
  (beside: string): LookAtFigures =>
  (id, extent, judge) => {
    const read = figures.get(id);
    if (read === undefined) return judge();
    const source = `${read} ${beside}${JSON.stringify(extent)}`;
    const known = cache.find(source);
    if (known) return { problems: [], used: JSON.parse(Buffer.from(known).toString()) as number[] };
    const judged: Judged = judge();
    if (judged.problems.length === 0) cache.keep(source, Buffer.from(JSON.stringify(judged.used)));
    return judged;
  };

/** Looks for what is wrong in one of them; or does not, where the same bytes were found sound before. */
export type LookInto = (what: keyof typeof filesOf, look: () => Problem[]) => Problem[];

/** Looks each time. */
export const lookEachTime: LookInto = (_, look) => look();

const root = join(import.meta.dirname, '..', '..');

/** All that a rule may be made of. */
const rules = [
  'src/**/*.ts',
  'scripts/check-data/**/*.ts',
  'scripts/releases/**/*.ts',
  'package-lock.json',
];

/**
 * For a build, to be opened before anything is read: what the same rules found sound in the same files is sound, and
 * a table that the same code read without a problem is read as it was kept.
 * Files with a problem are looked into each time, so that it is told as it stands. `close` forgets what was found
 * of other bytes.
 */
export function lookOnce(
  data: string,
  folder = keptFolder('checks', data),
): {
  look: LookInto;
  lookAtFigures: LookAtFigures;
  lookSinceRelease: LookAtFigures;
  read: ReadTable;
  close: () => void;
} {
  const cache = fileCache(folder, 'sound', digestOfFiles([[root, rules]]));
  const sourceOf = (what: keyof typeof filesOf): string =>
    `${what} ${digestOfFiles([[data, filesOf[what]]])}`;
  const sources = {
    shapes: sourceOf('shapes'),
    postcodes: sourceOf('postcodes'),
    releases: sourceOf('releases'),
  };
  const look: LookInto = (what, find) => {
    const source = sources[what];
    if (cache.find(source)) return [];
    const problems = find();
    if (problems.length === 0) cache.keep(source, new Uint8Array());
    return problems;
  };
  const lookBeside = looksAtFigures(sourcesOfFigures(data), cache);
  return {
    look,
    lookAtFigures: lookBeside(''),
    lookSinceRelease: lookBeside(sources.releases),
    read: readOnce(cache),
    close: cache.close,
  };
}
