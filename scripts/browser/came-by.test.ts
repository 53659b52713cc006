import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';
import { views } from './pages.ts';

const { open } = useBrowser();

const wyre = '/local-authorities/wyre/';
const lancashire = '/local-authorities/lancashire/';
const system = '/ics/lancashire-and-south-cumbria/';
const inWyre = '#postcode=E07000128,E10000017,E54000048';

const line = (page: Page) => page.getByRole('navigation', { name: 'Where you live' });
const sentence =
  'You came by postcode: it is in Wyre (council), Lancashire (county) and ' +
  'Lancashire and South Cumbria (integrated care system, ICS).';

describe('where a reader lives who came by postcode', () => {
  it('is said on the profile that the box leads to, and nothing of it is in the address', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    const box = page.locator('#find-q');
    await box.fill('FY3 0AF');
    await page.getByRole('option').first().waitFor();
    const copied = await page.getByRole('option').first().getAttribute('href');
    await box.press('Enter');
    await box.press('Enter');
    await line(page).waitFor();
    expect(await line(page).innerText()).toBe(sentence);
    expect([copied, new URL(page.url()).hash]).toEqual([wyre, '']);
    expect(asked.filter((url) => /0AF|E0700|E1000|E5400/.test(url))).toEqual([]);
  });

  it('leads between council, county and system, and goes along', async () => {
    const page = await open(wyre + inWyre);
    for (const [name, address] of [
      ['Lancashire', lancashire],
      ['Lancashire and South Cumbria', system],
      ['Wyre', wyre],
    ] as const) {
      await line(page).getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**${address}`);
      expect(await line(page).innerText()).toBe(sentence);
      expect(await line(page).locator('b').innerText()).toBe(name);
    }
  });

  it('is still said after a reload and on the way back', async () => {
    const page = await open(wyre + inWyre);
    await page.reload();
    await line(page).waitFor();
    await line(page).getByRole('link', { name: 'Lancashire', exact: true }).click();
    await page.waitForURL(`**${lancashire}`);
    await page.goBack();
    await page.waitForURL(`**${wyre}`);
    expect(await line(page).innerText()).toBe(sentence);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  });

  it.each([
    ['without a word of how one came', wyre],
    ['with the codes of other areas', `${wyre}#postcode=E06000009,E54000048`],
    ['with what is no code', `${wyre}#postcode=Wyre`],
    ['of a system that has ended', '/ics/frimley/#postcode=E54000034'],
    ['of the country', '/england/#postcode=E92000001'],
  ])('is not guessed at an address %s', async (_, address) => {
    const page = await open(address);
    expect(await line(page).count()).toBe(0);
  });

  it.each([
    ['E54000048', system],
    ['E54000050', '/ics/north-east-and-north-cumbria/'],
  ])('is %s where a council lies in two systems and the postcode says so', async (code, path) => {
    const page = await open(
      `/local-authorities/westmorland-and-furness/#postcode=E06000064,${code}`,
    );
    const links = line(page).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      path,
    ]);
  });

  it.each([320, 390, 1280])('moves nothing at %i pixels', async (width) => {
    const page = await open(wyre + inWyre, { viewport: { width, height: 844 } });
    await line(page).waitFor();
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.005);
    await page.reload();
    await line(page).waitFor();
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.005);
  });

  it('has nothing axe objects to', async () => {
    const page = await open(wyre + inWyre);
    await line(page).waitFor();
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it('is not lost with script off: a council leads to its county and system', async () => {
    const page = await open(wyre + inWyre, { javaScriptEnabled: false });
    expect(await page.locator(`.facts a[href="${lancashire}"]`).isVisible()).toBe(true);
    expect(await page.locator(`.facts a[href="${system}"]`).isVisible()).toBe(true);
  });
});
