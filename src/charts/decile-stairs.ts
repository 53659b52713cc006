import type { Tenth } from '../gaps/by-tenth.ts';
import { formatNumber } from '../indicators/number-format.ts';
import type { Chart, ChartWords, Drawing, Panel } from './chart.ts';
import { sexName, type ChartSex } from './figure.ts';
import { label } from './marks.ts';
import { strokeKey } from './stroke-samples.ts';
import { lifeStrips } from './year-strip.ts';

/** Height of one row of strokes, in pixels, and of its short strokes. */
const height = 26;
const short = 9.36;

/** Two words at the right of a row: for good health, and for life. */
function beside(words: readonly [string, string], looks: readonly (string | undefined)[]): Drawing {
  const marks = words.map((text, place) =>
    label(looks[place], { text, x: 50 + 50 * place, y: height - 4, anchor: 'end' }),
  );
  return { className: 'strip', height: height + 5, side: 'right', marks };
}

function stepOf({ life, healthy }: Tenth): Drawing[] {
  const marks = lifeStrips({ life, healthy, height, short });
  const view = { width: 900, height };
  return [
    { className: 'strokes', height, isElastic: true, view, marks },
    beside([formatNumber(healthy, 1), formatNumber(life, 1)], ['strong']),
  ];
}

/** Ten rows of strokes a sex, the most deprived tenth first: the staircase is in the tall ones. */
export function decileStairsChart(
  words: ChartWords,
  sexes: readonly { sex: ChartSex; rows: readonly Tenth[] }[],
): Chart {
  return {
    kind: 'stairs-pair',
    words,
    sides: { left: 0, right: 120 },
    panels: sexes.map(({ sex, rows }): Panel => ({
      tone: sex,
      head: { name: sexName[sex] },
      axes: { up: 'Most deprived tenth of neighbourhoods', across: 'Least deprived tenth' },
      drawings: [
        beside(['good health', 'life'], ['quiet', 'quiet']),
        ...[...rows].sort((a, b) => a.decile - b.decile).flatMap(stepOf),
      ],
    })),
    key: strokeKey,
  };
}
