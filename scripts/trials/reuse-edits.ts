import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../src/tables/folders.ts';
import type { Random } from './random.ts';

/** A change that somebody might save: what it was, in words. */
type Edit = (random: Random) => string;

/** Changes one of the lines of a file that `change` takes, and tells which; none where it takes none. */
function changeLine(
  path: string,
  random: Random,
  change: (line: string) => string | null,
): string | null {
  const lines = readFileSync(path, 'utf8').split('\n');
  const taken = [...lines.keys()].filter((place) => change(lines[place]!) !== null);
  if (taken.length === 0) return null;
  const place = random.one(taken);
  const changed = change(lines[place]!)!;
  writeFileSync(path, lines.with(place, changed).join('\n'));
  return `${path}, line ${place + 1}: ${changed}`;
}

/** The third decimal or so of a figure, one up or down. */
function otherFigure(row: string): string | null {
  const cells = row.split(',');
  const value = /^(\d+\.\d*)(\d)$/.exec(cells[3] ?? '');
  if (!value) return null;
  const last = Number(value[2]);
  return cells.with(3, `${value[1]}${last === 9 ? 8 : last + 1}`).join(',');
}

const withWord = (line: string): string | null =>
  /^[A-Z][^<>{}|]+\.$/.test(line) ? `${line} This was added.` : null;

/** Another name, in sentences too. */
const otherName = (row: string): string | null => {
  const cells = row.split(',');
  const [, , name = ''] = cells;
  return cells.length > 4 && /^[A-Z][a-z]+$/.test(name)
    ? cells.map((cell) => (cell === name ? `${name}by` : cell)).join(',')
    : null;
};

/** An edit of one random file of some, of which those without a line to change are passed over. */
const inOneOf =
  (folder: string, pattern: string, change: (line: string) => string | null): Edit =>
  (random) => {
    const files = globSync(pattern, { cwd: folder }).sort();
    for (let tries = 0; tries < 20; tries += 1) {
      const told = changeLine(join(folder, random.one(files)), random, change);
      if (told !== null) return told;
    }
    throw new Error(`No line of ${pattern} in ${folder} can be changed.`);
  };

/** Changes one figure of an edition. */
export const otherFigures = (data: string): Edit =>
  inOneOf(data, 'observations/*.csv', otherFigure);

/**
 * Edits of tables, words and settings of an edition, figures most often; and of templates, where a project may be
 * changed.
 */
export function editsOf({ data, content }: Folders, project: string | null): Edit[] {
  const figure = otherFigures(data);
  const settings = inOneOf(content, 'site.yaml', (line) =>
    line.startsWith('title: ') ? `${line} again` : null,
  );
  const words = inOneOf(content, '**/*.mdx', withWord);
  const names = inOneOf(data, 'areas.csv', otherName);
  const edits = [figure, figure, figure, figure, settings, words, names];
  if (project === null) return edits;
  const template = inOneOf(join(project, 'src'), '{components,layouts,pages}/**/*.astro', (line) =>
    line.includes('<p class="') ? line.replace('<p class="', '<p class="edited ') : null,
  );
  return [...edits, template];
}
