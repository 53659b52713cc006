import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real browser. They open what is in `dist/`: build first. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['scripts/browser/*.test.ts'],
    globalSetup: ['scripts/fixtures/run-folder.ts', 'scripts/browser/serve-site.ts'],
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
