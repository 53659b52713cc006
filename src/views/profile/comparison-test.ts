import type { Area } from '../../areas/area.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { forBothSexes, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { latestOf, publishedAt } from '../../indicators/series.ts';
import { computedTestSentence, publishedTestSentence } from '../../profiles/gap-words.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';
import { compareWithBenchmark } from '../../statistics/comparison-with-benchmark.ts';

interface Setting {
  country: Area;
  indicators: ReadonlyMap<string, Indicator>;
}

/** What a test says of the latest figures against the country: the publisher's for life, ours for good health. */
export function comparisonTest(
  measure: 'life' | 'healthy',
  own: LifeSeries,
  whole: LifeSeries,
  { country, indicators }: Setting,
): string | null {
  if (measure === 'healthy')
    return computedTestSentence(
      forBothSexes((sex) => computedResult(own, whole, sex)),
      country.nameInSentence,
    );
  const publisher = shortPublisher(indicators.get(lifeExpectancy)?.source.publisher ?? '');
  return publishedTestSentence(
    forBothSexes((sex) => latestOf(own.life[sex])?.publishedComparison ?? null),
    { country: country.nameInSentence, publisher },
  );
}

function computedResult(own: LifeSeries, whole: LifeSeries, sex: LifeSex) {
  const latest = latestOf(own.healthy[sex]);
  const benchmark = latest && publishedAt(whole.healthy[sex], latest.period.text);
  if (!benchmark || latest.lower === null || latest.upper === null) return null;
  return compareWithBenchmark({ lower: latest.lower, upper: latest.upper }, benchmark.value);
}
