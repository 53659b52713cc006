/**
 * The level of each dot of a stack, 0 the lowest: places in order, in percent, and the distance two
 * dots of one level must keep. Each takes the lowest level where it touches none before it.
 */
export function stackedLevels(places: readonly number[], distance: number): number[] {
  const lastOfLevel: number[] = [];
  return places.map((place) => {
    const free = lastOfLevel.findIndex((last) => place - last >= distance);
    const level = free === -1 ? lastOfLevel.length : free;
    lastOfLevel[level] = place;
    return level;
  });
}
