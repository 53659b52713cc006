import { inArea } from '../../areas/in-area.ts';
import type { Area } from '../../areas/area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { population } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { latestOf } from '../../indicators/series.ts';

/**
 * With fewer residents than this, a single family can move a percentage of its children by points.
 * Nearly every council area has more.
 */
const few = 20_000;

/** A warning before the figures of an area with few residents; null for all others. */
export function fewPeopleNote(
  area: Area,
  indicators: ReadonlyMap<string, Indicator>,
): string | null {
  const residents = latestOf(indicators.get(population)?.series.of(area.code, 'persons') ?? []);
  if (!residents || residents.value >= few) return null;
  return `Only ${formatNumber(residents.value, 0)} people live ${inArea(area.nameInSentence)}, so a few people more or less can move a figure a long way.`;
}
