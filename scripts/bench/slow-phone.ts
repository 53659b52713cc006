import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';

/** The screen of a cheap phone, in CSS pixels. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
};

/**
 * Slow 4G as in Lighthouse's mobile preset: 150 ms a round trip, 1,638.4 kbit/s down, 750 up, and a
 * processor four times slower.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
const processorSlowdown = 4;

/** The browser's throttle leaves out connecting: two round trips, for TCP and for TLS 1.3. In seconds. */
export const connectingSeconds = 0.3;

/** How often a page is opened, each time with nothing kept, for the median of it. */
export const visits = 3;

/** Bytes and requests, as they come over the wire. */
export interface Fetched {
  requests: number;
  bytes: number;
}

/** Makes a page as slow as on a cheap phone, and counts what it fetches from then on. */
export async function slowDown(page: Page): Promise<Fetched> {
  const counted = { requests: 0, bytes: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.requests += 1;
    counted.bytes += encodedDataLength;
  });
  return counted;
}

/** Gives what `measure` finds in a browser of its own, which is closed whatever happens. */
export async function inBrowser<Found>(
  measure: (browser: Browser) => Promise<Found>,
): Promise<Found> {
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** Gives what `measure` finds on a slow phone that has kept nothing, with what it has fetched so far. */
export async function onSlowPhone<Found>(
  browser: Browser,
  measure: (page: Page, fetched: Fetched) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const found = await measure(page, await slowDown(page));
  await context.close();
  return found;
}
