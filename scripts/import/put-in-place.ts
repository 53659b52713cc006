import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { importFolder, journalName } from '../../src/tables/half-import.ts';
import { isRunning } from '../steps/is-running.ts';

const folderOf = (data: string): string => join(data, importFolder);
const journalOf = (data: string): string => join(folderOf(data), journalName);
const ownerOf = (data: string): string => join(folderOf(data), 'process');

/** Writes a file and waits until the disk has it: what the journal names must be there after a power cut. */
function writeForSure(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < content.length;) at += writeSync(file, content, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Moves every table that the journal names, those already moved left out, and forgets the journal. */
function finish(data: string): void {
  const tables = JSON.parse(readFileSync(journalOf(data), 'utf8')) as string[];
  for (const table of tables) {
    const ready = join(folderOf(data), 'ready', table);
    if (!existsSync(ready)) continue;
    mkdirSync(dirname(join(data, table)), { recursive: true });
    renameSync(ready, join(data, table));
  }
  // The journal goes last but for its folder: as long as it stands, there is still something to finish.
  rmSync(join(folderOf(data), 'ready'), { recursive: true, force: true });
  rmSync(folderOf(data), { recursive: true });
}

/**
 * Ends what an import that was killed had begun: with a journal every table was ready, and they are put
 * in place; without one none had been, and they are dropped. Says which, or null where there was nothing.
 * Throws while the import is still running.
 */
export function endHalfImport(data: string): string | null {
  if (!existsSync(folderOf(data))) return null;
  const owner = existsSync(ownerOf(data)) ? Number(readFileSync(ownerOf(data), 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isRunning(owner)) {
    throw new Error(`Another import into ${data} is running (process ${owner}). Wait for it.`);
  }
  if (existsSync(journalOf(data))) {
    finish(data);
    return 'An import was stopped while it put tables in place. It has been finished now.';
  }
  const begun = existsSync(join(folderOf(data), 'ready'));
  rmSync(folderOf(data), { recursive: true });
  return begun
    ? 'An import was stopped before it had put any table in place. What it left has been cleared away.'
    : null;
}

/**
 * Writes every settled table, all or none: first beside the tables, then a journal that names them, then
 * each is moved over the old one. Killed before the journal, the old tables stand; killed after it,
 * `endHalfImport` finishes, which every command that reads the tables calls or asks for.
 */
export function putInPlace(data: DataFolder): void {
  const tables = [...data.settled()];
  if (tables.length === 0) return;
  mkdirSync(folderOf(data.path), { recursive: true });
  writeFileSync(ownerOf(data.path), String(process.pid));
  for (const [table, content] of tables) {
    writeForSure(join(folderOf(data.path), 'ready', table), content);
  }
  const draft = `${journalOf(data.path)}.draft`;
  writeForSure(draft, Buffer.from(JSON.stringify(tables.map(([table]) => table))));
  renameSync(draft, journalOf(data.path));
  finish(data.path);
}
