import { realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FilePatch } from '../rules/fixes.ts';
import { applyFixes } from '../rules/fixes.ts';
import { neutralise } from '../text.ts';
import { checkSkills } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import { sourceReader } from './source-reader.ts';

/** Fixes can lay bare what others can mend; more rounds than these mean two fixes that undo each other. */
const MAX_ROUNDS = 5;

/** Applies the safe fixes of all findings, or with `fix-dry-run` shows them as a diff. */
export async function mendSkills(directories: readonly string[], context: CommandContext): Promise<void> {
  const { runtime, inputs, format, print } = context;
  const { cwd, log } = runtime;
  const files = new Set<string>();
  let mended = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings } = await checkSkills(directories, context);
    const plan = applyFixes([...findings.values()].flat(), sourceReader(cwd));
    if (plan.patches.length === 0) break;
    if (inputs['fix-dry-run']) {
      const shown = plan.patches.map(describePatch).join('');
      if (format === 'text') print(neutralise(shown));
      else log.info(shown);
      return;
    }
    for (const patch of plan.patches) {
      write(cwd, patch);
      files.add(patch.renameTo ?? patch.file);
    }
    mended += plan.mended.length;
  }
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  log.info(mended === 0 ? 'Nothing to mend.' : `Mended ${count(mended, 'finding')} in ${count(files.size, 'file')}.`);
}

function describePatch({ file, diff, renameTo }: FilePatch): string {
  return renameTo === undefined ? diff : `rename from ${file}\nrename to ${renameTo}\n${diff}`;
}

/** Writes in place and keeps the file's mode; the real path is checked again, since fixes come from foreign files. */
function write(cwd: string, { file, after, before, renameTo }: FilePatch): void {
  const path = join(cwd, file);
  if (!realpathSync(path).startsWith(join(realpathSync(cwd), sep))) return;
  if (after !== before) writeFileSync(path, after);
  if (renameTo !== undefined) renameSync(path, join(cwd, renameTo));
}
