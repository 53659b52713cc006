import type { Page } from 'playwright-core';
import { median } from 'simple-statistics';
import type { FindIndexFile } from '../../src/search/find-index.ts';
import { noteTimes, timesOnce } from './answer-times.ts';
import { inBrowser, onSlowPhone } from './slow-phone.ts';

/** How fast the box answers words on a slow phone once all it needs has come; in milliseconds. */
export interface QuestionSpeed {
  /** The longest that any key held the page up. */
  key: number;
  /** From the last key of a question to its answer on the screen, the median of the questions. */
  answer: number;
}

/** Milliseconds between keys, so that each is measured by itself. */
const keyPause = 60;

const box = 'main form[data-find-box] input';

/** Runs in the page: notes how long each key keeps it from doing anything else. */
function noteKeys(): void {
  const keys: number[] = [];
  const onKey = (): void => {
    const start = performance.now();
    // After the key’s own work and all that follows from it at once.
    setTimeout(() => keys.push(performance.now() - start));
  };
  addEventListener('keydown', onKey, { capture: true });
  Object.assign(window, { keys });
}

const longestKey = (): number => Math.max(...(window as unknown as { keys: number[] }).keys);

/** Types a text into the empty box, its last key measured to the answer; gives that time. */
async function ask(page: Page, text: string): Promise<number> {
  await page.locator(box).fill('');
  await page.locator(box).pressSequentially(text.slice(0, -1), { delay: keyPause });
  await page.evaluate(noteTimes);
  await page.keyboard.press(text.slice(-1));
  const times = await (await page.waitForFunction(timesOnce)).jsonValue();
  if (!times) throw new Error(`“${text}” was not answered.`);
  return times.answer - times.key;
}

/** Every name of an edition ten times, each copy under names of its own. */
export function tenfold(file: FindIndexFile): FindIndexFile {
  const copies = Array.from({ length: 9 }, (_, at) => at + 2);
  return {
    ...file,
    areas: [
      ...file.areas,
      ...copies.flatMap((copy) =>
        file.areas.map((area) => ({
          ...area,
          code: `${area.code}-${copy}`,
          name: `${area.name} ${copy}`,
          names: area.names.map((name) => `${name} ${copy}`),
          codes: [],
        })),
      ),
    ],
    places: [
      ...file.places,
      ...copies.flatMap((copy) =>
        file.places.map((places) => ({ ...places, area: `${places.area}-${copy}` })),
      ),
    ],
  };
}

/** The median answer to some texts, typed after the first, and the longest that any of their keys held the page up. */
async function timeQuestions(
  page: Page,
  [first, ...texts]: readonly [string, ...string[]],
): Promise<QuestionSpeed> {
  await page.locator(box).click();
  await ask(page, first);
  // What a first answer of its kind fetches has come after it was given once.
  for (const text of texts) await ask(page, text);
  await page.evaluate(noteKeys);
  const answers: number[] = [];
  for (const text of texts) answers.push(await ask(page, text));
  return { key: await page.evaluate(longestKey), answer: median(answers) };
}

/**
 * Types texts into the box of the front page on a slow phone; the first is not measured, since what answers it is
 * fetched meanwhile. With `names` the box is given these in the place of its own.
 */
export const measureQuestions = (
  site: string,
  texts: readonly [string, ...string[]],
  names: FindIndexFile | null = null,
): Promise<QuestionSpeed> =>
  inBrowser((browser) =>
    onSlowPhone(browser, async (page) => {
      if (names) await page.route('**/find-index.json', (route) => route.fulfill({ json: names }));
      await page.goto(site);
      return timeQuestions(page, texts);
    }),
  );
