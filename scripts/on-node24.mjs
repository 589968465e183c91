// Runs a TypeScript script on Node 24, which strips types itself: node scripts/on-node24.mjs script.ts [arguments].
import { spawnSync } from 'node:child_process';
import { node24 } from './node24.mjs';

const { status } = spawnSync(node24(), process.argv.slice(2), { stdio: 'inherit' });
process.exit(status ?? 1);
