import type { Page } from 'playwright-core';
import { median } from 'simple-statistics';
import { noteTimes, timesOnce } from './answer-times.ts';
import { inBrowser, onSlowPhone } from './slow-phone.ts';

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
export const measurePostcode = (site: string, postcodes: readonly string[]): Promise<number> =>
  inBrowser(async (browser) => {
    const seconds: number[] = [];
    for (const postcode of postcodes)
      seconds.push(
        await onSlowPhone(browser, async (page) => {
          await page.goto(site);
          return timeAnswer(page, postcode);
        }),
      );
    return median(seconds);
  });
