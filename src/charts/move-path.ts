import { roundTo } from './scale.ts';

/** Where a path goes: enlarged first, then moved. */
export interface Move {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

/** How many numbers each command takes at a time, and whether each is across, down or neither. */
const takes: Record<string, string> = { m: 'xy', l: 'xy', h: 'x', v: 'y', a: 'wh---xy', z: '' };

const tokens = /[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi;

/** One number of a command: a place is moved where the command is absolute, a length only enlarged. */
function moved(value: number, axis: string, isAbsolute: boolean, move: Move): number {
  if (axis === '-') return value;
  const isAcross = axis === 'x' || axis === 'w';
  const scale = isAcross ? move.scaleX : move.scaleY;
  if (axis === 'w' || axis === 'h') return roundTo(value * Math.abs(scale), 2);
  return roundTo(value * scale + (isAbsolute ? (isAcross ? move.x : move.y) : 0), 2);
}

/** A path enlarged and moved: of lines and arcs, absolute or relative, as the drawings here are. */
export function movePath(d: string, move: Move): string {
  let [command, place, isFirst] = ['', 0, true];
  return (d.match(tokens) ?? [])
    .map((token) => {
      if (/[a-z]/i.test(token)) {
        // The first move of a path is from nowhere, so it is absolute.
        command = isFirst ? token.toUpperCase() : token;
        [place, isFirst] = [0, false];
        return command;
      }
      const axes = takes[command.toLowerCase()] ?? '';
      const axis = axes[place % axes.length] ?? '-';
      place += 1;
      return ` ${moved(Number(token), axis, command === command.toUpperCase(), move)}`;
    })
    .join('');
}
