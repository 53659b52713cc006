/** What a dot of a stack takes up across, its range with it. */
export interface Span {
  from: number;
  to: number;
}

const touch = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/**
 * The level of each dot of a stack, 0 the lowest, from what each takes up, in order of its place. The two
 * ends are placed first, so that they stand on the rule where they can; each other takes the lowest level
 * where it touches none.
 */
export function stackedLevels(spans: readonly Span[]): number[] {
  const indexes = spans.map((_, index) => index);
  const order = [...new Set([0, spans.length - 1, ...indexes])].filter((index) => index in spans);
  const taken: Span[][] = [];
  const levels: number[] = [];
  for (const index of order) {
    const span = spans[index]!;
    const free = taken.findIndex((level) => !level.some((one) => touch(one, span)));
    const level = free === -1 ? taken.length : free;
    (taken[level] ??= []).push(span);
    levels[index] = level;
  }
  return levels;
}
