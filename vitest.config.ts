import { defineConfig } from 'vitest/config';

// Two cores: the encoder, Chromium and zvec bring threads of their own.
const shared = { testTimeout: 120_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'parts', include: ['test/{unit,contracts}/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'product',
          include: ['test/{integration,browser}/**/*.test.ts'],
          globalSetup: 'test/support/demo-data.ts',
        },
      },
    ],
  },
});
