import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a finished process took. */
export interface ChildUsage {
  readonly code: number | null;
  /** From spawn to exit, in milliseconds. */
  readonly wallMs: number;
  /** Largest resident set, in bytes; 0 when it was not asked for. */
  readonly peakBytes: number;
  readonly stdout: string;
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Asks for the memory, at the price of some milliseconds. */
  readonly memory?: boolean;
}

const reporter = new URL('report-memory.mjs', import.meta.url).href;

/** Runs a Node script in a process of its own, with nothing of this environment but the path. */
export async function runNode(args: readonly string[], options: ChildOptions = {}): Promise<ChildUsage> {
  const directory = options.memory ? await mkdtemp(join(tmpdir(), 'bench-memory-')) : undefined;
  const env = {
    PATH: process.env.PATH ?? '',
    ...options.env,
    ...(directory === undefined ? {} : { BENCH_MEMORY_FILE: join(directory, 'peak') }),
  };
  const start = performance.now();
  const child = spawn(process.execPath, [...(directory === undefined ? [] : ['--import', reporter]), ...args], {
    cwd: options.cwd ?? process.cwd(),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wallMs = performance.now() - start;
  if (code === null || code === 3) throw new Error(`${args.join(' ')} ended with ${code}:\n${stderr.slice(-4000)}`);
  if (directory === undefined) return { code, wallMs, peakBytes: 0, stdout };
  const peakBytes = Number(await readFile(join(directory, 'peak'), 'utf8'));
  await rm(directory, { recursive: true });
  return { code, wallMs, peakBytes, stdout };
}

/** Median wall time of several runs, in milliseconds. */
export async function medianWall(args: readonly string[], runs: number, options: ChildOptions = {}): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push((await runNode(args, options)).wallMs);
  return median(times);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The product as users run it. */
export const product = fileURLToPath(new URL('../dist/index.js', import.meta.url));
