/** A stretch of work on the page's main thread, in milliseconds since the page was asked for. */
export interface Task {
  start: number;
  duration: number;
}

/** A tap waits unnoticed for this long, in milliseconds. */
const unnoticed = 50;

/**
 * Total blocking time, in milliseconds: how long, after something can be seen, a tap would have to
 * wait beyond 50 ms. Of a task that was at work at the first paint, the part after it counts.
 * https://web.dev/articles/tbt
 */
export function blockingTime(tasks: Task[], firstPaint: number): number {
  const afterPaint = tasks.map(
    ({ start, duration }) => start + duration - Math.max(start, firstPaint),
  );
  return afterPaint.reduce((sum, length) => sum + Math.max(0, length - unnoticed), 0);
}
