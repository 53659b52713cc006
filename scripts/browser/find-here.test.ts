import { describe, expect, it } from 'vitest';
import { addressesOf, blackpool, lancashire, optionsOf, saidIn, useFindBox } from './find-box.ts';

const { openBox } = useFindBox();

describe('the place of a device in the find box', () => {
  it('finds the areas a device is in without telling where it is', async () => {
    // Blackpool Tower.
    const { page, asked } = await openBox({
      geolocation: { latitude: 53.8159, longitude: -3.0553 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    expect(await saidIn(page).innerText()).toContain('You seem to be in Blackpool');
    expect(asked.filter((url) => /53\.8|3\.05/.test(url))).toEqual([]);
  });

  // Brighton Palace Pier; the middle of the North Sea; Cardiff Castle; a device that knows 40 km; one that knows 5.
  it.each([
    [
      { latitude: 50.8135, longitude: -0.1367 },
      /You seem to be (in|just outside) Brighton and Hove/,
    ],
    [{ latitude: 54.5, longitude: 3 }, 'You seem to be outside England, or at sea.'],
    [{ latitude: 51.4816, longitude: -3.1818 }, 'You seem to be outside England, or at sea.'],
    [{ latitude: 53.8, longitude: -3, accuracy: 40_000 }, 'too little to name a council'],
    [{ latitude: 53.8159, longitude: -3.0553, accuracy: 5000 }, 'only to within about 5 km'],
    [{ latitude: 50.7, longitude: -1.3 }, 'You seem to be on the Isle of Wight'],
  ])('has a sentence for a device at %o', async (geolocation, sentence) => {
    const { page } = await openBox({ geolocation, permissions: ['geolocation'] });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await saidIn(page).filter({ hasText: sentence }).waitFor();
  });

  it('has a sentence for a reader who keeps their place to themselves', async () => {
    const { page, asked } = await openBox({ permissions: [] });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await saidIn(page).filter({ hasText: 'Your browser may not say where you are.' }).waitFor();
    expect(asked.filter((url) => url.includes('boundaries'))).toEqual([]);
  });

  it('tells the page it leads to that a reader came by location', async () => {
    const { page } = await openBox({
      geolocation: { latitude: 53.8159, longitude: -3.0553 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await optionsOf(page).first().click();
    await page.waitForURL(`**${blackpool}`);
    expect(await page.locator('.came-by').innerText()).toMatch(
      /^You came by location: you seem to be/,
    );
  });
});
