import type { Page } from 'playwright-core';
import { blockingTime } from './blocking-time.ts';
import type { Task } from './blocking-time.ts';
import { medianVisit, type PageSpeed } from './median-visit.ts';
import { connectingSeconds, inBrowser, onSlowPhone, visits, type Fetched } from './slow-phone.ts';

/** What is done with each page as it is measured. */
interface Measuring {
  /** Whether a page of which more than half the visits are such needs no others. */
  isEnough?: (visit: PageSpeed) => boolean;
  tell?: (speed: PageSpeed) => void;
}

/** Opens each page a few times, each with nothing kept, and gives the medians. */
export const measurePages = (
  site: string,
  paths: readonly string[],
  { isEnough, tell = () => {} }: Measuring = {},
): Promise<PageSpeed[]> =>
  inBrowser(async (browser) => {
    const speeds: PageSpeed[] = [];
    for (const path of paths) {
      const visit = (): Promise<PageSpeed> =>
        onSlowPhone(browser, (page, fetched) => visitPage(page, site, path, fetched));
      const speed = await medianVisit(visits, visit, isEnough);
      tell(speed);
      speeds.push(speed);
    }
    return speeds;
  });

async function visitPage(
  page: Page,
  site: string,
  path: string,
  fetched: Fetched,
): Promise<PageSpeed> {
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle', timeout: 60_000 });
  const { firstPaint, paint, shift, tasks } = await page.evaluate(readTimings);
  return {
    path,
    paint: paint / 1000 + connectingSeconds,
    shift,
    blocking: blockingTime(tasks, firstPaint),
    ...fetched,
  };
}

type ShiftEntry = PerformanceEntry & { value: number };

/** What the browser has noted of a page since it opened; times in milliseconds. */
interface Timings {
  firstPaint: number;
  /** The largest paint. */
  paint: number;
  shift: number;
  tasks: Task[];
}

/** Runs in the page. */
async function readTimings(): Promise<Timings> {
  const noted = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve(entries), 100);
    });
  const [paints = [], shifts = [], tasks = []] = await Promise.all(
    ['largest-contentful-paint', 'layout-shift', 'longtask'].map(noted),
  );
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    paint: paints.at(-1)?.startTime ?? 0,
    shift: shifts.reduce((sum, entry) => sum + (entry as ShiftEntry).value, 0),
    tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
  };
}
