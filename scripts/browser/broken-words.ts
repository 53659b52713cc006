import type { Page } from 'playwright-core';

/**
 * Words of the page that begin on one line and end on the next with nothing between: there was no room for
 * them. Addresses and what is code may break anywhere.
 */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const mayBreak = '.visually-hidden, svg, code, .cited';
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement!;
      if (!holder.checkVisibility() || holder.closest(mayBreak)) continue;
      for (const { 0: word, index } of text.textContent!.matchAll(
        /(?<!\S)[\p{L}’]{4,}(?![^\s.,;:)])/gu,
      )) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(`${word} in ${holder.localName}.${holder.className}`);
      }
    }
    return [...found];
  });
