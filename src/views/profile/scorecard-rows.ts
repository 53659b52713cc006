import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { ScorecardRowInput } from '../../charts/scorecard-row.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { missingSentence } from '../../words/missing.ts';
import { sourceFor } from '../../indicators/indicator.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber, unitSuffix } from '../../indicators/number-format.ts';
import { groupTitles } from '../../profiles/indicator-groups.ts';
import type { ScorecardEntry } from '../../profiles/profile.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { figureNote } from '../../words/figure-note.ts';
import { trendWords } from '../../words/trend.ts';

/** A group of the scorecard with its rows. */
export interface ScorecardGroup {
  title: string;
  rows: ScorecardRowInput[];
}

type Indicators = ReadonlyMap<string, Indicator>;

interface Setting {
  area: Area;
  country: Area;
  indicators: Indicators;
}

type Points = [number, number | null][];

const pointsOf = (indicator: Indicator, code: string, sex: ScorecardEntry['sex']): Points =>
  indicator.series.of(code, sex).map((each) => [each.period.middle, each.value]);

/** The series of the area and the country as a small line; null with one figure, which makes none. */
function sparkOf(
  { sex, comparison }: ScorecardEntry,
  indicator: Indicator,
  { area, country }: Setting,
): ScorecardRowInput['spark'] {
  const points = pointsOf(indicator, area.code, sex);
  if (points.length < 2) return null;
  return {
    area: points,
    country: area === country ? [] : pointsOf(indicator, country.code, sex),
    shape: comparison.result,
  };
}

/** A row as drawn: words ready, figures to place. */
export function scorecardRow(
  entry: ScorecardEntry,
  indicator: Indicator,
  setting: Setting,
): ScorecardRowInput {
  const { area, country } = setting;
  const { latest, comparison, range } = entry;
  const publisher = shortPublisher(sourceFor(indicator, area).publisher);
  return {
    name: indicator.shortName,
    href: indicator.path,
    note: latest ? figureNote(latest, indicator, publisher) : '',
    valueText: latest ? formatNumber(latest.value, indicator.decimals) : '',
    unitSuffix: unitSuffix(indicator.unit),
    lowest: range?.lowest ?? null,
    highest: range?.highest ?? null,
    value: latest?.value ?? null,
    lower: latest?.lower ?? null,
    upper: latest?.upper ?? null,
    country: comparison.countryValue,
    comparison:
      area === country
        ? null
        : {
            shape: comparison.result,
            ...comparisonWords(comparison, indicator, {
              country: country.nameInSentence,
              publisher,
            }),
          },
    trend: { words: trendWords(entry.trend, indicator.polarity) },
    spark: sparkOf(entry, indicator, setting),
    missing: latest ? null : whyBlank(entry, area, true),
  };
}

/** Why a row has no figure, as a sentence. `isHeldForKind`: others of its kind have figures. */
function whyBlank(entry: ScorecardEntry, area: Area, isHeldForKind: boolean): string {
  if (entry.missing) return missingSentence(entry.missing, area.nameInSentence);
  return isHeldForKind
    ? `No figure for ${area.nameInSentence} is held in this edition.`
    : 'Not held in this edition for areas of this kind.';
}

/** Indicators that an area has no figure of, and the one reason for them all. */
export interface BlankGroup {
  why: string;
  indicators: { name: string; path: string }[];
}

/** What is not held for an area, by reason, so that each reason is said once. */
export function blanksByReason(
  entries: readonly ScorecardEntry[],
  { area, areas, indicators }: { area: Area; areas: AreaIndex; indicators: Indicators },
): BlankGroup[] {
  const blanks = entries.flatMap((entry) => {
    const indicator = indicators.get(entry.indicatorId);
    if (!indicator) return [];
    const isHeldForKind = indicator.series
      .areaCodes()
      .some((code) => areas.find(code)?.kind === area.kind);
    return [{ indicator, why: whyBlank(entry, area, isHeldForKind) }];
  });
  return [...Map.groupBy(blanks, (blank) => blank.why)].map(([why, alike]) => ({
    why,
    indicators: alike
      .map(({ indicator: { name, path } }) => ({ name, path }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  }));
}

/** Headline indicators in the order of their table, then the others by the name that is shown. */
function inOrder(a: Indicator, b: Indicator): number {
  const [first, second] = [a, b].map(({ headline }) => headline ?? Infinity);
  if (first !== second) return first! - second!;
  return a.shortName.localeCompare(b.shortName, 'en-GB');
}

/** Entries in the groups of the scorecard, in order within each; groups without entries left out. */
export function groupScorecard(
  entries: readonly ScorecardEntry[],
  setting: Setting,
): ScorecardGroup[] {
  const known = entries
    .flatMap((entry) => {
      const indicator = setting.indicators.get(entry.indicatorId);
      return indicator ? [{ entry, indicator }] : [];
    })
    .sort((a, b) => inOrder(a.indicator, b.indicator));
  return groupTitles
    .map(([group, title]) => ({
      title,
      rows: known
        .filter(({ indicator }) => indicator.group === group)
        .map(({ entry, indicator }) => scorecardRow(entry, indicator, setting)),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The scorecard in two parts: headline indicators, all others held for the area. */
export function splitScorecard(
  entries: readonly ScorecardEntry[],
  indicators: ReadonlyMap<string, Indicator>,
): { headline: ScorecardEntry[]; rest: ScorecardEntry[]; notHeld: ScorecardEntry[] } {
  const held = entries.filter((entry) => entry.latest !== null);
  const isHeadline = (entry: ScorecardEntry) =>
    (indicators.get(entry.indicatorId)?.headline ?? null) !== null;
  return {
    headline: held.filter(isHeadline),
    rest: held.filter((entry) => !isHeadline(entry)),
    notHeld: entries.filter((entry) => entry.latest === null),
  };
}
