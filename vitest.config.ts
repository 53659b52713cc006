import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/browser/**'],
    // Some tests start a command or read the whole edition, which a busy machine does slowly.
    testTimeout: 30_000,
  },
});
