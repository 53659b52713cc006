import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';
import { hostOf } from './slow-host.ts';

const { blank } = useBrowser();

const pages = ['/', '/local-authorities/wyre/', '/indicators/healthy-life-expectancy/'];

/** The fonts that the browser has drawn an element's own words with. */
async function drawnWith(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** How tall the words of a page are in whatever they are drawn with. */
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);

describe.each(pages)('the fonts of %s', (address) => {
  it('are used at first sight where they are there before the words are', async () => {
    const host = await hostOf(address, '<body');
    const page = await blank({ baseURL: host.baseURL });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
          .length === 2,
    );
    host.goOn();
    await page.waitForLoadState('load');
    const [name, words] = [await drawnWith(page, 'h1'), await drawnWith(page, '.masthead li a')];
    host.close();
    expect(name.join()).toMatch(/^Besley/);
    expect(words.join()).toMatch(/^Figtree/);
  });

  it('move nothing when they come after the page was seen, which is as tall without them', async () => {
    const page = await blank();
    const held: (() => Promise<void>)[] = [];
    await page.route('**/*.woff2', (route) => {
      held.push(() => route.continue());
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await Promise.all(held.map((letCome) => letCome()));
    await page.waitForLoadState('load');
    const [shift, without] = [await shiftOf(page), await heightOf(page)];
    await page.unroute('**/*.woff2');
    await page.reload();
    const height = await heightOf(page);
    expect(shift).toBe(0);
    expect(Math.abs(without / height - 1)).toBeLessThan(0.03);
  });
});
