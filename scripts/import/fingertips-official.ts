import type { ObservationRow } from '../../src/tables/edition.ts';
import type { Fault } from '../../src/tables/fault.ts';
import type { DataFolder } from './data-folder.ts';
import { fingertipsComparison } from './fingertips-comparison.ts';
import { tellDoubts } from './fingertips-doubts.ts';
import { knownIndicators, type KnownIndicator } from './fingertips-indicators.ts';
import { ofItsOwn, type OfficialRow } from './fingertips-own-rows.ts';
import { jointNotesOf, nobodysOwn, type JointNotes } from './joint-notes.ts';
import { otherNames } from './names-of-areas.ts';
import {
  agesHeaded,
  endsOfInterval,
  notesHeaded,
  rowsAsCells,
  tellUnknownLimits,
  type Cells,
} from './published-cells.ts';
import { tellGroups } from './published-groups.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { blankRow } from './observations.ts';
import { fingertipsPeriod, yearsOfPeriod } from './read-period.ts';
import { blank, readNumberCell } from './read-number.ts';
import { fingertipsSex, isNotApplicable } from './fingertips-sex.ts';
import { knownAreas, type KnownArea } from './kinds-of-areas.ts';
import { reasonOfShorthand, shorthandOf } from './shorthand.ts';
import type { Tally } from './tally.ts';
import { markOfNote, numberWithoutFigure, reasonOfNote, saysNoFigure } from './value-notes.ts';
import { whyNotOfYears, yearsOfMonths } from './years-of-months.ts';

/** Headings of the layout by what they hold; exports of several years and tools write them differently. */
const headings = {
  number: ['Indicator ID'],
  indicator: ['Indicator Name'],
  area: ['Area Code'],
  name: ['Area Name'],
  areaType: ['Area Type'],
  sex: ['Sex'],
  age: agesHeaded,
  category: ['Category'],
  categoryType: ['Category Type'],
  period: ['Time period'],
  range: ['Time period range'],
  sortable: ['Time period Sortable'],
  value: ['Value'],
  count: ['Count'],
  denominator: ['Denominator'],
  ...endsOfInterval,
  lower99: ['Lower CI 99.8 limit'],
  upper99: ['Upper CI 99.8 limit'],
  note: notesHeaded,
  comparison: [
    'Compared to England value or percentiles',
    'Compared to England value',
    'Compared to England',
  ],
} as const;

type Column = keyof typeof headings;

const namesOfEnds = ['Lower CI 95.0 limit', 'Upper CI 95.0 limit'] as const;

/** What says that two rows are of one figure. */
const alike = ['number', 'period', 'sex', 'age'] as const;

/** What reading a file takes, beside the file. */
interface Reading {
  numbers: ReadonlyMap<string, KnownIndicator>;
  areas: ReadonlyMap<string, KnownArea>;
  tally: Tally;
  problems: Problem[];
}

/** The same of one file. */
interface FileReading extends Reading {
  isJoint: JointNotes<Column>;
}

type Figure = Omit<ObservationRow, 'areaCode' | 'period' | 'sex'>;

/** A blank with its reason by what stands in its place, else by the note; a note that is not known is told. */
function blankOf(cells: Cells<Column>, tally: Tally): Figure {
  const bySign = reasonOfShorthand(shorthandOf(cells.text('value')) ?? '');
  if (bySign !== undefined) return blankRow('', '', bySign);
  const note = cells.text('note');
  const reason = reasonOfNote(note);
  if (!reason.isKnown) {
    tally.note(
      `${cells.file}: blanks with a note that is not known here, kept as not published: “${note}”`,
    );
  }
  return blankRow('', '', reason.word);
}

/** The mark of a figure by its note, counted with the note’s words. */
function markOf(cells: Cells<Column>, tally: Tally): ObservationRow['mark'] {
  const note = cells.text('note');
  const mark = markOfNote(note);
  if (mark.word === null) return null;
  const known = mark.isKnown ? '' : ', a note that is not known here';
  tally.note(`${cells.file}: figures with the mark ${mark.word}${known}: “${note}”`);
  return mark.word;
}

/** A cell as a number; null where it is blank, or holds a shorthand whose meaning is known. */
const figureCell = (text: string): number | null | Fault =>
  readNumberCell(reasonOfShorthand(shorthandOf(text) ?? '') === undefined ? text : '');

/** Value, interval, comparison, reason and mark of a row. */
function figureOf(cells: Cells<Column>, { tally, isJoint }: FileReading): Figure {
  const value = cells.read('value', figureCell) ?? null;
  if (value === null) {
    if (cells.text('lower') !== '' || cells.text('upper') !== '')
      tally.note(`${cells.file}: ranges without a figure, left out`);
    return blankOf(cells, tally);
  }
  if (saysNoFigure(cells.text('note'))) {
    tally.add(cells.file, numberWithoutFigure(cells.text('note')));
    return blankOf(cells, tally);
  }
  if (isJoint(cells)) {
    tally.add(cells.file, nobodysOwn(cells.text('note'), cells.text('name')));
    return blankRow('', '');
  }
  const [lower, upper] = [cells.read('lower', figureCell), cells.read('upper', figureCell)];
  if ((lower === null) !== (upper === null))
    tally.note(`${cells.file}: figures with one end of their interval alone, kept without it`);
  const hasInterval = typeof lower === 'number' && typeof upper === 'number';
  if (lower === null && upper === null && cells.text('lower99') !== '')
    tally.note(`${cells.file}: figures with a range of 99.8% alone, kept without it`);
  return {
    value,
    lower: hasInterval ? lower : null,
    upper: hasInterval ? upper : null,
    publishedComparison: cells.read('comparison', fingertipsComparison) ?? null,
    missing: null,
    mark: markOf(cells, tally),
  };
}

