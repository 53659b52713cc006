import type { AverageErrors } from '../../gaps/average-against-official.ts';
import type { AverageChecks } from '../../profiles/average-check.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { SlopeIndexCheck } from '../../profiles/slope-index-check.ts';
import { furthestCheck, workedOutDecimals } from '../../profiles/slope-index-check.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { called } from '../../words/kind-of-area.ts';

/** An error or difference with its sign, in years with two decimals: `−0.16`, `+0.05`, `0.00`. */
export function signedYears(years: number): string {
  const text = formatNumber(years, workedOutDecimals);
  return years > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A size without its sign, in words: `0.09 of a year`, `1.20 years`. */
function sizeInWords(years: number): string {
  const size = Math.abs(years);
  return `${formatNumber(size, workedOutDecimals)} ${size < 1 ? 'of a year' : 'years'}`;
}

/** A check that the build makes of its own methods. */
export interface CheckView {
  /** What it found; where the edition does not hold what it needs, that. */
  words: string;
  /** Null where nothing could be checked. */
  table: FiguresTableProps | null;
  /** How to read the table. */
  note: string | null;
}

const checkView = (
  words: string | null,
  table: () => FiguresTableProps,
  note: string | null = null,
): CheckView =>
  words === null
    ? { words: 'This edition does not hold what the check needs.', table: null, note: null }
    : { words, table: table(), note };

/** How close the indices worked out here come to the published ones; null where there are none. */
export function slopeCheckSentence(checks: readonly SlopeIndexCheck[]): string | null {
  const furthest = furthestCheck(checks);
  if (!furthest) return null;
  const where = `for ${peopleOf(furthest.sex)} in ${furthest.period.label}`;
  return `The two are furthest apart by ${sizeInWords(furthest.difference)}, ${where}. Both are from figures that were rounded before, so they need not agree to the last digit.`;
}

const cellsOf = (check: SlopeIndexCheck | undefined): string[] =>
  check
    ? [
        formatNumber(check.workedOut, workedOutDecimals),
        formatNumber(check.published, yearDecimals),
        signedYears(check.difference),
      ]
    : ['not held', 'not held', 'none'];

/** Every check, a row a period, newest first. */
export function slopeCheckTable(checks: readonly SlopeIndexCheck[]): FiguresTableProps {
  const periods = new Map(checks.map(({ period }) => [period.text, period]));
  const newestFirst = [...periods.values()].sort((a, b) => b.middle - a.middle);
  return {
    caption: 'Slope index of inequality, worked out here and as published, years',
    columns: [
      'Period',
      ...bothSexes
        .map(sexLabel)
        .flatMap((sex) => [`${sex}, worked out`, `${sex}, published`, `${sex}, difference`]),
    ],
    rows: newestFirst.map((period) => [
      period.label,
      ...bothSexes.flatMap((sex) =>
        cellsOf(checks.find((each) => each.sex === sex && each.period.text === period.text)),
      ),
    ]),
  };
}

/** The slope index worked out here beside the published one. */
export const slopeCheckView = (checks: readonly SlopeIndexCheck[]): CheckView =>
  checkView(slopeCheckSentence(checks), () => slopeCheckTable(checks));

/** One kind of check of the average, named. */
export interface NamedErrors {
  /** What is checked: `Life expectancy of England`. */
  name: string;
  errors: AverageErrors | null;
}

/** How far the averages lie from the official figures; null where nothing could be checked. */
export function averageCheckSentence(checks: readonly NamedErrors[]): string | null {
  const found = checks.flatMap(({ errors }) => errors ?? []);
  if (found.length === 0) return null;
  const worst = Math.max(...found.map(({ worstError }) => Math.abs(worstError)));
  const count = found.reduce((sum, errors) => sum + errors.count, 0);
  return `In ${formatNumber(count, 0)} cases the official figure is known. The average is never more than ${sizeInWords(worst)} from it.`;
}

const measures: readonly [string, (errors: AverageErrors) => string][] = [
  ['Cases', ({ count }) => formatNumber(count, 0)],
  ['Mean error', ({ meanError }) => signedYears(meanError)],
  [
    'Mean size of the error',
    ({ meanAbsoluteError }) => formatNumber(meanAbsoluteError, workedOutDecimals),
  ],
  ['Furthest off', ({ worstError }) => signedYears(worstError)],
];

/** Each kind of check in a column: cases, mean error with its sign, mean size of the error, and the worst. */
export function averageCheckTable(checks: readonly NamedErrors[]): FiguresTableProps {
  const held = checks.flatMap(({ name, errors }) => (errors ? [{ name, errors }] : []));
  return {
    caption: `The average of ${called('local-authority').many} less the official figure, years`,
    columns: ['Measure', ...held.map(({ name }) => name)],
    rows: measures.map(([measure, write]) => [measure, ...held.map(({ errors }) => write(errors))]),
  };
}

/** Over which local authorities each measure that could be checked is averaged. */
function averagedOver({ country, regions }: AverageChecks): string {
  const over = [
    ...(country.errors
      ? [
          [
            'life expectancy',
            `${called('district').shortMany} and single ${called('council').shortMany}`,
          ],
        ]
      : []),
    ...(regions.errors
      ? [
          [
            'healthy life expectancy',
            `${called('county').shortMany} and single ${called('council').shortMany}`,
          ],
        ]
      : []),
  ];
  const phrases = over.map(([measure, members], place) =>
    place === 0 ? `${measure} is averaged over ${members}` : `${measure} over ${members}`,
  );
  return `${capitalised(phrases.join(', '))}.`;
}

/** The average of local authorities beside official figures. */
export function averageCheckView(checks: AverageChecks, country: string): CheckView {
  const named = [
    { name: `Life expectancy, ${country}`, errors: checks.country.errors },
    { name: 'Healthy life expectancy, regions', errors: checks.regions.errors },
  ];
  return checkView(
    averageCheckSentence(named),
    () => averageCheckTable(named),
    `A case is one area, one sex and one period. A minus means that the average was too low. ${averagedOver(checks)}`,
  );
}
