import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { pageAssetPlugin } from './scripts/page.mjs';
import { ruleExamplesPlugin } from './scripts/rule-examples.mjs';

export default defineConfig({
  plugins: [pageAssetPlugin(), ruleExamplesPlugin()],
  test: {
    include: ['test/{unit,contract,action,repo}/**/*.test.ts'],
    // Most tests wait for processes that they have started, so that a machine of two cores has room for three at a time.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
