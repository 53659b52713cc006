/**
 * Lays out the parts of a long page one after another on a phone: what is far below the first screen waits until
 * that has been seen, and then goes a few milliseconds at a time, so that a tap is heard between. Nothing of it is
 * left: when all is laid out, and at the first tap, key or movement, the page is as if it had been laid out at
 * once. Pages that are not opened at their beginning are. Runs before anything below it is read: on a profile as one
 * script with `came-by.ts`.
 */
{
  /** Below the first section, which may be in sight: each, and each open list of rows. */
  const parts = '.section ~ .section, .section ~ .section .score-rows:not(details *)';
  /** Rows of a table, which have no room of their own to wait with: their table keeps it. */
  const rows = '.matrix tr ~ tr';
  /** Milliseconds for which the page lays out before it hears its reader again. */
  const slice = 8;
  /** Of a part that is laid out. */
  const mark = 'data-laid-out';

  const layOutInTurn = (): void => {
    const waiting = new CSSStyleSheet();
    // Higher than a screen, so that what is below a part is out of sight too.
    waiting.replaceSync(
      `@media screen and (width<48rem){:is(${parts}):not([${mark}]){content-visibility:auto;contain-intrinsic-size:1000px}${rows}:not([${mark}]){display:none}.matrix{margin-bottom:1500px}}`,
    );
    document.adoptedStyleSheets = [waiting];
    let left: Element[] = [];

    const end = (): void => {
      document.adoptedStyleSheets = [];
      for (const part of document.querySelectorAll(`[${mark}]`)) part.removeAttribute(mark);
      left = [];
    };
    const next = (): void => {
      const until = performance.now() + slice;
      while (performance.now() < until) {
        const part = left.shift();
        if (!part) return end();
        part.setAttribute(mark, '');
        // Asked for its place, so that it is laid out now.
        part.getBoundingClientRect();
      }
      afterFrame();
    };
    const afterFrame = (): number => requestAnimationFrame(() => setTimeout(next));

    const begin = (): void => {
      left = [...document.querySelectorAll(`${parts},${rows}`)];
      afterFrame();
    };
    document.addEventListener('readystatechange', begin, { once: true });
    for (const sign of ['click', 'keydown', 'scroll'])
      addEventListener(sign, end, { capture: true, once: true });
  };

  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A place in the page is gone to at once, be it named in the address, words of it, or where its reader was before.
  const isNamed = location.hash !== '' || opened?.name.includes(':~:');
  const isAtItsBeginning = opened?.type === 'navigate' && !isNamed;
  if (isAtItsBeginning && 'adoptedStyleSheets' in document) layOutInTurn();
}
