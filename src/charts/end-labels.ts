import type { Label } from './chart.ts';
import { label } from './marks.ts';
import { wrapWords } from './wrap-words.ts';

/** One end of a line: its name, if it is to be said, its number, and how far down it ends, in pixels. */
export interface LineEnd {
  series: 'area' | 'country';
  name: string;
  text: string;
  y: number;
  /** The place of its area among several, from 0, which gives it its mark; none for the country. */
  place?: number;
}

/** Pixels from one line of words to the next. */
export const lineHeight = 17;
/** Characters of 14 pixel text that fit the column beside a chart. */
const lettersInLine = 14;
/** Pixels between the words of two ends. */
const between = 4;

const linesOf = ({ name, text }: LineEnd): string[] =>
  wrapWords(`${name} ${text}`.trim(), lettersInLine);

const heightOf = (end: LineEnd): number => linesOf(end).length * lineHeight;

/** Pixels that the words of some ends take, one under another. */
export const heightOfLabels = (ends: readonly LineEnd[]): number =>
  ends.reduce((sum, end) => sum + heightOf(end) + between, 0);

/** Ends whose words touch and move as one: how many they are, and the mean of where the first would stand. */
interface Cluster {
  count: number;
  top: number;
}

/** Where the first words of the list would stand for each end to have its own place, those that would touch moved alike. */
function clustersOf(wished: readonly number[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const top of wished) {
    let last: Cluster = { count: 1, top };
    for (let above = clusters.at(-1); above && above.top > last.top; above = clusters.at(-1)) {
      const count = above.count + last.count;
      last = { count, top: (above.count * above.top + last.count * last.top) / count };
      clusters.pop();
    }
    clusters.push(last);
  }
  return clusters;
}

/** Tops of the words of ends, the uppermost first: moved apart where they would touch, none lower than `bottom`. */
function topsOf(ends: readonly LineEnd[], bottom: number): number[] {
  const before = ends.map((_, index) => heightOfLabels(ends.slice(0, index)));
  const wished = ends.map((end, index) => end.y - heightOf(end) / 2 - before[index]!);
  const moved = clustersOf(wished).flatMap(({ count, top }) => Array<number>(count).fill(top));
  const tops = moved.map((top, index) => top + before[index]!);
  let lowest = bottom + between;
  for (let index = ends.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, lowest - between - heightOf(ends[index]!));
    lowest = tops[index]!;
  }
  return tops;
}

/** An end whose words have their place: how far down they begin, and how high they are. */
export interface PlacedEnd {
  end: LineEnd;
  top: number;
  height: number;
}

/** The ends of lines, the uppermost first, with places for their words. */
export function placedEnds(ends: readonly LineEnd[], bottom: number): PlacedEnd[] {
  const sorted = [...ends].sort((one, other) => one.y - other.y);
  return topsOf(sorted, bottom).map((top, index) => {
    const end = sorted[index]!;
    return { end, top, height: heightOf(end) };
  });
}

/** The words of an end in their place, some way from the left. */
export function labelsOf({ end, top }: PlacedEnd, x?: number): Label[] {
  const lines = linesOf(end);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return label(end.series === 'area' ? 'in-sex' : undefined, {
      text: isLast ? line.slice(0, -end.text.length) : line,
      value: isLast ? end.text : undefined,
      ...(x === undefined ? {} : { x }),
      y: Math.round(top + 12 + index * lineHeight),
    });
  });
}

/**
 * The words at the ends of lines, the uppermost first: a name and its number beside where its line
 * ends, moved apart where they would touch. Pixels; no words reach below `bottom`.
 */
export const endLabels = (ends: readonly LineEnd[], bottom: number): Label[] =>
  placedEnds(ends, bottom).flatMap((placed) => labelsOf(placed));
