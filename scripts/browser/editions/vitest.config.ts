import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A journey through an edition of the fictional country, for `npm run check:editions`, which builds it. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..', '..'),
  test: {
    include: ['scripts/browser/editions/*.test.ts'],
    globalSetup: ['scripts/fixtures/run-folder.ts', 'scripts/browser/serve-site.ts'],
    provide: { engine: 'chromium' },
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
