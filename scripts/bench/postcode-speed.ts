import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';
import { noteTimes, timesOnce } from './answer-times.ts';
import { phone, slowDown } from './slow-phone.ts';

/** Milliseconds between the keys of somebody who types on a phone. */
const keyPause = 180;

/** Types into the box of the front page; gives seconds from the last key to the links on the screen. */
async function timeAnswer(page: Page, postcode: string): Promise<number> {
  await page.locator('main form[data-find-box] input').click();
  await page.keyboard.type(postcode.slice(0, -1), { delay: keyPause });
  await page.evaluate(noteTimes);
  await page.keyboard.press(postcode.slice(-1));
  const times = await (await page.waitForFunction(timesOnce)).jsonValue();
  if (!times) throw new Error(`${postcode} was not answered.`);
  return (times.answer - times.key) / 1000;
}

/**
 * Seconds from the last key of a postcode to its areas, in the box of the front page just opened on a slow
 * phone with nothing kept: the median of several visits, each with another postcode.
 */
export async function measurePostcode(site: string, postcodes: readonly string[]): Promise<number> {
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const seconds: number[] = [];
  for (const postcode of postcodes) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(site);
    seconds.push(await timeAnswer(page, postcode));
    await context.close();
  }
  await browser.close();
  return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN;
}
