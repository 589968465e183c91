import { childPointer, splitPointer } from '../json-pointer.ts';
import type { Case, ValuePlace } from './case.ts';
import type { WrittenAt } from './expectation.ts';
import { type CompilePattern, loadPatternEngine, PatternError } from './regex.ts';
import { note, type SkillContext } from './suite-context.ts';

/** Notes regular expressions that the linear-time engine refuses; it is only loaded when there are any. */
export async function checkPatterns(context: SkillContext, cases: readonly Case[]): Promise<void> {
  let compile: CompilePattern | undefined;
  const seen = new Set<string>();
  for (const one of cases) {
    for (const { pattern, flags, where, at } of patternsOf(one)) {
      const mark = `${one.source.file}\n${flags}\n${pattern}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
      compile ??= await loadPatternEngine();
      try {
        compile(pattern, flags);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        const range = at ? await context.documents.locate(at) : one.source.range;
        note(context, 'fixture/syntax', `${where} of ${one.baseId} is no pattern that RE2 can run: ${error.message}.`, {
          file: at?.file ?? one.source.file,
          range,
          caseId: one.id,
        });
      }
    }
  }
}

interface WrittenPattern {
  readonly pattern: string;
  readonly flags: string;
  /** In words. */
  readonly where: string;
  readonly at: ValuePlace | undefined;
}

function patternsOf({ expect }: Case): WrittenPattern[] {
  const found = expect.compare.flatMap(({ as, path, pattern, flags = '', at }) =>
    as === 'regex' && pattern !== undefined
      ? [{ pattern, flags, where: `The pattern at ${path}`, at: beside(at, 'pattern') }]
      : [],
  );
  for (const { matches, path, sum, at } of expect.checks)
    if (matches !== undefined)
      found.push({
        pattern: matches,
        flags: '',
        where: `The check of ${path ?? sum ?? ''}`,
        at: beside(at, 'matches'),
      });
  if (expect.error?.matches !== undefined)
    found.push({ pattern: expect.error.matches, flags: '', where: 'error.matches', at: placeOf(expect.error.at) });
  return found;
}

/** The place of a value that is known by its own pointer. */
function placeOf(at: WrittenAt | undefined): ValuePlace | undefined {
  return at?.pointer === undefined ? undefined : { file: at.file, pointer: at.pointer };
}

/** The place of another key of the map that a value is written in. */
function beside(at: WrittenAt | undefined, key: string): ValuePlace | undefined {
  const own = placeOf(at);
  return own && { file: own.file, pointer: childPointer(splitPointer(own.pointer)?.parent ?? '', key) };
}
