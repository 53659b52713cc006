import { defineConfig } from 'vitest/config';
import { compiledOnce } from './scripts/steps/run-command.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/browser/**'],
    globalSetup: ['scripts/fixtures/run-folder.ts'],
    setupFiles: ['scripts/fixtures/shipped-terms.ts'],
    // Modules are read once for all files, which halves the time: a test leaves nothing behind it.
    // In any order: npx vitest run --sequence.shuffle
    isolate: false,
    // Node reads our TypeScript itself, as it does for every command: Vite wrote it anew first. Nothing is mocked by module.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // What tests start finds its code compiled.
    env: compiledOnce(),
    // For what never ends: how fast a machine is, and how busy, decides nothing.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 300_000,
  },
});
