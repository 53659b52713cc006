/** Milliseconds a reader waits before what was asked for is taken for lost: a cut network says so, a bad one may say nothing. */
const patience = 15_000;

/**
 * What is asked for, or a fault where it does not come in time. A request that takes the signal is ended then; what
 * comes later all the same is not heard.
 */
export function inTime<Value>(ask: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const control = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Nothing came in ${patience} ms.`));
      control.abort();
    }, patience);
    const end = (): void => clearTimeout(timer);
    void ask(control.signal).then(resolve, reject).then(end, end);
  });
}
