import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** What stands in each frame of a page: how high it is, how high its frame, and whether that scrolls. */
const framesOf = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => ({
        address: new URL(frame.url()).pathname,
        ...(await frame.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          const { height } = document.documentElement.getBoundingClientRect();
          return { height, frame: clientHeight, over: scrollHeight - clientHeight };
        })),
      })),
  );

/** The same on a page of another, so wide, that holds nothing but frames by their code. */
async function framed(page: Page, codes: readonly string[], width: number) {
  const here = codes.map((code) =>
    code
      .replace(/src="https?:\/\/[^/]+\//, `src="${inject('site')}`)
      .replace('loading="lazy"', 'loading="eager"'),
  );
  await page.setViewportSize({ width, height: 900 });
  await page.goto('/robots.txt');
  await page.setContent(`<!doctype html><body style="margin:0">${here.join('')}`);
  return framesOf(page);
}

/** A chart as a release kept it: its code has the height of the same chart today, which may have more to say. */
const isKept = (address: string): boolean => /^\/embed\/\d{4}-/.test(address);
const mostOfKept = 0.3;

/** Heights are written up to the next 50 pixels. */
const rounding = 50;

/** Frames that scroll, or are higher than what they hold by more than a share of it. */
const faults = (frames: Awaited<ReturnType<typeof framed>>, most: number): string[] =>
  frames
    .filter(
      ({ address, height, frame, over }) =>
        over > 0 || frame > height * (1 + (isKept(address) ? mostOfKept : most)) + rounding,
    )
    .map(({ address, height, frame }) => `${address}: ${frame} pixels for ${Math.round(height)}`);

describe.each([
  '/local-authorities/blackpool/',
  '/local-authorities/hart/',
  '/ics/lancashire-and-south-cumbria/',
  '/ics/surrey-and-sussex/',
  '/ics/frimley/',
  '/england/',
  '/indicators/smoking/charts/',
  '/indicators/life-expectancy/charts/',
])('frames by the code of %s', (address) => {
  it('hold what they show, without a scroll and without much room under it', async () => {
    const page = await open(address);
    const codes = await page.locator('code[id^="embed-"]').allTextContents();
    expect(codes.length).toBeGreaterThan(0);
    expect(faults(await framed(page, codes, 680), 0.1)).toEqual([]);
    expect(faults(await framed(page, codes, 360), 0.15)).toEqual([]);
  });
});

describe.each([
  'areas=E06000009,E06000041',
  'areas=E06000009,E07000089,E09000001,E54000048,E54000034,E54000069&indicator=smoking',
])('the frame by the code of /compare/?%s', (query) => {
  const codeOf = async (page: Page) => {
    await page.locator('.take-view').getByText('Show it on your own site').click();
    const code = page.locator('#compare-embed');
    await code.filter({ hasText: '<iframe' }).waitFor();
    return (await code.textContent())!;
  };

  it('is as high as it was measured, and as high as it says with the lines of its page', async () => {
    const page = await open(`/compare/?${query}`);
    const code = await codeOf(page);
    const lines = (await page.locator('#compare-height').textContent())!.replaceAll(
      /<\/?script>/g,
      '',
    );
    for (const width of [680, 360]) {
      await framed(page, [code], width);
      await page.frames()[1]!.locator('.in-focus').waitFor();
      expect(faults(await framesOf(page), 0.1), String(width)).toEqual([]);
    }
    // On a page whose column is narrower than any that was measured.
    await framed(page, [code], 680);
    await page.evaluate(lines);
    await page.locator('iframe').evaluate((frame) => (frame.style.width = '280px'));
    await page.frames()[1]!.locator('.in-focus').waitFor();
    await expect
      .poll(async () => faults(await framesOf(page), 0.01), { timeout: 10_000 })
      .toEqual([]);
  });
});
