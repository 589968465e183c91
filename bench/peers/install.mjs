// Installs a peer into a temporary directory outside of this project; nothing of it enters the lockfile.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The directory, the version and the entry script of an installed package. */
export function installPeer(name, version) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-peer-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--silent', `${name}@${version}`];
  const { status } = spawnSync('npm', args, { cwd: directory, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm install ${name}@${version} ended with ${status}`);
  const root = join(directory, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return { directory, version: manifest.version, script: join(root, bin) };
}

/** Runs a Node script and gives back its time in milliseconds, its exit code and what it printed. */
export function timed(args, options = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...options,
  });
  return { ms: performance.now() - start, status, output: `${stdout}${stderr}` };
}
