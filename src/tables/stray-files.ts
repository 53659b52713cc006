import { join } from 'node:path';
import { listFolder, type Entry } from './list-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Files of a data folder that are no tables of rows. */
const otherData = [
  'README.md',
  'release.json',
  'addresses.txt',
  'boundaries/ics-until-2026.json',
  'boundaries/ics.json',
  'boundaries/local-authorities-detailed.json',
  'boundaries/local-authorities.json',
  'postcodes/outcodes.jsonl.gz',
  'postcodes/table.json',
];

/** What keeps versions of a folder, and says who may use it, is nobody's mistake. */
const ofRepositories = ['.git', '.gitignore', '.gitattributes', 'LICENSE'];

/**
 * Everything in the folder of tables that no part of the build reads, so that nothing is left out
 * without a word: files and folders by another name, links that lead nowhere, pipes.
 */
export function strayData(data: string, tables: readonly string[]): Problem[] {
  const files = new Set([...tables, ...otherData]);
  const folders = ['boundaries', 'observations', 'postcodes', 'releases'];
  return strays(data, folders, [...files], (path) => {
    return (
      files.has(path) ||
      /^observations\/[^/]+\.csv$/.test(path) ||
      /^releases\/\d{4}-\d{2}(?:-\d)?$/.test(path)
    );
  });
}

/** Folders that words may stand in. */
export const wordsFolders: readonly string[] = [
  'areas',
  'indicators',
  'methods',
  'pages',
  'pictures',
  'stories',
];
const otherWords = ['README.md', 'site.yaml', 'terms.yaml', 'vocabulary.yaml'];

/** Everything in the folder of words that no part of the build reads. */
export const strayWords = (content: string): Problem[] =>
  strays(content, wordsFolders, otherWords, (path) => {
    if (path.startsWith('pictures/')) return /\.(?:png|jpe?g|webp|svg)$/.test(path);
    // A page whose name alone is wrong is told of by its name.
    return otherWords.includes(path) || /^[a-z]+\/[^/.]+[^/]*\.mdx$/.test(path);
  });

function strays(
  top: string,
  folders: readonly string[],
  files: readonly string[],
  isKnown: (path: string) => boolean,
): Problem[] {
  const within = folders.flatMap((folder) =>
    listFolder(join(top, folder)).map(({ name, is }) => ({ path: `${folder}/${name}`, is })),
  );
  const above = listFolder(top)
    .filter(
      ({ name, is }) =>
        !ofRepositories.includes(name) && !(is === 'folder' && folders.includes(name)),
    )
    .map(({ name, is }) => ({ path: name, is }));
  return [...above, ...within].flatMap((entry) => {
    const breach = breachOf(entry, files, isKnown);
    if (breach === null) return [];
    const [rule, fix] = breach;
    return [{ file: join(top, entry.path), line: null, column: null, value: null, rule, fix }];
  });
}

function breachOf(
  { path, is }: { path: string; is: Entry['is'] },
  files: readonly string[],
  isKnown: (path: string) => boolean,
): [rule: string, fix: string] | null {
  if (isKnown(path)) return null;
  if (is === 'folder')
    return ['The folder is no part of an edition', 'Take it away: nothing would read it.'];
  if (is === null) return ['The link leads nowhere', 'Take it away.'];
  const hint = didYouMean(path, files);
  const fix = `${hint === '' ? '' : `${hint} `}Nothing would read it: give it the name that README.md there says, or move it away.`;
  return ['The file is no part of an edition', fix];
}
