import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/warm.ts', 'tests/helpers/cluster.ts'],
    // As in `tools/guard.mjs`, which says why.
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // The machine's own settings must not reach a test.
    env: {
      NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/barq/', import.meta.url)),
      BARQ_DATA: '',
      DATABASE_URL: '',
      DISCORD_TOKEN: '',
      LOG_LEVEL: 'silent',
    },
  },
});
