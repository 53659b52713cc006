import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser, findFirefox } from './find-browser.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('finding a browser', () => {
  it('takes the one named before any other', () => {
    const named = join(home, 'my-chromium');
    writeFileSync(named, '');
    expect(findBrowser({ CHROMIUM_PATH: named, PATH: '/usr/bin' })).toBe(named);
  });

  it('looks along the path of commands', () => {
    writeFileSync(join(home, 'google-chrome'), '');
    expect(browserPlaces({ PATH: home }, home)).toContain(join(home, 'google-chrome'));
  });

  it('takes the one without windows, wherever the other is', () => {
    const other = join(home, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'chromium'), '');
    writeFileSync(join(home, 'chromium-headless-shell'), '');
    expect(findBrowser({ PATH: `${other}:${home}` })).toBe(join(home, 'chromium-headless-shell'));
  });

  it('knows the newest that Playwright keeps', () => {
    for (const name of ['chromium-1200', 'chromium-1300', 'firefox-1400']) {
      mkdirSync(join(home, name));
    }
    const places = browserPlaces({ PLAYWRIGHT_BROWSERS_PATH: home }, home).filter(
      (path) => path.startsWith(home) && path.endsWith('chrome-linux/chrome'),
    );
    expect(places).toEqual(
      ['chromium-1300', 'chromium-1200'].map((name) => join(home, name, 'chrome-linux/chrome')),
    );
  });

  it('takes the Firefox named, then one along the path of commands', () => {
    const named = join(home, 'nightly');
    for (const name of ['nightly', 'firefox']) writeFileSync(join(home, name), '');
    expect(findFirefox({ PATH: home })).toBe(join(home, 'firefox'));
    expect(findFirefox({ FIREFOX_PATH: named, PATH: home })).toBe(named);
  });
});
