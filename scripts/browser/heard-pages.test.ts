import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** One page of each kind, by the name of the file that keeps what is heard of it. */
const walked = {
  front: '/',
  council: '/local-authorities/blackpool/',
  system: '/ics/frimley/',
  indicator: '/indicators/smoking/systems/',
  progress: '/progress/',
  compare: '/compare/',
};

/** Figures and the ends of sentences, which say nothing of the shape of a page, are left out: these change with the tables. */
const shapeOf = (tree: string): string =>
  tree
    .replace(/(?<!level=)\b\d+(?:[.,]\d+)*/g, '0')
    .replace(/(- (?:paragraph|text): (?:\S+ ){8}).+$/gm, '$1…');

/**
 * What a screen reader finds on a page, in its order: roles, names and states, as Chromium tells them. A
 * change of it is read like a change of the page, and taken with `npm run test:browser -- heard-pages -u`.
 */
describe('the accessibility tree', () => {
  it.each(Object.entries(walked))(
    'of the page of kind %s is as it was read',
    async (kind, address) => {
      const page = await open(address, { viewport: { width: 390, height: 844 } });
      await page.waitForLoadState('networkidle');
      const tree = await page.locator('body').ariaSnapshot();
      await expect(`${shapeOf(tree)}\n`).toMatchFileSnapshot(`heard/${kind}.yaml`);
    },
  );
});
