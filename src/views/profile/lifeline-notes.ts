import type { Indicator } from '../../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { latestOf } from '../../indicators/series.ts';
import type { Published, Series } from '../../indicators/series.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';

const latestOfEither = (series: BySex<Series>): Published | undefined =>
  latestOf(series.female) ?? latestOf(series.male);

/** When figures are from, whose they are (in full: it is their first place on the page), and whether a range was published. */
function noteOf(what: string, latest: Published, indicator: Indicator | undefined): string {
  const range = latest.lower === null ? 'no range was published' : 'with the likely range';
  const publisher = indicator?.source.publisher ?? '';
  return `${what}: ${latest.period.label}, ${publisher}; ${range}.`;
}

/** The small print of a lifeline, a sentence a measure; `differ` where the two come from different years, as its key says. */
export function lifelineNotes(
  own: LifeSeries,
  indicators: ReadonlyMap<string, Indicator>,
): { notes: string[]; differ: boolean; hasFigures: boolean } {
  const life = latestOfEither(own.life);
  const healthy = latestOfEither(own.healthy);
  const differ = life && healthy && life.period.text !== healthy.period.text;
  const notes = [
    ...(life ? [noteOf('Years of life', life, indicators.get(lifeExpectancy))] : []),
    ...(healthy
      ? [noteOf('Years in good health', healthy, indicators.get(healthyLifeExpectancy))]
      : []),
  ];
  return { notes, differ: Boolean(differ), hasFigures: Boolean(life ?? healthy) };
}
