import type { Drawing } from '../../charts/chart.ts';
import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { scorecardStrip } from '../../charts/scorecard-strip.ts';
import { sparkline, type SparkPoint } from '../../charts/sparkline.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { whyWithoutRange, type Untested } from '../../gaps/untested.ts';
import type { Comparison } from '../../indicators/comparison.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import { formatNumber, formatValue, unitSuffix } from '../../indicators/number-format.ts';
import type { NumberStyle } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { groupTitles } from '../../profiles/indicator-groups.ts';
import { observationsIn } from '../../profiles/observations-in.ts';
import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { publisherOf, sourceOf } from '../../profiles/publisher-of.ts';
import { historyPath } from './history-path.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { figureNote } from '../../words/figure-note.ts';
import { peopleWords } from '../../words/people.ts';
import { statusInShort } from '../../words/standing.ts';
import { holdMost, rankWords } from '../../words/rank.ts';
import type { Sentence } from '../../words/sentence.ts';
import { trendSince } from '../../words/trend.ts';

/** An entry of the scorecard that has a figure, and its indicator. */
export interface HeldEntry {
  entry: ScorecardEntry & { latest: NonNullable<ScorecardEntry['latest']> };
  indicator: Indicator;
}

/** A row as it is placed: words ready, pictures drawn. */
export interface ScorecardRow {
  /** Where on the page it stands; null where nothing leads to it. */
  id: string | null;
  name: string;
  /** Page of the indicator. */
  href: string;
  /** Period, and the range in words or that none was published. */
  note: string;
  valueText: string;
  /** What follows the number small: `%`, or nothing. */
  unitSuffix: string;
  /** Whether it was worked out here: an average of councils. */
  isDerived: boolean;
  strip: Drawing | null;
  /** Null on the country's own page, where there is nothing to compare with. */
  comparison: { shape: ComparisonShape; words: string; note: string } | null;
  /** The recent trend in words; nothing where none was tested. */
  trend: string;
  spark: Drawing | null;
  /** The figure that it begins with, which gives it a scale: `was 26.2% in 2011`; empty where none is drawn. */
  began: string;
  /** Where its figures stand year by year; null where there is only one. */
  history: string | null;
}

/** A group of the scorecard with its rows. */
export interface ScorecardGroup {
  title: string;
  rows: ScorecardRow[];
}

/** A figure of a series, as a small line draws it. */
export interface Drawn {
  period: string;
  value: number | null;
}

/** How the figures of a small line are printed, and the periods in which few were measured, or in another way. */
type OfLine = NumberStyle & Pick<Indicator, 'leftOutOfTrends'>;

/** The first figure that is drawn of an area, oldest first, of a period that trends take in; empty where it is the newest. */
function beganWith(drawn: readonly Drawn[], style: OfLine): string {
  const held = drawn.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const first = held.find(({ period }) => !style.leftOutOfTrends.includes(period));
  return first && first !== held.at(-1)
    ? `was ${formatValue(first.value, style)} in ${parsePeriod(first.period).label}`
    : '';
}

/** A series of an area and the country’s as a small line, and what it begins with; none with one figure, which makes no line. */
export function sparkOf(
  area: readonly Drawn[],
  country: readonly Drawn[],
  { shape, style }: { shape: ComparisonShape; style: OfLine },
): Pick<ScorecardRow, 'spark' | 'began'> {
  const points = (drawn: readonly Drawn[]) =>
    drawn.map(({ period, value }): SparkPoint => [parsePeriod(period).middle, value]);
  const spark =
    area.length < 2 ? null : sparkline({ area: points(area), country: points(country), shape });
  return { spark, began: spark ? beganWith(area, style) : '' };
}

/** What stands under the name of a row: when its figure is from, how sure it is, how many people it is, and its place. */
function noteOf({ entry, indicator }: HeldEntry, profile: Profile, publisher: string): string {
  const source = sourceOf(profile, indicator.id);
  const said = [
    figureNote(entry.latest, indicator, {
      publisher,
      status: statusInShort(source?.status ?? null, indicator),
      ranges: source?.ranges ?? null,
    }),
    ...(entry.people ? [peopleWords(entry.people, indicator.peopleOf)] : []),
    ...(entry.rank && !holdMost(entry.rank) ? [rankWords(entry.rank)] : []),
  ];
  return said.filter((words) => words !== '').join('; ');
}

