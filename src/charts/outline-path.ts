/** A place on the plane of a drawing, in units of its view. */
export type Place = readonly [x: number, y: number];

/** The place between two others that is farthest from the straight line through them, and how far. */
function farthest(line: readonly Place[], from: number, to: number): [index: number, far: number] {
  const [ax, ay] = line[from]!;
  const [dx, dy] = [line[to]![0] - ax, line[to]![1] - ay];
  const length = Math.hypot(dx, dy);
  let [best, far] = [from, 0];
  for (let index = from + 1; index < to; index += 1) {
    const place = line[index]!;
    const [x, y] = [place[0], place[1]];
    const distance =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (ay - y) - (ax - x) * dy) / length;
    if (distance > far) {
      best = index;
      far = distance;
    }
  }
  return [best, far];
}

/** A line without the places that lie within `tolerance` of it. Douglas and Peucker, 1973. */
export function simplifyLine(line: readonly Place[], tolerance: number): Place[] {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [index, far] = farthest(line, from, to);
    if (far <= tolerance) continue;
    kept[index] = 1;
    spans.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

/** How lines are thinned: by which tolerances in turn, until no more places are left than are wanted. */
export interface Thinning {
  tolerances: readonly number[];
  /** Any number where left out. */
  mostPlaces?: number;
}

/** Lines without the places that lie within the first tolerance of them by which few enough are left, or the last. */
export function thinnedLines(
  lines: readonly (readonly Place[])[],
  { tolerances: [finest = 0, ...coarser], mostPlaces = Infinity }: Thinning,
): Place[][] {
  const by = (each: number) => lines.map((line) => simplifyLine(line, each));
  return coarser.reduce(
    (drawn, each) => (drawn.flat().length <= mostPlaces ? drawn : by(each)),
    by(finest),
  );
}

/** Area inside a ring, whichever way round it runs. */
export function ringArea(ring: readonly Place[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A number after another: a minus sign parts them as well as a space. */
const following = (number: number): string => (number < 0 ? `${number}` : ` ${number}`);

const rounded = ([x, y]: Place): Place => [Math.round(x), Math.round(y)];

/** Places in whole units, each once in a row. */
function wholePlaces(line: readonly Place[]): Place[] {
  return line
    .map(rounded)
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1],
    );
}

function linePath(line: readonly Place[], closed: boolean): string {
  const places = wholePlaces(line);
  const [first] = places;
  if (!first || places.length < (closed ? 4 : 2)) return '';
  const steps = places.slice(1, closed ? -1 : undefined).map(([x, y], index) => {
    const [fromX, fromY] = places[index]!;
    return following(x - fromX) + following(y - fromY);
  });
  return `M${first[0]}${following(first[1])}l${steps.join('').trim()}${closed ? 'z' : ''}`;
}

/** Lines as one path in whole units, in relative steps; what is too small to see is left out. */
export const linesPath = (lines: readonly (readonly Place[])[], closed: boolean): string =>
  lines.map((line) => linePath(line, closed)).join('');

/** Dots as lines without length, which round ends make round: a few bytes each. */
export function dotsPath(places: readonly Place[]): string {
  const sorted = places.map(rounded).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const moves = sorted.map(([x, y], index) => {
    const [fromX, fromY] = sorted[index - 1] ?? [0, 0];
    return `m${x - fromX}${following(y - fromY)}h0`;
  });
  return moves.join('');
}

/** Closed rings as one path, without those of less than `smallest` square units; the largest always stays. */
export function ringsPath(rings: readonly Place[][], smallest: number): string {
  const areas = rings.map(ringArea);
  const least = Math.min(smallest, Math.max(0, ...areas));
  return linesPath(
    rings.filter((_, index) => areas[index]! >= least),
    true,
  );
}
