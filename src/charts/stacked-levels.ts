/**
 * The level of each dot of a stack, 0 the lowest: places in order, in percent, and the distance two
 * dots of one level must keep. The two ends are placed first, so that they stand on the rule; each
 * other takes the lowest level where it touches none.
 */
export function stackedLevels(places: readonly number[], distance: number): number[] {
  const indexes = places.map((_, index) => index);
  const order = [...new Set([0, places.length - 1, ...indexes])].filter((index) => index in places);
  const taken: number[][] = [];
  const levels: number[] = [];
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = taken.findIndex((level) =>
      level.every((one) => Math.abs(one - place) >= distance),
    );
    const level = free === -1 ? taken.length : free;
    (taken[level] ??= []).push(place);
    levels[index] = level;
  }
  return levels;
}
