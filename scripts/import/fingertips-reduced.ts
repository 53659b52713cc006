import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { fingertipsComparison } from './fingertips-comparison.ts';
import { blankRow } from './observations.ts';
import { rowsAsCells, type Cells } from './published-cells.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { readNumberCell } from './read-number.ts';
import { fingertipsPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

const headings = {
  area: ['area_code'],
  period: ['period'],
  indicator: ['indicator'],
  unit: ['unit'],
  value: ['value'],
  comparison: ['compared_to_England'],
  inequality: ['inequality'],
} as const;
type Column = keyof typeof headings;

/** Names in the column `indicator`, and the indicator here. */
const indicators: Record<string, string> = {
  'Life expectancy at birth': 'life-expectancy',
  'Inequality in life expectancy at birth': 'inequality-in-life-expectancy',
  'Under 75 mortality rate from causes considered preventable (per 100,000 population)':
    'preventable-mortality-under-75',
  'Smoking Prevalence in adults (aged 18 and over) - current smokers (APS)': 'smoking',
  'Smoking prevalence in adults in routine and manual occupations (aged 18 to 64) - current smokers (APS)':
    'smoking-routine-and-manual',
  'Overweight (including obesity) prevalence in adults, (using adjusted self-reported height and weight)':
    'adult-overweight',
  'Percentage of physically active adults': 'active-adults',
  'Percentage of physically inactive adults': 'inactive-adults',
  'Percentage of physically active children and young people': 'active-children',
  'Depression: QOF prevalence': 'depression',
  'Total prescribed LARC excluding injections rate / 1,000': 'long-acting-contraception',
  'Percentage of 5 year olds with experience of visually obvious dental decay': 'dental-decay-at-5',
};

/** Why a whole published indicator is passed over. */
const passedOver: [RegExp, string][] = [
  [/^Healthy life expectancy/, 'taken from ONS, which gives intervals'],
  [/prevalence of obesity.*\d years data combined/, 'breakdowns: wards and fifths by deprivation'],
  [/^(Reception|Year 6) prevalence of obesity/, 'taken from ONS, which gives intervals'],
];

const sexes: Record<string, Sex> = { Female: 'female', Male: 'male' };

/** The copy puts the sex in `inequality` or in `unit`, whichever was free; anything else is both sexes. */
const sexOf = (cells: Cells<Column>): Sex =>
  sexes[cells.text('inequality')] ?? sexes[cells.text('unit')] ?? 'persons';

/** Single years stop in 2023 and three years together go on: they are not one series, and the later is kept. */
const isOtherSeries = (indicator: string, period: string): boolean =>
  indicator === 'smoking-routine-and-manual' && !period.includes('-');

const isBreakdown = (cells: Cells<Column>): boolean =>
  !['NA', '', 'Female', 'Male'].includes(cells.text('inequality'));

/** A row as read; undefined where a cell cannot be, which has been told. */
function reducedRow(cells: Cells<Column>): ObservationRow | undefined {
  const value = cells.read('value', readNumberCell);
  const period = cells.read('period', fingertipsPeriod);
  const comparison = value === null ? null : cells.read('comparison', fingertipsComparison);
  if (value === undefined || period === undefined || comparison === undefined) return undefined;
  return {
    ...blankRow(cells.text('area'), period),
    sex: sexOf(cells),
    value,
    publishedComparison: comparison,
  };
}

/** The indicator of a row, or null where it is counted as left out. */
function indicatorOf(cells: Cells<Column>, tally: Tally): string | null {
  const published = cells.text('indicator');
  const indicator = indicators[published];
  const passed = passedOver.find(([pattern]) => pattern.test(published))?.[1];
  const reason = indicator
    ? isBreakdown(cells)
      ? 'breakdowns of one area, not its own figure'
      : isOtherSeries(indicator, cells.text('period'))
        ? 'single years; the series of three years together is kept'
        : null
    : (passed ?? `no indicator here is “${published}”`);
  if (reason !== null) tally.add(cells.file, reason);
  return reason === null ? indicator! : null;
}

function readReducedFile(file: PublishedTable, tally: Tally, problems: Problem[]): PlacedRow[] {
  return rowsAsCells(file, headings, problems).flatMap((cells): PlacedRow[] => {
    const indicator = indicatorOf(cells, tally);
    const read = indicator === null ? undefined : reducedRow(cells);
    return read === undefined
      ? []
      : [{ indicator: indicator!, row: read, file: file.name, line: cells.line }];
  });
}

/**
 * Every file in the reduced copy of the Fingertips layout, which has OHID’s comparison with England
 * and no interval. An indicator that is not known is counted; a cell that cannot be read is a problem.
 */
export const readReducedFiles = (
  from: string,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] =>
  seriesByIndicator(
    csvTablesWith(from, 'reduced copy of Fingertips').flatMap((file) =>
      readReducedFile(file, tally, problems),
    ),
  );
