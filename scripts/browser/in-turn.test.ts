import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';

const { blank } = useBrowser();

const phone = { viewport: { width: 390, height: 844 } };
const pages = [
  '/local-authorities/blackpool/',
  '/local-authorities/isles-of-scilly/',
  '/local-authorities/lancashire/',
  '/ics/lancashire-and-south-cumbria/',
  '/england/',
  '/priorities/',
];

/** Runs in the page from its first moment: notes how many parts wait when all of it has been read. */
function noteWaiting(): void {
  document.addEventListener('readystatechange', () => {
    const waiting = [...document.querySelectorAll('.section, .matrix tr')].filter((part) => {
      const { contentVisibility, display } = getComputedStyle(part);
      return contentVisibility === 'auto' || display === 'none';
    });
    Object.assign(window, { waiting: (window as { waiting?: number }).waiting ?? waiting.length });
  });
}

const waitingIn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { waiting: number }).waiting);

const allLaidOut = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.adoptedStyleSheets.length === 0);

/** What a reader would see of the page: the place of everything on it, and its markup. */
const whole = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
    });
    return [...boxes, document.body.innerHTML].join('\n');
  });

/** A page opened without its fonts, of which a second visit would have more. */
const opened = async (address: string): Promise<Page> => {
  const page = await blank(phone);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(noteWaiting);
  await page.goto(address);
  return page;
};

describe('the parts of a profile on a phone', () => {
  it.each(pages)(
    'of %s wait until it has been read, then lie as if they had not',
    async (address) => {
      const page = await opened(address);
      await allLaidOut(page);
      const [waiting, inTurn, shift] = [
        await waitingIn(page),
        await whole(page),
        await shiftOf(page),
      ];
      await page.reload();
      expect(waiting).toBeGreaterThan(0);
      expect(await waitingIn(page)).toBe(0);
      expect(await whole(page)).toBe(inTurn);
      expect(shift).toBe(0);
    },
  );

  it.each(['#sources', '#:~:text=Sources%20and%20notes'])(
    'are laid out at once where a part is gone to: %s',
    async (place) => {
      const page = await opened(pages[0] + place);
      expect(await waitingIn(page)).toBe(0);
      await page.waitForFunction(() => {
        const { top } = document.getElementById('sources')!.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    },
  );

  it('are laid out at the first key', async () => {
    const page = await blank(phone);
    // Without frames nothing is laid out in turn.
    await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
    await page.goto(pages[0]!);
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    const before = await sheets();
    await page.keyboard.press('Shift');
    expect([before, await sheets()]).toEqual([1, 0]);
  });
});
