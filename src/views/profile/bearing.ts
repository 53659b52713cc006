import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { ProfilePriority } from '../../profiles/stated.ts';
import { comparisonInOne } from '../../words/comparison.ts';
import { capitalised } from '../../words/sentence.ts';
import { trendWords } from '../../words/trend.ts';
import { heldEntries, publisherOf, type HeldEntry, type Indicators } from './scorecard-rows.ts';

/** Of the indicators beside a priority, more than this many are folded away. */
const shownFirst = 5;

/** One indicator beside a priority: its latest figure here, and how it stands and moves in words. */
export interface BearingLine {
  name: string;
  href: string;
  value: string;
  note: string;
}

/** A priority with the indicators that bear on it. */
export interface PriorityView {
  label: string;
  /** How many indicators bear on it and how many are worse here, or why none stands beside it. */
  words: string;
  shown: BearingLine[];
  folded: BearingLine[];
  /** Names of those that stand in full beside a priority above. */
  above: string[];
}

interface Setting {
  profile: Profile;
  country: Profile;
  indicators: Indicators;
  themes: ThemeIndex;
}

const rank = { worse: 0, better: 1, similar: 2, higher: 3, lower: 3, untested: 4 } as const;

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

function countWords(bearing: readonly HeldEntry[], { country }: Setting): string {
  const worse = bearing.filter(({ entry }) => entry.comparison.result === 'worse').length;
  const all =
    bearing.length === 1 ? '1 indicator bears on it' : `${bearing.length} indicators bear on it`;
  return worse === 0
    ? `${all}.`
    : `${all}; ${worse} ${worse === 1 ? 'is' : 'are'} worse than ${country.nameInSentence}.`;
}

/** Why nothing stands beside a priority. */
const withoutAny = ({ confidence, themes }: ProfilePriority): string => {
  if (confidence === 'low') return 'The page is not sure enough to set figures beside it.';
  return themes.length === 0
    ? 'Its words fit none of our themes, so no figure is set beside it.'
    : 'No figure held here bears on its theme.';
};

function bearingOn(
  { confidence, themes: ids }: ProfilePriority,
  held: readonly HeldEntry[],
  themes: ThemeIndex,
): HeldEntry[] {
  if (confidence === 'low') return [];
  const wanted = new Set(themes.indicatorsOf(ids));
  return held
    .filter(({ indicator }) => wanted.has(indicator.id))
    .sort((a, b) => rank[a.entry.comparison.result] - rank[b.entry.comparison.result]);
}

/**
 * Priorities in their order, each with the indicators that bear on its themes and are held for the area, those
 * worse than the country first. An indicator stands in full once, at the first priority it bears on.
 */
export function priorityViews(
  priorities: readonly ProfilePriority[],
  setting: Setting,
): PriorityView[] {
  const met = new Set<string>();
  const held = heldEntries(setting.profile, setting.indicators);
  return priorities.map((priority) => {
    const bearing = bearingOn(priority, held, setting.themes);
    const fresh = bearing.filter(({ indicator }) => !met.has(indicator.id));
    const above = bearing.filter(({ indicator }) => met.has(indicator.id));
    for (const { indicator } of fresh) met.add(indicator.id);
    const lines = fresh.map((each) => lineOf(each, setting));
    return {
      label: priority.label,
      words: bearing.length > 0 ? countWords(bearing, setting) : withoutAny(priority),
      shown: lines.slice(0, shownFirst),
      folded: lines.slice(shownFirst),
      above: above.map(({ indicator }) => indicator.shortName),
    };
  });
}
