import type { Label } from './chart.ts';
import { label } from './marks.ts';
import { wrapWords } from './wrap-words.ts';

/** One end of a line: its name, if it is to be said, its number, and how far down it ends, in pixels. */
export interface LineEnd {
  series: 'area' | 'country';
  name: string;
  text: string;
  y: number;
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

/** Tops of the words of one or two ends, the upper first: moved apart where they would touch, none lower than `bottom`. */
function topsOf([upper, lower]: readonly LineEnd[], bottom: number): number[] {
  if (!upper) return [];
  const upperTop = upper.y - heightOf(upper) / 2;
  if (!lower) return [Math.min(upperTop, bottom - heightOf(upper))];
  const lowerTop = lower.y - heightOf(lower) / 2;
  const overlap = Math.max(0, upperTop + heightOf(upper) + between - lowerTop);
  const lowest = Math.min(lowerTop + overlap / 2, bottom - heightOf(lower));
  return [Math.min(upperTop - overlap / 2, lowest - between - heightOf(upper)), lowest];
}

function labelsOf(end: LineEnd, top: number): Label[] {
  const lines = linesOf(end);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return label(end.series === 'area' ? 'in-sex' : undefined, {
      text: isLast ? line.slice(0, -end.text.length) : line,
      value: isLast ? end.text : undefined,
      y: Math.round(top + 12 + index * lineHeight),
    });
  });
}

/**
 * The words at the ends of at most two lines, the upper first: a name and its number beside where its line
 * ends, moved apart where they would touch. Pixels; no words reach below `bottom`.
 */
export function endLabels(ends: readonly LineEnd[], bottom: number): Label[] {
  const sorted = [...ends].sort((one, other) => one.y - other.y);
  return topsOf(sorted, bottom).flatMap((top, index) => labelsOf(sorted[index]!, top));
}
