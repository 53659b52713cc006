import { expect, inject, it } from 'vitest';
import { areaPageBudget } from '../site-checks/budgets.ts';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';
import { pages } from './pages.ts';

const { blank, open } = useBrowser();

/** Whatever the page says while it opens: messages, errors, refusals of its own policy. */
async function heardAt(address: string) {
  const page = await blank({ viewport: { width: 390, height: 844 } });
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  await page.context().close();
  return { requests, messages, kept: kept + cookies.length };
}

it.each(pages)(
  '%s asks no other host, keeps nothing and has nothing to complain of',
  async (address) => {
    const { requests, messages, kept } = await heardAt(address);
    const elsewhere = requests.filter(
      (url) => !url.startsWith(inject('site')) && !/^(data|blob):/.test(url),
    );
    expect({ elsewhere, messages, kept }).toEqual({ elsewhere: [], messages: [], kept: 0 });
  },
);

it.each(['/local-authorities/blackpool/', '/ics/lancashire-and-south-cumbria/'])(
  '%s is within its budget of requests',
  async (address) => {
    const { requests } = await heardAt(address);
    const asked = requests.filter((url) => !url.startsWith('data:'));
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(areaPageBudget.requests);
  },
);

it.each(pages)('%s does not move under the reader as it opens', async (address) => {
  const page = await open(address, { viewport: { width: 390, height: 844 } });
  await page.waitForLoadState('networkidle');
  const shift = await shiftOf(page);
  await page.context().close();
  expect(shift).toBeLessThanOrEqual(0.02);
});
