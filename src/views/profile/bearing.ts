import { counted } from '../../words/number.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherOf } from '../../profiles/publisher-of.ts';
import type { ProfilePriority } from '../../profiles/stated.ts';
import { comparisonInOne } from '../../words/comparison.ts';
import { capitalised } from '../../words/sentence.ts';
import { trendWords } from '../../words/trend.ts';
import type { ViewsOf } from '../priorities/plan-blocks.ts';
import type { BearingLine, PriorityView } from '../priorities/priority-view.ts';
import { averageRow, averageStands, heldAverages, type HeldAverage } from './scorecard-averages.ts';
import { heldEntries, type HeldEntry } from './scorecard-rows.ts';

/** Of the indicators beside a priority, more than this many are folded away. */
const shownFirst = 5;

interface Setting {
  profile: Profile;
  country: Profile;
  indicators: Indicators;
  themes: ThemeIndex;
}

/** Results of a comparison in the order in which they are told: what is worse first. */
export const rank = { worse: 0, better: 1, similar: 2, higher: 3, lower: 3, untested: 4 } as const;

function lineOf({ entry, indicator }: HeldEntry, { profile, country }: Setting): BearingLine {
  const publisher = shortPublisher(publisherOf(profile, indicator.id));
  const naming = { country: country.nameInSentence, publisher };
  const beside = comparisonInOne(entry.comparison, indicator, naming);
  const trend = capitalised(trendWords(entry.trend, indicator.polarity) || 'trend not tested');
  return {
    name: indicator.shortName,
    href: indicator.path,
    value: formatWithUnit(entry.latest.value, indicator),
    note: `${parsePeriod(entry.latest.period).label}. ${beside}. ${trend}.`,
  };
}

/** An average of members beside a priority: what it takes in, as in its row of the scorecard; never tested. */
function averageLine(held: HeldAverage, { profile, country }: Setting): BearingLine {
  const { name, href, note } = averageRow(held, profile, country);
  const { comparison, publisher } = averageStands(held, country);
  const naming = { country: country.nameInSentence, publisher };
  return {
    name,
    href,
    value: formatWithUnit(held.newest.value, held.indicator),
    note: `${note}. ${comparisonInOne(comparison, held.indicator, naming)}.`,
  };
}

function markOf({ held, averages, lengths }: Bearing, { country }: Setting): string | null {
  const worse = held.filter(({ entry }) => entry.comparison.result === 'worse').length;
  const count = held.length + averages.length + lengths.length;
  if (count === 0) return null;
  const all = `${counted(count, { one: 'figure', many: 'figures' })} about it`;
  return worse === 0 ? all : `${all}, ${worse} worse than ${country.nameInSentence}`;
}

/** Why nothing stands beside a priority. */
const withoutAny = ({ confidence, themes }: ProfilePriority): string => {
  if (confidence === 'low') return 'The page is not sure enough to set figures beside it.';
  return themes.length === 0
    ? 'Its words fit none of our themes, so no figure is set beside it.'
    : 'No figure held here is about its theme.';
};

/** What is held for an area: rows of its scorecard, averages of its members, and lengths of life, which stand above. */
interface Bearing {
  held: HeldEntry[];
  averages: HeldAverage[];
  lengths: Indicator[];
}

function heldOf({ profile, indicators }: Setting): Bearing {
  const own = profile.indicators
    .filter(({ observations }) => observations.some(({ value }) => value !== null))
    .map(({ id }) => id);
  const averaged = profile.averages.map(({ indicatorId }) => indicatorId);
  const lengths = [...new Set([...own, ...averaged])].flatMap((id) => {
    const indicator = indicators.get(id);
    return indicator?.group === 'life' ? [indicator] : [];
  });
  return {
    held: heldEntries(profile, indicators),
    averages: heldAverages(profile, indicators),
    lengths,
  };
}

function bearingOn(
  { confidence, themes: ids }: ProfilePriority,
  { held, averages, lengths }: Bearing,
  themes: ThemeIndex,
): Bearing {
  const wanted = new Set(confidence === 'low' ? [] : themes.indicatorsOf(ids));
  const bears = ({ indicator }: { indicator: Indicator }) => wanted.has(indicator.id);
  return {
    held: held
      .filter(bears)
      .sort((a, b) => rank[a.entry.comparison.result] - rank[b.entry.comparison.result]),
    averages: averages.filter(bears),
    lengths: lengths.filter(({ id }) => wanted.has(id)),
  };
}

/** A list in its order, each priority with what bears on it; what stood in full above is named only. */
function viewsOfList(
  priorities: readonly ProfilePriority[],
  all: Bearing,
  setting: Setting,
): PriorityView[] {
  const met = new Set<string>();
  return priorities.map((priority) => {
    const bearing = bearingOn(priority, all, setting.themes);
    const { held, averages, lengths } = bearing;
    const isFresh = ({ indicator }: { indicator: Indicator }) => !met.has(indicator.id);
    const lines = [
      ...held.filter(isFresh).map((each) => lineOf(each, setting)),
      ...averages.filter(isFresh).map((each) => averageLine(each, setting)),
    ];
    const inRows = [...held, ...averages].map(({ indicator }) => indicator);
    const above = [...lengths, ...inRows.filter(({ id }) => met.has(id))];
    for (const { id } of inRows) met.add(id);
    return {
      label: priority.label,
      mark: markOf(bearing, setting),
      why: inRows.length + lengths.length > 0 ? null : withoutAny(priority),
      shown: lines.slice(0, shownFirst),
      folded: lines.slice(shownFirst),
      above: above.map(({ shortName }) => shortName),
    };
  });
}

/**
 * Shows lists of an area's priorities, each priority with the indicators that bear on its themes and are held for
 * the area: those worse than the country first, averages of its members last. An indicator stands in full once a
 * list, at the first priority it bears on; lengths of life stand in full further up the page.
 */
export function priorityViewsOf(setting: Setting): ViewsOf {
  const all = heldOf(setting);
  return (priorities) => viewsOfList(priorities, all, setting);
}
