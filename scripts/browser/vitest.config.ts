import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findFirefox, oldestFirefox } from '../steps/find-browser.ts';
import type { Engine } from './serve-site.ts';

/** What a reader does to find, search and compare, which is asked of a second browser too, as is that a page stands as new there. */
const journeys = ['find', 'search', 'compare', 'compare-late', 'open-browser'].map(
  (name) => `scripts/browser/${name}.test.ts`,
);

const testsIn = (engine: Engine, include: string[]) => ({
  extends: true as const,
  test: {
    name: engine,
    include,
    provide: { engine },
    // Of each engine: at the root it would be run once, and told none.
    globalSetup: ['scripts/browser/serve-site.ts'],
  },
});

const hasFirefox = findFirefox() !== null;
if (!hasFirefox) {
  console.warn(
    `No Firefox of ${oldestFirefox} or later was found, so find, search and compare are tested in Chromium alone. To test them in both: sudo apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox`,
  );
}

/** Tests of the built site in real browsers. They open what is in `dist/`: build first. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    globalSetup: ['scripts/fixtures/run-folder.ts'],
    isolate: false,
    // A browser now and then loses a message on a busy machine: what fails twice is a fault, and the run names what needed a second try.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      testsIn('chromium', ['scripts/browser/*.test.ts']),
      ...(hasFirefox ? [testsIn('firefox', journeys)] : []),
    ],
  },
});
