import type { Cells } from './published-cells.ts';
import { isOfTwoAreas } from './value-notes.ts';

/** Whether a figure is of two areas together, and so nobody’s own, by its note and the name of its area. */
export type JointNotes = (note: string, name: string) => boolean;

/** Two or three areas share a figure; of so many, one note that all have is a foot of the table. */
const many = 4;

/** Those of the names that stand in a note: “City of London” names no London. */
function namedIn(note: string, names: Iterable<string>): Set<string> {
  let rest = note.toLowerCase();
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  return new Set(
    longestFirst.filter((name) => {
      const before = rest;
      rest = name === '' ? rest : rest.replaceAll(name.toLowerCase(), '·');
      return rest !== before;
    }),
  );
}

/**
 * Reads the notes of a file as a whole: one that every row has speaks of the areas that it names, and of the others
 * it says nothing. Where it names none of them, any may be meant.
 */
export function jointNotesOf<Column extends string>(
  rows: readonly Cells<Column>[],
  columns: Readonly<Record<'area' | 'name' | 'note', Column>>,
): JointNotes {
  const inColumn = (column: Column) => new Set(rows.map((cells) => cells.text(column)));
  const [note = '', ...others] = inColumn(columns.note);
  const isFoot = inColumn(columns.area).size >= many && others.length === 0;
  const named = isFoot ? namedIn(note, inColumn(columns.name)) : new Set();
  return (text, name) => isOfTwoAreas(text) && (named.size === 0 || named.has(name));
}
