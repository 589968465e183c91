import { UsageError } from '../errors.ts';

/** A pattern as a user wrote it, and as an absolute one for `@actions/glob`, which would root it in the process. */
export interface Pattern {
  readonly written: string;
  readonly absolute: string;
}

/** A working directory as the beginning of a pattern: what means something to `@actions/glob` means itself. */
export function escapeGlob(path: string, windows: boolean): string {
  return (windows ? path : path.replaceAll('\\', '\\\\'))
    .replace(/\[(?=[^/]+\])/g, '[[]')
    .replaceAll('?', '[?]')
    .replaceAll('*', '[*]');
}

function isAbsolute(pattern: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(pattern);
}

/**
 * Splits patterns into those that include and those that exclude (`!`).
 * @throws UsageError for a pattern that is absolute or leads out of the working directory with `..`.
 */
export function readPatterns(
  patterns: readonly string[],
  { input, cwd, windows }: { readonly input: string; readonly cwd: string; readonly windows: boolean },
): { readonly include: readonly Pattern[]; readonly exclude: readonly Pattern[] } {
  const include: Pattern[] = [];
  const exclude: Pattern[] = [];
  const problems: string[] = [];
  const root = escapeGlob(cwd, windows).replace(/[/\\]+$/, '');
  for (const written of patterns) {
    const negated = written.startsWith('!');
    const pattern = (negated ? written.slice(1) : written).trim();
    const segments = (windows ? pattern.replaceAll('\\', '/') : pattern)
      .split('/')
      .filter((segment, index, all) => segment !== '.' && (segment !== '' || index === all.length - 1));
    if (pattern === '') problems.push(`${input}: "${written}" is an empty pattern`);
    else if (isAbsolute(pattern))
      problems.push(`${input}: "${written}" is absolute; write it relative to the working directory`);
    else if (segments.includes('..'))
      problems.push(`${input}: "${written}" leads out of the working directory; set working-directory instead`);
    else {
      const absolute = [root, ...segments].join('/').replace(/\/+$/, '');
      (negated ? exclude : include).push({ written, absolute });
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  if (include.length === 0 && exclude.length > 0) include.push({ written: '**', absolute: `${root}/**` });
  return { include, exclude };
}

/** True when a pattern names one path: it has no character that stands for others. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}
