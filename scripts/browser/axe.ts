import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe objects to on a page, each fault as a sentence: the rule, the elements, and what axe says
 * of the first. No rule is off. Only what is asked for is gathered (of what passes axe would list
 * every element), and in the page itself rather than in a second one, which is for sites with
 * frames: together a quarter of the time.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}: ${help} (${nodes.length} × ${places.join('; ')}) ${nodes[0]?.failureSummary ?? ''}`;
  });
}
