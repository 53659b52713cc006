import type { BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './open-browser.ts';

/** Address of the council that most tests ask for. */
export const blackpool = '/local-authorities/blackpool/';
/** Address of the system it lies in. */
export const lancashire = '/ics/lancashire-and-south-cumbria/';

/** The find box in the head of a page, for the tests of one file. */
export function useFindBox() {
  const browser = useBrowser();

  /** A page with its box open, its field ready, and every address it asks for from then on. */
  async function openBox(options: BrowserContextOptions = {}) {
    const viewport = { width: 390, height: 844 };
    const page = await browser.open('/about/', { viewport, ...options });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    const names = page.waitForResponse('**/find-index.json');
    await page.locator('.find-top summary').click();
    await names;
    return { page, asked, box: page.getByRole('combobox') };
  }
  return { ...browser, openBox };
}

/** The choices that the box offers. */
export const optionsOf = (page: Page) => page.getByRole('option');

/** Where the choices lead, once there are any. */
export const addressesOf = async (page: Page): Promise<string[]> => {
  await optionsOf(page).first().waitFor();
  return optionsOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
};

/** What a screen reader is told. */
export const saidIn = (page: Page) => page.locator('.find-top [role="status"]');
