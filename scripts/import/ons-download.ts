import { isNotApplicable } from './fingertips-sex.ts';
import { jointNotesOf, type JointNotes } from './joint-notes.ts';
import { Fault } from '../../src/tables/fault.ts';
import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { isAgeOf, isLengthOfLife } from './ages.ts';
import type { DataFolder } from './data-folder.ts';
import { knownIndicators, type KnownIndicator } from './fingertips-indicators.ts';
import { heldObservations } from './held-figures.ts';
import { knownAreas, type KnownArea } from './kinds-of-areas.ts';
import { layoutsOf } from './layouts.ts';
import { otherNames } from './names-of-areas.ts';
import { whyOtherMeasure } from './measures.ts';
import { onsFigure } from './ons-figure.ts';
import { indicatorOfFile, indicatorOfName, type KnownName } from './ons-indicators.ts';
import { blanksForCombined } from './ons-tidy.ts';
import {
  agesHeaded,
  endsOfInterval,
  notesHeaded,
  rowsAsCells,
  tellUnknownLimits,
  type Cells,
} from './published-cells.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { severalAges } from './several-ages.ts';
import { tellGroups } from './published-groups.ts';
import { publishedSex } from './published-sexes.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { fingertipsPeriod, onsPeriodCell } from './read-period.ts';
import type { Tally } from './tally.ts';
import { whyNotOfYears, yearsOfMonths } from './years-of-months.ts';

const layout = 'Explore Local Statistics download';

const headings = {
  area: ['areacd'],
  name: ['areanm'],
  indicator: ['indicator', 'code', 'slug'],
  period: ['period'],
  sex: ['sex', 'gender'],
  age: agesHeaded,
  measure: ['measure'],
  unit: ['unit', 'units'],
  value: ['value'],
  ...endsOfInterval,
  status: ['status'],
  note: notesHeaded,
} as const;
type Column = keyof typeof headings;

const namesOfEnds = ['lci_95', 'uci_95'] as const;

/** What says that two rows are of one figure. */
const alike = ['indicator', 'period', 'sex', 'age'] as const;

const saysNoSex = (text: string): boolean => text === '' || isNotApplicable(text);

/** The sex of a row: its own column, or what the name of the indicator says. */
function sexOf(text: string, known: KnownName): Sex | Fault {
  if (saysNoSex(text)) return known.sex ?? 'persons';
  const sex = publishedSex(text);
  if (sex === undefined) {
    return new Fault(
      'is not a sex that Explore Local Statistics writes',
      'It writes Female, Male or Persons.',
    );
  }
  if (known.sex === undefined || known.sex === sex) return sex;
  const fix = `That name is of ${known.sex}. Which is right? Correct the name, or download the file again.`;
  return new Fault('is another sex than the name of the file or of its indicator says', fix);
}

/** A period as ONS writes it, or in plain years, or in the months of which they are. */
function downloadedPeriod(text: string, kind: string): string | Fault {
  const inYears = yearsOfMonths(text, kind) ?? fingertipsPeriod(text, kind);
  return inYears instanceof Fault ? onsPeriodCell(text) : inYears;
}

function downloadedRow(
  cells: Cells<Column>,
  known: KnownName,
  reading: { tally: Tally; isJoint: JointNotes<Column>; kind: string },
): ObservationRow | undefined {
  const period = cells.read('period', (text) => downloadedPeriod(text, reading.kind));
  const sex = cells.read('sex', (text) => sexOf(text, known));
  const figure = onsFigure(cells, known, reading);
  if (period === undefined || sex === undefined || figure === undefined) return undefined;
  return { ...figure, areaCode: cells.text('area'), period, sex };
}

/** Whether a row is of another age than its indicator; a row without an age is of the indicator’s. */
function isOtherAge(age: string, known: KnownIndicator | undefined): boolean {
  return age !== '' && known !== undefined && known.age !== '' && !isAgeOf(age, known);
}

/** Why a row is not of its indicator: it is of another age, of another measure, or not of its years. Null: it is. */
function whyNotItsOwn(cells: Cells<Column>, known: KnownIndicator | undefined): string | null {
  const age = cells.text('age');
  if (isOtherAge(age, known)) return `another age: ${age}`;
  return (
    whyNotOfYears(cells.text('period'), known?.kind ?? '') ??
    whyOtherMeasure(cells.text('measure'), cells.text('unit'), known)
  );
}

