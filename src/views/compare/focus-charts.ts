import type { Chart } from '../../charts/chart.ts';
import { distributionChart } from '../../charts/distribution.ts';
import { trendChart, type TrendSeries } from '../../charts/trend.ts';
import type { CompareRow } from '../../compare/compare-rows.ts';
import { averageNotes, nameWithAverage } from '../../compare/compare-words.ts';
import { sourceOf } from '../../compare/row-source.ts';
import { comparedIndicator } from '../../compare/compared-indicator.ts';
import type { PublicProfile } from '../../compare/compared-area.ts';
import { isHeld } from '../../compare/found-difference.ts';
import type { SpreadFile } from '../../compare/spread-file.ts';
import { formatValue, unitSuffix } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { listOf } from '../../words/list.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne, sexLabel } from '../../words/sex.ts';
import { unitName } from '../../words/unit.ts';
import { toneOf } from '../chart-tones.ts';

/** A picture of a comparison: its name in addresses of files, and what it is drawn from. */
export interface FocusChart {
  id: string;
  chart: Chart;
}

function seriesOf(row: CompareRow, area: PublicProfile): TrendSeries {
  const held = comparedIndicator(area, row.indicator.id, row.sex)?.observations ?? [];
  const points = held
    .filter(({ sex }) => sex === row.sex)
    .map(({ period, value, lower, upper }) => {
      const { label, middle } = parsePeriod(period);
      return { label, middle, value, lower, upper };
    })
    .sort((a, b) => a.middle - b.middle);
  return { name: nameWithAverage(area, held[0]), points };
}

const figuresInWords = ({ observations, indicator }: CompareRow, areas: readonly PublicProfile[]) =>
  listOf(
    areas.flatMap((area, place) => {
      const figure = observations[place];
      return isHeld(figure)
        ? [
            `${nameWithAverage(area, figure)} ${formatValue(figure.value, indicator)}${rangeAfter(figure, indicator.decimals)}`,
          ]
        : [];
    }),
  );

function wordsOf(row: CompareRow, areas: readonly PublicProfile[], title: string) {
  return {
    title,
    unit: unitName(row.indicator.unit),
    alt: `${title}. ${parsePeriod(row.period).label}: ${figuresInWords(row, areas)}.`,
    source: sourceOf(row, areas),
    note: averageNotes([row])[0] ?? null,
  };
}

/** The areas over time with their ranges, and the country’s line; null with no figure. */
export function overTime(
  row: CompareRow,
  areas: readonly PublicProfile[],
  country: PublicProfile | null,
): FocusChart | null {
  const [area, ...beside] = areas.map((each) => seriesOf(row, each));
  if (!area) return null;
  const isBeside = country && !areas.some(({ code }) => code === country.code);
  const title = `${row.label}${sexIfOne(row.sex, ', ')}`;
  const chart = trendChart({
    words: wordsOf(row, areas, title),
    tone: toneOf[row.sex],
    area,
    beside,
    country: isBeside ? seriesOf(row, country) : null,
    decimals: row.indicator.decimals,
  });
  return chart && { id: `over-time-${row.sex}`, chart };
}

/** The areas among all of those the indicator is best seen by; null where the file is of another period. */
export function amongAll(
  row: CompareRow,
  areas: readonly PublicProfile[],
  { file, country }: { file: SpreadFile | null; country: PublicProfile | null },
): FocusChart | null {
  const all = file?.figures.find(({ sex }) => sex === row.sex);
  if (!file || !all || file.period !== row.period) return null;
  const { label } = parsePeriod(row.period);
  const own = isHeld(row.country) ? row.country.value : null;
  const values = all.values.map(([name, value]) => ({ name, value }));
  const [lowest, highest] = [Math.min, Math.max].map((end) =>
    end(...values.map(({ value }) => value)),
  );
  const isAmong = own !== null && own >= lowest! && own <= highest!;
  const title = `${sexLabel(row.sex)}, ${label}: among ${file.kind}`;
  const chart = distributionChart({
    words: { ...wordsOf(row, areas, `${row.label}. ${title}`), title },
    groups: [{ name: capitalised(file.kind), values }],
    chosen: areas.flatMap((area, place) => {
      const figure = row.observations[place];
      const name = nameWithAverage(area, figure);
      return isHeld(figure) ? [{ name, ...figure, place }] : [];
    }),
    country: country && isAmong ? { name: country.name, value: own } : null,
    decimals: row.indicator.decimals,
    unitSuffix: unitSuffix(row.indicator.unit),
  });
  return chart && { id: `spread-${row.sex}`, chart };
}
