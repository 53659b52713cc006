import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** Addresses of the results for a question, first first. */
async function found(question: string): Promise<string[]> {
  const page = await open(`/search/?q=${encodeURIComponent(question)}`);
  const links = page.locator('main ol a[href]');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  await page.context().close();
  return addresses.map((address) => new URL(address, 'http://site.invalid').pathname);
}

describe('search', () => {
  it('knows an area by what people call it', async () => {
    expect((await found('hull'))[0]).toBe('/local-authorities/kingston-upon-hull/');
  });

  it('knows an area by its code', async () => {
    expect((await found('E06000009'))[0]).toBe('/local-authorities/blackpool/');
  });

  it('knows an indicator by other words for it', async () => {
    const addresses = await found('stroke deaths');
    expect(addresses.slice(0, 3)).toContain('/indicators/preventable-cardiovascular-mortality/');
  });

  it('says what to do when it finds nothing', async () => {
    const page = await open('/search/?q=xqzvbnm');
    const words = page.locator('main', { hasText: /nothing found|no results|found nothing/i });
    await words.waitFor();
    const ways = await page.locator('main a[href="/areas/"], main a[href="/indicators/"]').count();
    await page.context().close();
    expect(ways).toBeGreaterThan(0);
  });

  it('answers what is typed and sent without a word being lost', async () => {
    const page = await open('/search/');
    await page.locator('main input[type="search"]').fill('blackpool');
    await page.locator('main input[type="search"]').press('Enter');
    await page.locator('main ol a[href]').first().waitFor();
    const address = new URL(page.url());
    await page.context().close();
    expect(address.searchParams.get('q')).toBe('blackpool');
  });
});
