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
  /** How far beside the middle of its dot it begins, or ends, in pixels; less than nothing over or under the dot. */
  beside: number;
  /** Baseline of the first line, in pixels under the dot. */
  baseline: number;
  /** The line that leads to a name far from its dot: from where to where, in pixels under the dot. */
  lead: readonly [from: number, to: number] | null;
}

/** From one baseline to the next, in pixels. */
export const lineHeight = 17;
/** A line of words reaches so far over its baseline, and has its middle 5 over it. */
const ascent = 13.5;

/** Widths the picture may have, in pixels: from a small phone's to a wide page's. */
const widths = Array.from({ length: 88 }, (_, step) => 225 + 5 * step);
/** The mean of a long name in the text face at 14 pixels, and a little room. */
const letterWidth = 7.8;
const lettersInLine = 18;
const dotRadius = 4;
/** Beside its dot, and over or under it. */
const sides = [9, -6];
/** Farthest from its dot that a name is understood as its own, in pixels; beyond the nearer of the two, by a line that leads there. */
const reach = { plain: 6, led: 60 };

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** A box so far round the middle of a dot. */
function roundDot({ across, down }: Omit<ScatterDot, 'name'>, far: number, room: Room): Box {
  const [x, y] = [(across / 100) * room.width, (down / 100) * room.height];
  return { left: x - far, right: x + far, top: y - far, bottom: y + far };
}

interface Room {
  width: number;
  height: number;
}

/** What the words of a name take. */
function boxOf(label: ScatterLabel, room: Room): Box {
  const long = Math.max(...label.lines.map((text) => text.length)) * letterWidth;
  const dot = roundDot(label, 0, room);
  const left = label.anchor === 'start' ? dot.left + label.beside : dot.left - label.beside - long;
  const top = dot.top + label.baseline - ascent;
  return { left, right: left + long, top, bottom: top + label.lines.length * lineHeight };
}

/** What a name takes with the line that leads to it. */
function boxesOf(label: ScatterLabel, room: Room): Box[] {
  if (!label.lead) return [boxOf(label, room)];
  const { left, right, top } = roundDot(label, 0, room);
  const [from, to] = label.lead;
  return [
    boxOf(label, room),
    {
      left: left - 1,
      right: right + 1,
      top: top + Math.min(from, to),
      bottom: top + Math.max(from, to),
    },
  ];
}

/** Places a name may take round its dot, the nearest first: level, then higher and lower, on both sides. */
function choices({ name, across, down }: ScatterDot): ScatterLabel[] {
  const lines = wrapWords(name, lettersInLine);
  const height = lines.length * lineHeight;
  const most = height / 2 + reach.led;
  const offsets = Array.from({ length: Math.floor(most) * 2 + 1 }, (_, step) =>
    step % 2 ? (step + 1) / 2 : -step / 2,
  );
  const inward = across > 50 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return offsets.flatMap((offset) => {
    const gap = Math.abs(offset) - height / 2;
    const edge = offset - Math.sign(offset) * (height / 2);
    const lead = [Math.sign(offset) * (dotRadius + 1), edge] as const;
    const isFar = gap > reach.plain;
    const baseline = offset - height / 2 + ascent;
    return sides
      .filter((beside) => beside < 0 || !isFar)
      .flatMap((beside) =>
        inward.map((anchor) => ({
          lines,
          across,
          down,
          anchor,
          beside,
          baseline,
          lead: isFar ? lead : null,
        })),
      );
  });
}

/** Whether a name lies inside the picture, on no dot and on nothing that other names take, at a width. */
function isClear(
  label: ScatterLabel,
  dots: readonly ScatterDot[],
  others: readonly ScatterLabel[],
  room: Room,
): boolean {
  const words = boxOf(label, room);
  if (words.left < 0 || words.right > room.width || words.top < 0 || words.bottom > room.height)
    return false;
  const taken = [
    ...dots.map((dot) => roundDot(dot, dotRadius, room)),
    ...others.flatMap((other) => boxesOf(other, room)),
  ];
  return boxesOf(label, room).every((own) => !taken.some((other) => touch(own, other)));
}

/**
 * Names of the dots given, in order of importance, each as near to its dot as it lies on no dot and on no earlier
 * name at any width of the picture; far from it, a line leads there. A name without such a place is left out: its
 * dot shows it when it is pointed at. `height` in pixels.
 */
export function scatterLabels(
  named: readonly ScatterDot[],
  dots: readonly ScatterDot[],
  height: number,
): ScatterLabel[] {
  const kept: ScatterLabel[] = [];
  for (const dot of named) {
    const best = choices(dot).find((label) =>
      widths.every((width) => isClear(label, dots, kept, { width, height })),
    );
    if (best) kept.push(best);
  }
  return kept;
}
