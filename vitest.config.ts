import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // The machine's own settings must not reach a test.
    env: { BARQ_DATA: '', DATABASE_URL: '', DISCORD_TOKEN: '', LOG_LEVEL: 'silent' },
  },
});
