import type { Page } from 'playwright-core';

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

/** Makes a page as slow as on a cheap phone, and counts what it fetches from then on. */
export async function slowDown(page: Page): Promise<{ requests: number; bytes: number }> {
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
