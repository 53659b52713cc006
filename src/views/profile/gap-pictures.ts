import type { ChartWords } from '../../charts/chart.ts';
import type { GapOverTimeInput, GapPoint } from '../../charts/gap-over-time.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { isPublished, publishedAt, type Series } from '../../indicators/series.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';
import { rangesOfPicture } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';

const pointsOf = (own: Series, country: Series): GapPoint[] =>
  own.map((each) => ({
    periodLabel: each.period.label,
    middle: each.period.middle,
    area: each.value,
    country: publishedAt(country, each.period.text)?.value ?? null,
  }));

const years = (value: number): string => formatNumber(value, yearDecimals);

/** Where a line begins and ends: `Blackpool 79.7 in 2015 to 2017, 79.3 in 2023 to 2025`; empty where it has no point. */
function lineInWords(name: string, points: readonly { label: string; value: number | null }[]) {
  const held = points.flatMap(({ label, value }) =>
    value === null ? [] : [`${years(value)} in ${label}`],
  );
  const ends = [...new Set([held[0], held.at(-1)])].filter((end) => end !== undefined);
  return ends.length > 0 ? `${name} ${ends.join(', ')}` : '';
}

/** What the picture shows, a sentence for women and one for men. */
const told = (
  { areaName, countryName }: { areaName: string; countryName: string },
  sexes: GapOverTimeInput['sexes'],
): string =>
  sexes
    .flatMap(({ sex, points }) => {
      const line = (name: string, of: 'area' | 'country') =>
        lineInWords(
          name,
          points.map((point) => ({ label: point.periodLabel, value: point[of] })),
        );
      const lines = [line(areaName, 'area'), line(countryName, 'country')];
      const held = lines.filter((each) => each !== '');
      return held.length === 0 ? [] : `${capitalised(sex)}: ${held.join('; ')}.`;
    })
    .join(' ');

/** What the gap of one measure over time is drawn from, women and men on one scale; null without figures. */
export function gapsOverTime(
  measure: 'life' | 'healthy',
  own: LifeSeries,
  country: LifeSeries,
  names: { areaName: string; countryName: string; words: ChartWords },
): GapOverTimeInput | null {
  const sexes = bothSexes.map((sex) => ({
    sex: peopleOf(sex),
    points: pointsOf(own[measure][sex], country[measure][sex]),
  }));
  const values = sexes.flatMap(({ points }) =>
    points.flatMap((point) => [point.area, point.country].filter((value) => value !== null)),
  );
  if (!sexes.some(({ points }) => points.some((point) => point.area !== null))) return null;
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const ranges = rangesOf(bothSexes.flatMap((sex) => own[measure][sex].filter(isPublished)));
  const alone = { alt: told(names, sexes), ranges: rangesOfPicture(ranges, false) };
  return { ...names, words: { ...names.words, alone }, sexes, min, max };
}
