import type { Cells } from './published-cells.ts';
import { isOfTwoAreas } from './value-notes.ts';

/** Whether a figure is of two areas together, and so nobody’s own, by its note and the name of its area. */
export type JointNotes = (note: string, name: string) => boolean;

/** Two or three areas share a figure; of so many, one note that all have is a foot of the table. */
const many = 4;

/**
 * Reads the notes of a file as a whole: one that every row has speaks of the areas that it names, and of the others
 * it says nothing.
 */
export function jointNotesOf<Column extends string>(
  rows: readonly Cells<Column>[],
  [area, note]: readonly [Column, Column],
): JointNotes {
  const areas = new Set(rows.map((cells) => cells.text(area)));
  const notes = new Set(rows.map((cells) => cells.text(note)));
  const isFoot = areas.size >= many && notes.size === 1;
  return (text, name) => {
    if (!isOfTwoAreas(text)) return false;
    return !isFoot || name === '' || text.toLowerCase().includes(name.toLowerCase());
  };
}
