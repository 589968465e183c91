/**
 * The paths that patterns for `@actions/glob` match, absolute, without hidden ones and without following links.
 * Patterns are absolute; those with `!` take away from those before them.
 */
export async function glob(patterns: readonly string[]): Promise<string[]> {
  const { create } = await import('@actions/glob');
  return withoutDebugCommands(async () => {
    const globber = await create(patterns.join('\n'), {
      followSymbolicLinks: false,
      excludeHiddenFiles: true,
      implicitDescendants: false,
    });
    return globber.glob();
  });
}

/**
 * `@actions/glob` writes a debug command to standard output for every option and search path, also where no runner reads it
 * and where one JSON document is promised there.
 */
async function withoutDebugCommands<T>(body: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const write = stdout.write;
  const filtered = (...parameters: Parameters<typeof write>) =>
    String(parameters[0]).startsWith('::debug::') || Reflect.apply(write, stdout, parameters);
  stdout.write = filtered as typeof write;
  try {
    return await body();
  } finally {
    stdout.write = write;
  }
}
