import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A note of a reading that is a sentence already is read to the public as it is. */
const isPlain = (note: string): boolean => note.endsWith('.');

/**
 * Every area read has a note for readers, its reading's own or one written for it, and each of those was
 * written for the note that the reading left.
 */
export function readingNotesFit({ readings, readingNotes }: Tables): Problem[] {
  const left = new Set(readings.rows.map((row) => `${row.areaCode} ${row.note}`));
  const sound = new Set(readings.rows.map((row) => row.areaCode));
  const without = readings.rows.flatMap(({ areaCode, note }, i) => {
    if (isPlain(note) || readingNotes.named.has(areaCode)) return [];
    const fix = 'Say there in plain sentences what its note says, and nothing more.';
    const rule = 'has no row in reading-notes.csv';
    return [problemAt(readings, i, 'areaCode', areaCode, rule, fix)];
  });
  const stale = readingNotes.rows.flatMap(({ areaCode, writtenFor }, i) => {
    const isFaulty = readings.named.has(areaCode) && !sound.has(areaCode);
    if (isFaulty || left.has(`${areaCode} ${writtenFor}`)) return [];
    const rule = 'is not the note of that area in readings.csv';
    const fix = 'Read the new note, write the plain one anew, and copy the new note here.';
    return [problemAt(readingNotes, i, 'writtenFor', writtenFor, rule, fix)];
  });
  return [...without, ...stale];
}

/** Where the priorities of a plan in force are said to be found, some are listed. */
export function foundIsListed({ areas, readings, priorities }: Tables): Problem[] {
  if (priorities.problems.length > 0) return [];
  const listed = new Set(priorities.rows.map(({ areaCode }) => areaCode));
  // Of districts nothing is read, which is told of its own.
  const isDistrict = (code: string): boolean =>
    areas.rows.some((area) => area.code === code && area.kind === 'district');
  return readings.rows.flatMap(({ areaCode, status }, i) => {
    if (status !== 'found' || listed.has(areaCode) || isDistrict(areaCode)) return [];
    const fix = 'Write them into priorities.csv, or in-part or not-found here.';
    return [problemAt(readings, i, 'status', status, 'is said of an area without a priority', fix)];
  });
}
