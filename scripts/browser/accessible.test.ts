import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';
import { pages } from './pages.ts';

const { open } = useBrowser();

/** Each fault as a sentence: the rule, the elements, and what axe says of the first. */
function faultsOf({ violations }: AxeResults): string[] {
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}: ${help} (${nodes.length} × ${places.join('; ')}) ${nodes[0]?.failureSummary ?? ''}`;
  });
}

/** Each width in one of the two colour schemes: rules of layout and of contrast are then both asked of every page. */
const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

describe.each(views)('$width pixels wide in $colorScheme colours', ({ width, colorScheme }) => {
  it.each(pages)('%s has nothing axe objects to, with no rule off', async (address) => {
    const viewport = { width, height: 900 };
    const page = await open(address, { viewport, colorScheme, reducedMotion: 'reduce' });
    const results = await new AxeBuilder({ page }).analyze();
    await page.context().close();
    expect(faultsOf(results)).toEqual([]);
  });
});
