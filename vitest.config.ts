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
    // Ends what hangs; the slowest test takes a tenth of it on a machine with nothing else to do.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
