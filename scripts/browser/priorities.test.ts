import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

const says = (page: Page) => page.locator('[data-matrix="says"]');
const shown = (page: Page, of: string) =>
  page.locator(`[data-of="${of}"] [data-name]:not([hidden])`);

describe('priorities of systems and councils', () => {
  it('are filtered by name and theme, and the address keeps what was asked', async () => {
    const page = await open('/priorities/');
    const all = await shown(page, 'councils').count();
    await page.getByLabel('Name of a system or council').fill('leeds');
    await page.waitForURL('**/priorities/?name=leeds');
    const named = await shown(page, 'councils').allInnerTexts();
    await page.reload();
    const kept = await shown(page, 'councils').allInnerTexts();
    const words = await says(page).innerText();
    expect(named).toHaveLength(1);
    expect(named[0]).toMatch(/^Leeds/);
    expect(kept).toEqual(named);
    expect(words).toBe(`0 of 42 systems and 1 of ${all} councils shown.`);
  });

  it('keep their names in sight, over the themes that scroll under them', async () => {
    const page = await open('/priorities/', { viewport: { width: 320, height: 800 } });
    const covered = await page.locator('.matrix').evaluate((matrix) => {
      matrix.closest('.scroll')!.scrollLeft = 120;
      return [...matrix.querySelectorAll<HTMLElement>('tbody th[scope="row"] a')]
        .slice(0, 20)
        .filter((link) => {
          link.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = link.getClientRects()[0]!;
          const across = Array.from(
            { length: 20 },
            (_, step) => left + (width * (step + 0.5)) / 20,
          );
          return across.some((x) => !link.contains(document.elementFromPoint(x, top + height / 2)));
        })
        .map((link) => link.textContent);
    });
    expect(covered).toEqual([]);
  });

  it('can be asked for what the readings do not mention, but for those in which nothing was found', async () => {
    const count = async (query: string): Promise<number> => {
      const page = await open(`/priorities/${query}`);
      const found = await shown(page, 'councils').count();
      return found;
    };
    const [all, withIt, withoutIt] = [
      await count(''),
      await count('?theme=housing'),
      await count('?theme=-housing'),
    ];
    const page = await open('/priorities/');
    const unread = await page.locator('[data-of="councils"] [data-unread]').count();
    expect(unread).toBeGreaterThan(0);
    expect(withIt).toBeGreaterThan(0);
    expect(withIt + withoutIt + unread).toBe(all);
  });
});
