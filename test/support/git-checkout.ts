import { execFileSync } from 'node:child_process';

/** Runs git in a directory, as somebody, and gives back what it prints. */
export function git(cwd: string, ...parameters: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...identity, ...parameters], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Makes a repository of what lies in a directory; its commit. */
export function commitAll(cwd: string): string {
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'x');
  return git(cwd, 'rev-parse', 'HEAD').trim();
}

/** The files of a commit, as GitHub's API lists them. */
export function treeOf(cwd: string, commit: string) {
  const lines = git(cwd, 'ls-tree', '-r', '-t', '-z', commit).split('\0').filter(Boolean);
  return lines.map((line) => {
    const [facts = '', path = ''] = line.split('\t');
    const [mode, type, sha] = facts.split(' ');
    return { path, mode, type, sha };
  });
}
