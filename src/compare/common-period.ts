import { parsePeriod } from '../indicators/period.ts';
import type { Sex } from '../tables/edition.ts';
import type { ComparedIndicator, ComparedObservation } from './compared-indicator.ts';

/** The figures of one sex, by period. */
function byPeriod(
  indicator: ComparedIndicator | undefined,
  sex: Sex,
): Map<string, ComparedObservation> {
  const own = (indicator?.observations ?? []).filter((each) => each.sex === sex);
  return new Map(own.map((each) => [each.period, each]));
}

/** The observation of each area at one period; undefined where an area has none. */
export interface AtPeriod {
  period: string;
  observations: (ComparedObservation | undefined)[];
  /** The newest period later than this in which some of the areas have a figure; null where it is the newest. */
  newest: string | null;
}

/**
 * The period asked for, where any of the areas has a figure in it; else the latest at which most of the areas
 * that have figures at all have one. So figures side by side are always of one period; null where no area has any.
 */
export function atCommonPeriod(
  indicators: readonly (ComparedIndicator | undefined)[],
  sex: Sex,
  asked: string | null = null,
): AtPeriod | null {
  const areas = indicators.map((indicator) => byPeriod(indicator, sex));
  const counts = new Map<string, number>();
  for (const area of areas)
    for (const [period, { value }] of area)
      if (value !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const newestFirst = [...counts].sort(([a], [b]) => parsePeriod(b).end - parsePeriod(a).end);
  const [newest] = newestFirst[0] ?? [];
  const [common] = newestFirst.find(([, count]) => count === most) ?? [];
  const latest = asked !== null && counts.has(asked) ? asked : common;
  if (latest === undefined || newest === undefined) return null;
  return {
    period: latest,
    observations: areas.map((area) => area.get(latest)),
    newest: newest === latest ? null : newest,
  };
}
