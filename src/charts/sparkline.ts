import type { Drawing, Mark } from './chart.ts';
import { shapeOf, type ComparisonShape } from './comparison-shape.ts';
import { dotsPath, linesPath, simplifyLine, type Place } from './outline-path.ts';
import { roundTo, scaleOf, shareOf, type Scale } from './scale.ts';

/** Middle of a period in fractional years, and its value; null breaks the line. */
export type SparkPoint = readonly [middle: number, value: number | null];

/** The figures of an area and the country over time. */
export interface SparkInput {
  area: readonly SparkPoint[];
  country: readonly SparkPoint[];
  /** Shape whose colour the last dot takes. */
  shape: ComparisonShape;
}

const width = 96;
const height = 30;
/** Units of the view a pixel: places are whole units, which are written shortest. */
const fine = 2;
const left = 4;
const right = 8;
const edge = 4;

interface Scales {
  x: Scale;
  y: Scale;
}

/** Years are as many whole units wide as fit, so that steps of a year are written alike; the newest stands at the right. */
function place([middle, value]: readonly [number, number], { x, y }: Scales): Place {
  const yearWide = Math.floor(((width - left - right) * fine) / (x.high - x.low));
  const across = (width - right) * fine - (x.high - middle) * yearWide;
  const down = height - edge - shareOf(y, value) * (height - 2 * edge);
  return [Math.round(across), Math.round(down * fine)];
}

/** The places of values that follow each other, a new run after each blank. */
function runsOf(points: readonly SparkPoint[], scales: Scales): Place[][] {
  const runs: Place[][] = [[]];
  for (const [middle, value] of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(place([middle, value], scales));
  }
  return runs;
}

/** A line with a new start after each blank; a value alone between blanks is a dot. */
function brokenLine(points: readonly SparkPoint[], scales: Scales): string {
  const runs = runsOf(points, scales);
  const alone = runs.filter((run) => run.length === 1).flat();
  // Places within half a pixel of the line without them are not seen.
  const seen = runs.map((run) => (run.length > 2 ? simplifyLine(run, fine / 2) : run));
  return dotsPath(alone) + linesPath(seen, false);
}

const path = (className: string, d: string): Mark[] =>
  d === '' ? [] : [{ kind: 'path', className, d }];

/**
 * A small line of an area's values, its end a dot, and the country's dotted, on one scale in 96 by 30
 * pixels. Null with fewer than two values of the area: a line needs two.
 */
export function sparkline({ area, country, shape }: SparkInput): Drawing | null {
  const held = area.filter((point): point is [number, number] => point[1] !== null);
  const last = held.at(-1);
  const all = [...area, ...country];
  const x = scaleOf(all.filter((point) => point[1] !== null).map((point) => point[0]));
  const y = scaleOf(all.map((point) => point[1]));
  if (!last || held.length < 2 || !x || !y) return null;
  const [endX, endY] = place(last, { x, y });
  const end = roundTo((endX / width / fine) * 100, 2);
  return {
    className: 'spark',
    width,
    height,
    view: { width: width * fine, height: height * fine, keepsShape: true },
    marks: [
      ...path('spe', brokenLine(country, { x, y })),
      ...path('spk', brokenLine(area, { x, y })),
      { kind: 'dot', className: shapeOf(shape).colour, x: end, y: endY, r: 3.5 * fine },
    ],
  };
}
