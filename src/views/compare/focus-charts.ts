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

/** That some areas have no figure, or none of one period, `of 2024`; nothing where all have one. */
const noneHeld = (without: readonly PublicProfile[], of?: string): string[] =>
  without.length === 0
    ? []
    : [
        `${of ? `No figure ${of}` : 'No figure'} is held for ${listOf(without.map((each) => each.name_in_sentence))}.`,
      ];

/** Whom no line is drawn of: those without a figure, and those of which one period alone is held, and which. */
function notDrawn(series: readonly TrendSeries[], areas: readonly PublicProfile[]): string[] {
  const held = series.map(({ points }) => points.filter(({ value }) => value !== null));
  const none = areas.filter((_, place) => held[place]!.length === 0);
  const one = areas.flatMap(({ name_in_sentence: name }, place) =>
    held[place]!.length === 1 ? [`${name} (${held[place]![0]!.label})`] : [],
  );
  return [
    ...noneHeld(none),
    ...(one.length > 0 && one.length < areas.length
      ? [`A mark without a line, as one period alone is held: ${listOf(one)}.`]
      : []),
  ];
}

/** The areas over time with their ranges, and the country’s line; null with no figure. */
export function overTime(
  row: CompareRow,
  areas: readonly PublicProfile[],
  country: PublicProfile | null,
): FocusChart | null {
  const series = areas.map((each) => seriesOf(row, each));
  const [area, ...beside] = series;
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
    notes: notDrawn(series, areas),
  });
  return chart && { id: `over-time-${row.sex}`, chart };
}

/** A chart with sentences under its last row. */
const withNotes = (chart: Chart, notes: readonly string[]): Chart => ({
  ...chart,
  panels: chart.panels.map((panel, place) =>
    place === chart.panels.length - 1 ? { ...panel, notes } : panel,
  ),
});

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
  const without = areas.filter((_, place) => !isHeld(row.observations[place]));
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
  return (
    chart && { id: `spread-${row.sex}`, chart: withNotes(chart, noneHeld(without, `of ${label}`)) }
  );
}
