import type { Page } from 'playwright-core';

/**
 * Controls whose words cannot be read in forced colours: on a ground of the colour of words the browser backs
 * words with a plate of the colour of paper, and words of that colour vanish on it. Puts the page in them.
 */
export async function hiddenWords(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    return [...document.querySelectorAll('button, a, summary, input, select')]
      .filter((control) => {
        const { backgroundColor, forcedColorAdjust } = getComputedStyle(
          control,
        ) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        return backgroundColor === ink && forcedColorAdjust !== 'none';
      })
      .map((control) => `${control.localName}: ${control.textContent.trim()}`);
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
