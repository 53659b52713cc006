import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

const wyre = '/local-authorities/wyre/';
const button = (page: Page) => page.getByRole('button', { name: 'Copy the reference' });
const says = (page: Page) => page.locator('.cite-ways [role="status"]');
const reference = async (page: Page): Promise<string> =>
  (await page.locator('#cited').innerText()).replace(/\s+/g, ' ').trim();

describe('the reference to a profile', () => {
  it('is copied from the keyboard, just as it reads, and the page says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(wyre, { permissions, viewport: { width: 390, height: 844 } });
    await page.locator('#take summary', { hasText: 'Cite this page' }).click();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.cite-ways [role="status"]')?.textContent === 'Copied',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const read = await reference(page);
    const sizes = await page
      .locator('.cite-ways button, .cite-ways a')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(copied).toBe(read);
    expect(copied).toMatch(
      /^.+ \(\d{4}\) Wyre: life expectancy and gaps\. Release \S+ of \d+ \w+\. Figures: .*\(ONS\).*\. Available at: https:\/\/\S+\/id\/E07000128\/ \(Accessed: \d+ \w+ \d{4}\)\.$/,
    );
    expect(sizes).toHaveLength(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  it('of an indicator is copied too, with whose figures they are', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open('/indicators/smoking/', { permissions });
    await button(page).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /\. Figures: .+ Available at: https:\S+\/indicators\/smoking\/ \(Accessed: /,
    );
  });

  it('is said not to be copied where the browser refuses', async () => {
    const page = await open(wyre);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await button(page).click();
    await page.waitForFunction(
      () => document.querySelector('.cite-ways [role="status"]')?.textContent !== '',
    );
    const said = await says(page).innerText();
    expect(said).toBe('Not copied. Select the words and copy them.');
  });

  it('is there to be selected with script off, without a button, and on paper', async () => {
    const page = await open(wyre, { javaScriptEnabled: false });
    expect(await button(page).count()).toBe(0);
    expect(await reference(page)).toMatch(
      /Wyre: life expectancy and gaps\. Release .* \(Accessed: day month year\)\.$/,
    );
    await page.emulateMedia({ media: 'print' });
    // On paper it stands on the first sheet.
    expect(await page.locator('.on-paper').innerText()).toContain('(Accessed: ');
    expect(await page.locator('.cite-ways').isVisible()).toBe(false);
  });

  it('comes as three files, whose types reference managers know', async () => {
    const page = await open(wyre);
    const links = await page
      .locator('.cite-ways a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const types = await Promise.all(
      links.map(async (link) => (await page.request.get(link)).headers()['content-type']),
    );
    expect(types).toEqual([
      'application/x-bibtex; charset=utf-8',
      'application/x-research-info-systems; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });

  it('comes with the day of today in its files where there is script', async () => {
    const page = await open(wyre);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS' }).click();
    const download = await saved;
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    await download.saveAs(join(folder, 'reference'));
    const text = readFileSync(join(folder, 'reference'), 'utf8');
    rmSync(folder, { recursive: true });
    const name = download.suggestedFilename();
    expect(name).toMatch(/^system-profiles-E07000128-\d{4}-\d{2}\.ris$/);
    expect(text).toMatch(/^Y2 {2}- \d{4}\/\d\d\/\d\d\/\r$/m);
  });

  it('of areas side by side names them, their address and whose figures they are', async () => {
    const page = await open('/compare/?areas=E07000128,E06000009');
    await page.getByRole('heading', { name: 'Cite this page' }).waitFor();
    const words = await reference(page);
    expect(words).toMatch(
      /Wyre and Blackpool side by side\. .*Figures: .*\(ONS\).* \S+\/compare\/\?areas=E07000128,E06000009 \(Accessed/,
    );
  });

  it.each(['/gaps/', '/priorities/smoking/', '/stories/pockets-of-poverty/'])(
    'stands on %s with its files',
    async (address) => {
      const page = await open(address);
      const words = await reference(page);
      const link = await page.locator('a[data-form="bib"]').getAttribute('href');
      const file = await (await page.request.get(link!)).text();
      expect(words).toContain(`${address} (Accessed: `);
      expect(file).toContain(`${address}}`);
    },
  );

  it('is in the head of the page, for programs', async () => {
    const page = await open(wyre);
    const [title, url, blocks] = await Promise.all([
      page.locator('meta[name="citation_title"]').getAttribute('content'),
      page.locator('meta[name="citation_public_url"]').getAttribute('content'),
      page.locator('script[type="application/ld+json"]').allTextContents(),
    ]);
    expect(title).toBe('Wyre: life expectancy and gaps');
    expect(url).toMatch(/\/id\/E07000128\/$/);
    expect(blocks.map((block) => JSON.parse(block))).toMatchObject([
      { '@type': 'BreadcrumbList' },
      { '@type': 'Dataset', url },
    ]);
  });
});
