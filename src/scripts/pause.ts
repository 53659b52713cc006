/** Lets the page answer its reader before more is worked out. */
export const pause = (): Promise<void> =>
  // A timer that follows another waits for 4 ms.
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** The same for work that may be overtaken: throws what the signal was aborted with, where it was. */
export async function pauseUnless(signal: AbortSignal | null): Promise<void> {
  await pause();
  signal?.throwIfAborted();
}

/** Milliseconds of work after which the page hears its reader again. */
const slice = 8;

/** What steps lead to, taken so many at a time that a tap is heard between. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + slice;
  }
}
