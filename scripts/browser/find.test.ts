import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { addressesOf, blackpool, lancashire, optionsOf, saidIn, useFindBox } from './find-box.ts';

const { blank, open, openBox } = useFindBox();

it('is asked of the browser that the run is named for', async () => {
  const page = await open('/404.html');
  const agent = await page.evaluate(() => navigator.userAgent);
  expect(/Firefox/.test(agent) ? 'firefox' : 'chromium').toBe(inject('engine'));
});

describe('the find box', () => {
  it('works with the keyboard alone', async () => {
    const page = await open('/about/');
    const summary = page.locator('.find-top summary');
    while (!(await summary.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('FY1 1AN');
    await optionsOf(page).first().waitFor();
    await page.keyboard.press('Enter');
    const active = page.locator('[role="option"][aria-selected="true"]');
    expect(await active.innerText()).toContain('Blackpool');
    await page.keyboard.press('ArrowDown');
    expect(await active.innerText()).toContain('Lancashire and South Cumbria');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${blackpool}`);
  });

  it('closes its list with Escape, then itself, and gives the focus back', async () => {
    const { page, box } = await openBox();
    await box.fill('leeds');
    await optionsOf(page).first().waitFor();
    await box.press('Escape');
    expect(await optionsOf(page).count()).toBe(0);
    await box.press('Escape');
    const summary = page.locator('.find-top summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('tells a screen reader that there is a list, how many it holds, and which is chosen', async () => {
    const { page, box } = await openBox();
    await box.fill('newport');
    await optionsOf(page).first().waitFor();
    const count = await optionsOf(page).count();
    expect(await saidIn(page).innerText()).toContain(`${count} suggestions`);
    expect(await saidIn(page).getAttribute('role')).toBe('status');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    await box.press('ArrowDown');
    expect(await page.getByRole('search').ariaSnapshot()).toMatch(
      /combobox "Postcode, town, council area or subject" \[expanded\][\s\S]*listbox[\s\S]*option "Newport town in/,
    );
    const chosen = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).innerText()).toContain('Newport');
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  });

  // Axe is not asked in Firefox, where no colours can be set either.
  it.skipIf(inject('engine') === 'firefox').each(['light', 'dark'] as const)(
    'has nothing axe objects to, open, in the %s',
    async (colorScheme) => {
      const { page, box } = await openBox({ colorScheme });
      await box.fill('newport');
      await optionsOf(page).first().waitFor();
      await box.press('ArrowDown');
      const faults = await axeFaults(page);
      expect(faults).toEqual([]);
    },
  );

  it('forgives a slip of the finger', async () => {
    const { page, box } = await openBox();
    await box.fill('blakpool');
    expect((await addressesOf(page))[0]).toBe(blackpool);
  });

  it('takes two areas to the page that compares them', async () => {
    const { page, box } = await openBox();
    await box.fill('blackpool v wokingham');
    await optionsOf(page).first().waitFor();
    await box.press('Enter');
    await page.waitForURL('**/compare/?areas=E06000009,E06000041');
  });

  it('sends words that name no area to the search page', async () => {
    const { page, box } = await openBox();
    await box.fill('longest winters');
    await box.press('Enter');
    await page.waitForURL('**/search/?q=longest+winters');
  });

  it('takes two letters and a figure that begin no postcode for words', async () => {
    const { page, box } = await openBox();
    await box.fill('KS2');
    await box.press('Enter');
    await page.waitForURL('**/search/?q=KS2');
  });

  it('leads from a question about gaps to the region it names', async () => {
    const { page, box } = await openBox();
    await box.fill('widest gaps in the north west');
    await optionsOf(page).first().waitFor();
    await box.press('Enter');
    await page.waitForURL('**/gaps/#north-west');
  });

  // In Firefox the driver cannot put script off.
  it.skipIf(inject('engine') === 'firefox')(
    'leads to both areas in three pages with script off',
    async () => {
      const page = await blank({ javaScriptEnabled: false });
      let loads = 0;
      page.on('load', () => (loads += 1));
      await page.goto('/');
      await page.locator('main .find-box a[href="/areas/"]').click();
      await page.locator(`main a[href="${blackpool}"]`).first().click();
      await page.waitForURL(`**${blackpool}`);
      expect(await page.locator('h1').innerText()).toContain('Blackpool');
      expect(await page.locator(`.facts a[href="${lancashire}"]`).isVisible()).toBe(true);
      expect(loads).toBeLessThanOrEqual(3);
    },
  );
});
