import { describe, expect, it } from 'vitest';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';
import { hostOf } from './slow-host.ts';

const { blank } = useBrowser();

describe('a page whose first half is there long before its second', () => {
  it.each([
    '/local-authorities/wyre/',
    '/local-authorities/lancashire/',
    '/ics/lancashire-and-south-cumbria/',
  ])('does not move when the map beside the name of %s comes', async (address) => {
    const host = await hostOf(address, '<div class="locator">');
    const page = await blank({ baseURL: host.baseURL, viewport: { width: 1280, height: 844 } });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.opening').waitFor({ state: 'attached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    host.goOn();
    await page.waitForLoadState('load');
    expect(await page.locator('.opening').isVisible()).toBe(true);
    const shift = await shiftOf(page);
    host.close();
    expect(shift).toBeLessThanOrEqual(0.002);
  });
});
