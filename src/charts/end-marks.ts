import { areaMark, areaMarkAt } from './area-marks.ts';
import type { Drawing, KeyEntry, Mark, Rule } from './chart.ts';
import { labelsOf, placedEnds, type LineEnd } from './end-labels.ts';
import { level } from './marks.ts';
import { roundTo } from './scale.ts';

/** Pixels that the words of several areas take beside their lines, and of these those before the words. */
export const markedWidth = 142;
const [toMark, markAt, toWords] = [7, 17, 28].map((pixels) =>
  roundTo((pixels / markedWidth) * 100, 1),
) as [number, number, number];

/** Where the line of an end is drawn: that of the country is thin and in ink. */
const lineOf = ({ series }: LineEnd): string =>
  series === 'area' ? 'area-series' : 'country-series';

/** A line from where an end lies to its words. */
const leader = (end: LineEnd, y: number): Rule => ({
  kind: 'rule',
  className: 'to-words',
  x1: 0,
  x2: toMark,
  y1: roundTo(end.y, 1),
  y2: y,
});

/**
 * The words at the ends of the lines of several areas, each behind the mark of its area, which a line joins to the
 * end: words that were moved apart stand beside the end of another. Pixels; no words reach below `bottom`.
 */
export const markedEnds = (ends: readonly LineEnd[], bottom: number): Mark[] =>
  placedEnds(ends, bottom).flatMap((placed) => {
    const { end, top, height } = placed;
    const y = roundTo(top + height / 2, 1);
    const mark: Mark =
      end.place === undefined
        ? level(lineOf(end), y, toMark, toWords - 2)
        : areaMarkAt(end.place, markAt, y);
    return [leader(end, y), mark, ...labelsOf(placed, toWords)];
  });

/** A piece of a line, as it is drawn in the chart. */
const sampleOf = (end: LineEnd): Drawing =>
  end.place === undefined
    ? { height: 16, isElastic: true, marks: [level(lineOf(end), '50%')] }
    : areaMark(end.place);

/** The same words one under another, for a page that has no room for them beside the lines; one alone needs no mark. */
export const endsInKey = (ends: readonly LineEnd[]): KeyEntry[] =>
  ends
    .toSorted((one, other) => one.y - other.y)
    .map((end) => ({
      sample: ends.length > 1 ? sampleOf(end) : null,
      text: `${end.name} ${end.text}`.trim(),
    }));
