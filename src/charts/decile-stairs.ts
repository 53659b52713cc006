import { formatNumber } from '../indicators/number-format.ts';
import { strokesPath } from './strokes.ts';

/** Years of life and of good health in one tenth of neighbourhoods; decile 1 is the most deprived. */
export interface DecileRow {
  decile: number;
  life: number;
  healthy: number;
}

/** One row of strokes: its path, and the years at its end as printed. */
export interface StairsStep {
  decile: number;
  path: string;
  life: string;
  healthy: string;
}

/** Height of one row of strokes, in pixels. */
export const stairHeight = 26;

/** Ten rows of strokes, the most deprived tenth first: the staircase is in the tall ones. */
export function drawDecileStairs(rows: readonly DecileRow[]): StairsStep[] {
  return [...rows]
    .sort((a, b) => a.decile - b.decile)
    .map(({ decile, life, healthy }) => ({
      decile,
      path: strokesPath({ life, healthy, height: stairHeight }),
      life: formatNumber(life, 1),
      healthy: formatNumber(healthy, 1),
    }));
}
