import { roundTo } from './scale.ts';

/** Where a path goes: enlarged first, then moved. */
export interface Move {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

/** What is done to a number of a path. */
type Moved = (value: number) => number;

/** What is done to the numbers of each command, in the order in which it takes them. */
function movesOf({ x, y, scaleX, scaleY }: Move): ReadonlyMap<string, readonly Moved[]> {
  const along = (scale: number, start: number): Moved => {
    return (value) => roundTo(value * scale + start, 2);
  };
  const kept: Moved = (value) => value;
  // A place is moved where the command is absolute; a length is only enlarged, whichever way it is turned.
  const [toX, toY, byX, byY] = [
    along(scaleX, x),
    along(scaleY, y),
    along(scaleX, 0),
    along(scaleY, 0),
  ];
  const arc = [along(Math.abs(scaleX), 0), along(Math.abs(scaleY), 0), kept, kept, kept];
  return new Map([
    ['M', [toX, toY]],
    ['L', [toX, toY]],
    ['H', [toX]],
    ['V', [toY]],
    ['A', [...arc, toX, toY]],
    ['m', [byX, byY]],
    ['l', [byX, byY]],
    ['h', [byX]],
    ['v', [byY]],
    ['a', [...arc, byX, byY]],
  ]);
}

const tokens = /[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi;

/** The first letter of the code of letters: signs and digits stand before it. */
const letters = 65;

/** A path enlarged and moved: of lines and arcs, absolute or relative, as the drawings here are. */
export function movePath(d: string, move: Move): string {
  const moves = movesOf(move);
  let path = '';
  let [its, place]: [readonly Moved[], number] = [[], 0];
  for (const token of d.match(tokens) ?? []) {
    if (token.charCodeAt(0) >= letters) {
      // The first move of a path is from nowhere, so it is absolute.
      const command = path === '' ? token.toUpperCase() : token;
      its = moves.get(command) ?? [];
      place = 0;
      path += command;
      continue;
    }
    path += ` ${its[place]!(Number(token))}`;
    place = (place + 1) % its.length;
  }
  return path;
}
