import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: ['test/e2e/suite/**'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
