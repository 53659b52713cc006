import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import { isLengthOfLife } from './ages.ts';
import type { AreasWithPage } from './areas-with-page.ts';
import type { DataFolder } from './data-folder.ts';
import type { MixedSeries } from './held-figures.ts';
import type { ImportOptions, ImportSummary } from './importer.ts';
import { kindsOfAreas } from './kinds-of-areas.ts';
import { settleObservations, settleTable } from './observations.ts';
import { ImportProblems, refuseIfAny } from './problems.ts';
import {
  placesOf,
  placesOfFigures,
  rowsByIndicator,
  type PublishedSeries,
} from './published-series.ts';
import { columnFor } from './attribute.ts';
import type { SourceCells, SourceNeed } from './source-needs.ts';
import type { Tally } from './tally.ts';

/** What settling figures takes, beside the figures. */
export interface Settling {
  data: DataFolder;
  areas: AreasWithPage;
  tally: Tally;
  options: ImportOptions;
}

const figures = (count: number): string =>
  `${count.toLocaleString('en-GB')} figure${count === 1 ? '' : 's'}`;

/** That a series has figures of the file and figures held before: they may be of two releases. */
function mixtureNote(indicator: string, { series, stay, differ, isOlder }: MixedSeries): string[] {
  if (stay === 0) return [];
  const revised =
    differ === 0
      ? ''
      : ` Where both have a figure, ${differ.toLocaleString('en-GB')} differ, so the publisher may have revised the whole: do not join two releases.${isOlder ? ' The table has newer periods than the files, which may be the older release.' : ''}`;
  return [
    `${indicator}: ${figures(stay)} of ${series.toLocaleString('en-GB')} series that the files do not hold stay as they were beside the new ones.${revised} To let them go: --replace.`,
  ];
}

/** That figures of the files look like those held, changed by a program. */
function changedNotes(indicator: string, { coarser, noughts, blanked }: MixedSeries): string[] {
  const rounded = `${indicator}: ${figures(coarser)} of the files are those held with fewer decimals. If the file was saved in a spreadsheet, download it again.`;
  const nought = `${indicator}: ${figures(noughts)} of the files ${noughts === 1 ? 'is' : 'are'} 0 where the table holds that there is none. If a program wrote 0 for a blank, download the file again.`;
  const blank = `${indicator}: ${figures(blanked)} of the table ${blanked === 1 ? 'is' : 'are'} blank in the files, and ${blanked === 1 ? 'goes' : 'go'}. If a cell was emptied since the download, download the file again.`;
  return [
    ...(coarser > 0 ? [rounded] : []),
    ...(noughts > 0 ? [nought] : []),
    ...(blanked > 0 ? [blank] : []),
  ];
}

/** That figures lose the range they had. */
const unrangedNote = (indicator: string, unranged: number): string[] =>
  unranged === 0
    ? []
    : [
        `${indicator}: of ${figures(unranged)} the table has a 95% range and the files have none, so those ranges go. If the publisher gives them, download a file with them.`,
      ];

/** Whose the figures are that are of one sex alone, and whose the publisher may give too. */
const oneSex: Readonly<Record<Sex, readonly [string, string]>> = {
  female: ['women', 'men'],
  male: ['men', 'women'],
  persons: ['everybody together', 'women and of men'],
};

/** That an indicator has figures of one sex alone: those of the other may lie in another file, or have been filtered away. */
function oneSexNote(indicator: string, rows: readonly ObservationRow[]): string[] {
  const sexes = new Set(rows.flatMap(({ value, sex }) => (value === null ? [] : [sex])));
  const [only, ...more] = sexes;
  if (only === undefined || more.length > 0) return [];
  if (only === 'persons' && !isLengthOfLife(indicator)) return [];
  const [these, others] = oneSex[only];
  return [
    `${indicator}: the figures are of ${these} alone. If the publisher gives those of ${others} too, download them.`,
  ];
}

/** What is to be said of the figures of an indicator, `rows`, and of those held before. */
const notesOf = (
  indicator: string,
  mixed: MixedSeries,
  unranged: number,
  rows: readonly ObservationRow[],
): string[] => [
  ...mixtureNote(indicator, mixed),
  ...changedNotes(indicator, mixed),
  ...unrangedNote(indicator, unranged),
  ...oneSexNote(indicator, rows),
];

function settleOne(
  indicator: string,
  rows: readonly ObservationRow[],
  series: readonly PublishedSeries[],
  { areas, tally }: Settling,
): { settled: ObservationRow[] } | ImportProblems {
  try {
    return { settled: settleObservations(rows, areas, tally, indicator, placesOf(series)) };
  } catch (error) {
    if (error instanceof ImportProblems) return error;
    throw error;
  }
}

/** How many figures stay that are credited by the same column as the new ones: systems have one of their own. */
function stayUnder(
  own: ReadonlySet<string>,
  left: readonly ObservationRow[],
  kinds: ReadonlyMap<string, string>,
): number {
  const isOfSystems = columnFor([...own]) === 'ics_source_id';
  return left.filter(
    ({ areaCode, value }) => value !== null && (kinds.get(areaCode) === 'ics') === isOfSystems,
  ).length;
}

/**
 * Settles the table of every indicator of some series. `sourceOf` gives the source row that the figures
 * of an indicator need, or null where they are those of the source named already. Throws every area
 * that has two figures for one period, of all indicators.
 */
export function settleSeries(
  series: readonly PublishedSeries[],
  settling: Settling,
  sourceOf: (indicator: string) => SourceCells | null,
): Pick<ImportSummary, 'tables' | 'notes' | 'placeOf'> & { sources: SourceNeed[] } {
  const { data, options } = settling;
  const grouped = [...rowsByIndicator(series)].map(([indicator, rows]) => {
    const own = series.filter((each) => each.indicator === indicator);
    return [indicator, settleOne(indicator, rows, own, settling)] as const;
  });
  refuseIfAny(grouped.flatMap(([, one]) => (one instanceof ImportProblems ? one.problems : [])));
  const kinds = kindsOfAreas(data);
  const all = grouped.flatMap(([indicator, one]) => {
    if (one instanceof ImportProblems || one.settled.length === 0) return [];
    const { change, mixed, left, unranged } = settleTable(
      data,
      indicator,
      one.settled,
      options.replace,
    );
    const notes = notesOf(indicator, mixed, unranged, [...one.settled, ...left]);
    const source = sourceOf(indicator);
    const own = new Set(one.settled.map(({ areaCode }) => kinds.get(areaCode) ?? ''));
    const need = source && {
      indicator,
      kinds: [...own],
      source,
      stay: stayUnder(own, left, kinds),
      isNews: change.added + change.changed + change.gone > 0 || options.released !== null,
    };
    return [{ table: change, notes, needs: need ? [need] : [] }];
  });
  return {
    tables: all.map(({ table }) => table),
    notes: all.flatMap(({ notes }) => notes),
    sources: all.flatMap(({ needs }) => needs),
    placeOf: placesOfFigures(series),
  };
}
