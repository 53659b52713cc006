import type { Area } from '../../areas/area.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { sourceFor } from '../../indicators/indicator.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { ScorecardEntry } from '../../profiles/profile.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { trendWords } from '../../words/trend.ts';

interface Setting {
  area: Area;
  country: Area;
  indicators: ReadonlyMap<string, Indicator>;
  themes: ThemeIndex;
}

/** A row: indicator, themes it bears on, latest figure, comparison, trend; each ready to print. */
export type ThemeFigureRow = ({ text: string; href: string } | string)[];

/** The figures held for an area that bear on themes named for it, in the scorecard's order. */
export function themeFigures(
  scorecard: readonly ScorecardEntry[],
  named: ReadonlySet<string>,
  { area, country, indicators, themes }: Setting,
): ThemeFigureRow[] {
  return scorecard.flatMap((entry) => {
    const indicator = indicators.get(entry.indicatorId);
    const bearing = themes.ofIndicator(entry.indicatorId).filter(({ id }) => named.has(id));
    if (!indicator || !entry.latest || bearing.length === 0) return [];
    const publisher = shortPublisher(sourceFor(indicator, area).publisher);
    const naming = { country: country.nameInSentence, publisher };
    const { words, note } = comparisonWords(entry.comparison, indicator, naming);
    return [
      [
        { text: indicator.shortName, href: indicator.path },
        bearing.map(({ name }) => name).join('; '),
        `${formatWithUnit(entry.latest.value, indicator)}, ${parsePeriod(entry.latest.period).label}`,
        `${words} (${note})`,
        trendWords(entry.trend, indicator.polarity) || 'not tested',
      ],
    ];
  });
}
