import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/browser/**'],
    globalSetup: ['scripts/fixtures/run-folder.ts'],
    setupFiles: ['scripts/fixtures/shipped-terms.ts'],
    // Modules are read once for all files, which halves the time: a test leaves nothing behind it.
    // In any order: npx vitest run --sequence.shuffle
    isolate: false,
    // Some tests start a command or read the whole edition, which a busy machine does slowly.
    testTimeout: 30_000,
  },
});
