import type { Cells } from './published-cells.ts';
import { currentCode } from './recodes.ts';
import { isOfTwoAreas, sharesWith } from './value-notes.ts';

/** Whether the figure of a row is of two areas together, and so nobody’s own, by its note and the name of its area. */
export type JointNotes<Column extends string> = (cells: Cells<Column>) => boolean;

/** Two or three areas share a figure; of so many, one note that all have is a foot of the table. */
const many = 4;

/** A name as a word of its own: `Rother` is not in `Rotherham`. */
const asWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
    'giu',
  );

/** Those of the names that stand in a note: “City of London” names no London. */
function namedIn(note: string, names: Iterable<string>): Set<string> {
  let rest = note;
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  return new Set(
    longestFirst.filter((name) => {
      const before = rest;
      rest = name === '' ? rest : rest.replaceAll(asWord(name), '·');
      return rest !== before;
    }),
  );
}

/** Kinds of area that hold the joint figure of two of their councils as of right. */
const larger = new Set(['country', 'region', 'ics']);

const pair = /\band\b|&|\bwith\b|\bplus\b/i;

/** Whether a note names its own area, which has the name of two, and no other: “Brighton and Hove combined”. */
const isOwnPair = (note: string, name: string): boolean =>
  pair.test(name) && asWord(name).test(note) && !pair.test(note.replaceAll(asWord(name), '·'));

/** Whether a note names another of the councils beside its own, and says that the two share the figure. */
function isWithAnother(note: string, name: string, councils: ReadonlySet<string>): boolean {
  if (!sharesWith(note)) return false;
  const named = namedIn(note, councils);
  named.delete(name);
  return named.size > 0;
}

/**
 * Reads the notes of a file as a whole: one that every row has speaks of the areas that it names, and of the others
 * it says nothing. Where it names none of them, any may be meant. One that names another council of the file beside
 * its own is of both. `kinds` are those of areas by code.
 */
export function jointNotesOf<Column extends string>(
  rows: readonly Cells<Column>[],
  columns: Readonly<Record<'area' | 'name' | 'note', Column>>,
  kinds: ReadonlyMap<string, string>,
): JointNotes<Column> {
  const inColumn = (column: Column) => new Set(rows.map((cells) => cells.text(column)));
  const isLarger = (cells: Cells<Column>): boolean =>
    larger.has(kinds.get(currentCode(cells.text(columns.area))) ?? '');
  const [note = '', ...others] = inColumn(columns.note);
  const isFoot = inColumn(columns.area).size >= many && others.length === 0;
  const names = isFoot ? inColumn(columns.name) : new Set<string>();
  const named = namedIn(note, names);
  const councils = new Set(
    rows.flatMap((cells) => (isLarger(cells) ? [] : [cells.text(columns.name)])),
  );
  return (cells) => {
    const [text, name] = [cells.text(columns.note), cells.text(columns.name)];
    if (text === '' || isLarger(cells) || isOwnPair(text, name)) return false;
    if (named.size > 0 && !named.has(name)) return false;
    return isOfTwoAreas(text) || isWithAnother(text, name, councils);
  };
}

/** Why such a figure is left out. */
export const nobodysOwn = (note: string): string =>
  `figures of two areas together, or of another, nobody’s own: “${note}”`;
