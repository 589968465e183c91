import type { Case } from './case.ts';
import { type CompilePattern, loadPatternEngine, PatternError } from './regex.ts';
import { note, type SkillContext } from './suite-context.ts';

/** Notes regular expressions that the linear-time engine refuses; it is only loaded when there are any. */
export async function checkPatterns(context: SkillContext, cases: readonly Case[]): Promise<void> {
  let compile: CompilePattern | undefined;
  const seen = new Set<string>();
  for (const one of cases) {
    for (const { pattern, flags, where } of patternsOf(one)) {
      const mark = `${one.source.file}\n${flags}\n${pattern}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
      compile ??= await loadPatternEngine();
      try {
        compile(pattern, flags);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        note(context, 'fixture/syntax', `${where} of ${one.baseId} is no pattern that RE2 can run: ${error.message}.`, {
          file: one.source.file,
          range: one.source.range,
          caseId: one.id,
        });
      }
    }
  }
}

function patternsOf({ expect }: Case): { readonly pattern: string; readonly flags: string; readonly where: string }[] {
  const found = expect.compare.flatMap(({ as, path, pattern, flags = '' }) =>
    as === 'regex' && pattern !== undefined ? [{ pattern, flags, where: `The pattern at ${path}` }] : [],
  );
  for (const { matches, path, sum } of expect.checks)
    if (matches !== undefined) found.push({ pattern: matches, flags: '', where: `The check of ${path ?? sum ?? ''}` });
  if (expect.error?.matches !== undefined)
    found.push({ pattern: expect.error.matches, flags: '', where: 'error.matches' });
  return found;
}
