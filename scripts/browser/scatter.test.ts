import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** For each name in the scatters of a page: what else its ink lies on, dots and other names. */
function lyingOn(): string[] {
  const inkOf = (text: Element) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    // A line of words is higher than its letters.
    return { left, right, top: top + 3, bottom: bottom - 3, what: text.textContent };
  };
  const dotOf = (dot: Element) => {
    const { left, right, top, bottom } = dot.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const what = dot.querySelector('title')?.textContent ?? '';
    return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4, what };
  };
  return [...document.querySelectorAll('.scatter')].flatMap((picture) => {
    const names = [...picture.querySelectorAll('text.haloed')].map(inkOf);
    const dots = [...picture.querySelectorAll('.area-dot')].map(dotOf);
    return names.flatMap((name) =>
      [...names, ...dots]
        .filter(
          (other) =>
            other !== name &&
            other.left < name.right &&
            name.left < other.right &&
            other.top < name.bottom &&
            name.top < other.bottom,
        )
        .map(({ what }) => `${name.what} on ${what}`),
    );
  });
}

describe('the names in the scatters of the country', () => {
  it.each([320, 390, 600, 700, 768, 960, 1280])(
    'lie on no dot and on no other name at %i pixels',
    async (width) => {
      const page = await open('/england/', { viewport: { width, height: 844 } });
      const names = await page.locator('.scatter text.haloed').count();
      const found = await page.evaluate(lyingOn);
      expect(names).toBeGreaterThanOrEqual(6);
      expect(found).toEqual([]);
    },
  );
});
