import { Fault } from '../../src/tables/fault.ts';
import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { blankRow } from './observations.ts';
import { rowsAsCells, type Cells } from './published-cells.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { readNumberCell } from './read-number.ts';
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

const headings = {
  code: ['els_code'],
  area: ['areacd'],
  year: ['period_start_year'],
  value: ['value'],
  lower: ['lci_95'],
  upper: ['uci_95'],
} as const;

const notAYear = new Fault('is not a year', 'The history writes the first year of a period: 2022.');

const yearCell = (text: string): number | Fault =>
  /^(19|20)\d{2}$/.test(text) ? Number(text) : notAYear;

/** A row as read; undefined where a cell cannot be, which has been told. */
function historyRow(cells: Cells<keyof typeof headings>, known: Known): ObservationRow | undefined {
  const year = cells.read('year', yearCell);
  const value = cells.read('value', readNumberCell);
  const lower = cells.read('lower', readNumberCell);
  const upper = cells.read('upper', readNumberCell);
  if ([year, value, lower, upper].includes(undefined)) return undefined;
  return {
    ...blankRow(cells.text('area'), known.schoolYear ? splitYear(year!) : String(year)),
    sex: known.sex ?? 'persons',
    value: value!,
    lower: lower!,
    upper: upper!,
  };
}

function readHistoryFile(file: PublishedTable, tally: Tally, problems: Problem[]): PlacedRow[] {
  return rowsAsCells(file, headings, problems).flatMap((cells): PlacedRow[] => {
    const code = cells.text('code');
    const known = indicators[code];
    if (known) {
      const read = historyRow(cells, known);
      return read === undefined
        ? []
        : [{ indicator: known.indicator, row: read, file: file.name, line: cells.line }];
    }
    const isOwn = passedOver.includes(code);
    tally.add(
      file.name,
      isOwn ? `${code}: taken from its own file` : `no indicator here is “${code}”`,
    );
    return [];
  });
}

/** The history of the app: one file, all indicators, a blank without a reason. A code that is not known is counted. */
export const readHistoryFiles = (
  from: string,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] =>
  seriesByIndicator(
    csvTablesWith(from, 'history of the Explore Local Statistics app').flatMap((file) =>
      readHistoryFile(file, tally, problems),
    ),
  );
