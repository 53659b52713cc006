import { expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

it.each([390, 1280])(
  'a map far down the front page at %i pixels is laid out when it is near, and takes its room before',
  async (width) => {
    const page = await open('/', { viewport: { width, height: 844 } });
    const map = page.locator('.hexes').last();
    const isDrawn = (): Promise<boolean> =>
      map.evaluate((each) =>
        each.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
      );
    const tall = async (): Promise<number> => (await map.boundingBox())!.height;
    const [before, isEarly] = [await tall(), await isDrawn()];
    await map.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.hexes')]
        .at(-1)!
        .firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
    );
    const after = await tall();
    expect(isEarly).toBe(false);
    expect(before).toBeGreaterThan(300);
    expect(after).toBe(before);
  },
);
