import { defineConfig } from 'vitest/config';
import { pageAssetPlugin } from './scripts/page.mjs';

export default defineConfig({
  plugins: [pageAssetPlugin()],
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
});
