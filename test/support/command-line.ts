import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './action-definition.ts';

export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Called once; may send signals to the process. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the committed bundle as a command in `cwd`, with nothing in the environment but what a shell has. */
export function runCommand(args: readonly string[], options: CommandOptions): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [join(repositoryRoot, 'dist/index.js'), ...args], {
      cwd: options.cwd,
      env: { PATH: process.env.PATH, HOME: options.cwd, SystemRoot: process.env.SystemRoot, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    options.onStart?.(child);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
