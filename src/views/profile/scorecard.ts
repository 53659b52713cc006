import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { countedOnce, isInForce } from '../../indicators/counted-once.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import { fewPeopleNote } from './few-people.ts';
import { blanksByReason, type BlankGroup } from './scorecard-blanks.ts';
import {
  averageRow,
  averageStands,
  averagesNote,
  heldAverages,
  type HeldAverage,
} from './scorecard-averages.ts';
import { furthestWords } from './furthest.ts';
import { scorecardFolds, type ScorecardFold } from './scorecard-folds.ts';
import { groupScorecard, heldEntries, inOrder, scorecardRow, standsOf } from './scorecard-rows.ts';
import type { HeldEntry, Indicators, RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { testersNote } from './scorecard-testers.ts';

/** Rows that stand open; the rest are folded by group, unless there are only a few more. */
const shownFirst = 10;
const fewMore = 2;

/** The scorecard: the first rows open, the rest folded by group, then what is not held and why. */
export interface ScorecardView {
  /** Null where no figure is held, and on the country’s own page where every figure has its range. */
  summary: string | null;
  /** What the shapes mean; empty where nothing is compared. */
  key: { shape: ComparisonShape; words: string }[];
  /** How many of the figures that are counted a test found worse and better; null where none was tested. */
  verdicts: { worse: number; better: number } | null;
  /** Said where no figure is held, with the areas before this one. */
  empty: { words: string; predecessors: AreaReference[] } | null;
  fewPeople: string | null;
  /** Of all rows that are counted: the figure furthest behind the country’s, the one furthest ahead, and what was not tested and lies further behind. */
  furthest: string[];
  open: ScorecardGroup[];
  testers: string | null;
  /** What the averages of councils among its rows are; null where there are none. */
  averages: string | null;
  folded: ScorecardFold[];
  notHeld: { count: number; groups: BlankGroup[] };
}

const key: ScorecardView['key'] = [
  { shape: 'better', words: 'better' },
  { shape: 'similar', words: 'similar' },
  { shape: 'worse', words: 'worse' },
  { shape: 'untested', words: 'not tested' },
];

/** Rows that are counted: of indicators in force, each question once. */
const countedRows = (rows: readonly RowOfIndicator[]): RowOfIndicator[] =>
  countedOnce(rows.map((each) => ({ ...each, result: each.stands.comparison.result })));

/** How many of some rows a test found worse and better; null where none was tested. */
function verdictsOf(rows: readonly RowOfIndicator[]): ScorecardView['verdicts'] {
  const found = (result: string): number =>
    rows.filter(({ stands }) => stands.comparison.result === result).length;
  const [worse, better, similar] = [found('worse'), found('better'), found('similar')];
  return worse + better + similar === 0 ? null : { worse, better };
}

/** Whether a row of some looks worse or better and is not counted so, as another row says it too. */
const isSaidTwice = (
  rows: readonly RowOfIndicator[],
  counted: readonly RowOfIndicator[],
): boolean => {
  const inCounts = new Set(counted.map(({ row }) => row));
  return rows.some(
    ({ row, indicator, stands }) =>
      isInForce(indicator) &&
      ['worse', 'better'].includes(stands.comparison.result) &&
      !inCounts.has(row),
  );
};

/** How to read the rows; what is said of ranges and of counts is said only where it is of some row. */
function summaryOf(
  held: readonly HeldEntry[],
  { country, saidTwice }: { country: Profile | null; saidTwice: boolean },
): string | null {
  const ranges = rangesOf(held.map(({ entry }) => entry.latest));
  const bar = ranges === 'none' ? '' : '; the bar is the likely range';
  const said = [
    ...(country
      ? [
          `Each line runs from the lowest area of this kind to the highest. The tall mark is ${country.name}${bar}.`,
        ]
      : []),
    ...(ranges === 'all' ? [] : ['Trends are tested only where ranges are held.']),
    ...(saidTwice ? ['What is said twice is counted once.'] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** Every row of a scorecard, in order: figures held, and averages where none are. */
const rowsOf = (
  profile: Profile,
  country: Profile,
  { entries, averages }: { entries: readonly HeldEntry[]; averages: readonly HeldAverage[] },
): RowOfIndicator[] =>
  inOrder([
    ...entries.map((held) => ({
      indicator: held.indicator,
      row: scorecardRow(held, profile, country),
      stands: standsOf(held, profile),
    })),
    ...averages.map((held) => ({
      indicator: held.indicator,
      row: averageRow(held, profile, country),
      stands: averageStands(held, country),
    })),
  ]);

/** The scorecard of an area beside the country's. */
export function scorecardView(
  profile: Profile,
  country: Profile,
  indicators: Indicators,
): ScorecardView {
  const isCountry = profile === country;
  const averages = heldAverages(profile, indicators);
  const entries = heldEntries(profile, indicators);
  const held = rowsOf(profile, country, { entries, averages });
  const open = held.length > shownFirst + fewMore ? held.slice(0, shownFirst) : held;
  const isEmpty = held.length === 0;
  const counted = countedRows(held);
  const saidTwice = isSaidTwice(open, counted);
  return {
    summary: isEmpty
      ? null
      : summaryOf(entries, { country: isCountry ? null : country, saidTwice }),
    key: isEmpty || isCountry ? [] : key,
    verdicts: verdictsOf(counted),
    empty: isEmpty
      ? {
          words: `No figure of the scorecard is held for ${profile.nameInSentence} in this edition.`,
          predecessors: profile.predecessors,
        }
      : null,
    fewPeople: isEmpty ? null : fewPeopleNote(profile),
    furthest: furthestWords(counted, { country: country.nameInSentence, most: 3 }),
    open: groupScorecard(open),
    testers: testersNote(profile),
    averages: averagesNote(profile, averages),
    folded: scorecardFolds(held.slice(open.length), {
      country: country.nameInSentence,
      counted,
    }),
    notHeld: {
      count: profile.scorecard.length - held.length,
      groups: blanksByReason(profile, indicators),
    },
  };
}