/** Counts a row whose columns on its time say otherwise than its period: one of them was changed. */
function noteOtherTime(cells: Cells<Column>, period: string, tally: Tally): void {
  const [, year] = /^(\d{4})\d{4}$/.exec(cells.text('sortable')) ?? [];
  const [, years] = /^(\d+) ?y/i.exec(cells.text('range')) ?? [];
  const isOther =
    (year !== undefined && !period.startsWith(year)) ||
    (years !== undefined && ![null, Number(years)].includes(yearsOfPeriod(period)));
  if (!isOther) return;
  const said = [cells.text('sortable'), cells.text('range')].filter((text) => text !== '');
  tally.note(
    `${cells.file}: figures of ${cells.text('period')} of which the file says ${said.join(' and ')} too: which is right?`,
  );
}

/** A country is not compared with itself, whatever a file says. */
const isOfCountry = (cells: Cells<Column>, areas: Reading['areas']): boolean =>
  areas.get(cells.text('area'))?.kind === 'country';

/** A row as read; null where it is left out, or has a cell that cannot be read. */
function officialRow(
  cells: Cells<Column>,
  known: KnownIndicator,
  reading: FileReading,
): OfficialRow | null {
  const notOfYears = whyNotOfYears(cells.text('period'), known.kind);
  if (notOfYears !== null) {
    reading.tally.add(cells.file, notOfYears);
    return null;
  }
  const period = cells.read(
    'period',
    (text) => yearsOfMonths(text, known.kind) ?? fingertipsPeriod(text, known.kind),
  );
  const sex = cells.read('sex', fingertipsSex);
  const figure = figureOf(cells, reading);
  if (period === undefined || sex === undefined) return null;
  noteOtherTime(cells, period, reading.tally);
  if (isOfCountry(cells, reading.areas)) figure.publishedComparison = null;
  return {
    row: { ...figure, areaCode: cells.text('area'), period, sex },
    age: cells.text('age'),
    range: cells.text('range'),
    publishedSex: cells.text('sex'),
    cells,
  };
}

/** Whether a row is a breakdown of its area: a fifth by deprivation, an ethnic group. */
const isBreakdown = (cells: Cells<Column>): boolean =>
  [cells.text('category'), cells.text('categoryType')].some(
    (text) => !blank.test(text) && !isNotApplicable(text),
  );

function readFile(file: PublishedTable, reading: Reading): [KnownIndicator, OfficialRow][] {
  const { numbers, areas, tally, problems } = reading;
  const rows = rowsAsCells(file, headings, problems);
  tellUnknownLimits(file.name, file.table, namesOfEnds, problems);
  tellGroups(file.name, file.table, headings, problems);
  const ofFile = { ...reading, isJoint: jointNotesOf<Column>(rows, alike, areas) };
  const hasOtherName = otherNames<Column>(areas);
  const knownOf = (cells: Cells<Column>): KnownIndicator | undefined =>
    numbers.get(cells.text('number').replace(/\.0$/, ''));
  const ofKnown = rows.flatMap((cells) => {
    const known = knownOf(cells);
    return known && !isBreakdown(cells) ? [[known, cells] as const] : [];
  });
  tellDoubts(file.name, ofKnown, problems);
  return rows.flatMap((cells): [KnownIndicator, OfficialRow][] => {
    const known = knownOf(cells);
    if (!known) {
      tally.add(file.name, `no indicator has official_id ${cells.text('number') || '(blank)'}`);
      return [];
    }
    if (isBreakdown(cells)) {
      tally.add(file.name, 'breakdowns of one area, not its own figure');
      return [];
    }
    const official = hasOtherName(cells) ? null : officialRow(cells, known, ofFile);
    return official === null ? [] : [[known, official]];
  });
}

/**
 * Every file as Fingertips gives it (its API, the download of its pages, the R package), with 95%
 * intervals, OHID’s comparison with England, and what its notes say. Only rows of the indicator’s own age
 * and length of period are kept; breakdowns, other ages and unknown numbers are counted. Every cell that
 * cannot be read is added to `problems`.
 */
export function readOfficialFiles(
  from: string,
  data: DataFolder,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] {
  const numbers = new Map(
    knownIndicators(data)
      .filter(({ officialId }) => officialId !== '')
      .map((known) => [known.officialId, known] as const),
  );
  const files = csvTablesWith(from, 'Fingertips API', lastCellsMayLack);
  const reading = { numbers, areas: knownAreas(data), tally, problems };
  const rows = files.flatMap((file) => readFile(file, reading));
  return [...Map.groupBy(rows, ([known]) => known)].map(([known, group]) =>
    ofItsOwn(
      known,
      group.map(([, row]) => row),
      tally,
    ),
  );
}

/** Exports leave out so many empty cells at the end of a row. */
const lastCellsMayLack = 2;
