import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';
import { phone, slowDown } from './slow-phone.ts';

/** How soon a comparison can be used on a slow phone, and what it fetches until then. */
export interface CompareSpeed {
  /** Seconds from asking for the page to its table on the screen. */
  seconds: number;
  /** Bytes over the wire, of the page and all that it asks for. */
  bytes: number;
}

/** The browser's throttle leaves out connecting: two round trips, for TCP and for TLS 1.3. */
const connectingSeconds = 0.3;

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

async function openOnce(page: Page, address: string): Promise<CompareSpeed> {
  await page.addInitScript(noteTable);
  const counted = await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const at = await (await page.waitForFunction(tableOnce)).jsonValue();
  if (at === null) throw new Error(`${address} showed no comparison.`);
  return { seconds: at / 1000 + connectingSeconds, bytes: counted.bytes };
}

/** Opens a comparison `visits` times with nothing kept; gives the medians. */
export async function measureCompare(
  site: string,
  path: string,
  visits: number,
): Promise<CompareSpeed> {
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const seen: CompareSpeed[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext(phone);
    seen.push(await openOnce(await context.newPage(), new URL(path, site).href));
    await context.close();
  }
  await browser.close();
  const median = (field: keyof CompareSpeed): number =>
    seen.map((each) => each[field]).sort((a, b) => a - b)[Math.floor(seen.length / 2)]!;
  return { seconds: median('seconds'), bytes: median('bytes') };
}
