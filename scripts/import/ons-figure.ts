import type { Fault } from '../../src/tables/fault.ts';
import type { ObservationRow, PublishedMark } from '../../src/tables/edition.ts';
import { nobodysOwn, type JointNotes } from './joint-notes.ts';
import { combined } from './kinds-of-areas.ts';
import { blankRow } from './observations.ts';
import type { KnownName } from './ons-indicators.ts';
import type { Cells } from './published-cells.ts';
import { readNumberCell } from './read-number.ts';
import { reasonOfShorthand, shorthandOf } from './shorthand.ts';
import type { Tally } from './tally.ts';
import {
  markOfNote,
  marksByLetter,
  numberWithoutFigure,
  reasonOfNote,
  saysNoFigure,
} from './value-notes.ts';

/** The columns that make a figure, in either layout of ONS. */
type FigureColumn = 'area' | 'name' | 'value' | 'lower' | 'upper' | 'status' | 'note';

type Figure = Omit<ObservationRow, 'areaCode' | 'period' | 'sex'>;

/** A cell of ONS as a number; null where it is blank or holds shorthand. */
const onsNumber = (text: string): number | null | Fault =>
  readNumberCell(shorthandOf(text) === null ? text : '');

/** A status, of its own column or in the place of a figure, as its letters alone. */
const statusOf = (cells: Cells<FigureColumn>): string =>
  shorthandOf(cells.text('value')) ??
  shorthandOf(cells.text('status')) ??
  cells.text('status').toLowerCase();

/** What the publisher says of a figure it gives, by status. */
const marks: Readonly<Record<string, PublishedMark | null>> = { '': null, ...marksByLetter };

/** Statuses that say there is no figure; with `u` and `low` there may be one. */
const noFigure = ['c', 'w', 'x', 'z'];

/** What the note says of the figure; that a code of an area was replaced says nothing of it. */
const noteOf = (cells: Cells<FigureColumn>): string =>
  cells
    .text('note')
    .replace(/Obsolete code since \d{4}(?: \(replaced by [^)]*\))?\.?/i, '')
    .trim();

/** A blank with its reason: by status, else by note. What is not known is told. */
function blankOf(cells: Cells<FigureColumn>, known: KnownName, tally: Tally): Figure {
  const status = statusOf(cells);
  if (status === 'u' && known.unreliable) return blankRow('', '', known.unreliable);
  const reason = reasonOfShorthand(status);
  if (reason !== undefined) return blankRow('', '', reason);
  const words = status === '' ? noteOf(cells) : status;
  const { word, isKnown } = reasonOfNote(words);
  if (!isKnown) {
    tally.note(
      `${cells.file}: blanks with a status or note that is not known here, kept as not published: “${words}”`,
    );
  }
  return blankRow('', '', word);
}

/** The mark of a figure: by its note, else by its status. Each is counted with what says it. */
function markOf(cells: Cells<FigureColumn>, tally: Tally): PublishedMark | null {
  const [note, status] = [noteOf(cells), statusOf(cells)];
  const byStatus = Object.hasOwn(marks, status)
    ? { word: marks[status]!, isKnown: true }
    : markOfNote(status);
  const byNote = markOfNote(note);
  const mark = byNote.word === null ? byStatus : byNote;
  if (mark.word === null) return null;
  const known = mark.isKnown ? '' : ', a note that is not known here';
  const words = byNote.word === null ? status : note;
  tally.note(`${cells.file}: figures with the mark ${mark.word}${known}: “${words}”`);
  return mark.word;
}

/** Value, interval, reason and mark of a row of ONS; undefined where a cell cannot be read, which has been told. */
export function onsFigure(
  cells: Cells<FigureColumn>,
  known: KnownName,
  { tally, isJoint }: { tally: Tally; isJoint: JointNotes<FigureColumn> },
): Figure | undefined {
  const value = cells.read('value', onsNumber);
  const lower = cells.read('lower', onsNumber);
  const upper = cells.read('upper', onsNumber);
  if (value === undefined || lower === undefined || upper === undefined) return undefined;
  if (value === null) {
    if (lower !== null || upper !== null)
      tally.note(`${cells.file}: ranges without a figure, left out`);
    return blankOf(cells, known, tally);
  }
  const [note, status] = [noteOf(cells), statusOf(cells)];
  if (saysNoFigure(note) || noFigure.includes(status)) {
    tally.add(cells.file, numberWithoutFigure(note || status));
    return blankOf(cells, known, tally);
  }
  const figure = { value, lower, upper, publishedComparison: null, missing: null };
  // It has a code of its own, and no page.
  if (Object.hasOwn(combined, cells.text('area'))) return { ...figure, mark: null };
  if (isJoint(cells)) {
    tally.add(cells.file, nobodysOwn(note, cells.text('name')));
    return blankRow('', '');
  }
  return { ...figure, mark: markOf(cells, tally) };
}
