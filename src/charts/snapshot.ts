import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'snapshots');

/** A drawing as a file a browser can open, an element a line, so that a change can be looked at. */
const asFile = (svg: string): string =>
  `${svg
    .replace(/^<svg (?!xmlns)/, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('><', '>\n<')
    .trimEnd()}\n`;

/**
 * Compares a drawing with `snapshots/<name>.svg`. Returns null where they are the same; else writes
 * `<name>-changed.svg` beside it and returns what to do. A new name is written when `UPDATE_SNAPSHOTS` is set.
 */
export function compareWithSnapshot(name: string, svg: string): string | null {
  const kept = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  const text = asFile(svg);
  mkdirSync(folder, { recursive: true });
  if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(kept, text);
  rmSync(changed, { force: true });
  if (existsSync(kept) && readFileSync(kept, 'utf8') === text) return null;
  writeFileSync(changed, text);
  return `${name} is drawn differently. Open snapshots/${name}-changed.svg; if it is right, run the test with UPDATE_SNAPSHOTS=1.`;
}
