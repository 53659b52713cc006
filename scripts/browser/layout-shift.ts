import type { Page } from 'playwright-core';

/**
 * How far things moved since the page opened, as the browser counts it. The browser tells of moves
 * late and in order: so the page is moved once on purpose, and what is told before that is the sum.
 * Where nothing is told the wait never ends, and the test that asked fails.
 */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const push = document.createElement('div');
    push.style.height = '200px';
    const began = performance.now();
    const sum = await new Promise<number>((resolve) => {
      let total = 0;
      new PerformanceObserver((list, observer) => {
        for (const entry of list.getEntries()) {
          if (entry.startTime < began) total += (entry as unknown as { value: number }).value;
          else {
            observer.disconnect();
            resolve(total);
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
      document.body.prepend(push);
    });
    push.remove();
    return sum;
  });
