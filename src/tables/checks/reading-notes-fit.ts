import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Every system read has a note for readers, and each was written for the note that the reading left. */
export function readingNotesFit({ systemsRead, readingNotes }: Tables): Problem[] {
  const left = new Set(systemsRead.rows.map((row) => `${row.areaCode} ${row.note}`));
  const sound = new Set(systemsRead.rows.map((row) => row.areaCode));
  const without = systemsRead.rows.flatMap(({ areaCode }, i) => {
    if (readingNotes.named.has(areaCode)) return [];
    const fix = 'Say there in plain sentences what its note says, and nothing more.';
    const rule = 'has no row in reading-notes.csv';
    return [problemAt(systemsRead, i, 'areaCode', areaCode, rule, fix)];
  });
  const stale = readingNotes.rows.flatMap(({ areaCode, writtenFor }, i) => {
    const isFaulty = systemsRead.named.has(areaCode) && !sound.has(areaCode);
    if (isFaulty || left.has(`${areaCode} ${writtenFor}`)) return [];
    const rule = 'is not the note of that system in systems-read.csv';
    const fix = 'Read the new note, write the plain one anew, and copy the new note here.';
    return [problemAt(readingNotes, i, 'writtenFor', writtenFor, rule, fix)];
  });
  return [...without, ...stale];
}
