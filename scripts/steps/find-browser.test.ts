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

/** What says that it is a Firefox of some version. */
const writeFirefox = (name: string, version: string): void =>
  writeFileSync(join(home, name), `#!/bin/sh\necho Mozilla Firefox ${version}\n`, { mode: 0o755 });

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
    for (const name of ['nightly', 'firefox']) writeFirefox(name, '153.8.0esr');
    expect(findFirefox({ PATH: home })).toBe(join(home, 'firefox'));
    expect(findFirefox({ FIREFOX_PATH: named, PATH: home })).toBe(named);
  });

  it('passes over a Firefox that is too old to be driven', () => {
    writeFirefox('firefox-esr', '140.12.0esr');
    writeFirefox('firefox', '154.0');
    expect(findFirefox({ PATH: home })).toBe(join(home, 'firefox'));
  });
});