/** Whether there is nothing to say of a trend but that it is of too few periods, which is said once. */
export const isTooShort = ({ result, change }: ScorecardEntry['trend']): boolean =>
  result === 'too-few-periods' && !change?.isReal;

/** The `id` of the row of an indicator: `row-smoking`. */
export const rowId = ({ id }: Indicator): string => `row-${id}`;

/** A row as placed: its words and its marks. */
export function scorecardRow(
  { entry, indicator }: HeldEntry,
  profile: Profile,
  country: Profile,
): ScorecardRow {
  const { latest, comparison, range } = entry;
  const ofCountry = profile === country ? [] : observationsIn(country, entry);
  const drawn = sparkOf(observationsIn(profile, entry), ofCountry, {
    shape: comparison.result,
    style: indicator,
  });
  const { publisher } = standsOf({ entry }, profile);
  const { ratio, inRegion } = entry;
  const naming = { country: country.nameInSentence, publisher, ratio, inRegion };
  return {
    id: rowId(indicator),
    name: indicator.shortName,
    href: indicator.path,
    note: noteOf({ entry, indicator }, profile, publisher),
    valueText: formatNumber(latest.value, indicator.decimals),
    unitSuffix: unitSuffix(indicator.unit),
    isDerived: false,
    strip: scorecardStrip({
      ...latest,
      lowest: range?.lowest ?? null,
      highest: range?.highest ?? null,
      country: comparison.countryValue,
      shape: profile === country ? 'untested' : comparison.result,
    }),
    comparison:
      profile === country
        ? null
        : { shape: comparison.result, ...comparisonWords(comparison, indicator, naming) },
    trend: isTooShort(entry.trend) ? '' : trendSince(entry.trend, indicator.polarity),
    ...drawn,
    history: drawn.spark && historyPath(profile.url, indicator.id),
  };
}

/** Those of headline indicators first, in the order of their table, then the others by the name that is shown. */
export function inOrder<Held extends { indicator: Indicator }>(held: readonly Held[]): Held[] {
  const place = ({ indicator }: Held) => indicator.headline ?? Infinity;
  return held.toSorted((a, b) => {
    // Two without a place: nought, as their difference is no number.
    const apart = place(a) === place(b) ? 0 : place(a) - place(b);
    return apart || a.indicator.shortName.localeCompare(b.indicator.shortName, 'en-GB');
  });
}

/** The entries with a figure, in order. */
export const heldEntries = ({ scorecard }: Profile, indicators: Indicators): HeldEntry[] =>
  inOrder(
    scorecard.flatMap(({ latest, ...entry }): HeldEntry[] => {
      const indicator = indicators.get(entry.indicatorId);
      return indicator && latest ? [{ entry: { ...entry, latest }, indicator }] : [];
    }),
  );

/** How a figure stands to the country’s, and who published it. */
export interface Stands {
  value: number;
  comparison: Comparison;
  /** Why no test set it against the country’s; null where one did, and where there is nothing to set it against. */
  untested: Untested | null;
  publisher: string;
}

/** How the figure of a row stands, by whoever published it. */
export const standsOf = (
  { entry: { indicatorId, latest, comparison } }: Pick<HeldEntry, 'entry'>,
  profile: Profile,
): Stands => ({
  value: latest.value,
  comparison,
  untested:
    comparison.basis === 'none' && comparison.countryValue !== null
      ? whyWithoutRange([latest])
      : null,
  publisher: shortPublisher(publisherOf(profile, indicatorId)),
});

/** A row, the indicator that it is of, and how its figure stands. */
export interface RowOfIndicator {
  indicator: Indicator;
  row: ScorecardRow;
  stands: Stands;
}

/** The same groups, of whose rows those alone keep their `id` that a sentence leads to. */
export function keepLinkedIds<Group extends ScorecardGroup>(
  groups: readonly Group[],
  sentences: readonly Sentence[],
): Group[] {
  const linked = new Set(sentences.flat().map(({ href }) => href));
  const rowOf = (row: ScorecardRow) => (linked.has(`#${row.id}`) ? row : { ...row, id: null });
  return groups.map((group) => ({ ...group, rows: group.rows.map(rowOf) }));
}

/** Rows in the groups of the scorecard, in order within each; groups without any left out. */
export const groupScorecard = (rows: readonly RowOfIndicator[]): ScorecardGroup[] =>
  groupTitles
    .map(([group, title]) => ({
      title,
      rows: rows.filter(({ indicator }) => indicator.group === group).map(({ row }) => row),
    }))
    .filter((group) => group.rows.length > 0);
