import { scorecardStrip } from '../../charts/scorecard-strip.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import { formatNumber, unitSuffix } from '../../indicators/number-format.ts';
import type { AverageOfIndicator, ProfileAverage } from '../../profiles/averages-of-area.ts';
import { ratioOf } from '../../profiles/furthest-apart.ts';
import { observationsIn } from '../../profiles/observations-in.ts';
import type { Profile } from '../../profiles/profile.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { averageNote } from '../../words/average-note.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { memberWords } from '../../words/kind-of-area.ts';
import { statusInShort } from '../../words/standing.ts';
import { untestedDifferencesSentence } from '../../words/test.ts';
import { anchorOf } from './history-averages.ts';
import { historyPath } from './history-path.ts';
import { rowId, sparkOf } from './scorecard-rows.ts';
import type { ScorecardRow, Stands } from './scorecard-rows.ts';

/** An average that stands in a row of the scorecard, and its indicator. */
export interface HeldAverage {
  average: AverageOfIndicator;
  newest: ProfileAverage;
  indicator: Indicator;
}

/** An average of a profile with its newest period. */
type NewestAverage = Pick<HeldAverage, 'average' | 'newest'>;

/** Averages of the scorecard's indicators: of everyone where they are published so, else of women. */
export function newestAverages({
  averages,
  scorecard,
}: Pick<Profile, 'averages' | 'scorecard'>): NewestAverage[] {
  return scorecard.flatMap(({ indicatorId, latest }): NewestAverage[] => {
    const average = averages.find((each) => each.indicatorId === indicatorId);
    const newest = average?.periods.at(-1);
    return latest === null && average && newest ? [{ average, newest }] : [];
  });
}

/** The same, each with its indicator. */
export const heldAverages = (
  profile: Pick<Profile, 'averages' | 'scorecard'>,
  indicators: Indicators,
): HeldAverage[] =>
  newestAverages(profile).flatMap((held): HeldAverage[] => {
    const indicator = indicators.get(held.average.indicatorId);
    return indicator ? [{ ...held, indicator }] : [];
  });

/** An average beside the country’s figure of the same period: how far apart as printed; nothing tests it. */
export function averageStands({ average, newest }: NewestAverage, country: Profile): Stands {
  const ofCountry = observationsIn(country, average);
  const countryValue = ofCountry.find(({ period }) => period === newest.period)?.value ?? null;
  const difference =
    countryValue === null
      ? null
      : differenceAsPrinted(newest.value, countryValue, average.decimals);
  return {
    value: newest.value,
    comparison: { result: 'untested', basis: 'none', countryValue, difference },
    untested: average.untested,
    publisher: '',
  };
}

/** Of a rate, the average over the country’s figure, both as printed; null for all else, and where that has no meaning. */
export const averageRatio = (
  { value, comparison: { countryValue } }: Stands,
  { unit, decimals }: { unit: string; decimals: number },
): number | null => ratioOf({ value, countryValue, decimals }, { unit });

/** The same in words. */
function beside(
  stands: Stands,
  { unit, decimals }: Indicator,
  { nameInSentence: country }: Profile,
): NonNullable<ScorecardRow['comparison']> {
  const { comparison, publisher } = stands;
  const ratio = averageRatio(stands, { unit, decimals });
  const words = comparisonWords(comparison, { unit, decimals }, { country, publisher, ratio });
  return { shape: 'untested', ...words };
}

/** A row of an average: never tested; its rule runs from its lowest member to its highest. */
export function averageRow(held: HeldAverage, profile: Profile, country: Profile): ScorecardRow {
  const { average, newest, indicator } = held;
  const stands = averageStands(held, country);
  const noted = { ...average, period: newest.period, average: newest };
  const source = profile.sources.find(({ id }) => id === average.sourceId);
  const note = averageNote(noted, indicator, memberWords(profile));
  const status = statusInShort(source?.status ?? null, indicator);
  const drawn = sparkOf(average.periods, observationsIn(country, average), {
    shape: 'untested',
    style: indicator,
  });
  return {
    id: rowId(indicator),
    name: indicator.shortName,
    href: indicator.path,
    note: status === '' ? note : `${note}; ${status}`,
    valueText: formatNumber(newest.value, indicator.decimals),
    unitSuffix: unitSuffix(indicator.unit),
    isDerived: true,
    strip: scorecardStrip({
      lowest: average.lowest?.value ?? null,
      highest: average.highest?.value ?? null,
      value: newest.value,
      lower: null,
      upper: null,
      country: stands.comparison.countryValue,
      shape: 'untested',
    }),
    comparison: beside(stands, indicator, country),
    trend: '',
    ...drawn,
    history: drawn.spark && historyPath(profile.url, anchorOf(average)),
  };
}

/** What the averages of a scorecard are and why none was tested; null where there are none. */
export function averagesNote(profile: Profile, averages: readonly HeldAverage[]): string | null {
  const [first] = averages;
  if (!first) return null;
  const { many } = memberWords(profile);
  return `We worked out the averages of its ${many}. They stand where no figure of ${profile.nameInSentence} itself is held. ${untestedDifferencesSentence(first.average.untested)}`;
}
