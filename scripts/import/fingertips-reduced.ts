import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import { fingertipsComparison } from './fingertips-comparison.ts';
import { blankRow } from './observations.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvFilesWith, type PublishedFile } from './published-files.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { fingertipsPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

const columns = ['area_code', 'period', 'indicator', 'unit', 'value', 'compared_to_England'];

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
const sexOf = (row: CsvRow): Sex =>
  sexes[row['inequality'] ?? ''] ?? sexes[row['unit'] ?? ''] ?? 'persons';

/** Single years stop in 2023 and three years together go on: they are not one series, and the later is kept. */
const isOtherSeries = (indicator: string, period: string): boolean =>
  indicator === 'smoking-routine-and-manual' && !period.includes('-');

const isBreakdown = (row: CsvRow): boolean =>
  !['NA', '', 'Female', 'Male'].includes(row['inequality'] ?? '');

function reducedRow(row: CsvRow, where: string): ObservationRow {
  const value = readNumber(row['value'], where);
  return {
    ...blankRow(row['area_code']!, fingertipsPeriod(row['period']!)),
    sex: sexOf(row),
    value,
    publishedComparison: value === null ? null : fingertipsComparison(row['compared_to_England']),
  };
}

function readReducedFile({ name, rows }: PublishedFile, tally: Tally): PublishedSeries[] {
  return rows.flatMap((row): PublishedSeries[] => {
    const published = row['indicator']!;
    const indicator = indicators[published];
    const reason = passedOver.find(([pattern]) => pattern.test(published))?.[1];
    if (!indicator && !reason) throw new Error(`${name}: no indicator here is “${published}”.`);
    if (!indicator) {
      tally.add(name, reason!);
    } else if (isBreakdown(row)) {
      tally.add(name, 'breakdowns of one area, not its own figure');
    } else if (isOtherSeries(indicator, row['period']!)) {
      tally.add(name, 'single years; the series of three years together is kept');
    } else {
      return [{ indicator, rows: [reducedRow(row, `${name}: ${row['area_code']}`)] }];
    }
    return [];
  });
}

/**
 * Every file in the reduced copy of the Fingertips layout, which has OHID’s comparison with England
 * and no interval. Throws on an indicator, period or comparison that is not known.
 */
export const readReducedFiles = (from: string, tally: Tally): PublishedSeries[] =>
  csvFilesWith(from, columns).flatMap((file) => readReducedFile(file, tally));