interface Reading {
  indicators: ReadonlyMap<string, KnownIndicator>;
  areas: ReadonlyMap<string, KnownArea>;
  /** whether an indicator is held of women and men and of nobody else */
  isBySex: (indicator: string) => boolean;
  tally: Tally;
  problems: Problem[];
}

/** Whether a row does not say whose its figure is, where the indicator is of women and men alone; told if so. */
function isNobodys(cells: Cells<Column>, known: KnownName, { isBySex }: Reading): boolean {
  const isSaid = known.sex !== undefined || !saysNoSex(cells.text('sex'));
  if (isSaid || !isBySex(known.indicator)) return false;
  const fix = `${known.indicator} is held of women and of men. Name them in a column sex, or in the name of the file (female-${known.indicator}.csv).`;
  cells.tell('sex', 'does not say whose the figure is', fix);
  return true;
}

/** What a row is of: the indicator that it names, else that of its file; null where none is known. */
const knownNames =
  (ofFile: KnownName | null, { indicators }: Reading) =>
  (cells: Cells<Column>): KnownName | null => {
    const named = cells.text('indicator');
    return named === '' ? ofFile : indicatorOfName(named, indicators);
  };

/** Why a row of no known indicator is left out. */
const ofNoIndicator = (named: string): string =>
  named === ''
    ? 'the file’s name names no indicator here; call it <id>.csv'
    : `no indicator here is “${named}”`;

function readDownload(file: PublishedTable, reading: Reading): PlacedRow[] {
  const { indicators, areas, tally, problems } = reading;
  const rows = rowsAsCells(file, headings, problems);
  tellUnknownLimits(file.name, file.table, namesOfEnds, problems);
  tellGroups(file.name, file.table, { ...headings, place: ['geography'] }, problems);
  const knownOf = knownNames(indicatorOfFile(file.name, indicators), reading);
  const withNotes = { tally, isJoint: jointNotesOf<Column>(rows, alike, areas) };
  const ownOf = (cells: Cells<Column>) => indicators.get(knownOf(cells)?.indicator ?? '');
  const isOfSeveralAges = severalAges(rows, ownOf);
  const hasOtherName = otherNames<Column>(areas);
  return rows.flatMap((cells): PlacedRow[] => {
    const [known, own] = [knownOf(cells), ownOf(cells)];
    const notItsOwn = known ? whyNotItsOwn(cells, own) : ofNoIndicator(cells.text('indicator'));
    if (!known || notItsOwn !== null) {
      tally.add(file.name, notItsOwn!);
      return [];
    }
    const kind = own?.kind ?? '';
    const isUnsound =
      isOfSeveralAges(cells) || isNobodys(cells, known, reading) || hasOtherName(cells);
    const read = isUnsound ? undefined : downloadedRow(cells, known, { ...withNotes, kind });
    if (read === undefined) return [];
    return [{ indicator: known.indicator, row: read, file: file.name, line: cells.line }];
  });
}

/** Whether an indicator is held of women and men and of nobody else; lengths of life are published so. Looked up once each. */
function heldBySex(data: DataFolder): Reading['isBySex'] {
  const known = new Map<string, boolean>();
  return (indicator) => {
    const found = known.get(indicator);
    if (found !== undefined) return found;
    const rows = heldObservations(data, `observations/${indicator}.csv`);
    const isBySex =
      rows.length > 0 ? rows.every(({ sex }) => sex !== 'persons') : isLengthOfLife(indicator);
    known.set(indicator, isBySex);
    return isBySex;
  };
}

/** Whether a file is a download of the site and not one of the repository, whose headings include its. */
const isDownload = ({ name, table }: PublishedTable): boolean =>
  layoutsOf(name, table.header).every((one) => one.name === layout);

/**
 * Every file as the site of Explore Local Statistics gives it: value, sex and age in columns of their own,
 * the indicator in the file’s name or in a column. What names no indicator here is counted.
 */
export function readDownloads(
  from: string,
  data: DataFolder,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] {
  const indicators = new Map(knownIndicators(data).map((known) => [known.id, known]));
  const areas = knownAreas(data);
  const reading = { indicators, areas, isBySex: heldBySex(data), tally, problems };
  const rows = csvTablesWith(from, layout)
    .filter(isDownload)
    .flatMap((file) => {
      const read = readDownload(file, reading);
      return [...read, ...blanksForCombined(read)];
    });
  return seriesByIndicator(rows);
}
