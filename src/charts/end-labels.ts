import { wrapWords } from './wrap-words.ts';

/** A label at the end of a line: a name, its number, and where its line ends in percent down. */
export interface LineEnd {
  kind: 'area' | 'country';
  name: string;
  text: string;
  percent: number;
}

/** The words at the end of a line, set clear of those of the other. */
export interface EndLabel {
  kind: LineEnd['kind'];
  text: string;
  nameLines: string[];
  /** Baseline of each line of the name, and of the number, in pixels from the top. */
  nameBaselines: number[];
  baseline: number;
}

const lineHeight = 17;
/** Characters of 14 pixel text that fit the column beside a chart. */
const column = 13;

/** Where a label stands: the middle of its number, and which way its name grows from it. */
interface Spot {
  centre: number;
  growsUp: boolean;
}

function placed(end: LineEnd, { centre, growsUp }: Spot): EndLabel {
  const nameLines = wrapWords(end.name, column);
  const count = nameLines.length;
  const baseline = Math.round(centre + 5);
  const nameBaselines = nameLines.map((_, index) =>
    growsUp ? baseline - (count - index) * lineHeight : baseline + (index + 1) * lineHeight,
  );
  return { kind: end.kind, text: end.text, nameLines, nameBaselines, baseline };
}

const nameHeight = (end: LineEnd): number => wrapWords(end.name, column).length * lineHeight;

/** The upper name grows up, unless there is room for it only below its number. */
function upperGrowsUp(upper: LineEnd, centre: number, below: number): boolean {
  const fitsAbove = centre - nameHeight(upper) >= lineHeight / 2;
  const fitsBelow = below - centre >= nameHeight(upper) + lineHeight;
  return fitsAbove || !fitsBelow;
}

/**
 * Labels at the ends of at most two lines in a picture `height` pixels high: the upper name grows up
 * and the lower down, so that long names never meet; numbers that would touch are pushed apart.
 */
export function endLabels(ends: readonly LineEnd[], height: number): EndLabel[] {
  const sorted = [...ends].sort((a, b) => a.percent - b.percent);
  const [first = 0, second] = sorted.map((end) => (end.percent / 100) * height);
  const lower = second ?? Number.POSITIVE_INFINITY;
  const push = Math.max(0, lineHeight + 2 - (lower - first)) / 2;
  return sorted.map((end, index) =>
    index === 0
      ? placed(end, {
          centre: first - push,
          growsUp: upperGrowsUp(end, first - push, lower + push),
        })
      : placed(end, { centre: lower + push, growsUp: false }),
  );
}
