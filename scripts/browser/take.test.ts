import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

const blackpool = '/local-authorities/blackpool/';

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a chart of a profile by itself', () => {
  it('is saved as a picture at double size, under a name that tells', async () => {
    const page = await open(blackpool);
    await page.getByText(/^Each chart alone/).click();
    const svg = page.locator('.take-charts a[href$="/lifeline.svg"]');
    const size = await (await page.request.get((await svg.getAttribute('href'))!)).text();
    const saving = page.waitForEvent('download');
    await page.locator('.take-charts a[href$="/lifeline.svg"] + button').click();
    const saved = await saving;
    const folder = mkdtempSync(join(tmpdir(), 'picture-'));
    await saved.saveAs(join(folder, 'chart.png'));
    const png = readFileSync(join(folder, 'chart.png'));
    rmSync(folder, { recursive: true });
    const [, width, height] = /viewBox="0 0 (\S+) ([^"]+)"/.exec(size)!;
    expect(saved.suggestedFilename()).toMatch(/^blackpool-E06000009-lifeline-\d{4}-\d{2}\.png$/);
    expect(sizeOf(png).width).toBe(Number(width) * 2);
    expect(sizeOf(png).height).toBeCloseTo(Number(height) * 2, -1);
  });

  it('gives its figures to copy, as they are in its file', async () => {
    const page = await open(blackpool, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText(/^Each chart alone/).click();
    await page.locator('.take-charts a[href$="/gap-life.csv"] + button').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await (await page.request.get('/charts/E06000009/gap-life.csv')).text();
    expect(copied).toBe(file);
    expect(copied).toMatch(/^Period,Women,.+\n2023 to 2025,79\.3,/);
  });

  it('is a link without script, and no button stands there that does nothing', async () => {
    const page = await open(blackpool, { javaScriptEnabled: false });
    const buttons = await page.locator('.take-charts button:not([hidden])').count();
    const links = await page.locator('.take-charts a').count();
    const charts = await page.locator('.take-charts > ul > li').count();
    expect(charts).toBeGreaterThan(5);
    // A picture and its figures.
    expect([buttons, links]).toEqual([0, 2 * charts]);
  });
});

it.each([blackpool, '/ics/frimley/', '/england/'])(
  '%s says what it finds to those who share it, with a picture of at most 60 kB',
  async (address) => {
    const page = await open(address);
    const told = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    // The years after it, where the picture of the page is for others, are of the page alone.
    const headline = await page.locator('.headline').evaluate((it) =>
      [...it.childNodes]
        .filter(({ nodeName }) => nodeName !== 'SMALL')
        .map(({ textContent }) => textContent)
        .join('')
        .trim(),
    );
    const picture = new URL((await told('og:image'))!);
    const answer = await page.request.get(picture.pathname);
    const png = await answer.body();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect([await told('og:description'), await told('og:image:alt')]).toEqual([
      headline,
      headline,
    ]);
    expect(answer.headers()['content-type']).toBe('image/png');
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(60_000);
    expect(asked.filter((url) => url.includes('/share/'))).toEqual([]);
  },
);
