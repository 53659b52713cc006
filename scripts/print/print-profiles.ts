import { mkdirSync, renameSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { printedFile } from '../../src/tables/printed-profiles.ts';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';
import type { Printable } from './chosen-profiles.ts';

/** Prints one page as a tagged PDF with an outline; whole or not at all. */
async function printPage(browser: Browser, address: string, path: string): Promise<void> {
  const context = await browser.newContext();
  // Where much is printed at once on a slow machine, a page takes longer than Playwright waits by itself.
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`${address} answers with ${answer?.status()}.`);
    await page.evaluate(() => document.fonts.ready);
    const options = { preferCSSPageSize: true, tagged: true, outline: true };
    await page.pdf({ ...options, path: `${path}.new` });
    renameSync(`${path}.new`, path);
  } finally {
    await context.close();
  }
}

/** Prints profiles from a served site into a folder, `atOnce` at a time; `tell` hears after each how many are done. */
export async function printProfiles(
  profiles: readonly Printable[],
  { site, folder, atOnce }: { site: string; folder: string; atOnce: number },
  tell: (done: number) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: browserArguments,
  });
  const waiting = profiles.values();
  let done = 0;
  const printNext = async (): Promise<void> => {
    for (const { code, path } of waiting) {
      await printPage(browser, new URL(path.slice(1), site).href, printedFile(folder, code));
      tell((done += 1));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, printNext));
  } finally {
    await browser.close();
  }
}
