import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Folders } from '../../src/tables/folders.ts';

const template = join(import.meta.dirname, '..', 'fixtures', 'arcadia');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Files of a folder that are still, byte for byte, those that `npm run new:edition` gave it. */
function sameFiles(own: string, given: string): string[] {
  if (resolve(own) === resolve(given)) return [];
  return filesIn(given).filter((file) => {
    const path = join(own, file);
    // A header without rows invents nothing.
    const text = existsSync(path) ? readFileSync(path) : null;
    return text !== null && text.equals(readFileSync(join(given, file)));
  });
}

/** Lines of site.yaml that name what was invented, where the file itself was changed. */
function invented(content: string): string[] {
  const file = join(content, 'site.yaml');
  if (resolve(content) === resolve(template, 'content') || !existsSync(file)) return [];
  const given = new Set(readFileSync(join(template, 'content', 'site.yaml'), 'utf8').split('\n'));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => given.has(line) && /arcadia/i.test(line))
    .map((line) => `site.yaml (${line.split(':')[0]})`);
}

/**
 * What of an edition is still as it was given: invented words and figures of a country that is not there, which
 * readers would take for true. Told each time the check is otherwise content; nothing where nothing is.
 */
export function stillInvented({ data, content }: Folders): string[] {
  const same = [
    ...sameFiles(data, join(template, 'data')).map((file) => `data/${file}`),
    ...sameFiles(content, join(template, 'content')).map((file) => `content/${file}`),
  ];
  const settings = same.includes('content/site.yaml') ? [] : invented(content);
  const all = [...settings, ...same];
  if (all.length === 0) return [];
  return [
    `Still as \`npm run new:edition\` gave it, and invented (${all.length}): ${all.join(', ')}.`,
    'Put your own in its place before you publish, or delete what your edition can do without.',
  ];
}
