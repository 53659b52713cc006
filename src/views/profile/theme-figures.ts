import { shortPublisher } from '../../citations/short-publisher.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { Profile } from '../../profiles/profile.ts';
import { comparisonInOne } from '../../words/comparison.ts';
import { trendWords } from '../../words/trend.ts';
import { publisherOf } from '../../profiles/publisher-of.ts';
import { rank } from './bearing.ts';
import type { TableRow } from '../../charts/figures-table.ts';

interface Asked {
  profile: Profile;
  country: Profile;
  /** Ids of the themes named for the area. */
  named: ReadonlySet<string>;
  indicators: Indicators;
  themes: ThemeIndex;
}

/** The figures held for an area that bear on themes named for it (indicator, themes, latest figure, comparison, trend), those worse than the country first, then in the scorecard's order. */
export function themeFigures({ profile, country, named, indicators, themes }: Asked): TableRow[] {
  const worstFirst = profile.scorecard.toSorted(
    (a, b) => rank[a.comparison.result] - rank[b.comparison.result],
  );
  return worstFirst.flatMap(({ indicatorId, latest, comparison, trend }) => {
    const indicator = indicators.get(indicatorId);
    const bearing = themes.ofIndicator(indicatorId).filter(({ id }) => named.has(id));
    if (!indicator || !latest || bearing.length === 0) return [];
    const publisher = shortPublisher(publisherOf(profile, indicatorId));
    const naming = { country: country.nameInSentence, publisher };
    return [
      [
        { text: indicator.shortName, href: indicator.path },
        bearing.map(({ name }) => name).join('; '),
        `${formatWithUnit(latest.value, indicator)}, ${parsePeriod(latest.period).label}`,
        comparisonInOne(comparison, indicator, naming),
        trendWords(trend, indicator.polarity) || 'not tested',
      ],
    ];
  });
}
