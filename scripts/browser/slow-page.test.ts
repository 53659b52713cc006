import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';

const { blank } = useBrowser();

/** A host that keeps the rest of one page back, from some words on, until it is told to go on. */
async function hostOf(address: string, from: string) {
  const html = readFileSync(join(inject('folder'), address, 'index.html'), 'utf8');
  const at = html.indexOf(from);
  if (at < 0) throw new Error(`${address} has no ${from}`);
  let waiting: ServerResponse | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (path === address) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, at));
      waiting = response;
    } else {
      response.setHeader('Content-Type', mediaTypeOf(path));
      response.end(readFileSync(join(inject('folder'), path)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://localhost:${port}`,
    goOn: () => waiting?.end(html.slice(at)),
    close: () => server.close(),
  };
}

describe('a page whose first half is there long before its second', () => {
  it.each([
    '/local-authorities/wyre/',
    '/local-authorities/lancashire/',
    '/ics/lancashire-and-south-cumbria/',
  ])('does not move when the map beside the name of %s comes', async (address) => {
    const host = await hostOf(address, '<div class="locator">');
    const page = await blank({ baseURL: host.baseURL, viewport: { width: 1280, height: 844 } });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.opening').waitFor({ state: 'attached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    host.goOn();
    await page.waitForLoadState('load');
    expect(await page.locator('.opening').isVisible()).toBe(true);
    const shift = await shiftOf(page);
    await page.context().close();
    host.close();
    expect(shift).toBeLessThanOrEqual(0.002);
  });
});
