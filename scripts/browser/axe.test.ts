import { expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

it('axe tells a fault that is planted after the page was found sound, and is given to no page with frames', async () => {
  const page = await open('/404.html');
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('main').evaluate((main) => (main.innerHTML += '<img src="data:,">'));
  expect(await axeFaults(page)).toEqual([expect.stringMatching(/^image-alt: .+ \(1 × img\) /)]);
  await page.locator('main').evaluate((main) => (main.innerHTML += '<iframe title="A frame">'));
  await expect(axeFaults(page)).rejects.toThrow('/404.html has 1 frames');
});
