import type { Mark } from './chart.ts';
import { label, upright } from './marks.ts';
import { percentOf, type Scale } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** The narrowest a spread is drawn, in pixels: a phone of 320 less its margins. */
const narrowest = 280;
const letterWidth = 8.4;
const lettersInLine = 18;
const lineHeight = 18;

/** Pixels in percent of the narrowest width. */
export const percentOfPixels = (pixels: number): number => (pixels / narrowest) * 100;

/** Words at an end of a spread: where they stand across, and which way they run. */
interface EndWords {
  lines: string[];
  anchor: 'start' | 'end';
  percent: number;
  from: number;
  to: number;
}

interface Member {
  name: string;
  value: number;
}

/** One end in words: the area there, or how many share it; outward where a phone has room, else inward. */
function endWords(
  members: readonly Member[],
  value: number,
  outward: 'start' | 'end',
  { scale, write }: { scale: Scale; write: (value: number) => string },
): EndWords {
  const there = members.filter((member) => member.value === value);
  const name = there.length === 1 ? there[0]!.name : `${there.length} areas`;
  const percent = percentOf(scale, value);
  const lines = [...wrapWords(name, lettersInLine), write(value)];
  const wide = percentOfPixels(Math.max(...lines.map((line) => line.length)) * letterWidth);
  const room = { end: percent + 5, start: 105 - percent };
  const inward = outward === 'start' ? 'end' : 'start';
  const anchor = room[outward] >= wide || room[outward] >= room[inward] ? outward : inward;
  const from = anchor === 'start' ? percent : percent - wide;
  return { lines, anchor, percent, from, to: from + wide };
}

/** An end whose last line is the `lastLine`th from the top, and the upright from it to the rule. */
function endMarks({ lines, anchor, percent: x }: EndWords, lastLine: number) {
  const top = 12 + (lastLine - lines.length) * lineHeight;
  const names = lines.map((text, index): Mark => {
    const isName = index < lines.length - 1;
    const look = `large strong haloed${isName ? ' in-sex' : ''}`;
    return label(look, { text, x, y: top + index * lineHeight, anchor });
  });
  return { x, names, uprightTop: 16 + (lastLine - 1) * lineHeight };
}

/** The ends of a spread: how far down their words reach, and their marks on a rule at a place down. */
export interface SpreadEnds {
  bottom: number;
  /** Their marks, from how far down the dots of the lower and the higher end stand. */
  marks: (lowY: number, highY: number) => Mark[];
}

/** Both ends in words, their last lines level. Where a phone has no room, the higher stands below the lower. */
export function spreadEnds(
  members: readonly Member[],
  setting: { scale: Scale; write: (value: number) => string },
): SpreadEnds {
  const values = members.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const atLow = endWords(members, low, 'end', setting);
  const atHigh = endWords(members, high, 'start', setting);
  const touch = atHigh.from < atLow.to + 2 && atLow.from < atHigh.to + 2;
  const level = Math.max(atLow.lines.length, atHigh.lines.length);
  const below = touch ? atLow.lines.length : 0;
  const ends =
    low === high
      ? [endMarks(atLow, atLow.lines.length)]
      : [
          endMarks(atLow, touch ? atLow.lines.length : level),
          endMarks(atHigh, touch ? below + atHigh.lines.length : level),
        ];
  return {
    bottom: Math.max(...ends.map(({ uprightTop }) => uprightTop)),
    marks: (lowY, highY) => [
      ...ends.map(({ x, uprightTop }, place) =>
        upright('end-line', x, uprightTop, place === 0 ? lowY : highY),
      ),
      ...ends.flatMap(({ names }) => names),
    ],
  };
}
