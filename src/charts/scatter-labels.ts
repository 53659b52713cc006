import { wrapWords } from './wrap-words.ts';

/** A dot in its place: percent across and percent down. */
export interface ScatterDot {
  name: string;
  across: number;
  down: number;
}

/** The name of a dot, in lines, and the side of the dot it stands on. */
export interface ScatterLabel extends Omit<ScatterDot, 'name'> {
  lines: string[];
  anchor: 'start' | 'end';
  /** Baseline of the first line, in pixels under the dot. */
  baseline: number;
}

/** A label takes its baseline and its lines below; `beside` is its distance from the dot in pixels. */
export const scatterLabelStep = { beside: 9, line: 17 };

/** Widths the picture may have, in pixels: a small phone's and a wide page's. */
const widths = [230, 330, 640];
const letterWidth = 7.2;
const lettersInLine = 18;
const dotRadius = 4;
/** How many dots a name may lie on before going two lines away from its own is the better of two evils. */
const costOfDistance = 2;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(label: ScatterLabel, width: number, height: number): Box {
  const { beside, line } = scatterLabelStep;
  const long = Math.max(...label.lines.map((text) => text.length)) * letterWidth;
  const dot = (label.across / 100) * width;
  const left = label.anchor === 'start' ? dot + beside : dot - beside - long;
  const top = (label.down / 100) * height + label.baseline - 12;
  return { left, right: left + long, top, bottom: top + label.lines.length * line };
}

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function dotBox(dot: ScatterDot, width: number, height: number): Box {
  const [x, y] = [(dot.across / 100) * width, (dot.down / 100) * height];
  return { left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius };
}

/** Places a name may take round its dot: level, above and below, near and further, on both sides. */
function choices({ name, across, down }: ScatterDot): ScatterLabel[] {
  const lines = wrapWords(name, lettersInLine);
  const up = -(lines.length - 1) * scatterLabelStep.line;
  const inward = across > 50 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return [5, up - 6, 18, up - 24, 36].flatMap((baseline) =>
    inward.map((anchor) => ({ lines, across, down, anchor, baseline })),
  );
}

const isInside = (box: Box, width: number, height: number): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

/** How many dots a name would lie on over all widths, and a little for standing further off. */
function costOf(label: ScatterLabel, dots: readonly ScatterDot[], height: number): number {
  const covered = widths.map((width) => {
    const box = boxOf(label, width, height);
    return dots.filter((dot) => touch(box, dotBox(dot, width, height))).length;
  });
  const isFar = label.baseline > 20 || label.baseline < -24;
  return covered.reduce((sum, each) => sum + each, 0) + (isFar ? costOfDistance : 0);
}

/**
 * Names of the dots given, in order of importance, each where it lies on the fewest dots at any width of the
 * picture. A name that would lie on an earlier one, or outside, everywhere is left out. `height` in pixels.
 */
export function scatterLabels(
  named: readonly ScatterDot[],
  dots: readonly ScatterDot[],
  height: number,
): ScatterLabel[] {
  const kept: ScatterLabel[] = [];
  for (const dot of named) {
    const isFree = (label: ScatterLabel): boolean =>
      widths.every((width) => {
        const box = boxOf(label, width, height);
        const isClear = kept.every((other) => !touch(box, boxOf(other, width, height)));
        return isClear && isInside(box, width, height);
      });
    const best = choices(dot)
      .filter(isFree)
      .map((label) => ({ label, cost: costOf(label, dots, height) }))
      .reduce<{ label: ScatterLabel; cost: number } | null>(
        (least, each) => (least && least.cost <= each.cost ? least : each),
        null,
      );
    if (best) kept.push(best.label);
  }
  return kept;
}
