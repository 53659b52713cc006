import type {
  MissingReason,
  ObservationRow,
  PublishedMark,
  Sex,
} from '../../src/tables/edition.ts';
import { blankRow } from './observations.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvFilesWith, type PublishedFile } from './published-files.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { onsPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

const columns = ['areacd', 'indicator', 'period', 'observation', 'lci_95', 'uci_95', 'status'];

interface Known {
  indicator: string;
  sex?: Sex;
  /** what status `u`, “unreliable”, stands for in this indicator */
  unreliable?: MissingReason;
}

/** Names in the column `indicator`, and the indicator here. */
const indicators: Record<string, Known> = {
  'Female healthy life expectancy': { indicator: 'healthy-life-expectancy', sex: 'female' },
  'Male healthy life expectancy': { indicator: 'healthy-life-expectancy', sex: 'male' },
  'Preventable cardiovascular mortality (England)': {
    indicator: 'preventable-cardiovascular-mortality',
  },
  'Adult obesity prevalence': { indicator: 'adult-obesity' },
  // Here `u` is for stages not recorded, in places as large as London: not a matter of small numbers.
  'Cancer diagnosis at stage 1 and 2': {
    indicator: 'cancer-diagnosed-early',
    unreliable: 'not-published',
  },
  'Children in relative poverty before housing costs': {
    indicator: 'children-in-relative-poverty',
  },
  'Children in relative poverty after housing costs': {
    indicator: 'children-in-relative-poverty-after-housing-costs',
  },
  'Employment rate': { indicator: 'employment' },
  'Economically inactive': { indicator: 'economic-inactivity' },
  'Persistent absences for all pupils': { indicator: 'persistent-absence' },
  'Persistent absences for pupils eligible for free school meals': {
    indicator: 'persistent-absence-free-school-meals',
  },
  'Communication and language': { indicator: 'communication-at-5' },
  Literacy: { indicator: 'literacy-at-5' },
  Mathematics: { indicator: 'maths-at-5' },
  Satisfaction: { indicator: 'life-satisfaction' },
  Worthwhile: { indicator: 'feeling-worthwhile' },
  Happiness: { indicator: 'happiness' },
  Anxiety: { indicator: 'anxiety' },
};

const passedOver: Record<string, string> = {
  'Cigarette smokers': 'two periods only; smoking is taken from OHID',
};

/** Authorities that are published as one, because one of them is very small. */
const combined: Record<string, string[]> = {
  E67000001: ['E09000001', 'E09000012'], // City of London, Hackney
  E67000002: ['E06000053', 'E06000052'], // Isles of Scilly, Cornwall
};

/**
 * Blanks carry a status: `x`, not available, is `not-published`; `u`, too unreliable to publish, is
 * `suppressed` (the samples are small) unless the indicator says otherwise.
 */
const reasonOf = (row: CsvRow, known: Known): MissingReason =>
  row['status'] === 'u' ? (known.unreliable ?? 'suppressed') : 'not-published';

/** ONS calls a figure that it gives unreliable in the note, where codes of areas are explained too. */
function markOf(row: CsvRow, where: string): PublishedMark | null {
  const note = row['notes'] ?? '';
  if (!/unreliable/i.test(note)) return null;
  if (/sample size is small/.test(note)) return 'small-sample';
  throw new Error(`${where}: “${note}” is not a warning known here.`);
}

function tidyRow(row: CsvRow, known: Known, name: string): ObservationRow {
  const where = `${name}: ${row['areacd']}`;
  const value = readNumber(row['observation'], where);
  return {
    ...blankRow(row['areacd']!, onsPeriod(row['period']!), reasonOf(row, known)),
    sex: known.sex ?? 'persons',
    value,
    lower: readNumber(row['lci_95'], where),
    upper: readNumber(row['uci_95'], where),
    mark: value === null ? null : markOf(row, where),
  };
}

/** A figure for two authorities together is nobody’s own: each that has no row of its own gets a blank. */
function blanksForCombined(rows: readonly ObservationRow[]): ObservationRow[] {
  const published = new Set(rows.map((row) => row.areaCode));
  return rows.flatMap((row) =>
    (combined[row.areaCode] ?? [])
      .filter((code) => !published.has(code))
      .map((code) => ({ ...blankRow(code, row.period), sex: row.sex })),
  );
}

function readTidyFile({ name, rows }: PublishedFile, tally: Tally): PublishedSeries[] {
  return Object.entries(Object.groupBy(rows, (row) => row['indicator']!)).flatMap(
    ([published, group]): PublishedSeries[] => {
      const known = indicators[published];
      const reason = passedOver[published];
      if (reason) tally.add(name, reason, group!.length);
      if (!known && !reason) throw new Error(`${name}: no indicator here is “${published}”.`);
      if (!known) return [];
      const observations = group!.map((row) => tidyRow(row, known, name));
      return [
        { indicator: known.indicator, rows: [...observations, ...blanksForCombined(observations)] },
      ];
    },
  );
}

/** Every file in the layout of Explore Local Statistics. Throws on an indicator or period that is not known. */
export const readTidyFiles = (from: string, tally: Tally): PublishedSeries[] =>
  csvFilesWith(from, columns).flatMap((file) => readTidyFile(file, tally));
