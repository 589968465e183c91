import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { repositoryRoot } from '../support/action-definition.ts';

/** Every file that is, or is about to be, part of the repository; relative, with `/`. */
export function repositoryFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(repositoryRoot, file)));
}

export function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}

/** The TypeScript files of the product. */
export function sourceFiles(): string[] {
  return repositoryFiles().filter((file) => file.startsWith('src/') && /\.tsx?$/.test(file));
}

export interface Import {
  readonly from: string;
  /** A file of the repository for a relative import, else the specifier. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^;'"]*?from\s*['"](?<from>[^'"]+)['"]|(?:^|\n)\s*import\s*['"](?<bare>[^'"]+)['"]|import\(\s*(?:\/\*[^*]*\*\/\s*)?['"](?<dynamic>[^'"]+)['"]/g;

/** What a file imports. */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(STATEMENT)].map(({ groups = {} }) => {
    const specifier = groups.from ?? groups.bare ?? groups.dynamic ?? '';
    const to = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { from: file, to, typeOnly: groups.type !== undefined };
  });
}

/** The room of a file below `src`: the name of its directory, or `` for the few files that every room may use. */
export function roomOf(file: string): string {
  const [, room = '', ...rest] = file.split('/');
  return rest.length === 0 ? '' : room;
}
