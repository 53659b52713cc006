import type { Page } from 'playwright-core';
import { median } from 'simple-statistics';
import { connectingSeconds, inBrowser, onSlowPhone, visits, type Fetched } from './slow-phone.ts';

/** How soon a comparison can be used on a slow phone, and what it fetches until then. */
export interface CompareSpeed {
  /** Seconds from asking for the page to its table on the screen. */
  seconds: number;
  /** Bytes over the wire, of the page and all that it asks for. */
  bytes: number;
}

/** Runs in the page from its first moment: notes when its last row was put in and painted. */
function noteTable(): void {
  const note = (): void => {
    if (!document.querySelector('[data-compare="result"] .take-view')) return;
    seen.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { tableAt: performance.now() })),
    );
  };
  const seen = new MutationObserver(note);
  seen.observe(document, { childList: true, subtree: true });
}

const tableOnce = (): number | null => (window as unknown as { tableAt?: number }).tableAt ?? null;

async function openOnce(page: Page, address: string, fetched: Fetched): Promise<CompareSpeed> {
  await page.addInitScript(noteTable);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const at = await (await page.waitForFunction(tableOnce)).jsonValue();
  if (at === null) throw new Error(`${address} showed no comparison.`);
  return { seconds: at / 1000 + connectingSeconds, bytes: fetched.bytes };
}

/** Opens a comparison a few times with nothing kept; gives the medians. */
export const measureCompare = (site: string, path: string): Promise<CompareSpeed> =>
  inBrowser(async (browser) => {
    const seen: CompareSpeed[] = [];
    for (let visit = 0; visit < visits; visit++)
      seen.push(
        await onSlowPhone(browser, (page, fetched) =>
          openOnce(page, new URL(path, site).href, fetched),
        ),
      );
    return {
      seconds: median(seen.map(({ seconds }) => seconds)),
      bytes: median(seen.map(({ bytes }) => bytes)),
    };
  });
