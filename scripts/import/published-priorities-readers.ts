import { join } from 'node:path';
import { readCsv } from './read-csv.ts';

/** One priority or subject of a council, joined to themes by two readers, and what the two settled on. */
export interface TwiceJoined {
  kind: 'priority' | 'subject';
  areaCode: string;
  /** its place in the order read of that area */
  position: string;
  label: string;
  first: ReadonlySet<string>;
  second: ReadonlySet<string>;
  agreed: ReadonlySet<string>;
}

const themesIn = (cell: string): ReadonlySet<string> =>
  new Set(cell === '' ? [] : cell.split(' | '));

/** Both readings, from `published-priorities-readers.csv` beside this file. */
export const bothReadings = (): TwiceJoined[] =>
  readCsv(join(import.meta.dirname, 'published-priorities-readers.csv')).map((row) => ({
    kind: row['kind'] as TwiceJoined['kind'],
    areaCode: row['area_code']!,
    position: row['position']!,
    label: row['label']!,
    first: themesIn(row['reader_1']!),
    second: themesIn(row['reader_2']!),
    agreed: themesIn(row['agreed']!),
  }));

/** How far two readers agree. */
export interface Agreement {
  joined: number;
  /** how many they joined to just the same themes */
  alike: number;
  /** Cohen's kappa over every pair of a statement and a theme, each reader saying yes or no to it */
  kappa: number;
}

/**
 * Cohen's kappa of two readers who each put the same things into classes: Cohen (1960), A coefficient of
 * agreement for nominal scales, Educational and Psychological Measurement 20.
 */
export function kappaOf(judged: readonly { first: string; second: string }[]): number {
  const share = (holds: (pair: { first: string; second: string }) => boolean): number =>
    judged.filter(holds).length / judged.length;
  const observed = share(({ first, second }) => first === second);
  const classes = [...new Set(judged.flatMap(({ first, second }) => [first, second]))];
  const byChance = classes.reduce(
    (sum, each) =>
      sum + share(({ first }) => first === each) * share(({ second }) => second === each),
    0,
  );
  return (observed - byChance) / (1 - byChance);
}

/** The agreement of two readers, with the pairs of every statement and every theme as the things judged. */
export const agreementOf = (
  readings: readonly TwiceJoined[],
  themes: readonly string[],
): Agreement => ({
  joined: readings.length,
  alike: readings.filter(({ first, second }) => first.symmetricDifference(second).size === 0)
    .length,
  kappa: kappaOf(
    readings.flatMap(({ first, second }) =>
      themes.map((theme) => ({
        first: String(first.has(theme)),
        second: String(second.has(theme)),
      })),
    ),
  ),
});
