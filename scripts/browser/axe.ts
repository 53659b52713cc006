import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

declare global {
  /** Axe itself, in a page that has been given it. */
  var axe: typeof axeCore | undefined;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe, told not to keep the markup of each element that it looks at: nothing here says it. */
const giveAxe = `${source}\naxe.configure({ noHtml: true });`;

/**
 * What axe objects to on a page, each fault as a sentence: the rule, the elements, and what axe says
 * of the first. No rule is off. Only what is asked for is gathered, since of what passes axe would list
 * every element; and a page is given axe once, so that it need not be read and warmed again for the next
 * width: a fifth less of the processor than `@axe-core/playwright`, which gives it twice each time. In Firefox axe is
 * not asked: it reads the markup and the styles, of which Chromium is given the same.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  if (inject('engine') === 'firefox') return [];
  const framed = page.frames().length - 1;
  if (framed > 0) throw new Error(`${page.url()} has ${framed} frames, which axe is not given to.`);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(giveAxe);
  const violations = await page.evaluate(async () => {
    const results = await globalThis.axe!.run(document, { resultTypes: ['violations'] });
    return results.violations;
  });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}: ${help} (${nodes.length} × ${places.join('; ')}) ${nodes[0]?.failureSummary ?? ''}`;
  });
}
