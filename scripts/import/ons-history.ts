import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import { blankRow } from './observations.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvFilesWith, type PublishedFile } from './published-files.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { splitYear } from './read-period.ts';
import type { Tally } from './tally.ts';

interface Known {
  indicator: string;
  sex?: Sex;
  /** whether `period_start_year` begins a school year */
  schoolYear?: boolean;
}

/** Codes of the history of the Explore Local Statistics app, and the indicator here. */
const indicators: Record<string, Known> = {
  'population-count': { indicator: 'population' },
  'population-count-female': { indicator: 'population', sex: 'female' },
  'population-count-male': { indicator: 'population', sex: 'male' },
  'median-age': { indicator: 'median-age' },
  'percentage-of-the-population-aged-0-to-15': { indicator: 'population-under-16' },
  'percentage-of-the-population-aged-16-to-64': { indicator: 'population-16-to-64' },
  'percentage-of-the-population-aged-65-plus': { indicator: 'population-65-and-over' },
  'obese-children-reception': { indicator: 'child-obesity-reception', schoolYear: true },
  'obese-children-year-6': { indicator: 'child-obesity-year-6', schoolYear: true },
  'overweight-children-year-6': { indicator: 'child-overweight-year-6', schoolYear: true },
  'proportion-of-people-who-are-economically-inactive-due-to-sickness': {
    indicator: 'economic-inactivity-sickness',
  },
};

/** Codes whose own file of Explore Local Statistics is later or gives more. */
const passedOver = [
  'female-healthy-life-expectancy',
  'male-healthy-life-expectancy',
  'cardiovascular-mortality-considered-preventable',
  'overweight-adults',
  'cancer-diagnosis-at-stage-1-and-2',
  'cigarette-smokers',
];

function historyRow(row: CsvRow, known: Known, name: string): ObservationRow {
  const where = `${name}: ${row['els_code']} ${row['areacd']}`;
  const year = Number(row['period_start_year']);
  if (!Number.isInteger(year) || year < 1900) {
    throw new Error(`${where}: “${row['period_start_year']}” is not a year.`);
  }
  return {
    ...blankRow(row['areacd']!, known.schoolYear ? splitYear(year) : String(year)),
    sex: known.sex ?? 'persons',
    value: readNumber(row['value'], where),
    lower: readNumber(row['lci_95'], where),
    upper: readNumber(row['uci_95'], where),
  };
}

function readHistoryFile({ name, rows }: PublishedFile, tally: Tally): PublishedSeries[] {
  return Object.entries(Object.groupBy(rows, (row) => row['els_code']!)).flatMap(
    ([code, group]): PublishedSeries[] => {
      const known = indicators[code];
      if (known) {
        return [
          { indicator: known.indicator, rows: group!.map((row) => historyRow(row, known, name)) },
        ];
      }
      if (!passedOver.includes(code)) throw new Error(`${name}: no indicator here is “${code}”.`);
      tally.add(name, `${code}: taken from its own file`, group!.length);
      return [];
    },
  );
}

/** The history of the app: one file, all indicators, a blank without a reason. Throws on a code that is not known. */
export const readHistoryFiles = (from: string, tally: Tally): PublishedSeries[] =>
  csvFilesWith(from, ['els_code', 'areacd', 'period_start_year', 'value']).flatMap((file) =>
    readHistoryFile(file, tally),
  );
