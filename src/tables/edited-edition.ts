import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checks } from './checks/index.ts';
import { digestOfFiles } from './digest-of-files.ts';
import { digestOfTables, keepEdition, keptEdition } from './kept-edition.ts';
import { readEdition, type EditionReading } from './read-edition.ts';
import { readTables } from './read-tables.ts';
import { rememberTables } from './remembered-tables.ts';

const root = join(import.meta.dirname, '..', '..');

/** All that tables are read and checked with; an edit of it has this file read anew. */
const readWith = (): string => digestOfFiles([[root, ['src/**/*.ts', 'package-lock.json']]]);

/** Milliseconds after which nobody seems to wait for a page. */
const quiet = 6000;

/**
 * Reads an edition again and again, while it is edited: tables that are as they were only once, and the first time,
 * where the last one to edit the same with the same code has left them checked in `file`, none at all. What is then
 * asked of one changed table is made ready, and `file` written, while nobody waits.
 */
export function editedEdition(file: string): (folder: string) => EditionReading {
  const read = rememberTables();
  const code = readWith();
  let isFirst = true;
  let later: NodeJS.Timeout | undefined;
  const whenQuiet = (work: () => unknown): void => void (later = setTimeout(work, quiet).unref());

  return (folder) => {
    clearTimeout(later);
    const madeFrom = `${digestOfTables(folder)} ${code}`;
    const kept = isFirst ? keptEdition(file, madeFrom) : null;
    isFirst = false;
    if (kept !== null) {
      whenQuiet(() => askAll(folder, read));
      return { edition: kept, problems: [], indicatorIds: null };
    }
    const reading = readEdition(folder, { read });
    const { edition } = reading;
    if (edition !== null)
      whenQuiet(() => {
        mkdirSync(dirname(file), { recursive: true });
        keepEdition(file, edition, madeFrom);
      });
    return reading;
  };
}

/** Has the rules remember what they say of the tables, one after the other: pages that are asked for come between. */
async function askAll(folder: string, read: ReturnType<typeof rememberTables>): Promise<void> {
  const tables = readTables(folder, read);
  for (const check of checks) {
    await nextTurn();
    check(tables);
  }
}
