import type { Indicators } from '../../indicators/indicator.ts';
import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { periodsForTrend } from '../../statistics/recent-trend.ts';
import { hasRange, rangesOf } from '../../indicators/ranges.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import { memberWords } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { fewPeopleNote } from './few-people.ts';
import { blanksByReason, isAllForKind, type BlankGroup } from './scorecard-blanks.ts';
import {
  averageRow,
  averageStands,
  averagesNote,
  heldAverages,
  type HeldAverage,
} from './scorecard-averages.ts';
import { furthestOf, type Furthest } from './furthest.ts';
import { markSaidTwice, verdictsOf } from './scorecard-counts.ts';
import { scorecardFolds, type ScorecardFold } from './scorecard-folds.ts';
import {
  groupScorecard,
  heldEntries,
  inOrder,
  isTooShort,
  keepLinkedIds,
  scorecardRow,
  standsOf,
} from './scorecard-rows.ts';
import type { HeldEntry, RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { testersNote } from './scorecard-testers.ts';

/** Rows that stand open; the rest are folded by group, unless there are only a few more. */
const shownFirst = 10;
const fewMore = 2;

/** The scorecard: the first rows open, the rest folded by group, then what is not held and why. */
export interface ScorecardView {
  /** What is asked of it, as contents and heading say it: `Better or worse than England?`. */
  title: string;
  /** What a bar is, and of which trends a test is made; null where there is nothing to tell. */
  summary: string | null;
  /** What the line of each row runs from and to; null where none is drawn. */
  ends: string | null;
  /** What the shapes mean; empty where nothing is compared. */
  key: { shape: ComparisonShape; words: string }[];
  /** How many figures a test found worse and better, each question once; null where none was tested. */
  verdicts: string | null;
  /** Said where no figure is held, with the areas before this one. */
  empty: { words: string; predecessors: AreaReference[] } | null;
  fewPeople: string | null;
  /** Of all rows that are counted: those furthest behind the country’s figures, tested or not, and the one furthest ahead. */
  furthest: Furthest[];
  open: ScorecardGroup[];
  testers: string | null;
  /** What the averages of councils among its rows are; null where there are none. */
  averages: string | null;
  folded: ScorecardFold[];
  notHeld: { count: number; groups: BlankGroup[] };
}

/** The figures of a scorecard: those held of the area, and averages of its councils where none is. */
interface HeldFigures {
  entries: readonly HeldEntry[];
  averages: readonly HeldAverage[];
}

/** Whether a figure has a range, or a publisher’s test: one that no figure of the country stands beside may have either. */
const mayBeTested = ({ entry: { latest } }: HeldEntry): boolean =>
  hasRange(latest) || (latest.publishedComparison ?? 'not-compared') !== 'not-compared';

/** What an open ring means; why, where it is so of every row that has one: an average has neither. */
function ringOf({ entries, averages }: HeldFigures): string {
  const untested = entries.filter(({ entry }) => entry.comparison.result === 'untested');
  const isAny = untested.length + averages.length > 0;
  return isAny && !untested.some(mayBeTested)
    ? 'not tested: no range is held, and no publisher’s test'
    : 'not tested';
}

/** What the shapes mean. */
const keyOf = (ring: string): ScorecardView['key'] => [
  { shape: 'better', words: 'better' },
  { shape: 'similar', words: 'similar' },
  { shape: 'worse', words: 'worse' },
  { shape: 'untested', words: ring },
];

/** Whether a line of some row has the mark of the country. */
const hasTallMark = (rows: readonly RowOfIndicator[]): boolean =>
  rows.some(({ row, stands }) => row.strip && stands.comparison.countryValue !== null);

/** What lies at the ends of the lines, which are no ranges, and what the tall mark is; `null` where none is drawn. */
function endsOf(
  profile: Profile,
  { entries, averages }: HeldFigures,
  tallMark: string | null,
): string | null {
  const ofOwn = entries.some(({ entry }) => entry.range);
  const ofAverages = averages.some(({ average }) => average.lowest);
  if (!ofOwn && !ofAverages) return null;
  const members = `the lowest of its ${memberWords(profile).many} to the highest`;
  const ends = ofOwn
    ? 'Each line runs from the lowest area of this kind to the highest.'
    : `Each line runs from ${members}.`;
  const besides = ofOwn && ofAverages ? ` Of an average it runs from ${members}.` : '';
  const mark = tallMark === null ? '' : ` The tall mark is ${tallMark}.`;
  return ends + besides + mark;
}

/** What the shape on a line, a small line and a bar are, where one is drawn, and of which trends a test is made, where some are not tested; null where nothing is to be told. */
function summaryOf(
  held: readonly HeldEntry[],
  rows: readonly RowOfIndicator[],
  ends: string | null,
): string | null {
  const ranges = rangesOf(held.map(({ entry }) => entry.latest));
  const isBarDrawn = held.some(({ entry }) => entry.range && hasRange(entry.latest));
  const areAllTested = ranges === 'all' && !held.some(({ entry }) => isTooShort(entry.trend));
  const isLineDrawn = rows.some(({ row }) => row.began !== '');
  const said = [
    ...(ends ? ['The shape on a line is this area.'] : []),
    ...(isLineDrawn ? ['Under a small line is its first figure for trends.'] : []),
    ...(isBarDrawn ? ['The bar round a shape is its likely range.'] : []),
    ...(areAllTested
      ? []
      : [`We test trends only where ${periodsForTrend} separate periods in a row have ranges.`]),
  ];
  return said.length === 0 ? null : said.join(' ');
}

const emptyOf = (
  { nameInSentence, predecessors }: Profile,
  isEmpty: boolean,
): ScorecardView['empty'] =>
  isEmpty
    ? {
        words: `No figure of the scorecard is held for ${nameInSentence} in this edition.`,
        predecessors,
      }
    : null;

/** What the scorecard answers; where no figure of the country stands beside any, it compares nothing. */
const titleOf = (profile: Profile, country: Profile, held: readonly RowOfIndicator[]): string =>
  profile !== country && held.some(({ stands }) => stands.comparison.countryValue !== null)
    ? `Better or worse than ${country.nameInSentence}?`
    : `${capitalised(profile.nameInSentence)} in figures`;

/** Every row of a scorecard, in order: figures held, and averages where none are. */
const rowsOf = (
  profile: Profile,
  country: Profile,
  { entries, averages }: HeldFigures,
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
  const named = { country: country.nameInSentence };
  const marked = markSaidTwice(rowsOf(profile, country, { entries, averages }));
  const { rows: held, counted, isSaidTwice } = marked;
  const open = held.length > shownFirst + fewMore ? held.slice(0, shownFirst) : held;
  const isEmpty = held.length === 0;
  const tallMark = hasTallMark(held) ? country.name : null;
  const ends = isCountry ? null : endsOf(profile, { entries, averages }, tallMark);
  const furthest = furthestOf(counted, { ...named, most: 2, isOfAll: true });
  const told = furthest.flatMap(({ first, then, tested }) => [first, then ?? [], tested ?? []]);
  const folded = scorecardFolds(held.slice(open.length), { ...named, counted });
  return {
    title: titleOf(profile, country, held),
    summary: isEmpty ? null : summaryOf(entries, held, ends),
    ends,
    key: isEmpty || isCountry ? [] : keyOf(ringOf({ entries, averages })),
    verdicts: verdictsOf(counted, { ...named, isSaidTwice }),
    empty: emptyOf(profile, isEmpty),
    fewPeople: isEmpty ? null : fewPeopleNote(profile),
    furthest,
    open: keepLinkedIds(groupScorecard(open), told),
    testers: testersNote(profile),
    averages: averagesNote(profile, averages),
    folded: keepLinkedIds(folded, told),
    notHeld: {
      count: profile.scorecard.length - held.length,
      groups: isEmpty && isAllForKind(profile) ? [] : blanksByReason(profile, indicators),
    },
  };
}
