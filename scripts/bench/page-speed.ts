import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';
import { blockingTime } from './blocking-time.ts';
import type { Task } from './blocking-time.ts';
import { phone, slowDown } from './slow-phone.ts';

/** How one page opens on a cheap phone: medians of several visits with nothing kept. */
export interface PageSpeed {
  path: string;
  /** Largest contentful paint, in seconds, connecting included. */
  paint: number;
  /** Cumulative layout shift, no unit. */
  shift: number;
  /** Total blocking time, in milliseconds: see `blockingTime`. */
  blocking: number;
  requests: number;
  /** Bytes over the wire. */
  bytes: number;
}

/** The browser's throttle leaves out connecting: two round trips, for TCP and for TLS 1.3. */
const connectingSeconds = 0.3;

/** Opens each page `visits` times, each in a fresh browser context, and gives the medians. */
export async function measurePages(
  site: string,
  paths: string[],
  visits: number,
): Promise<PageSpeed[]> {
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const speeds: PageSpeed[] = [];
  for (const path of paths) {
    const seen: PageSpeed[] = [];
    for (let visit = 0; visit < visits; visit++) seen.push(await visitPage(browser, site, path));
    speeds.push(medians(path, seen));
  }
  await browser.close();
  return speeds;
}

async function visitPage(browser: Browser, site: string, path: string): Promise<PageSpeed> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const counted = await slowDown(page);
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle', timeout: 60_000 });
  const { firstPaint, paint, shift, tasks } = await page.evaluate(readTimings);
  await context.close();
  return {
    path,
    paint: paint / 1000 + connectingSeconds,
    shift,
    blocking: blockingTime(tasks, firstPaint),
    ...counted,
  };
}

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
  const paints = await noted('largest-contentful-paint');
  const shifts = (await noted('layout-shift')) as (PerformanceEntry & { value: number })[];
  const tasks = await noted('longtask');
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    paint: paints.at(-1)?.startTime ?? 0,
    shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
    tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
  };
}

function medians(path: string, seen: PageSpeed[]): PageSpeed {
  const median = (field: Exclude<keyof PageSpeed, 'path'>): number =>
    seen.map((visit) => visit[field]).sort((a, b) => a - b)[Math.floor(seen.length / 2)]!;
  return {
    path,
    paint: median('paint'),
    shift: median('shift'),
    blocking: median('blocking'),
    requests: median('requests'),
    bytes: median('bytes'),
  };
}
